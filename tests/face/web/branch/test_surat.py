"""Bu Sulastri's letter from the books: the amount in figures and in words, and every step."""

from io import BytesIO

import pytest
from django.utils.translation import override
from pypdf import PdfReader

from naungan.face.letters.susun import surat_penetapan
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk


def isi_pdf(isi: bytes) -> str:
    return " ".join(" ".join(h.extract_text() for h in PdfReader(BytesIO(isi)).pages).split())


@pytest.mark.parametrize("nama", ["budi", "ratna", "sari"])
def test_the_letter_opens_in_the_browser(pemeran: Pemeran, nama: str) -> None:
    klaim = meja.dibayar(pemeran)
    jawaban = masuk(pemeran.semua[nama]).get(f"/klaim/{klaim.nomor}/surat.pdf")

    assert jawaban["Content-Type"] == "application/pdf"
    assert jawaban["Content-Disposition"].startswith("inline") and "no-store" in jawaban["Cache-Control"]
    surat = isi_pdf(jawaban.content)
    assert "Ibu Sulastri" in surat and "suami Ibu" in surat and "Bapak Karno" in surat
    assert "Rp42.000.000" in surat and "empat puluh dua juta rupiah" in surat
    assert (
        "Santunan berkala" in surat
        and "Rp500.000 sebulan selama 24 bulan." in surat
        and "PP 82/2019 Pasal 34" in surat
    )
    assert "•••• 1122" in surat and "0099001122" not in surat
    assert "Sudah dibayar lewat rekening pada 19 Desember 2023" in surat
    assert klaim.peristiwa.kode in surat


def test_before_the_decision_there_is_no_letter(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim

    assert masuk(pemeran.budi).get(f"/klaim/{klaim.nomor}/surat.pdf").status_code == 404


def test_before_the_payment_it_says_by_when(pemeran: Pemeran) -> None:
    surat = surat_penetapan(meja.diputuskan(pemeran))

    assert surat.pembayaran == "Dibayar lewat rekening paling lambat 18 Desember 2023 (UU 40/2004 Pasal 45)."


def test_the_letter_is_indonesian_for_whoever_reads_english(pemeran: Pemeran) -> None:
    penetapan = meja.diputuskan(pemeran)
    with override("en"):
        inggris = surat_penetapan(penetapan)

    assert inggris == surat_penetapan(penetapan)


def test_the_letter_of_an_accident_names_the_other_programme_and_the_wage(pemeran: Pemeran) -> None:
    surat = surat_penetapan(meja.diputuskan(pemeran, karena_kerja=True))

    assert surat.total == 70_000_000 and "Jaminan Kecelakaan Kerja" in surat.program
    assert any("60% × 80 bulan × upah Rp1.000.000" in langkah.uraian for langkah in surat.langkah)
    assert len(surat.hak_lain) == 1 and "Beasiswa" in surat.hak_lain[0]
