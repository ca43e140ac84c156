"""What stands beside the amount of a bill: its steps, its due days, its open questions."""

from datetime import date
from typing import Any

import pytest

from naungan.law import BelumTersedia, hitung, iuran_sebulan
from naungan.law.kolom import JALUR_LAIN
from naungan.law.perhitungan import Perhitungan

BU_RINA: dict[str, Any] = {
    "kejadian": "iuran", "bulan": "2023-12", "segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2,
}  # fmt: skip
MIGRAN: dict[str, Any] = {"kejadian": "iuran", "bulan": "2023-12", "segmen": "PMI", "kontrak_bulan": 24}


def langkah(hasil: Perhitungan) -> dict[str, Any]:
    return {s.nama: s.nilai for s in hasil.langkah}


def bacaan(hasil: Perhitungan) -> dict[str, list[int]]:
    return {t.kode: [b.total for b in t.bacaan] for t in hasil.perlu_tinjau}


@pytest.mark.parametrize(
    ("bulan", "jkk", "jkm", "pemerintah", "jumlah"),
    [
        ("2023-12", 20_000, 10_000, 11_000, 23_000),
        ("2025-03", 20_000, 15_000, 11_000, 18_000),
    ],
)
def test_bpjs_moves_part_of_the_bill_to_the_job_loss_programme(
    bulan: str, jkk: int, jkm: int, pemerintah: int, jumlah: int
) -> None:
    hasil = hitung(BU_RINA | {"bulan": bulan, "peserta_jkp": True})
    ada = langkah(hasil)
    assert (ada["iuran_jkk_pu_bersih"], ada["iuran_jkm_pu_bersih"]) == (jkk, jkm)
    assert (ada["rekomposisi_jkk"], ada["iuran_jkp_pemerintah"], ada["iuran_jkp"]) == (
        7_000,
        pemerintah,
        jumlah,
    )
    assert hasil.total == 42_000


def test_the_job_loss_programme_looks_at_five_million_of_a_wage_at_most() -> None:
    ada = langkah(hitung(BU_RINA | {"upah": 9_000_000, "program": ["jkk", "jkp"]}))
    assert (ada["upah_jkp"], ada["rekomposisi_jkk"]) == (5_000_000, 7_000)


def test_before_the_job_loss_programme_nothing_is_moved() -> None:
    ada = langkah(hitung(BU_RINA | {"bulan": "2021-02", "peserta_jkp": True}))
    assert "rekomposisi_jkk" not in ada and ada["iuran_jkk_pu_bersih"] == 27_000


def test_the_employer_sees_what_to_take_from_the_wage() -> None:
    ada = langkah(hitung(BU_RINA | {"ukuran_usaha": "BESAR", "upah": 20_000_000}))
    assert (ada["potongan_jht"], ada["potongan_jp"]) == (400_000, 95_596)


def test_in_the_pandemic_the_pension_contribution_could_be_put_off_until_april_2022() -> None:
    hasil = hitung(BU_RINA | {"bulan": "2020-10", "program": ["jp"]})
    assert hasil.total == 150_000 and langkah(hasil)["iuran_jp_dapat_ditunda"] == 148_500
    assert [(t.tanggal, t.dasar) for t in hasil.tenggat[1:]] == [
        (date(2021, 5, 15), "PP 49/2020 Pasal 17 ayat (1)"),
        (date(2022, 4, 15), "PP 49/2020 Pasal 17 ayat (1)"),
    ]
    assert len(hitung(BU_RINA | {"bulan": "2021-02", "program": ["jp"]}).tenggat) == 1
    di_muka = hitung(BU_RINA | {"bulan": "2020-07", "program": ["jp"], "bulan_bayar_di_muka": 2})
    assert len(di_muka.tenggat) == 3


@pytest.mark.parametrize(
    ("bulan", "tempo"),
    [("2020-07", date(2020, 8, 14)), ("2020-08", date(2020, 9, 30)), ("2021-02", date(2021, 3, 15))],
)
def test_the_due_day_moves_to_the_thirtieth_and_back(bulan: str, tempo: date) -> None:
    assert hitung(BU_RINA | {"bulan": bulan}).tenggat[0].tanggal == tempo


def test_an_underreported_wage_leaves_a_shortfall_beside_the_bill() -> None:
    desa = BU_RINA | {
        "bulan": "2026-01",
        "upah": 1_000_000,
        "upah_sebenarnya": 2_500_000,
        "kelompok_risiko": 1,
    }
    hasil = hitung(desa)
    assert (hasil.total, langkah(hasil)["kekurangan_iuran"]) == (5_400, 8_100)
    assert langkah(hitung(desa | {"bulan_bayar_di_muka": 12}))["kekurangan_iuran"] == 97_200
    assert langkah(hitung(desa | {"bulan_terlambat": 3}))["kekurangan_iuran"] == 8_100
    assert "kekurangan_iuran" not in langkah(hitung(desa | {"upah_sebenarnya": 1_000_000}))
    assert "kekurangan_iuran" not in langkah(hitung(desa | {"segmen": "BPU"}))


def test_the_administrative_fine_is_named_beside_the_bill_and_never_added_to_the_late_fine() -> None:
    hasil = hitung(BU_RINA | {"terdaftar": False, "bulan_terlambat": 2})
    assert hasil.komponen == {"jkk": 27_000, "jkm": 15_000, "denda": 1_680}
    assert langkah(hasil)["denda_administratif_sebulan"] == 42
    for bukan in ({"terdaftar": True}, {"terdaftar": False, "dibayar_oleh": "APBD"}):
        assert "denda_administratif_sebulan" not in langkah(hitung(BU_RINA | bukan))


def test_a_late_project_shows_what_the_employers_fine_would_add() -> None:
    proyek = {"kejadian": "iuran", "segmen": "JAKON", "nilai_kontrak": 3_000_000_000, "bulan_terlambat": 2}
    assert bacaan(hitung(proyek | {"bulan": "2023-05"})) == {"tarif_denda_jakon": [4_150_000, 4_316_000]}
    assert bacaan(hitung(proyek | {"bulan": "2020-10"})) == {"tarif_denda_jakon": [41_500, 41_915]}
    upah = {"kejadian": "iuran", "segmen": "JAKON", "upah": 100_000_000, "bulan_terlambat": 1}
    assert bacaan(hitung(upah | {"bulan": "2023-05"})) == {"tarif_denda_jakon": [2_040_000, 2_080_800]}


def test_the_lower_fine_may_be_for_work_accident_alone() -> None:
    garmen = BU_RINA | {
        "bulan": "2025-05",
        "sektor": "padat_karya",
        "bulan_terlambat": 1,
        "upah": 100_000_000,
    }
    assert bacaan(hitung(garmen)) == {"denda_ringan_semua_program": [572_850, 577_350]}
    assert bacaan(hitung(garmen | {"sektor": "lain"})) == {}


def test_the_readings_of_a_bill_paid_ahead_are_of_all_its_months() -> None:
    hasil = iuran_sebulan(bulan="2026-03", segmen="BPU", dibayar_oleh="APBDES", bulan_bayar_di_muka=3)
    assert hasil.total == 33_600 and bacaan(hasil) == {"apbdes_dihitung_apbd": [33_600, 50_400]}


@pytest.mark.parametrize(
    ("kontrak", "hasil"),
    [
        (9, {"cara_kontrak_pmi": [148_500, 189_000]}),
        (18, {"cara_kontrak_pmi": [270_000, 332_500]}),
        (5, {"cara_kontrak_pmi": [108_000, 67_500]}),
        (36, {}),
    ],
)
def test_a_contract_between_the_steps_is_a_question(kontrak: int, hasil: dict[str, list[int]]) -> None:
    assert bacaan(hitung(MIGRAN | {"jalur": "PERSEORANGAN", "kontrak_bulan": kontrak})) == hasil


def test_a_way_of_placement_not_told_is_a_question() -> None:
    assert bacaan(hitung(MIGRAN)) == {"jalur_bila_tak_disebut": [332_500, 370_000, 324_000]}


@pytest.mark.parametrize(("ejaan", "baku"), JALUR_LAIN.items())
def test_the_way_of_placement_has_many_names(ejaan: str, baku: str) -> None:
    assert hitung(MIGRAN | {"jalur": ejaan}).total == hitung(MIGRAN | {"jalur": baku}).total


def test_the_migrant_workers_old_age_part_is_a_choice() -> None:
    pilihan = bacaan(hitung(MIGRAN | {"jalur": "P3MI", "program": ["jht"]}))["besar_iuran_jht_pmi"]
    assert pilihan == [50_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000]


@pytest.mark.parametrize(("segmen", "bulan"), [("PU", "2015-06"), ("BPU", "2015-06"), ("PMI", "2023-01")])
def test_months_before_the_law_loaded_here_are_refused(segmen: str, bulan: str) -> None:
    with pytest.raises(BelumTersedia):
        hitung(BU_RINA | {"segmen": segmen, "bulan": bulan, "kontrak_bulan": 24 if segmen == "PMI" else None})


def test_amounts_of_nought_explain_nothing_and_are_left_out() -> None:
    hasil = iuran_sebulan(bulan="2023-12", segmen="BPU")
    assert "iuran_jht_bpu" not in langkah(hasil) and langkah(hasil)["upah_dasar"] == 1_000_000
