"""The answer: its shape, its explanation, its speed."""

import json
import statistics
import time
from typing import Any

import pytest

from naungan.law import hitung, iuran_sebulan

SULASTRI: dict[str, Any] = {
    "kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU", "upah": 1_000_000,
    "mulai_kepesertaan": "2023-10-01", "masa_iur_bulan": 2, "ahli_waris": [{"hubungan": "istri"}],
    "tanggal_berkas_lengkap": "2023-11-28",
}  # fmt: skip

KECELAKAAN: dict[str, Any] = {
    "kejadian": "meninggal_kk",
    "tanggal": "2024-11-20",
    "segmen": "BPU",
    "upah": 1_000_000,
}


def test_the_answer_has_the_agreed_shape() -> None:
    jawab = hitung(SULASTRI).as_json()
    assert list(jawab) == [
        "jenis", "total", "komponen", "beasiswa", "ditanggung_pemberi_kerja", "penerima", "tenggat", "perlu_tinjau", "langkah",
    ]  # fmt: skip
    assert json.loads(json.dumps(jawab)) == jawab
    assert jawab["jenis"] == "perkiraan"
    assert jawab["penerima"] == [{"siapa": "istri", "kelas": 1, "syarat_kurang": []}]
    assert jawab["tenggat"] == [
        {"nama": "pembayaran JKM", "tanggal": "2023-12-01", "dasar": "UU 40/2004 Pasal 45"}
    ]


def test_every_amount_is_explained_by_a_step_with_its_article() -> None:
    langkah = {s.nama: s for s in hitung(SULASTRI).langkah}
    assert langkah["santunan_kematian_jkm"].nilai == 20_000_000
    assert langkah["santunan_kematian_jkm"].dasar == "PP 44/2015 Pasal 34 jo. PP 82/2019 Pasal 34"


def test_a_later_regulation_explains_no_earlier_event() -> None:
    assert not [s for s in hitung(SULASTRI).langkah if "2025" in s.dasar]


def test_one_edition_of_the_law_has_one_name() -> None:
    assert hitung(SULASTRI).versi == hitung(SULASTRI | {"upah": 5}).versi != ""


def test_the_readings_say_what_each_would_pay() -> None:
    (tinjau,) = hitung(SULASTRI | {"tanggal": "2023-12-20"}).perlu_tinjau
    assert [b.total for b in tinjau.bacaan] == [42_000_000, 0]


def test_a_question_that_changes_nothing_is_not_asked() -> None:
    assert (
        hitung(
            {"kejadian": "iuran", "bulan": "2023-12", "segmen": "PU", "upah": 2_000_000, "kelompok_risiko": 1}
        ).perlu_tinjau
        == ()
    )


def test_late_payment_is_named_beside_the_benefit_and_not_in_it() -> None:
    hasil = hitung(SULASTRI | {"tanggal_bayar": "2023-12-05"})
    assert hasil.total == 42_000_000
    assert hasil.langkah[-1].nilai == 1_680_000


def test_the_scholarship_plan_ends_at_twenty_three_and_the_greatest_sum_does_not() -> None:
    hasil = hitung(
        KECELAKAAN
        | {"anak": [{"jenjang": "BELUM", "usia": 2}, {"jenjang": "PT", "kelas": 1, "menikah": True}]}
    )
    assert hasil.beasiswa.maksimum == 87_000_000 and hasil.beasiswa.tahun_ini == 0
    assert sum(t.nilai for t in hasil.beasiswa.jadwal) == 75_000_000
    assert hasil.beasiswa.jadwal[0] == (1, "2027/2028", "TK", 1, 1_500_000)


@pytest.mark.parametrize(
    ("usia", "pertama"),
    [
        (2, ("2026/2027", "TK", 1)),
        (4, ("2024/2025", "TK", 1)),
        (5, ("2024/2025", "TK", 2)),
        (8, ("2024/2025", "SD", 1)),
    ],
)
def test_a_child_not_yet_at_school_starts_at_the_usual_age(usia: int, pertama: tuple[str, str, int]) -> None:
    hasil = hitung(KECELAKAAN | {"tanggal": "2024-06-30", "anak": [{"jenjang": "BELUM", "usia": usia}]})
    awal = hasil.beasiswa.jadwal[0]
    assert (awal.tahun_ajaran, awal.jenjang, awal.kelas) == pertama
    assert hasil.beasiswa.maksimum == 87_000_000


def test_an_accident_before_the_amendment_asks_about_the_school_years_after_it() -> None:
    lama = KECELAKAAN | {"tanggal": "2018-05-04", "anak": [{"jenjang": "SD", "kelas": 1}]}
    (tanya,) = hitung(lama).perlu_tinjau
    # class 1 in 2017/2018 is class 4 in 2020/2021: 3 x 1.5 + 6 + 9 + 60, beside the 12 paid once
    assert "91500000" in tanya.bacaan[1].bunyi
    assert hitung(lama | {"kejadian": "meninggal", "masa_iur_bulan": 60}).perlu_tinjau == ()


@pytest.mark.parametrize(
    ("kasus", "kode", "totals"),
    [
        (
            {"tanggal": "2025-09-10", "jumlah_kepesertaan": 2, "segmen": "PU"},
            "jkm_beberapa_kepesertaan",
            [84_000_000, 42_000_000],
        ),
        (
            {"tanggal": "2025-09-10", "segmen": "PU", "lunas_sampai": "2025-06"},
            "tunggakan_ditalangi_pemberi_kerja",
            [42_000_000, 0],
        ),
        (
            {
                "tanggal": "2025-09-10", "segmen": "BPU", "mulai_kepesertaan": "2024-01-01",
                "lunas_sampai": "2025-09", "masa_iur_bulan": 8,
            },
            "masa_tunggu_diulang",
            [42_000_000, 10_000_000],
        ),
        (
            {
                "tanggal": "2025-09-01", "segmen": "BPU", "mulai_kepesertaan": "2025-06-01",
                "masa_iur_bulan": 4,
            },
            "cara_hitung_masa_tunggu",
            [42_000_000, 10_000_000],
        ),
    ],
)  # fmt: skip
def test_one_question_is_asked_and_its_readings_differ(
    kasus: dict[str, Any], kode: str, totals: list[int]
) -> None:
    (tanya,) = hitung({"kejadian": "meninggal"} | kasus).perlu_tinjau
    assert (tanya.kode, [b.total for b in tanya.bacaan]) == (kode, totals)


def test_a_late_report_is_explained_by_its_article() -> None:
    terlambat = KECELAKAAN | {"segmen": "PU", "tanggal": "2025-03-03", "tanggal_lapor": "2025-03-06"}
    langkah = {s.nama: s for s in hitung(terlambat).langkah}
    assert langkah["dibayar_dahulu_pemberi_kerja"].nilai is True
    assert langkah["ditanggung_pemberi_kerja"].nilai == 70_000_000
    assert langkah["ditanggung_pemberi_kerja"].dasar == "Permenaker 1/2025 Pasal 8"


def test_what_the_employer_owes_names_the_article_of_each_breach() -> None:
    def dasar(**ubah: Any) -> str:
        (langkah,) = [
            s
            for s in hitung(KECELAKAAN | {"segmen": "PU", "tanggal": "2025-03-03"} | ubah).langkah
            if s.nama == "ditanggung_pemberi_kerja"
        ]
        return langkah.dasar

    assert dasar(terdaftar=False) == "PP 44/2015 Pasal 27 ayat (1)"
    assert dasar(mulai_kepesertaan="2025-03-04") == "PP 44/2015 Pasal 27 ayat (1)"
    assert dasar(upah_sebenarnya=2_000_000) == "PP 44/2015 (pasal belum dipastikan)"
    assert (
        dasar(terdaftar=False, tanggal_lapor="2025-03-10")
        == "PP 44/2015 Pasal 27 ayat (1) jo. Permenaker 1/2025 Pasal 8"
    )
    assert dasar(kejadian="meninggal", terdaftar=False) == "PP 44/2015 (pasal belum dipastikan)"


def test_a_month_can_be_asked_for_by_name() -> None:
    assert iuran_sebulan(bulan="2023-12", segmen="BPU").total == 16_800
    assert iuran_sebulan(bulan="2023-12", segmen="PU", upah=1_000_000, kelompok_risiko=1).total == 5_400


def test_prepaid_months_follow_each_its_own_law() -> None:
    hasil = iuran_sebulan(bulan="2026-02", segmen="BPU", bulan_bayar_di_muka=4)
    assert hasil.total == 2 * 16_800 + 2 * 8_400


def test_a_claim_takes_a_fraction_of_a_millisecond() -> None:
    """Ten times the measured median, so that a busy machine does not fail it and a forgotten cache does."""
    hitung(SULASTRI)
    lama = []
    for _ in range(300):
        mulai = time.perf_counter()
        hitung(SULASTRI)
        lama.append(time.perf_counter() - mulai)
    assert statistics.median(lama) < 0.0005
