"""Every step cites the law of its own day: the article on each side of every day on which it changes."""

from typing import Any

import pytest

from naungan.law import hitung

PU: dict[str, Any] = {"kejadian": "iuran", "segmen": "PU", "upah": 4_000_000, "kelompok_risiko": 1}
JKP = PU | {"peserta_jkp": True}
PADAT_KARYA = PU | {"sektor": "padat_karya"}
TERLAMBAT = PADAT_KARYA | {"bulan_terlambat": 1}
JP = PU | {"program": ["jp"]}
BURUH: dict[str, Any] = {"kejadian": "iuran", "segmen": "JAKON", "upah": 4_000_000}
PROYEK: dict[str, Any] = {"kejadian": "iuran", "segmen": "JAKON", "nilai_kontrak": 4_000_000_000}
DESA: dict[str, Any] = {"kejadian": "iuran", "segmen": "BPU", "dibayar_oleh": "APBDES"}
TEMBAKAU: dict[str, Any] = {"kejadian": "iuran", "segmen": "BPU", "dibayar_oleh": "DBHCHT"}

REKOMPOSISI_2023 = "PP 37/2021 Pasal 11 jo. PP 49/2023 Pasal"
PANDEMI = "PP 49/2020 Pasal 9 jo. PP 49/2020 Pasal 13"
PADAT_KARYA_2 = "PP 7/2025 Pasal 4 jo. PP 36/2025 Pasal 10A jo. PP 36/2025 Pasal 11"
DENDA = "PP 44/2015 (pasal belum dipastikan)"
KEMATIAN = "PP 44/2015 Pasal 34"
BEASISWA = "PP 44/2015 Pasal 25 jo. PP 44/2015 Pasal 34"


@pytest.mark.parametrize(
    ("kasus", "langkah", "dasar"),
    [
        (JKP, "upah_jkp", {"2021-02": "", "2021-03": "PP 37/2021 Pasal 11"}),
        (
            JKP,
            "rekomposisi_jkk",
            {
                "2021-02": "",
                "2021-03": "PP 37/2021 Pasal 11",
                "2023-10": "PP 37/2021 Pasal 11",
                "2023-11": f"{REKOMPOSISI_2023} 16A ayat (1)",
                "2025-02": f"{REKOMPOSISI_2023} 16A ayat (1)",
                "2025-03": "PP 37/2021 Pasal 11 jo. PP 6/2025 Pasal 11",
            },
        ),
        (
            JKP,
            "rekomposisi_jkm",
            {
                "2021-02": "",
                "2021-03": "PP 37/2021 Pasal 11",
                "2023-10": "PP 37/2021 Pasal 11",
                "2023-11": f"{REKOMPOSISI_2023} 18A",
                "2025-02": f"{REKOMPOSISI_2023} 18A",
                "2025-03": "",
            },
        ),
        (
            JKP,
            "iuran_jkp_pemerintah",
            {
                "2021-02": "",
                "2021-03": "PP 37/2021 Pasal 11",
                "2025-02": "PP 37/2021 Pasal 11",
                "2025-03": "PP 37/2021 Pasal 11 jo. PP 6/2025 Pasal 11",
            },
        ),
        *[
            (
                BURUH,
                f"iuran_{p}_jakon_upah",
                {"2021-03": DENDA, "2021-04": "Permenaker 5/2021 (pasal belum dipastikan)"},
            )
            for p in ("jkk", "jkm")
        ],
        *[
            (
                PROYEK,
                f"iuran_{p}_jakon_kontrak",
                {
                    "2015-12": DENDA,
                    "2016-01": "Permenaker 44/2015 Pasal 3 ayat (2)",
                    "2021-03": "Permenaker 44/2015 Pasal 3 ayat (2)",
                    "2021-04": "Permenaker 5/2021 (pasal belum dipastikan)",
                },
            )
            for p in ("jkk", "jkm")
        ],
        (PU, "bagian_covid", {"2020-07": "", "2020-08": PANDEMI, "2021-01": PANDEMI, "2021-02": ""}),
        (
            PADAT_KARYA,
            "bagian_jkk_pu",
            {
                "2025-01": "",
                "2025-02": "PP 7/2025 Pasal 4",
                "2025-07": "PP 7/2025 Pasal 4",
                "2025-08": PADAT_KARYA_2,
                "2026-01": PADAT_KARYA_2,
                "2026-02": "",
            },
        ),
        (
            TERLAMBAT,
            "denda_keterlambatan",
            {
                "2020-07": DENDA,
                "2020-08": f"{DENDA} jo. PP 49/2020 Pasal 23 ayat (1)",
                "2021-01": f"{DENDA} jo. PP 49/2020 Pasal 23 ayat (1)",
                "2021-02": DENDA,
                "2025-01": DENDA,
                "2025-02": f"{DENDA} jo. PP 7/2025 (pasal belum dipastikan)",
                "2025-07": f"{DENDA} jo. PP 7/2025 (pasal belum dipastikan)",
                "2025-08": f"{DENDA} jo. PP 36/2025 Pasal 7",
            },
        ),
        (
            JP,
            "iuran_jp_dapat_ditunda",
            {
                "2020-07": "",
                "2020-08": "PP 49/2020 Pasal 17 ayat (1)",
                "2021-01": "PP 49/2020 Pasal 17 ayat (1)",
                "2021-02": "",
            },
        ),
        *[
            (kasus, "dibayar_anggaran_negara", {"2025-12": "", "2026-01": "PP 50/2025 Pasal 2"})
            for kasus in (DESA, TEMBAKAU)
        ],
    ],
)
def test_a_bill_cites_the_law_of_its_month(
    kasus: dict[str, Any], langkah: str, dasar: dict[str, str]
) -> None:
    assert {bulan: _dasar(kasus | {"bulan": bulan}, langkah) for bulan in dasar} == dasar


@pytest.mark.parametrize(
    ("langkah", "sebelum", "sejak"),
    [
        ("santunan_berkala_jkm", KEMATIAN, f"{KEMATIAN} jo. PP 82/2019 Pasal 34"),
        ("anak_berhak", "PP 44/2015 Pasal 25", "PP 82/2019 Pasal 25"),
        ("beasiswa_anak", BEASISWA, f"{BEASISWA} jo. PP 82/2019 Lampiran"),
        ("beasiswa_keluarga", BEASISWA, f"{BEASISWA} jo. PP 82/2019 Pasal 25"),
        ("masa_iur_beasiswa_terpenuhi", KEMATIAN, "PP 82/2019 Pasal 34"),
    ],
)
def test_a_death_cites_the_law_of_its_day(langkah: str, sebelum: str, sejak: str) -> None:
    kasus = {
        "kejadian": "meninggal",
        "segmen": "PU",
        "masa_iur_bulan": 80,
        "anak": [{"jenjang": "SD", "usia": 9}],
    }
    hari = ("2019-12-01", "2019-12-02")
    assert [_dasar(kasus | {"tanggal": h}, langkah) for h in hari] == [sebelum, sejak]


def test_the_grace_of_a_non_wage_earner_cites_the_internal_rule_since_july_2022() -> None:
    kasus = {"kejadian": "meninggal", "segmen": "BPU", "masa_iur_bulan": 2}
    lama = "PP 44/2015 (pasal belum dipastikan) jo. Permenaker 5/2021 (pasal belum dipastikan)"
    hari = ("2022-06-30", "2022-07-01")
    assert [_dasar(kasus | {"tanggal": h}, "status_iuran") for h in hari] == [
        lama,
        f"{lama} jo. Perdir BPJS TK 22/2022 (pasal belum dipastikan)",
    ]


def _dasar(kasus: dict[str, Any], langkah: str) -> str:
    """The citation of a step; empty where there is no such step."""
    return next((s.dasar for s in hitung(kasus).langkah if s.nama == langkah), "")
