"""One person's page: cover told in a sentence, the NIK behind a purpose, wages behind the office."""

import pytest

from naungan.books.journal.models import Act, Entry
from naungan.books.membership.models import Membership
from tests.cast import NIK_KARNO, Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk, teks
from tests.lens.kampung import TERBIT, hidupkan


@pytest.fixture
def kampung(pemeran: Pemeran) -> Pemeran:
    hidupkan(pemeran)
    return pemeran


def alamat(nama: str) -> str:
    return f"/orang/{Membership.objects.filter(person__nama=nama).values_list('person', flat=True)[0]}/"


def test_the_cover_of_a_farmer_is_told_month_by_month(kampung: Pemeran) -> None:
    isi = teks(masuk(kampung.sari, TERBIT).get(alamat("Karno")))

    assert "Iuran belum dibayar sejak Januari 2024. Masih dalam masa tenggang." in isi
    assert "Desember 2023" in isi and "lunas 31 Desember 2023" in isi and "belum ditagih" in isi
    assert "351699••••••0004" in isi and NIK_KARNO not in isi


def test_unpaid_months_and_first_months_are_told_as_they_are(kampung: Pemeran) -> None:
    klien = masuk(kampung.budi, TERBIT)

    assert "ditagih, belum lunas" in teks(klien.get(alamat("Peserta 101")))
    assert "Iuran pertama belum dibayar." in teks(klien.get(alamat("Peserta 301")))


def test_of_the_dead_the_page_leads_to_their_family(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    isi = teks(masuk(pemeran.sari).get(alamat("Karno")))

    assert "Meninggal pada 4 Desember 2023" in isi and f"/pendampingan/{berkas.peristiwa.kode}/" in isi


@pytest.mark.parametrize("nama", ["sari", "budi", "slamet"])
def test_the_whole_nik_is_shown_once_for_a_purpose_and_journalled(kampung: Pemeran, nama: str) -> None:
    klien = masuk(kampung.semua[nama], TERBIT)
    jawaban = klien.post(alamat("Karno"), {"tujuan": "Mencocokkan dengan KTP"})

    assert NIK_KARNO in teks(jawaban) and "no-store" in jawaban["Cache-Control"]
    assert NIK_KARNO not in teks(klien.get(alamat("Karno")))
    act = Act.objects.get(verb="buka_nik")
    assert (act.petugas, act.alasan) == (kampung.semua[nama], "Mencocokkan dengan KTP")
    assert Entry.objects.get(act=act).subjek_id == kampung.karno.pk


@pytest.mark.parametrize("tujuan", ["", "   ", "ktp"])
def test_without_a_purpose_the_nik_stays_closed(kampung: Pemeran, tujuan: str) -> None:
    isi = teks(masuk(kampung.sari, TERBIT).post(alamat("Karno"), {"tujuan": tujuan}))

    assert NIK_KARNO not in isi and not Act.objects.filter(verb="buka_nik").exists()
    assert "hal yang perlu diperbaiki" in isi


def test_an_employer_is_not_offered_the_nik_and_is_refused_it(kampung: Pemeran) -> None:
    klien = masuk(kampung.rina, TERBIT)

    assert "Buka NIK" not in teks(klien.get(alamat("Peserta 101")))
    assert klien.post(alamat("Peserta 101"), {"tujuan": "Ingin tahu saja"}).status_code == 403
    assert not Act.objects.filter(verb="buka_nik").exists()


def test_a_company_wage_is_seen_by_the_company_and_bpjs_only(kampung: Pemeran) -> None:
    upah = "Rp4.500.000"

    assert upah in teks(masuk(kampung.rina, TERBIT).get(alamat("Peserta 101")))
    assert upah in teks(masuk(kampung.budi, TERBIT).get(alamat("Peserta 101")))
    assert upah not in teks(masuk(kampung.sari, TERBIT).get(alamat("Peserta 101")))


@pytest.mark.parametrize(
    ("nama", "orang"), [("rina", "Karno"), ("slamet", "Peserta 101"), ("orang_asing", "Karno")]
)
def test_people_of_others_do_not_exist(kampung: Pemeran, nama: str, orang: str) -> None:
    klien = masuk(kampung.semua[nama], TERBIT)

    assert klien.get(alamat(orang)).status_code == 404
    assert klien.post(alamat(orang), {"tujuan": "Mencocokkan dengan KTP"}).status_code == 404


def test_a_sponsor_and_a_passer_by_are_refused(kampung: Pemeran) -> None:
    assert masuk(kampung.joko, TERBIT).get(alamat("Peserta 201")).status_code == 403
    assert masuk().get(alamat("Karno")).status_code == 302
