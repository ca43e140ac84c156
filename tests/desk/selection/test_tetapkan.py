"""From the waiting list to a decree by name: drafted by Sari, verified, approved by Wahyu, frozen."""

from datetime import date
from typing import Any

import pytest

from naungan.books.funds.models import Decree
from naungan.books.selection.models import Calon, Lampiran, Penerima, Tawaran
from naungan.desk import selection
from naungan.desk.selection import lampiran_utuh, penerima_berlaku
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.books.penolakan import jalankan, tanpa
from tests.cast import Pemeran
from tests.desk.meja import catatan_terakhir, petugas_lain
from tests.desk.selection import balai
from tests.desk.tolak import ditolak


def test_the_first_in_line_are_named_and_the_decree_binds(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 3, cadangan=2)
    baris = list(isi.penerima.order_by("tempat"))

    assert [(b.tempat, b.urut, b.person.lahir.year) for b in baris] == [
        (1, 1, 1970),
        (2, 1, 1971),
        (3, 1, 1972),
    ]
    assert {b.calon.status for b in baris} == {"DITETAPKAN"}
    assert Calon.objects.filter(status="ANTRE").count() == 2
    assert (isi.banyak, len(isi.sidik)) == (3, 64)
    assert Decree.objects.get().disetujui_oleh == pemeran.wahyu
    assert penerima_berlaku(pemeran.pemkab, Bulan(2024, 1)).count() == 3
    assert penerima_berlaku(pemeran.pemkab, Bulan(2023, 12)).count() == 0
    assert (catatan_terakhir("lampiran", isi.pk).sesudah or {})["masuk"] == 3
    langkah = baris[0].calon.jejak.order_by("pk").values_list("aksi", "ke")
    assert list(langkah) == [
        ("usulkan", "USUL"),
        ("terima_musyawarah", "DISETUJUI_MUSYAWARAH"),
        ("nyatakan_layak", "LAYAK"),
        ("antrekan", "ANTRE"),
        ("tetapkan", "DITETAPKAN"),
    ]


def test_a_draft_pays_for_nobody(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2))
    balai.lampiran(pemeran, prog)
    assert penerima_berlaku(pemeran.pemkab, Bulan(2024, 1)).count() == 0


def test_drafting_again_writes_the_draft_anew(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2))
    dasar = balai.keputusan(pemeran)
    with pada(balai.HARI):
        selection.susun_lampiran(dasar, prog, by=pemeran.sari)
        balai.antre(pemeran, prog, balai.petani(1, lahir=date(1965, 5, 5)))
        kedua = selection.susun_lampiran(dasar, prog, by=pemeran.sari)
    assert Lampiran.objects.get() == kedua
    assert list(kedua.penerima.order_by("tempat").values_list("person__lahir__year", flat=True)) == [
        1965,
        1970,
        1971,
    ]


def test_a_quota_is_filled_and_no_further(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.atur_kuota(prog, by=pemeran.sari, wilayah=balai.DESA_LAIN, banyak=1)
    di_sana = balai.petani(3, wilayah=balai.DESA_LAIN, lahir=date(1960, 1, 1))
    semua = balai.calon(pemeran, prog, di_sana)
    with pada(balai.HARI):
        rapat = selection.catat_musyawarah(
            prog, by=pemeran.sari, wilayah=balai.DESA_LAIN, nomor="BA/9", tanggal=balai.HARI, tempat="Balai",
            pemimpin="Kades", hadir=9, hasil={c.pk: selection.Putusan("DITERIMA") for c in semua},
        )  # fmt: skip
        selection.sahkan_musyawarah(rapat, by=pemeran.wahyu)
    balai.antre(pemeran, prog, balai.petani(2))

    isi = balai.lampiran(pemeran, prog)
    assert sorted(isi.penerima.values_list("wilayah", flat=True)) == [
        "35.16.17.2003",
        "35.16.17.2003",
        "35.16.17.2004",
    ]


def test_who_does_not_pass_verification_leaves_the_draft(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(3))
    isi = balai.lampiran(pemeran, prog)
    kedua = isi.penerima.get(tempat=2)
    balai.terverifikasi(pemeran, isi, tidak={kedua.pk: "Sudah pindah"})

    kedua.calon.refresh_from_db()
    assert kedua.calon.status == "TIDAK_LAYAK"
    assert kedua.calon.jejak.latest("pk").alasan == "Sudah pindah"
    isi.refresh_from_db()
    assert (isi.verifikasi.ya, isi.verifikasi.tidak) == (2, 1)
    with pada(balai.HARI):
        assert selection.setujui_lampiran(isi, by=pemeran.wahyu).banyak == 2


def test_a_line_altered_afterwards_shows(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran)
    assert lampiran_utuh(isi)
    tanpa("selection_penerima_tak_diubah")
    jalankan("UPDATE selection_penerima SET nama = 'Orang Lain' WHERE tempat = 2")
    assert not lampiran_utuh(isi)


def test_an_annex_is_approved_after_its_verification(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2))
    isi = balai.lampiran(pemeran, prog)
    with pada(balai.HARI), ditolak("belum_diverifikasi"):
        selection.setujui_lampiran(isi, by=pemeran.wahyu)


def test_who_withdrew_meanwhile_is_not_named(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    pertama = balai.antre(pemeran, prog, balai.petani(2))[0]
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog))
    with pada(balai.HARI):
        selection.undurkan(pertama, by=pemeran.slamet, alasan="Tidak mau")
        with ditolak("calon_berubah"):
            selection.setujui_lampiran(isi, by=pemeran.wahyu)


@pytest.mark.parametrize("siapa", ["sari", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_wahyu_approves(pemeran: Pemeran, siapa: str) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(1))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog))
    with pada(balai.HARI), ditolak("bukan_wewenang"):
        selection.setujui_lampiran(isi, by=pemeran.semua[siapa])


def test_sari_promoted_does_not_approve_her_own_draft(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(1))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog))
    pemeran.sari.peran = "PIMPINAN"
    pemeran.sari.save()
    with pada(balai.HARI), ditolak("orang_yang_sama"):
        selection.setujui_lampiran(isi, by=pemeran.sari)


def test_an_annex_is_approved_once(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran)
    with pada(balai.HARI), ditolak("sudah_disetujui"):
        selection.setujui_lampiran(isi, by=petugas_lain(pemeran.wahyu, "Yuli"))
    with pada(balai.HARI), ditolak("sudah_disetujui"):
        selection.batalkan_lampiran(isi, by=pemeran.sari, alasan="Salah")


def test_a_draft_thrown_away_leaves_everybody_in_line(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog))
    selection.batalkan_lampiran(isi, by=pemeran.sari, alasan="Salah nomor")
    assert not Penerima.objects.exists()
    assert Calon.objects.filter(status="ANTRE").count() == 2
    assert not Tawaran.objects.exists()


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ({"kuota": 11}, "melebihi_kuota"),
        ({"mulai": Bulan(2023, 12)}, "di_luar_masa_program"),
        ({"sampai": Bulan(2025, 1)}, "di_luar_masa_program"),
    ],
)
def test_a_decree_beyond_the_programme_is_refused(pemeran: Pemeran, isi: dict[str, Any], kode: str) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(1))
    dasar = balai.keputusan(pemeran, **isi)
    with pada(balai.HARI), ditolak(kode):
        selection.susun_lampiran(dasar, prog, by=pemeran.sari)


def test_another_funds_decree_is_refused(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(1))
    dasar = balai.keputusan(pemeran, payer=pemeran.mitra)
    with pada(balai.HARI), ditolak("bukan_dana_program"):
        selection.susun_lampiran(dasar, prog, by=pemeran.sari)


def test_with_nobody_in_line_there_is_no_annex(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    dasar = balai.keputusan(pemeran)
    with pada(balai.HARI), ditolak("antrean_kosong"):
        selection.susun_lampiran(dasar, prog, by=pemeran.sari)


def test_verification_names_lines_of_this_annex(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(1))
    isi = balai.lampiran(pemeran, prog)
    with ditolak("bukan_baris_lampiran"):
        balai.terverifikasi(pemeran, isi, tidak={999_999: "Tidak ada"})
    with ditolak("kosong", "pemeriksa"), pada(balai.HARI):
        selection.catat_verifikasi(isi, by=pemeran.sari, nomor="1", tanggal=balai.HARI, pemeriksa=" ")


def test_next_years_decree_names_them_again_whatever_their_age(pemeran: Pemeran) -> None:
    """Reaching 65 while covered ends no cover: only who enters is asked."""
    prog = balai.program(pemeran, sampai=Bulan(2025, 12))
    balai.antre(pemeran, prog, balai.petani(1, lahir=date(1959, 6, 1)))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog, kuota=5))
    with pada(balai.HARI):
        selection.setujui_lampiran(isi, by=pemeran.wahyu)
    with pada(date(2024, 12, 20)):
        lanjut = selection.susun_lampiran(
            balai.keputusan(pemeran, mulai=Bulan(2025, 1), sampai=Bulan(2025, 12), kuota=5),
            prog,
            by=pemeran.sari,
        )
        selection.catat_verifikasi(
            lanjut, by=pemeran.sari, nomor="2", tanggal=date(2024, 12, 20), pemeriksa="Sari"
        )
        selection.setujui_lampiran(lanjut, by=pemeran.wahyu)
    assert [b.person.lahir for b in penerima_berlaku(pemeran.pemkab, Bulan(2025, 3))] == [date(1959, 6, 1)]


def test_two_funds_do_not_name_one_person_for_the_same_months(pemeran: Pemeran) -> None:
    """Whoever another draft names is left out; a line put in all the same is refused when approved."""
    dia, lain = balai.petani(2)
    satu, dua = balai.program(pemeran), balai.program(pemeran, nama="Buruh tani 2024")
    balai.antre(pemeran, satu, [dia])
    (calon_dia, _) = balai.antre(pemeran, dua, [dia, lain])
    pertama = balai.terverifikasi(pemeran, balai.lampiran(pemeran, satu, kuota=1))
    kedua = balai.lampiran(pemeran, dua)
    assert [b.person for b in kedua.penerima.all()] == [lain]

    baris = kedua.penerima.get()
    isi = {f.attname: getattr(baris, f.attname) for f in Penerima._meta.fields if f.name != "id"}
    Penerima.objects.create(**isi | {"tempat": 9, "calon_id": calon_dia.pk, "person_id": dia.pk})
    balai.terverifikasi(pemeran, kedua)
    with pada(balai.HARI):
        selection.setujui_lampiran(pertama, by=pemeran.wahyu)
        with ditolak("dibayar_dana_lain"):
            selection.setujui_lampiran(kedua, by=pemeran.wahyu)
