"""Whoever asks what membership costs reads the law's own bill for one month, and leaves no trace."""

import re
from datetime import date
from typing import Any

import pytest
from django.conf import settings

from naungan.kit.rupiah import rupiah
from naungan.law import hitung
from tests.face.web.klien import masuk, teks
from tests.face.web.public.polos import Polos
from tests.face.web.public.test_hak import terbaca, terbesar

ALAMAT = "/berapa-iurannya/"
PU = "?segmen=PU&bulan=2026-11&upah=5.000.000&ukuran_usaha=MENENGAH&kelompok_risiko=2"
BPU = "?segmen=BPU&bulan=2026-11&sektor=lain&dibayar_oleh=SENDIRI"


def hasil(kueri: str) -> str:
    return teks(masuk().get(f"{ALAMAT}{kueri}&langkah=hasil"))


def test_a_driver_answers_three_sheets_without_javascript_and_reads_the_amount() -> None:
    ia = Polos(masuk(hari=date(2026, 11, 22)), ALAMAT)
    assert 'value="2026-11"' in ia.isi and "Tidak ada yang disimpan" in ia.isi
    ia.tekan(segmen="BPU").tekan(sektor="transportasi", dibayar_oleh="SENDIRI")
    ia.tekan(bulan_bayar_di_muka="6")

    kasus = {
        "kejadian": "iuran",
        "bulan": "2026-11",
        "segmen": "BPU",
        "sektor": "transportasi",
        "dibayar_oleh": "SENDIRI",
    }
    assert terbesar(ia.isi) == rupiah(hitung(kasus).total) == "Rp8.400"
    assert (
        rupiah(hitung(kasus | {"bulan_bayar_di_muka": 6}).total) in ia.isi and "sekaligus 6 bulan" in ia.isi
    )
    assert "Sedang ada keringanan" in ia.isi and "hanya 50%" in ia.isi and "PP 50/2025" in ia.isi


@pytest.mark.parametrize(
    ("kueri", "kasus"),
    [
        (BPU, {"segmen": "BPU", "sektor": "lain"}),
        (BPU + "&penghasilan=3.300.000&jht=on", {"segmen": "BPU", "sektor": "lain", "upah": 3_300_000, "program": ["jkk", "jkm", "jht"]}),
        (BPU.replace("SENDIRI", "DBHCHT"), {"segmen": "BPU", "sektor": "lain", "dibayar_oleh": "DBHCHT"}),
        (PU, {"segmen": "PU", "upah": 5_000_000, "ukuran_usaha": "MENENGAH", "kelompok_risiko": 2}),
        (PU + "&bulan_terlambat=2", {"segmen": "PU", "upah": 5_000_000, "ukuran_usaha": "MENENGAH", "kelompok_risiko": 2, "bulan_terlambat": 2}),
        (PU.replace("MENENGAH", "entah") + "&program=jkk&program=jkm&program=jp", {"segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2, "program": ["jkk", "jkm", "jp"]}),
        (PU.replace("2026-11", "05-2025") + "&padat_karya=on", {"bulan": "2025-05", "segmen": "PU", "upah": 5_000_000, "ukuran_usaha": "MENENGAH", "kelompok_risiko": 2, "sektor": "padat_karya"}),
        ("?segmen=JAKON&bulan=2026-11&nilai_kontrak=3.000.000.000", {"segmen": "JAKON", "nilai_kontrak": 3_000_000_000}),
        ("?segmen=JAKON&bulan=2026-11&jumlah_upah=20000000", {"segmen": "JAKON", "upah": 20_000_000}),
        ("?segmen=PMI&bulan=2026-11&kontrak_bulan=24&jalur=P3MI", {"segmen": "PMI", "kontrak_bulan": 24, "jalur": "P3MI"}),
    ],
)  # fmt: skip
def test_the_page_shows_what_the_law_computes(kueri: str, kasus: dict[str, Any]) -> None:
    isi, seharusnya = hasil(kueri), hitung({"kejadian": "iuran", "bulan": "2026-11"} | kasus)

    assert terbesar(isi) == rupiah(seharusnya.total)
    rincian = isi[isi.index('id="rincian"') :]
    rincian = rincian[: rincian.index("</dl>")]
    assert re.findall(r"Rp[\d.]+", rincian) == [rupiah(n) for n in seharusnya.komponen.values()]
    assert all(t.pertanyaan in isi for t in seharusnya.perlu_tinjau)


def test_the_workers_own_part_and_the_due_day_are_told() -> None:
    isi = hasil(PU)

    assert "Rp150.000 dipotong dari upah pekerja" in isi  # 2% for old age, 1% for the pension
    assert "Paling lambat 15 Desember 2026." in isi and "Pemberi kerja 3,7% dan pekerja 2%" in isi


def test_a_government_budget_gets_no_relief_and_the_page_says_what_is_open() -> None:
    isi = hasil(BPU.replace("SENDIRI", "DBHCHT"))

    assert terbesar(isi) == "Rp16.800" and "Sedang ada keringanan" not in isi
    assert "Iuran dibayar dari dana bagi hasil" in isi and "Rp8.400" in isi


@pytest.mark.parametrize(
    ("kueri", "kalimat", "bidang"),
    [
        ("?langkah=siapa&segmen=BPU&bulan=kapan", "Tulis bulan dan tahun seperti 12-2023.", "id_bulan"),
        ("?segmen=PU&bulan=2026-11&langkah=upah&ukuran_usaha=KECIL", "Isi upahnya.", "id_upah"),
        ("?segmen=JAKON&bulan=2026-11&langkah=proyek", "Isi salah satu: nilai kontrak atau jumlah upah.", "id_nilai_kontrak"),
        (PU + "&langkah=pembayaran&bulan_terlambat=1&bulan_bayar_di_muka=3", "tidak mungkin terlambat", "id_bulan_bayar_di_muka"),
        (PU.replace("=2", "=9") + "&langkah=usaha", "", "id_kelompok_risiko"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_in_a_sentence_that_leads_to_its_field(
    kueri: str, kalimat: str, bidang: str
) -> None:
    isi = teks(masuk().get(f"{ALAMAT}{kueri}&lanjut=1"))

    assert kalimat in isi and re.findall(r'<li><a href="#([^"]+)"', isi)[0] == bidang
    assert f'id="{bidang}"' in isi


def test_law_not_built_yet_is_said_calmly() -> None:
    isi = hasil(BPU.replace("2026-11", "2014-01"))

    assert "Ini belum dapat kami hitung" in isi and "Rp" not in isi


def test_nothing_is_stored_and_the_books_are_not_asked() -> None:
    """Without a database in this test every question to it would fail."""
    jawaban = masuk().get(f"{ALAMAT}{PU}&langkah=hasil")

    assert jawaban.status_code == 200 and settings.SESSION_COOKIE_NAME not in jawaban.client.cookies


def test_it_speaks_english_too() -> None:
    klien = masuk()
    klien.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    isi = terbaca(
        klien.get(f"{ALAMAT}{PU.replace('5.000.000', '5.000.001')}&bulan_terlambat=2&langkah=hasil")
    )

    assert "By 15 December 2026." in isi and "rounded to the nearest rupiah" in isi.lower()
    for asing in ("iuran", "upah", "jawaban", "belum", "dipastikan", "dibulatkan", "denda"):
        assert asing not in isi.lower(), asing
