"""Examples for the description and the page. Their answers are computed, never written down."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext_noop as N_

from naungan.face.api import hitungan
from naungan.face.api.bacaan import Permintaan

__all__ = ["CONTOH", "Contoh"]

PENGHITUNG: Mapping[str, hitungan.Penghitung] = {"perkiraan": hitungan.perkiraan, "iuran": hitungan.iuran}


class Contoh(NamedTuple):
    """A request to an endpoint."""

    titik: str
    judul: str
    isi: dict[str, Any]

    def jawaban(self) -> dict[str, Any]:
        """What the API answers to it."""
        banyak = "kasus" in self.isi
        permintaan = Permintaan(self.isi["kasus"] if banyak else [self.isi], banyak)
        return hitungan.jawaban(permintaan, PENGHITUNG[self.titik])


PETANI = {
    "kejadian": "meninggal",
    "tanggal": "2023-11-20",
    "segmen": "BPU",
    "upah": 1_000_000,
    "mulai_kepesertaan": "2023-10-01",
    "masa_iur_bulan": 2,
}
IURAN_PETANI = {"bulan": "2023-12", "segmen": "BPU", "upah": 1_000_000, "dibayar_oleh": "DBHCHT"}

CONTOH: Mapping[str, Contoh] = {
    "petani": Contoh("perkiraan", N_("Petani tembakau meninggal karena sakit"), PETANI),
    "buruh": Contoh(
        "perkiraan",
        N_("Buruh pabrik meninggal karena kecelakaan kerja, dua anak sekolah"),
        {
            "kejadian": "meninggal_kk",
            "tanggal": "2024-03-05",
            "segmen": "PU",
            "upah": 4_500_000,
            "anak": [{"jenjang": "SD", "kelas": 4, "usia": 10}, {"jenjang": "SMA", "kelas": 1, "usia": 16}],
            "ahli_waris": [{"hubungan": "istri"}, {"hubungan": "anak", "cakap": False}, {"hubungan": "ibu"}],
        },
    ),
    "jari": Contoh(
        "perkiraan",
        N_("Tukang kehilangan ibu jari kanan dan 45 hari tidak bekerja"),
        {
            "kejadian": "cacat_sebagian_anatomis",
            "tanggal": "2024-06-10",
            "segmen": "BPU",
            "upah": 2_000_000,
            "cacat": [{"bagian": "ibu_jari", "sisi": "kanan"}],
            "hari_stmb": 45,
            "biaya_pengangkutan": {"darat": 350_000},
        },
    ),
    "beberapa": Contoh(
        "perkiraan",
        N_("Dua kasus sekaligus, yang kedua salah tulis"),
        {"kasus": [PETANI, {**PETANI, "tanggal": "20-11-2023"}]},
    ),
    "iuran_petani": Contoh("iuran", N_("Iuran petani tembakau dari DBHCHT"), IURAN_PETANI),
    "iuran_buruh": Contoh(
        "iuran",
        N_("Iuran buruh pabrik, empat program"),
        {
            "bulan": "2024-05",
            "segmen": "PU",
            "upah": 4_500_000,
            "kelompok_risiko": 2,
            "program": ["jkk", "jkm", "jht", "jp"],
        },
    ),
}
