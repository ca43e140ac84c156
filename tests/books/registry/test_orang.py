"""One person, one NIK; a payer and a job as the law can use them."""

from datetime import date
from typing import Any

import pytest

from naungan.books.registry.models import Job, KelompokRisiko, Payer, Person
from tests.books.penolakan import ditolak
from tests.cast import NIK_KARNO, UPAH_KARNO, Pemeran, orang


def kerja(p: Pemeran, **lain: Any) -> Job:
    isi: dict[str, Any] = {
        "person": p.karno,
        "payer": p.mitra,
        "uraian": "Petani",
        "upah": UPAH_KARNO,
        "mulai": date(2023, 11, 1),
    }
    return Job.objects.create(**isi | lain)


def test_the_nik_is_masked_and_nowhere_in_the_clear(pemeran: Pemeran) -> None:
    karno = Person.objects.get(pk=pemeran.karno.pk)

    assert karno.nik_samar == "351699••••••0004"
    assert NIK_KARNO.encode() not in bytes(karno.nik_segel) + bytes(karno.nik_indeks)


def test_nobody_has_pak_karnos_nik(pemeran: Pemeran) -> None:
    with ditolak("registry_person.nik_indeks"):
        orang("Bukan Karno", NIK_KARNO, lahir=date(1978, 2, 12))


def test_a_person_is_a_man_or_a_woman(pemeran: Pemeran) -> None:
    with ditolak("person_kelamin_dikenal"):
        orang("Joyo", "3516990101700001", lahir=date(1970, 1, 1), kelamin="")


def test_nobody_is_written_down_without_the_key_of_their_name(pemeran: Pemeran) -> None:
    with ditolak("person_kunci_nama_terisi"):
        Person.objects.filter(pk=pemeran.karno.pk).update(kunci_nama="")


def test_a_territory_is_a_range_of_codes(pemeran: Pemeran) -> None:
    orang("Dari Jombang", "3516990101700001", lahir=date(1970, 1, 1), wilayah="35.17.01.2001")
    orang("Dari kode 35.161", "3516990101700002", lahir=date(1970, 1, 1), wilayah="35.161.01")

    assert [o.nama for o in Person.objects.filter(wilayah__gte="35.16.", wilayah__lt="35.16/")] == ["Karno"]


def test_a_payer_code_is_given_once(pemeran: Pemeran) -> None:
    with ditolak("registry_payer.kode"):
        Payer.objects.create(
            kode=pemeran.mitra.kode, jenis="MITRA", nama="Lain", wilayah="35.16", sumber="CSR"
        )


@pytest.mark.parametrize("kelompok", [-1, 6])
def test_there_are_five_risk_groups(pemeran: Pemeran, kelompok: int) -> None:
    with ditolak("payer_kelompok_0_sampai_5"):
        Payer.objects.update(kelompok_risiko=kelompok)


def test_a_kind_of_payer_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("payer_jenis_dikenal"):
        Payer.objects.update(jenis="DERMAWAN")


def test_a_raise_closes_one_job_and_opens_the_next(pemeran: Pemeran) -> None:
    kerja(pemeran, akhir=date(2023, 11, 30))
    assert kerja(pemeran, mulai=date(2023, 12, 1), upah=UPAH_KARNO + 100_000).pk


@pytest.mark.parametrize("upah", [0, -1])
def test_a_job_has_a_wage(pemeran: Pemeran, upah: int) -> None:
    with ditolak("job_upah_positif"):
        kerja(pemeran, upah=upah)


def test_a_job_does_not_end_before_it_begins(pemeran: Pemeran) -> None:
    with ditolak("job_akhir_setelah_mulai"):
        kerja(pemeran, akhir=date(2023, 10, 31))


def test_a_job_begins_once_a_day(pemeran: Pemeran) -> None:
    kerja(pemeran)
    with ditolak("job_sekali_per_tanggal"):
        kerja(pemeran)


def test_a_neighbourhood_head_may_also_be_a_farmer(pemeran: Pemeran) -> None:
    kerja(pemeran)
    assert kerja(pemeran, payer=pemeran.pabrik, uraian="Ketua RT").pk


@pytest.mark.django_db
def test_a_line_of_the_annex_is_there_once() -> None:
    KelompokRisiko.objects.create(nomor=1, kelompok=1, nama="Penjahitan")
    with ditolak("kelompok_risiko_sekali"):
        KelompokRisiko.objects.create(nomor=1, kelompok=1, nama="Konpeksi")
