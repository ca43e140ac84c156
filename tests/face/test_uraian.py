"""Every step of a work accident and of a contribution is told in words, and so is every question the law leaves open."""

from typing import Any

import pytest

from naungan.face.tinjauan import tanyakan
from naungan.face.uraian import JUDUL, _pokok, bagian, uraikan
from naungan.face.uraian_kecelakaan import persen
from naungan.law import hitung
from naungan.law.graf import semua_aturan
from naungan.law.perhitungan import BacaanTotal, Tinjauan

KECELAKAAN = {"tanggal": "2025-05-01", "segmen": "PU", "upah": 4_000_000, "hari_stmb": 45}
SEMUA_BIAYA = {
    "biaya_pengangkutan": {"darat": 6_000_000, "laut": 1, "udara": 2},
    "alat_bantu": {"kacamata": 1, "gigi": 2, "dengar": 3},
    "biaya_perawatan_rumah": 5,
}
CACAT = [{"bagian": "ruas_telunjuk", "sisi": "kanan", "persen_fungsi": "12.5"}]


@pytest.mark.parametrize(
    "kasus",
    [
        {"kejadian": "cacat_sebagian_fungsi", **KECELAKAAN, **SEMUA_BIAYA, "cacat": CACAT},
        {"kejadian": "cacat_total_tetap", **KECELAKAAN, "anak": [{"jenjang": "SMP", "usia": 13}]},
        {"kejadian": "stmb", **KECELAKAAN, "segmen": "BPU", "tanggal_klaim": "2031-01-01"},
        {"kejadian": "pak", **KECELAKAAN, "terdaftar": False, "cacat": CACAT},
        {"kejadian": "hilang", **KECELAKAAN},
        {"kejadian": "iuran", "bulan": "2025-05", "segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2,
         "sektor": "padat_karya", "ukuran_usaha": "BESAR", "bulan_terlambat": 2},
        {"kejadian": "iuran", "bulan": "2020-10", "segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2,
         "program": ["jkk", "jkm", "jht", "jp"], "peserta_jkp": True},
        {"kejadian": "iuran", "bulan": "2026-05", "segmen": "BPU", "dibayar_oleh": "DBHCHT", "program": ["jkk", "jkm", "jht"]},
        {"kejadian": "iuran", "bulan": "2026-05", "segmen": "BPU", "bulan_bayar_di_muka": 3},
        {"kejadian": "iuran", "bulan": "2026-05", "segmen": "JAKON", "nilai_kontrak": 3_000_000_000, "bulan_terlambat": 1},
        {"kejadian": "iuran", "bulan": "2026-05", "segmen": "JAKON", "upah": 20_000_000},
        {"kejadian": "iuran", "bulan": "2026-05", "segmen": "PMI", "kontrak_bulan": 30, "jalur": "PERSEORANGAN", "program": ["jkk", "jkm", "jht"]},
    ],
)  # fmt: skip
def test_every_step_is_told_in_words(kasus: dict[str, Any]) -> None:
    hasil = hitung(kasus).as_json()

    for langkah in uraikan(hasil):
        assert langkah.nama in JUDUL.values(), langkah.nama
        assert langkah.nilai is not None or langkah.uraian, langkah
        assert "%(" not in langkah.uraian and "_" not in langkah.uraian and "None" not in langkah.uraian, (
            langkah
        )
    assert sum(b.nilai for b in bagian(hasil)) == hasil["total"]
    assert all(b.dasar and b.nama in JUDUL.values() for b in bagian(hasil))


def test_every_rule_that_can_be_shown_has_a_title() -> None:
    per_tahun = {"nilai_tahun_ajaran", "nilai_tahun_berjalan"}  # one per school year: the schedule shows them

    tanpa = {n for n, a in semua_aturan().items() if a.dasar and _pokok(n) not in JUDUL}
    assert tanpa <= per_tahun


def test_a_missing_worker_is_told_by_one_programme_only() -> None:
    nama = [u.nama for u in uraikan(hitung({"kejadian": "hilang", **KECELAKAAN}).as_json())]

    assert len(nama) == len(set(nama)) and "Masa tunggu" not in nama


def test_the_waiting_period_is_told_only_where_there_is_one() -> None:
    kasus = {"kejadian": "meninggal", "segmen": "BPU", "masa_iur_bulan": 2}
    dahulu, sekarang = (
        [u.nama for u in uraikan(hitung(kasus | {"tanggal": t}).as_json())]
        for t in ("2023-05-01", "2025-05-01")
    )

    assert "Syarat masa tunggu" not in dahulu and "Syarat masa tunggu" in sekarang


@pytest.mark.parametrize(
    ("nilai", "per", "tulisan"), [(320, 10, "32%"), (45, 10, "4,5%"), (160_000, 10_000, "16%"), (164_375, 10_000, "16,4375%"), (174, 100, "1,74%"), (30, 100, "0,3%"), (5, 100, "0,05%")]
)  # fmt: skip
def test_a_share_is_written_in_percent_without_a_float(nilai: int, per: int, tulisan: str) -> None:
    assert persen(nilai, per) == tulisan


def test_a_question_shows_each_reading_and_which_one_was_used() -> None:
    tinjauan = Tinjauan(
        "kode", "Apa jawabnya?", "PP 44/2015 Pasal 34",
        (BacaanTotal("yang ini", 5), BacaanTotal("yang itu (beasiswa paling banyak 174000000 rupiah)", 7)),
    )  # fmt: skip
    (tanya,) = tanyakan([tinjauan])

    assert [b.dipakai for b in tanya.bacaan] == [True, False]
    assert [b.bunyi for b in tanya.bacaan] == ["Yang ini", "Yang itu; beasiswa paling banyak Rp174.000.000"]
