"""Every action at every stage by every kind of officer in both modes: nobody does what the table does not give."""

from collections.abc import Callable, Mapping
from itertools import product
from typing import Any

import pytest
from django.db import transaction
from pytest_django import Settings

from naungan.books.cases.models import Batch, Klaim, Pendampingan
from naungan.books.intake.models import Kiriman
from naungan.books.registry.models import Gabungan, Permintaan
from naungan.books.selection.models import Calon
from naungan.books.staff.models import Kantor, Petugas
from naungan.books.staff.models import Peran as PeranPetugas
from naungan.desk import accompany, claims, disbursement, registry
from naungan.desk.flow import BATCH, KIRIMAN, KLAIM, PENDAMPINGAN, Alur
from naungan.desk.registry.alur import GABUNGAN, PERMINTAAN
from naungan.desk.selection.alur import CALON
from naungan.desk.tolakan import BukanTahapnya, TidakBerwenang, Tolakan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import DWI, HARI, petugas_lain
from tests.desk.registry import meja_orang

ALUR = (PENDAMPINGAN, KLAIM, BATCH, PERMINTAAN, GABUNGAN)
TABEL = (*ALUR, CALON, KIRIMAN)  # the verbs of the last two: tests/desk/selection and tests/desk/roster
MODE = ("di_dalam", "di_luar")
KANTOR = ("BPJS", "PEMDA", "DESA", "PEMBERI_KERJA", "MITRA")
PERAN = tuple(PeranPetugas.values)
TAHAP = {
    "pendampingan": Pendampingan.Status,
    "klaim": Klaim.Status,
    "batch": Batch.Status,
    "kiriman": Kiriman.Status,
    "permintaan": Permintaan.Status,
    "gabungan": Gabungan.Status,
    "calon": Calon.Status,
}


def petugas(kantor: str, peran: str, *, aktif: bool = True) -> Petugas:
    return Petugas(kantor=Kantor(jenis=kantor, nama=kantor, wilayah="35.16"), peran=peran, is_active=aktif)


@pytest.mark.parametrize("mode", MODE)
@pytest.mark.parametrize("alur", TABEL, ids=lambda a: a.nama)
def test_the_guard_and_the_buttons_say_what_the_table_says(settings: Settings, alur: Alur, mode: str) -> None:
    settings.NAUNGAN_PENYELENGGARA = mode
    for kantor, peran, aktif, status in product(KANTOR, PERAN, (True, False), TAHAP[alur.nama].values):
        by = petugas(kantor, peran, aktif=aktif)
        tabel = {
            x.aksi: x.ke
            for x in alur.langkah
            if aktif and kantor in x.kantor and peran in x.peran and x.mode in ("", mode) and status in x.dari
        }
        assert {x.aksi: x.ke for x in alur.boleh(status, by)} == tabel
        for aksi in {x.aksi for x in alur.langkah}:
            try:
                ke = alur.periksa(aksi, status, by)
            except (TidakBerwenang, BukanTahapnya):
                assert aksi not in tabel
            else:
                assert ke == tabel[aksi]


@pytest.mark.parametrize("alur", TABEL, ids=lambda a: a.nama)
def test_the_table_speaks_of_real_stages_offices_and_roles(alur: Alur) -> None:
    tahap = set(TAHAP[alur.nama].values)
    assert {alur.awal, *alur.akhir} <= tahap
    for x in alur.langkah:
        assert {*x.dari, x.ke} <= tahap
        assert set(x.kantor) <= set(KANTOR)
        assert set(x.peran) <= set(PERAN)
        assert x.mode in ("", *MODE)


@pytest.mark.parametrize(
    ("alur", "mode"), [(PENDAMPINGAN, "di_dalam"), (PENDAMPINGAN, "di_luar"), (KLAIM, "di_dalam"), (BATCH, "di_dalam"),
     (PERMINTAAN, "di_dalam"), (GABUNGAN, "di_luar"), (CALON, "di_dalam"), (CALON, "di_luar")],
    ids=lambda x: x if isinstance(x, str) else x.nama,
)  # fmt: skip
def test_every_stage_can_be_reached_and_left_until_an_end(alur: Alur, mode: str) -> None:
    langkah = [x for x in alur.langkah if x.mode in ("", mode) and x.kantor and x.peran]
    sampai = {alur.awal}
    while baru := {x.ke for x in langkah if sampai & set(x.dari)} - sampai:
        sampai |= baru
    assert sampai == set(TAHAP[alur.nama].values)
    pulang = set(alur.akhir)
    while baru := {d for x in langkah if x.ke in pulang for d in x.dari} - pulang:
        pulang |= baru
    assert pulang == set(TAHAP[alur.nama].values)
    assert not {d for x in langkah for d in x.dari} & set(alur.akhir)


@pytest.mark.parametrize("alur", [KLAIM, BATCH], ids=lambda a: a.nama)
def test_where_bpjs_works_elsewhere_nobody_adjudicates_here(settings: Settings, alur: Alur) -> None:
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    for kantor, peran, status in product(KANTOR, PERAN, TAHAP[alur.nama].values):
        assert alur.boleh(status, petugas(kantor, peran)) == []


@pytest.mark.parametrize("mode", MODE)
def test_only_bpjs_adjudicates_and_only_region_and_village_accompany(settings: Settings, mode: str) -> None:
    settings.NAUNGAN_PENYELENGGARA = mode
    for alur, milik in ((KLAIM, {"BPJS"}), (BATCH, {"BPJS"}), (PENDAMPINGAN, {"PEMDA", "DESA"})):
        for kantor, peran, status in product(KANTOR, PERAN, TAHAP[alur.nama].values):
            boleh = alur.boleh(status, petugas(kantor, peran))
            assert not boleh or (kantor in milik and peran not in ("PEMANTAU", "SISTEM"))


@pytest.mark.parametrize(
    ("alur", "buat", "putus"),
    [
        (KLAIM, {"usulkan", "usulkan_tolak"}, {"putuskan", "putuskan_tolak", "minta_ulang"}),
        (BATCH, {"catat_hasil_bank"}, {"rilis"}),
    ],
    ids=lambda x: getattr(x, "nama", ""),
)
def test_no_office_and_role_holds_both_halves(alur: Alur, buat: set[str], putus: set[str]) -> None:
    def siapa(aksi: set[str]) -> set[tuple[str, str]]:
        return {pasang for x in alur.langkah if x.aksi in aksi for pasang in product(x.kantor, x.peran)}

    assert not siapa(buat) & siapa(putus)


# From here on through the verbs themselves, on a real file at each stage.

Verb = Callable[[Any, Petugas], object]

PENDAMPINGAN_DI: Mapping[str, Callable[[Pemeran], Pendampingan]] = {
    "SINYAL": meja.dilaporkan,
    "DIKUNJUNGI": meja.dikunjungi,
    "BERKAS_SIAP": meja.siap,
    "DIAJUKAN": meja.diajukan,
    "DIKEMBALIKAN": lambda p: accompany.terima_kembali(meja.diajukan(p), by=p.sari, alasan="KK buram"),
    "HASIL_DIKETAHUI": meja.hasil_diketahui,
    "PEMBAYARAN_TERBUKTI": meja.terbukti,
    "SELESAI": lambda p: accompany.tutup(meja.terbukti(p), by=p.sari),
    "TIDAK_DIKLAIM": lambda p: accompany.tidak_diklaim(meja.dilaporkan(p), by=p.wahyu, alasan="Menolak"),
}
KLAIM_DI: Mapping[str, Callable[[Pemeran], Klaim]] = {
    "DITERIMA": meja.diterima,
    "DIPERIKSA": meja.diperiksa,
    "CEK_KASUS": lambda p: claims.cek_kasus(meja.diterima(p), by=p.budi, temuan="Tanya tetangga"),
    "DIKEMBALIKAN": meja.dikembalikan_lalu_diajukan_lagi,
    "DIUSULKAN": lambda p: meja.diusulkan(p).klaim,
    "DIPUTUSKAN": lambda p: meja.diputuskan(p).klaim,
    "DALAM_BATCH": lambda p: meja.disusun(p).item.get().penetapan.klaim,
    "DIBAYAR": meja.dibayar,
    "DITOLAK": meja.ditolak_bpjs,
}
BATCH_DI: Mapping[str, Callable[[Pemeran], Batch]] = {
    "DISUSUN": meja.disusun,
    "DIRILIS": meja.dirilis,
    "SELESAI": lambda p: meja.dibayar(p).penetapan.pembayaran.get().batch,
}
PERMINTAAN_DI: Mapping[str, Callable[[Pemeran], Permintaan]] = {
    "DIAJUKAN": meja_orang.diminta,
    "DISETUJUI": lambda p: registry.setujui_permintaan(meja_orang.diminta(p), by=p.wahyu),
    "DITOLAK": lambda p: registry.tolak_permintaan(meja_orang.diminta(p), by=p.wahyu, alasan="Nomor salah"),
    "DITARIK": lambda p: registry.tarik_permintaan(meja_orang.diminta(p), by=p.sari),
}
GABUNGAN_DI: Mapping[str, Callable[[Pemeran], Gabungan]] = {
    "DIUSULKAN": meja_orang.diusulkan_gabung,
    "DIGABUNG": meja_orang.digabung,
    "DITOLAK": lambda p: registry.tolak_gabungan(
        meja_orang.diusulkan_gabung(p), by=p.wahyu, alasan="Dua orang"
    ),
    "DIBATALKAN": lambda p: registry.batalkan_gabungan(meja_orang.digabung(p), by=p.wahyu, alasan="Keliru"),
}
VERB: Mapping[str, Mapping[str, Verb]] = {
    "pendampingan": {
        "kunjungi": lambda x, by: accompany.kunjungi(x, by=by, kerabat=[DWI._replace(nama="Tri")]),
        "lengkapi": lambda x, by: accompany.lengkapi(x, by=by, nomor=meja.nomor_berkas(x)),
        "ajukan": lambda x, by: accompany.ajukan(x, by=by),
        "terima_kembali": lambda x, by: accompany.terima_kembali(x, by=by, alasan="KK buram"),
        "ketahui_hasil": lambda x, by: accompany.ketahui_hasil(x, by=by),
        "buktikan_bayar": lambda x, by: accompany.buktikan_bayar(x, by=by),
        "tutup": lambda x, by: accompany.tutup(x, by=by),
        "tidak_diklaim": lambda x, by: accompany.tidak_diklaim(x, by=by, alasan="Menolak"),
    },
    "klaim": {
        "periksa": lambda x, by: claims.periksa_berkas(x, by=by, putusan=meja.sah(x)),
        "cek_kasus": lambda x, by: claims.cek_kasus(x, by=by, temuan="Tanya"),
        "kembalikan": lambda x, by: claims.kembalikan(x, by=by, alasan="KK buram"),
        "terima_lagi": lambda x, by: claims.terima_lagi(x, by=by),
        "usulkan": lambda x, by: claims.usulkan(x, by=by, jawaban="Ya."),
        "usulkan_tolak": lambda x, by: claims.usulkan_tolak(x, by=by, alasan="Bukan peserta"),
        "minta_ulang": lambda x, by: claims.minta_ulang(x, by=by, alasan="Ragu"),
        "putuskan": lambda x, by: claims.putuskan(x, by=by),
        "masukkan_batch": lambda x, by: disbursement.susun_batch([x], by=by),
    },
    "batch": {
        "rilis": lambda x, by: disbursement.rilis(x, by=by),
        "catat_hasil_bank": lambda x, by: disbursement.catat_hasil_bank(
            x, by=by, hasil={i.pk: disbursement.HasilBank(True, "TRX-9") for i in x.item.all()}
        ),
    },
    "permintaan": {
        "setujui": lambda x, by: registry.setujui_permintaan(x, by=by),
        "tolak": lambda x, by: registry.tolak_permintaan(x, by=by, alasan="Nomor salah"),
        "tarik": lambda x, by: registry.tarik_permintaan(x, by=by),
    },
    "gabungan": {
        "setujui": lambda x, by: registry.setujui_gabungan(x, by=by),
        "tolak": lambda x, by: registry.tolak_gabungan(x, by=by, alasan="Dua orang"),
        "batalkan": lambda x, by: registry.batalkan_gabungan(x, by=by, alasan="Keliru"),
    },
}
DI: Mapping[str, Mapping[str, Callable[[Pemeran], Any]]] = {
    "pendampingan": PENDAMPINGAN_DI,
    "klaim": KLAIM_DI,
    "batch": BATCH_DI,
    "permintaan": PERMINTAAN_DI,
    "gabungan": GABUNGAN_DI,
}
KASUS = [(alur, tahap, mode) for alur in ALUR for tahap in DI[alur.nama] for mode in MODE]


@pytest.mark.parametrize(("alur", "tahap", "mode"), KASUS, ids=[f"{a.nama}-{t}-{m}" for a, t, m in KASUS])
def test_the_verbs_obey_the_table(
    pemeran: Pemeran, settings: Settings, alur: Alur, tahap: str, mode: str
) -> None:
    berkas = DI[alur.nama][tahap](pemeran)
    assert berkas.status == tahap
    siapa = {
        **pemeran.semua,
        "lama": petugas_lain(pemeran.budi, "Lama", aktif=False),
        "lia": petugas_lain(pemeran.ratna, "Lia", peran="PEMANTAU"),
        "yuli": petugas_lain(pemeran.sari, "Yuli", peran="PIMPINAN"),
        "tono": petugas_lain(pemeran.ratna, "Tono"),
    }
    settings.NAUNGAN_PENYELENGGARA = mode
    for (nama, by), (aksi, verb) in product(siapa.items(), VERB[alur.nama].items()):
        boleh = aksi in {x.aksi for x in alur.boleh(tahap, by)} and nama != "orang_asing"
        assert _berjalan(verb, berkas, by) == boleh, f"{nama} {aksi} pada {tahap}"


def _berjalan(verb: Verb, berkas: Any, by: Petugas) -> bool:
    """Whether the verb got past right and stage; undone afterwards."""
    try:
        with pada(HARI), transaction.atomic():
            verb(type(berkas).objects.get(pk=berkas.pk), by)
            raise Mundur
    except (TidakBerwenang, BukanTahapnya):
        return False
    except (Mundur, Tolakan):
        return True


class Mundur(Exception):
    """Enough seen; take it back."""
