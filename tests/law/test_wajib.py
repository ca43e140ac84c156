"""The edge of every refusal: the last case that is computed and the first that is not."""

from datetime import date
from typing import Any

import pytest

from naungan.law import BelumTersedia, MasukanSalah, hitung
from naungan.law.wajib.baris import kelas_di_luar_jenjang
from tests.law.satu_aturan import beri

MENINGGAL: dict[str, Any] = {"kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU"}
KECELAKAAN: dict[str, Any] = {"kejadian": "sembuh", "tanggal": "2023-11-20", "segmen": "PU"}
IURAN: dict[str, Any] = {
    "kejadian": "iuran", "bulan": "2023-12", "segmen": "PU", "upah": 3_000_000, "kelompok_risiko": 1,
}  # fmt: skip
CACAT: dict[str, Any] = KECELAKAAN | {"kejadian": "cacat_sebagian_anatomis", "upah": 3_000_000}


def kulit_kepala(persen: float) -> dict[str, Any]:
    return CACAT | {"cacat": [{"bagian": "kulit_kepala", "persen_tabel": persen}]}


@pytest.mark.parametrize(
    ("kasus", "kolom"),
    [
        *[
            (KECELAKAAN | {"kejadian": kejadian}, "upah")
            for kejadian in (
                "meninggal_kk", "hilang", "cacat_total_tetap", "cacat_sebagian_anatomis", "cacat_sebagian_fungsi",
            )
        ],
        (KECELAKAAN | {"kejadian": "stmb", "hari_stmb": 0}, "upah"),
        (KECELAKAAN | {"hari_stmb": 1}, "upah"),
        (KECELAKAAN | {"cacat": [{"bagian": "telunjuk_kaki"}]}, "upah"),
        (CACAT, "cacat"),
        (CACAT | {"kejadian": "cacat_sebagian_fungsi"}, "cacat"),
        (MENINGGAL | {"upah": 1, "hari_stmb": 1}, "hari_stmb"),
        (IURAN | {"hari_stmb": 1}, "hari_stmb"),
        (IURAN | {"segmen": "BPU", "upah": None, "hari_stmb": 30}, "hari_stmb"),
        (MENINGGAL | {"upah": 1, "cacat": [{"bagian": "telunjuk_kaki"}]}, "cacat"),
        (MENINGGAL | {"biaya_pengangkutan": {"darat": 1}}, "biaya_pengangkutan"),
        (MENINGGAL | {"biaya_pengangkutan": {"darat": 1, "laut": 1}}, "biaya_pengangkutan"),
        (MENINGGAL | {"biaya_pengangkutan": {"laut": 1, "udara": 1}}, "biaya_pengangkutan"),
        (MENINGGAL | {"alat_bantu": {"kacamata": 1}}, "alat_bantu"),
        (MENINGGAL | {"alat_bantu": {"kacamata": 1, "gigi": 1}}, "alat_bantu"),
        (MENINGGAL | {"alat_bantu": {"gigi": 1, "dengar": 1}}, "alat_bantu"),
        (MENINGGAL | {"alat_bantu": {"dengar": 1, "protesa": 1}}, "alat_bantu"),
        (MENINGGAL | {"biaya_perawatan_rumah": 1}, "biaya_perawatan_rumah"),
        (MENINGGAL | {"upah": 5_000_000_001}, "upah"),
        (KECELAKAAN | {"upah_sebenarnya": 5_000_000_001}, "upah"),
        (MENINGGAL | {"lahir": "2023-11-21"}, "lahir"),
        (MENINGGAL | {"tanggal_klaim": "2023-11-19"}, "tanggal_klaim"),
        (KECELAKAAN | {"tanggal_lapor": "2023-11-19"}, "tanggal_lapor"),
        (MENINGGAL | {"ahli_waris": [{"hidup": True}]}, "ahli_waris.1.hubungan"),
        (CACAT | {"cacat": [{"sisi": "kanan"}]}, "cacat.1.bagian"),
        (kulit_kepala(9.9), "cacat.1.persen_tabel"),
        (kulit_kepala(30.1), "cacat.1.persen_tabel"),
        (IURAN | {"program": ["jkk"], "kelompok_risiko": None}, "kelompok_risiko"),
        (IURAN | {"segmen": "JAKON", "nilai_kontrak": 9, "bulan_bayar_di_muka": 2}, "bulan_bayar_di_muka"),
    ],
)  # fmt: skip
def test_the_first_case_refused_names_its_field(kasus: dict[str, Any], kolom: str) -> None:
    with pytest.raises(MasukanSalah) as e:
        hitung(kasus)
    assert e.value.kolom == kolom


@pytest.mark.parametrize(
    "kasus",
    [
        MENINGGAL | {"upah": 5_000_000_000, "upah_sebenarnya": 5_000_000_000},
        IURAN | {"upah": 5_000_000_001, "upah_sebenarnya": 5_000_000_002},
        MENINGGAL | {"lahir": "2023-11-20"},
        MENINGGAL | {"tanggal_klaim": "2023-11-20"},
        KECELAKAAN | {"tanggal_lapor": "2023-11-20"},
        MENINGGAL | {"hari_stmb": 0, "biaya_perawatan_rumah": 0, "cacat": []},
        CACAT | {"cacat": [{"persen_tabel": 20}]},
        CACAT | {"cacat": [{"bagian": "tangan", "persen_tabel": 20}]},
        kulit_kepala(10),
        kulit_kepala(30),
        IURAN | {"program": ["jkm"], "kelompok_risiko": None},
    ],
)
def test_the_last_case_is_computed(kasus: dict[str, Any]) -> None:
    assert hitung(kasus).total >= 0


@pytest.mark.parametrize(
    "kasus",
    [
        MENINGGAL | {"program": ["jp"]},
        MENINGGAL | {"program": ["jkp"]},
        MENINGGAL | {"segmen": "JAKON", "program": ["jht"]},
        MENINGGAL | {"segmen": "JAKON", "nilai_kontrak": 9, "bulan_bayar_di_muka": 2},
        MENINGGAL | {"bulan_terlambat": 1, "bulan_bayar_di_muka": 2},
    ],
)
def test_what_a_bill_may_not_hold_does_not_stop_a_benefit(kasus: dict[str, Any]) -> None:
    assert hitung(kasus).total == 42_000_000


@pytest.mark.parametrize(
    ("kasus", "total"),
    [
        (IURAN | {"segmen": "PMI", "kontrak_bulan": 24, "bulan_bayar_di_muka": 1}, 332_500),
        (IURAN | {"segmen": "JAKON", "bulan_bayar_di_muka": 2}, 2 * 61_200),
        (IURAN | {"nilai_kontrak": 9, "bulan_bayar_di_muka": 2}, 2 * 16_200),
        (IURAN | {"bulan_terlambat": 1, "bulan_bayar_di_muka": 1}, 16_200 + 324),
    ],
)
def test_a_month_paid_ahead_is_refused_only_where_it_is_paid_twice_or_late(
    kasus: dict[str, Any], total: int
) -> None:
    assert hitung(kasus).total == total


@pytest.mark.parametrize(
    ("jenjang", "boleh"),
    [
        ("BELUM", set(range(1, 13))),
        ("TK", {1, 2}),
        ("SD", {1, 2, 3, 4, 5, 6}),
        ("SMP", {1, 2, 3, 7, 8, 9}),
        ("SMA", {1, 2, 3, 10, 11, 12}),
        ("PT", {1, 2, 3, 4, 5}),
    ],
)
def test_each_school_level_has_its_classes(jenjang: str, boleh: set[int]) -> None:
    kelas = {k for k in range(1, 13) if not beri(kelas_di_luar_jenjang, anak_jenjang=jenjang, anak_kelas=k)}
    assert kelas == boleh


@pytest.mark.parametrize(
    "kasus",
    [
        MENINGGAL | {"tanggal": date(2015, 6, 30)},
        MENINGGAL | {"tanggal": date(2014, 12, 31)},
        IURAN | {"bulan": "2015-06"},
    ],
)
def test_nothing_before_the_first_day_of_the_law_is_computed(kasus: dict[str, Any]) -> None:
    with pytest.raises(BelumTersedia, match="sebelum 1 Juli 2015") as e:
        hitung(kasus)
    assert e.value.kolom == "tanggal"
