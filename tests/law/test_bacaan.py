"""What every other reading of an open question would pay, to the rupiah."""

from typing import Any

import pytest

from naungan.law import hitung
from naungan.law.jkm.santunan import masa_tunggu_dikenakan
from tests.law.bacaan_lain import edisi_bacaan_lain

BARU, LAMA = "2023-11-20", "2018-02-04"
PU: dict[str, Any] = {"segmen": "PU", "upah": 1_250_000}
IURAN: dict[str, Any] = {"kejadian": "iuran", "segmen": "PU", "upah": 20_000_000, "kelompok_risiko": 1}
PROYEK: dict[str, Any] = {
    "kejadian": "iuran",
    "segmen": "JAKON",
    "nilai_kontrak": 100_000_000,
    "bulan_terlambat": 1,
}
TEMBAKAU: dict[str, Any] = {
    "kejadian": "iuran",
    "segmen": "BPU",
    "sektor": "transportasi",
    "dibayar_oleh": "DBHCHT",
}


def bacaan(kasus: dict[str, Any]) -> dict[str, list[int]]:
    return {t.kode: [b.total for b in t.bacaan] for t in hitung(kasus).perlu_tinjau}


def sembuh(tanggal: str, **alat: int) -> dict[str, Any]:
    return {"kejadian": "sembuh", "tanggal": tanggal, "segmen": "PU", "alat_bantu": alat}


def cacat(*bagian: str) -> dict[str, Any]:
    """80 times this wage is a hundred million."""
    isi = {"kejadian": "cacat_sebagian_anatomis", "tanggal": BARU, "cacat": [{"bagian": b} for b in bagian]}
    return PU | isi


@pytest.mark.parametrize(
    ("kasus", "kode", "totals"),
    [
        (sembuh(LAMA, gigi=4_000_000), "batas_gigi", [3_000_000, 2_000_000]),
        (sembuh(BARU, gigi=6_000_000), "batas_gigi", [5_000_000, 3_000_000]),
        (sembuh(LAMA, dengar=5_000_000), "batas_alat_dengar", [0, 2_500_000]),
        (sembuh(BARU, dengar=5_000_000), "batas_alat_dengar", [2_500_000, 0]),
        (sembuh(LAMA, kacamata=5_000_000), "batas_kacamata", [0, 1_000_000]),
        (sembuh(BARU, kacamata=5_000_000), "batas_kacamata", [1_000_000, 0]),
        (cacat("impotensi"), "per_mil_impotensi", [40_000_000, 30_000_000]),
        (
            cacat("satu_mata", "satu_kaki_paha", "kedua_pendengaran"),
            "per_mil_cacat_terbanyak",
            [70_000_000, 100_000_000],
        ),
        (
            PU | {"kejadian": "meninggal_kk", "tanggal": LAMA, "upah": 300_000},
            "paling_sedikit_santunan_kematian_jkk",
            [16_200_000 + 7_800_000, 24_000_000 + 7_800_000],
        ),
        (
            PU | {"kejadian": "meninggal_kk", "tanggal": BARU, "upah": 300_000},
            "paling_sedikit_santunan_kematian_jkk",
            [20_000_000 + 22_000_000, 42_000_000 + 22_000_000],
        ),
        (
            {"kejadian": "stmb", "tanggal": BARU, "segmen": "PU", "cara_upah": "HARIAN", "rata_upah": 100_000, "hari_stmb": 30},
            "pengali_upah_harian",
            [3_000_000, 2_500_000],
        ),
        # the programmes pay the same periodic benefit and funeral, but JKM once for each membership
        (
            PU | {"kejadian": "hilang", "tanggal": BARU, "upah": 1_000_000, "jumlah_kepesertaan": 2},
            "program_hilang",
            [70_000_000, 84_000_000],
        ),
        (
            {
                "kejadian": "meninggal", "segmen": "BPU", "tanggal": "2025-09-20",
                "mulai_kepesertaan": "2025-07-15", "masa_iur_bulan": 3,
            },
            "cara_hitung_masa_tunggu",
            [10_000_000, 42_000_000],
        ),
        (PROYEK | {"bulan": "2015-12"}, "lapisan_kontrak_berlaku", [240_000, 0]),
        (PROYEK | {"bulan": "2015-07"}, "tarif_denda_jakon", [240_000, 244_800]),
        (PROYEK | {"bulan": "2020-07"}, "tarif_denda_jakon", [240_000, 244_800]),
        (PROYEK | {"bulan": "2020-08"}, "tarif_denda_jakon", [2_400, 2_412]),
        (PROYEK | {"bulan": "2021-01"}, "tarif_denda_jakon", [2_400, 2_412]),
        (PROYEK | {"bulan": "2021-02"}, "tarif_denda_jakon", [240_000, 244_800]),
        (TEMBAKAU | {"bulan": "2026-01"}, "dbh_dihitung_apbd", [16_800, 8_400]),
        (TEMBAKAU | {"bulan": "2026-01", "dibayar_oleh": "APBDES"}, "apbdes_dihitung_apbd", [8_400, 16_800]),
    ],
)  # fmt: skip
def test_each_reading_says_what_it_pays(kasus: dict[str, Any], kode: str, totals: list[int]) -> None:
    assert bacaan(kasus)[kode] == totals


@pytest.mark.parametrize(
    ("bulan", "ditanya"),
    [("2025-01", False), ("2025-02", True), ("2025-07", True), ("2025-08", False)],
)
def test_the_lower_fine_is_a_question_in_its_six_months_only(bulan: str, ditanya: bool) -> None:
    kasus = IURAN | {"bulan": bulan, "sektor": "padat_karya", "bulan_terlambat": 1}
    assert ("denda_ringan_semua_program" in bacaan(kasus)) is ditanya


@pytest.mark.parametrize("tanggal", ["2025-02-24", "2025-02-25"])
def test_from_its_first_day_the_waiting_period_asks_whom_it_binds_how_it_runs_and_whether_again(
    tanggal: str,
) -> None:
    meninggal = {"kejadian": "meninggal", "tanggal": tanggal}
    baru = {"segmen": "PU", "mulai_kepesertaan": "2025-02-01"}
    assert list(bacaan(meninggal | baru)) == ["penerima_masa_tunggu"]
    tepat = {"segmen": "BPU", "mulai_kepesertaan": "2024-11-24"}
    assert bacaan(meninggal | tepat)["cara_hitung_masa_tunggu"][0] == 42_000_000
    lepas = {
        "segmen": "BPU",
        "mulai_kepesertaan": "2024-02-01",
        "lunas_sampai": "2025-02",
        "masa_iur_bulan": 6,
    }
    assert list(bacaan(meninggal | lepas)) == ["masa_tunggu_diulang"]


def test_the_day_before_the_waiting_period_nothing_of_it_is_asked() -> None:
    baru = {
        "kejadian": "meninggal",
        "tanggal": "2025-02-23",
        "segmen": "PU",
        "mulai_kepesertaan": "2025-02-01",
    }
    assert bacaan(baru) == {} == bacaan(baru | {"segmen": "BPU"})


def test_a_wait_of_one_month_would_be_a_wait() -> None:
    assert masa_tunggu_dikenakan("BPU", 1, "BPU") and not masa_tunggu_dikenakan("BPU", 0, "BPU")


def test_the_pension_ceiling_of_march_2027_is_a_whole_rupiah_of_contribution_under_both_readings() -> None:
    manajer = IURAN | {"bulan": "2027-03", "program": ["jp"]}
    assert bacaan(manajer) == {"batas_upah_jp": [332_589, 349_218]}
    assert bacaan(manajer | {"bulan": "2027-02"}) == {}
    lain = hitung(manajer, edisi_bacaan_lain("batas_upah_jp"))
    assert lain.total == 349_218 and "pembulatan_iuran" not in {t.kode for t in lain.perlu_tinjau}


def test_the_three_roundings_of_a_bill_are_all_told() -> None:
    assert bacaan(IURAN | {"bulan": "2023-12", "upah": 1_234_567, "program": ["jkk"]}) == {
        "pembulatan_iuran": [2_963, 2_962]
    }
    assert bacaan(IURAN | {"bulan": "2023-12", "upah": 1_000_100, "program": ["jkk"]}) == {
        "pembulatan_iuran": [2_400, 2_401]
    }


@pytest.mark.parametrize(
    ("tanggal", "jenjang", "banyak"),
    [
        # already in 2020/2021 one class on: TK 2, or SD 2
        ("2019-11-15", "TK", 12_000_000 + 85_500_000),
        ("2019-12-01", "SD", 12_000_000 + 82_500_000),
    ],
)
def test_an_old_accident_could_pay_the_school_years_since_2020(
    tanggal: str, jenjang: str, banyak: int
) -> None:
    kasus = {"kejadian": "meninggal_kk", "tanggal": tanggal, "anak": [{"jenjang": jenjang, "kelas": 1}]}
    hasil = hitung(PU | kasus)
    assert (hasil.beasiswa.maksimum, hasil.beasiswa.tahun_ini) == (12_000_000, 12_000_000)
    (tanya,) = [t for t in hasil.perlu_tinjau if t.kode == "beasiswa_setahun"]
    assert f"beasiswa paling banyak {banyak} rupiah" in tanya.bacaan[1].bunyi
