"""A neighbourhood head who is also a farmer: jobs, raises, terms of office."""

from datetime import date
from typing import Any

import pytest

from naungan.books.registry.models import Job, Payer, Person
from naungan.desk import registry
from naungan.desk.access import kepesertaan_terlihat
from naungan.desk.registry.pekerjaan import izinkan_pekerjaan, pekerjaan_terlihat
from naungan.desk.tolakan import TidakBerwenang
from naungan.kit.jam import pada
from naungan.lens.segera_berakhir import segera_berakhir
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.billing.orang import pekerja
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak

OKT, NOV = date(2023, 10, 1), date(2023, 11, 1)


@pytest.fixture
def rt(pemeran: Pemeran) -> Payer:
    """The village body that pays its neighbourhood heads."""
    return Payer.objects.create(
        kode="RT-1", jenis="BADAN_DESA", nama="RT/RW Sumberwuluh", wilayah=DESA_SLAMET, sumber="APBDES",
        kelompok_risiko=1,
    )  # fmt: skip


def catat(p: Pemeran, payer: Payer, **lain: Any) -> Job:
    isi: dict[str, Any] = {"by": p.slamet, "uraian": "Ketua RT", "upah": 500_000, "mulai": NOV}
    with pada(HARI):
        return registry.catat_pekerjaan(p.karno, payer, **isi | lain)


def baris(payer: Payer) -> list[tuple[date, date | None, int]]:
    return list(Job.objects.filter(payer=payer).order_by("mulai").values_list("mulai", "akhir", "upah"))


def test_pak_karno_is_farmer_and_neighbourhood_head(pemeran: Pemeran, rt: Payer) -> None:
    job = catat(pemeran, rt, akhir=date(2023, 12, 31))
    assert (job.kelompok_risiko, Job.objects.filter(person=pemeran.karno).count()) == (1, 2)
    assert Job.objects.get(payer=pemeran.pemkab).akhir is None
    assert catatan_terakhir("pekerjaan", job.pk).sesudah == {
        "orang": pemeran.karno.pk, "pembayar": rt.pk, "upah": 500_000, "mulai": "2023-11-01", "akhir": "2023-12-31",
    }  # fmt: skip


def test_a_new_job_at_the_same_payer_ends_the_old_one(pemeran: Pemeran, rt: Payer) -> None:
    catat(pemeran, rt, mulai=OKT)
    catat(pemeran, rt, uraian="Ketua RW")
    assert baris(rt) == [(OKT, date(2023, 10, 31), 500_000), (NOV, None, 500_000)]


def test_a_job_does_not_lie_over_a_later_one(pemeran: Pemeran, rt: Payer) -> None:
    catat(pemeran, rt)
    for isi in ({"mulai": OKT}, {"mulai": NOV}, {"mulai": OKT, "akhir": NOV}):
        with ditolak("pekerjaan_bertumpuk", "mulai"):
            catat(pemeran, rt, **isi)
    assert catat(pemeran, rt, mulai=OKT, akhir=date(2023, 10, 31)).pk


def test_a_raise_closes_one_row_and_opens_the_next(pemeran: Pemeran, rt: Payer) -> None:
    job = catat(pemeran, rt, mulai=OKT, akhir=date(2023, 12, 31))
    naik = registry.naikkan_upah(job, by=pemeran.slamet, upah=600_000, mulai=NOV)
    assert baris(rt) == [(OKT, date(2023, 10, 31), 500_000), (NOV, date(2023, 12, 31), 600_000)]
    assert (naik.uraian, naik.kelompok_risiko) == ("Ketua RT", 1)
    for mulai in (NOV, date(2024, 1, 1)):
        with ditolak("pekerjaan_bertumpuk", "mulai"):
            registry.naikkan_upah(naik, by=pemeran.slamet, upah=700_000, mulai=mulai)
    with ditolak("tak_berubah", "upah"):
        registry.naikkan_upah(naik, by=pemeran.slamet, upah=600_000, mulai=date(2023, 12, 1))


def test_a_raise_does_not_lie_over_a_row_that_a_list_left_beside(pemeran: Pemeran) -> None:
    job = Job.objects.get(payer=pemeran.pemkab)
    Job.objects.create(
        person=pemeran.karno, payer=pemeran.pemkab, uraian="Petani", upah=1, mulai=date(2023, 12, 1)
    )
    with ditolak("pekerjaan_bertumpuk", "mulai"):
        registry.naikkan_upah(job, by=pemeran.sari, upah=1_200_000, mulai=NOV)


def test_a_term_of_office_has_its_last_day(pemeran: Pemeran, rt: Payer) -> None:
    job = registry.akhiri_pekerjaan(
        catat(pemeran, rt), by=pemeran.slamet, akhir=date(2024, 6, 30), alasan="Masa bakti"
    )
    assert job.akhir == date(2024, 6, 30)
    with ditolak("akhir_sebelum_mulai", "akhir"):
        registry.akhiri_pekerjaan(job, by=pemeran.slamet, akhir=OKT, alasan="Keliru")
    with ditolak("kosong", "alasan"):
        registry.akhiri_pekerjaan(job, by=pemeran.slamet, akhir=NOV, alasan="")
    lama = registry.naikkan_upah(job, by=pemeran.slamet, upah=1, mulai=date(2023, 12, 1))
    pertama = Job.objects.get(payer=rt, mulai=NOV)
    assert lama.akhir == date(2024, 6, 30)
    with ditolak("pekerjaan_bertumpuk", "akhir"):
        registry.akhiri_pekerjaan(pertama, by=pemeran.slamet, akhir=date(2023, 12, 1), alasan="Keliru")


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"uraian": " "}, "kosong", "uraian"),
        ({"upah": 0}, "jumlah_tak_positif", "upah"),
        ({"kelompok_risiko": 6}, "pilihan_tak_dikenal", "kelompok_risiko"),
        ({"mulai": date(1970, 1, 1)}, "sebelum_lahir", "mulai"),
        ({"akhir": OKT}, "akhir_sebelum_mulai", "akhir"),
    ],
    ids=str,
)
def test_a_job_that_cannot_be_is_refused(
    pemeran: Pemeran, rt: Payer, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        catat(pemeran, rt, **isi)


def test_the_dead_take_no_jobs(pemeran: Pemeran, rt: Payer) -> None:
    Person.objects.filter(pk=pemeran.karno.pk).update(meninggal=HARI)
    with ditolak("sudah_meninggal"):
        catat(pemeran, rt)


def test_each_office_writes_the_jobs_it_pays_for(pemeran: Pemeran, rt: Payer) -> None:
    buruh = pekerja(pemeran, upah=3_000_000)
    boleh = {
        (nama, payer.kode)
        for nama, by in pemeran.semua.items()
        for payer, siapa in (
            (rt, pemeran.karno),
            (pemeran.pemkab, pemeran.karno),
            (pemeran.pabrik, buruh.person),
        )
        if _boleh(by, siapa, payer)
    }
    assert boleh == {
        ("sari", "RT-1"), ("wahyu", "RT-1"), ("sari", "PEMKAB-DBHCHT"), ("wahyu", "PEMKAB-DBHCHT"), ("slamet", "RT-1"),
        ("rina", "PU-0001"),
    }  # fmt: skip


def _boleh(by: Any, person: Person, payer: Payer) -> bool:
    try:
        izinkan_pekerjaan(by, "uji", person, payer)
    except TidakBerwenang:
        return False
    return True


def test_the_regency_does_not_see_what_a_factory_pays(pemeran: Pemeran, rt: Payer) -> None:
    pekerja(pemeran, upah=3_000_000)
    Person.objects.update(wilayah=DESA_SLAMET)
    catat(pemeran, rt)
    terlihat = {
        n: sorted(set(pekerjaan_terlihat(by).values_list("payer__kode", flat=True)))
        for n, by in pemeran.semua.items()
    }
    umum = ["PEMKAB-DBHCHT", "RT-1"]
    assert terlihat == {
        "sari": umum, "wahyu": umum, "slamet": umum, "budi": ["PEMKAB-DBHCHT", "PU-0001", "RT-1"],
        "ratna": ["PEMKAB-DBHCHT", "PU-0001", "RT-1"], "rina": ["PU-0001"], "joko": [], "orang_asing": [],
    }  # fmt: skip


def test_a_wage_written_wrongly_is_corrected_by_two_of_the_employer(pemeran: Pemeran) -> None:
    buruh = pekerja(pemeran, upah=3_000_000)
    job = Job.objects.get(person=buruh.person)
    x = registry.ajukan_upah(job, by=pemeran.rina, upah=3_200_000, alasan="Salah ketik", bukti="Slip gaji")
    with ditolak("bukan_wilayahnya"):
        registry.setujui_permintaan(x, by=pemeran.wahyu)
    kepala = petugas_lain(pemeran.rina, "Hadi", peran="PIMPINAN")
    registry.setujui_permintaan(x, by=kepala)
    job.refresh_from_db()
    assert job.upah == 3_200_000
    assert catatan_terakhir("pekerjaan", job.pk).sebelum == {"upah": 3_000_000}
    assert {n for n, by in pemeran.semua.items() if x in registry.permintaan_terlihat(by)} == {
        "rina",
        "budi",
        "ratna",
    }


def test_a_wage_raised_meanwhile_is_not_overwritten(pemeran: Pemeran) -> None:
    job = Job.objects.get(person=pemeran.karno)
    for upah, kode in ((0, "jumlah_tak_positif"), (job.upah, "tak_berubah")):
        with ditolak(kode, "upah"):
            registry.ajukan_upah(job, by=pemeran.sari, upah=upah, alasan="Ya", bukti="Ya")
    x = registry.ajukan_upah(job, by=pemeran.sari, upah=1_100_000, alasan="Salah ketik", bukti="Daftar")
    Job.objects.update(upah=1_200_000)
    with ditolak("sudah_berubah"):
        registry.setujui_permintaan(x, by=pemeran.wahyu)


def test_what_ends_soon_is_shown_ahead(pemeran: Pemeran, rt: Payer) -> None:
    catat(pemeran, rt, mulai=OKT, akhir=date(2024, 1, 31))
    m = pemeran.kepesertaan
    m.akhir = date(2023, 12, 31)
    m.save()

    def tampak(nama: str, sampai: date) -> list[tuple[str, str, date]]:
        by = pemeran.semua[nama]
        semua = segera_berakhir(pekerjaan_terlihat(by), kepesertaan_terlihat(by), dari=HARI, sampai=sampai)
        return [(b.jenis, b.pembayar, b.akhir) for b in semua]

    habis = ("KEPESERTAAN", pemeran.pemkab.nama, date(2023, 12, 31))
    assert tampak("slamet", date(2023, 12, 31)) == [habis]
    assert tampak("sari", date(2024, 1, 31)) == [habis, ("PEKERJAAN", rt.nama, date(2024, 1, 31))]
    assert tampak("orang_asing", date(2024, 1, 31)) == []
    catat(pemeran, rt, mulai=date(2024, 2, 1), uraian="Ketua RT, masa kedua")
    assert tampak("sari", date(2024, 1, 31)) == [habis]
    Person.objects.update(meninggal=HARI)
    assert tampak("sari", date(2024, 1, 31)) == []
