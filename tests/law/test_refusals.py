"""A case that cannot be read is refused in one Indonesian sentence naming the field; law not built is never a
number.
"""

from typing import Any

import pytest

from naungan.law import BelumTersedia, MasukanSalah, hitung

SULASTRI: dict[str, Any] = {
    "kejadian": "meninggal",
    "tanggal": "2023-11-20",
    "segmen": "BPU",
    "upah": 1_000_000,
}
PABRIK: dict[str, Any] = {
    "kejadian": "iuran",
    "bulan": "2023-12",
    "segmen": "PU",
    "upah": 3_000_000,
    "kelompok_risiko": 1,
}


@pytest.mark.parametrize(
    ("ubah", "kolom"),
    [
        ({"tangal": "2023-11-20"}, "tangal"),
        ({"kejadian": "kematian"}, "kejadian"),
        ({"segmen": "bpu"}, "segmen"),
        ({"segmen": None}, "segmen"),
        ({"tanggal": "20-11-2023"}, "tanggal"),
        ({"tanggal": "2023-02-30"}, "tanggal"),
        ({"tanggal": None}, "tanggal"),
        ({"upah": "1.000.000"}, "upah"),
        ({"upah": 1000000.0}, "upah"),
        ({"upah": True}, "upah"),
        ({"upah": -1}, "upah"),
        ({"upah": 10**15}, "upah"),
        ({"masa_iur_bulan": -1}, "masa_iur_bulan"),
        ({"jumlah_kepesertaan": 0}, "jumlah_kepesertaan"),
        ({"anak": {"jenjang": "SD"}}, "anak"),
        ({"anak": [{"jenjang": "SD", "kelas": 7}]}, "anak.1.kelas"),
        ({"anak": [{"jenjang": "SD"}, {"jenjang": "TK", "umur": 5}]}, "anak.2.umur"),
        ({"anak": [{"kelas": 1}]}, "anak.1.jenjang"),
        ({"ahli_waris": [{"hubungan": "tetangga"}]}, "ahli_waris.1.hubungan"),
        ({"terdaftar": "ya"}, "terdaftar"),
        ({"hari_stmb": 30}, "hari_stmb"),
        ({"lahir": "2024-01-01"}, "lahir"),
        ({"tanggal_klaim": "2023-11-19"}, "tanggal_klaim"),
        ({"kejadian": "stmb"}, "hari_stmb"),
        ({"kejadian": "meninggal_kk", "upah": None}, "upah"),
        ({"kejadian": "meninggal_kk", "cara_upah": "HARIAN"}, "rata_upah"),
        ({"kejadian": "cacat_sebagian_anatomis"}, "cacat"),
        ({"kejadian": "cacat_sebagian_anatomis", "cacat": [{"bagian": "tangan"}]}, "cacat.1.sisi"),
        ({"kejadian": "cacat_sebagian_anatomis", "cacat": [{"bagian": "sayap"}]}, "cacat.1.bagian"),
        (
            {"kejadian": "cacat_sebagian_anatomis", "cacat": [{"bagian": "kulit_kepala"}]},
            "cacat.1.persen_tabel",
        ),
        ({"kejadian": "cacat_sebagian_anatomis", "cacat": [{"persen_tabel": 4.55}]}, "cacat.1.persen_tabel"),
        (
            {"kejadian": "cacat_sebagian_fungsi", "cacat": [{"bagian": "kulit_kepala", "persen_tabel": 31}]},
            "cacat.1.persen_tabel",
        ),
        ({"kejadian": "pak", "biaya_pengangkutan": {"becak": 1}}, "biaya_pengangkutan.becak"),
        ({"kejadian": "meninggal_kk", "tanggal_lapor": "2023-11-19"}, "tanggal_lapor"),
        ({"kontrak_bulan": 24}, "kontrak_bulan"),
        ({"jalur": "MANDIRI"}, "jalur"),
    ],
)
def test_the_field_is_named(ubah: dict[str, Any], kolom: str) -> None:
    with pytest.raises(MasukanSalah) as e:
        hitung(SULASTRI | ubah)
    assert e.value.kolom == kolom
    assert e.value.pesan.startswith(f"Kolom {kolom} ") and e.value.pesan.endswith(".")
    assert "\n" not in e.value.pesan


@pytest.mark.parametrize(
    ("ubah", "kolom"),
    [
        ({"kelompok_risiko": None}, "kelompok_risiko"),
        ({"kelompok_risiko": 6}, "kelompok_risiko"),
        ({"bulan": "2023-13"}, "bulan"),
        ({"bulan": None}, "bulan"),
        ({"upah": None}, "upah"),
        ({"program": ["jkk", "jpk"]}, "program.2"),
        ({"dibayar_oleh": "BUPATI"}, "dibayar_oleh"),
        ({"sektor": "tani"}, "sektor"),
        ({"segmen": "BPU", "program": ["jp"]}, "program"),
        ({"segmen": "JAKON", "upah": None}, "nilai_kontrak"),
        ({"segmen": "JAKON", "program": ["jht"]}, "program"),
        ({"segmen": "BPU", "program": ["jkp"]}, "program"),
        ({"segmen": "PMI"}, "kontrak_bulan"),
        ({"segmen": "PMI", "kontrak_bulan": 24, "jalur": "darat"}, "jalur"),
        ({"segmen": "PMI", "kontrak_bulan": 24, "bulan_bayar_di_muka": 2}, "bulan_bayar_di_muka"),
        ({"segmen": "JAKON", "nilai_kontrak": 1, "bulan_bayar_di_muka": 2}, "bulan_bayar_di_muka"),
        ({"bulan_terlambat": 1, "bulan_bayar_di_muka": 2}, "bulan_bayar_di_muka"),
    ],
)
def test_the_field_of_a_bill_is_named(ubah: dict[str, Any], kolom: str) -> None:
    with pytest.raises(MasukanSalah) as e:
        hitung(PABRIK | ubah)
    assert e.value.kolom == kolom


def test_a_mistyped_field_is_recognised() -> None:
    with pytest.raises(MasukanSalah, match="mungkin maksudnya masa_iur_bulan"):
        hitung(SULASTRI | {"masa_iuran_bulan": 2})


@pytest.mark.parametrize(
    ("kasus", "kolom"),
    [
        (SULASTRI | {"segmen": "PMI"}, "segmen"),
        (PABRIK | {"segmen": "PMI", "kontrak_bulan": 24, "bulan_terlambat": 1}, "bulan_terlambat"),
        (PABRIK | {"segmen": "PMI", "kontrak_bulan": 24, "bulan": "2023-01"}, "tanggal"),
        (SULASTRI | {"tanggal": "2015-06-30"}, "tanggal"),
        (SULASTRI | {"kejadian": "meninggal_kk", "tanggal": "2015-06-30"}, "tanggal"),
    ],
)
def test_law_not_built_yet_says_so(kasus: dict[str, Any], kolom: str) -> None:
    with pytest.raises(BelumTersedia, match="belum dihitung") as e:
        hitung(kasus)
    assert e.value.kolom == kolom
