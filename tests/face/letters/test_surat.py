"""Bu Sulastri's letter says what she gets, why and when; the payment list binds two people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader

from naungan.face.letters.cetak import daftar_bayar, surat_keluarga
from naungan.face.letters.isi_surat import (
    BarisBayar,
    BarisSantunan,
    DaftarBayar,
    Kop,
    Langkah,
    Pejabat,
    Penerima,
    SuratKeluarga,
)

KUNCI = Ed25519PrivateKey.generate()
BPJS = Kop("BPJS Ketenagakerjaan", "Kantor Cabang Mojokerto", "Jalan Contoh 1, Mojokerto", "Telepon 175")
BUDI, RATNA = Pejabat("Budi", "Petugas klaim"), Pejabat("Ratna", "Kepala Bidang Pelayanan")

SULASTRI = SuratKeluarga(
    jenis="penetapan",
    kop=BPJS,
    nomor="7K2M-9QXD-4T",
    tempat="Mojokerto",
    tanggal=date(2024, 1, 15),
    kepada="Ibu Sulastri",
    alamat="Desa Jatidukuh, Kecamatan Gondang",
    sapaan="Ibu",
    hubungan="suami Ibu",
    almarhum="Bapak Wagiman",
    sebutan="Almarhum",
    meninggal=date(2023, 11, 20),
    program="santunan Jaminan Kematian (JKM)",
    total=42_000_000,
    komponen=(
        BarisSantunan("Santunan sekaligus", 20_000_000, "PP 82/2019 Pasal 34"),
        BarisSantunan("Santunan berkala 24 bulan, dibayar sekaligus", 12_000_000, "PP 82/2019 Pasal 34"),
        BarisSantunan("Biaya pemakaman", 10_000_000, "PP 82/2019 Pasal 34"),
    ),
    langkah=(
        Langkah(
            "Masih terlindungi saat meninggal",
            "ya",
            "Permenaker 5/2021",
            "Iuran dibayar sampai Desember 2023.",
        ),
        Langkah("Santunan sekaligus", "Rp20.000.000", "PP 82/2019 Pasal 34"),
        Langkah(
            "Santunan berkala", "Rp12.000.000", "PP 82/2019 Pasal 34", "Rp500.000 sebulan selama 24 bulan."
        ),
        Langkah("Biaya pemakaman", "Rp10.000.000", "PP 82/2019 Pasal 34"),
        Langkah("Jumlah", "Rp42.000.000", ""),
    ),
    penerima=Penerima("Sulastri", "istri", "Bank Jatim", "•••• 4821"),
    pembayaran="Sudah dibayar pada 18 Januari 2024, nomor bukti bank CONTOH-0042.",
    penetap="BPJS Ketenagakerjaan Kantor Cabang Mojokerto",
    tanya="Datang ke kantor desa atau telepon 175.",
    penanda_tangan=RATNA,
)

BATCH = DaftarBayar(
    kop=BPJS,
    kode="B3QX-71MN",
    tanggal=date(2024, 1, 16),
    sumber_dana="Dana Jaminan Sosial JKM dan JKK",
    baris=(
        BarisBayar(
            "7K2M-9QXD-4T", "Sulastri", "istri alm. Wagiman", "Bank Jatim", "•••• 4821", "JKM", 42_000_000
        ),
        BarisBayar("9D4R-0ZPA-88", "Suyanto", "suami almh. Kasiati", "BRI", "•••• 0937", "JKK", 70_000_000),
    ),
    total=112_000_000,
    sidik_isi="9f2c" * 16,
    pembuat=BUDI,
    perilis=RATNA,
    dirilis=date(2024, 1, 18),
)


def _teks(pdf: bytes) -> str:
    return " ".join(" ".join(h.extract_text() for h in PdfReader(BytesIO(pdf)).pages).split())


def test_the_widow_reads_the_amount_in_figures_and_in_words() -> None:
    teks = _teks(surat_keluarga(SULASTRI, KUNCI))

    assert "Rp42.000.000" in teks
    assert "empat puluh dua juta rupiah" in teks
    assert "7K2M-9QXD-4T" in teks


def test_the_widow_reads_every_step_with_its_article() -> None:
    teks = _teks(surat_keluarga(SULASTRI, KUNCI))

    for langkah in SULASTRI.langkah:
        assert langkah.nama in teks and langkah.nilai in teks and langkah.dasar in teks
    assert "Rp500.000 sebulan selama 24 bulan." in teks


def test_the_letter_says_who_decided_whom_it_pays_and_that_it_is_free() -> None:
    teks = _teks(surat_keluarga(SULASTRI, KUNCI))

    assert "BPJS Ketenagakerjaan Kantor Cabang Mojokerto" in teks
    assert "Sulastri (istri)" in teks and "•••• 4821" in teks
    assert "18 Januari 2024" in teks
    assert "Gratis. Tidak perlu perantara atau calo." in teks
    assert "Perkiraan" not in teks


def test_an_estimate_says_that_it_is_one_and_who_decides() -> None:
    perkiraan = replace(SULASTRI, jenis="perkiraan", penanda_tangan=None)

    teks = _teks(surat_keluarga(perkiraan, KUNCI))

    assert "Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan" in teks


def test_a_name_is_never_read_as_markup() -> None:
    nakal = replace(SULASTRI, kepada='Ibu #panic("x") *tebal* $x$ <a>')

    assert 'Ibu #panic("x") *tebal* $x$ <a>' in _teks(surat_keluarga(nakal, KUNCI))


@pytest.mark.parametrize(
    "cetak", [lambda: surat_keluarga(SULASTRI, KUNCI), lambda: daftar_bayar(BATCH, KUNCI)]
)
def test_the_same_data_make_the_same_archival_tagged_pdf(cetak: Callable[[], bytes]) -> None:
    pdf = cetak()

    assert pdf == cetak()
    pembaca = PdfReader(BytesIO(pdf))
    akar = pembaca.root_object
    assert str(akar["/Lang"]).startswith("id")
    assert "/StructTreeRoot" in akar
    assert pembaca.xmp_metadata and "pdfaid" in pembaca.xmp_metadata.stream.get_data().decode()


def test_a_letter_whose_parts_do_not_add_up_is_not_written() -> None:
    with pytest.raises(ValueError, match="tidak sama dengan total"):
        replace(SULASTRI, total=41_000_000)


def test_an_estimate_cannot_be_signed() -> None:
    with pytest.raises(ValueError, match="bukan penetapan"):
        replace(SULASTRI, jenis="perkiraan")


def test_the_payment_list_names_every_payee_with_a_masked_account_and_the_total_in_words() -> None:
    teks = _teks(daftar_bayar(BATCH, KUNCI))

    assert "Sulastri" in teks and "•••• 4821" in teks and "Rp42.000.000" in teks
    assert "Suyanto" in teks and "Rp70.000.000" in teks
    assert "Rp112.000.000" in teks and "seratus dua belas juta rupiah" in teks
    assert "Budi" in teks and "Ratna" in teks
    assert BATCH.sidik_isi[:32] in teks


def test_a_long_payment_list_repeats_its_head_on_every_page() -> None:
    baris = tuple(replace(BATCH.baris[0], klaim=f"{n:04d}-AAAA-AA") for n in range(60))
    pdf = daftar_bayar(replace(BATCH, baris=baris, total=60 * 42_000_000), KUNCI)

    halaman = PdfReader(BytesIO(pdf)).pages
    assert len(halaman) > 2
    assert all("Bank dan rekening" in h.extract_text() for h in halaman[:2])


def test_who_made_the_list_may_not_release_it() -> None:
    with pytest.raises(ValueError, match="merilis daftarnya sendiri"):
        replace(BATCH, perilis=BUDI)
