"""The answer: its shape, its explanation, its speed."""

import json
import statistics
import time
from typing import Any

from naungan.law import hitung, iuran_sebulan
from naungan.law.jadwal import tahun_ajaran

SULASTRI: dict[str, Any] = {
    "kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU", "upah": 1_000_000,
    "mulai_kepesertaan": "2023-10-01", "masa_iur_bulan": 2, "ahli_waris": [{"hubungan": "istri"}],
    "tanggal_berkas_lengkap": "2023-11-28",
}  # fmt: skip


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
    kasus = {"kejadian": "meninggal_kk", "tanggal": "2024-11-20", "segmen": "BPU", "upah": 1_000_000}
    hasil = hitung(
        kasus | {"anak": [{"jenjang": "BELUM", "usia": 2}, {"jenjang": "PT", "kelas": 1, "menikah": True}]}
    )
    assert hasil.beasiswa.maksimum == 87_000_000 and hasil.beasiswa.tahun_ini == 0
    assert sum(t.nilai for t in hasil.beasiswa.jadwal) == 75_000_000
    assert hasil.beasiswa.jadwal[0] == (1, "2027/2028", "TK", 1, 1_500_000)


def test_a_school_year_begins_in_july() -> None:
    from datetime import date

    assert tahun_ajaran(date(2024, 6, 30)) == "2023/2024"
    assert tahun_ajaran(date(2024, 7, 1)) == "2024/2025"


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
