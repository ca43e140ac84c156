"""The words for what people do, one table for all rosters."""

from itertools import chain

import numpy as np

from naungan.demo.acak import Bulat, Pecahan, pilih
from naungan.demo.usaha import USAHA

__all__ = [
    "JAKON",
    "KEPALA_DESA",
    "MANDIRI",
    "NON_ASN",
    "PEKERJAAN",
    "PERANGKAT",
    "PER_USAHA",
    "TANI",
    "ambil",
    "di_usaha",
]

TANI: dict[str, dict[str, float]] = {
    "PETANI_TEMBAKAU": {"Petani tembakau": 1},
    "BURUH_TANI_TEMBAKAU": {"Buruh tani tembakau": 7, "Buruh rajang tembakau": 2, "Buruh jemur tembakau": 1},
    "RENTAN_LAIN": {
        "Buruh tani": 5, "Pedagang kecil": 3, "Tukang ojek": 2, "Pencari rumput": 1, "Pemulung": 1,
        "Tukang becak": 1,
        "Kuli angkut": 2, "Guru mengaji": 2, "Kader posyandu": 1, "Penjual sayur keliling": 2,
    },
}  # fmt: skip
NON_ASN: dict[str, float] = {
    "Tenaga administrasi": 5, "Guru honorer": 6, "Petugas kebersihan": 4, "Sopir": 2, "Penjaga malam": 2,
    "Perawat": 2, "Operator komputer": 3, "Banpol PP": 2, "Petugas taman": 1, "Petugas parkir": 1,
}  # fmt: skip
PERANGKAT: dict[str, float] = {
    "Sekretaris Desa": 1, "Kepala Dusun": 4, "Kepala Seksi Pemerintahan": 1,
    "Kepala Seksi Kesejahteraan": 1, "Kepala Seksi Pelayanan": 1, "Kepala Urusan Keuangan": 1,
    "Kepala Urusan Umum": 1, "Kepala Urusan Perencanaan": 1, "Staf desa": 2,
}  # fmt: skip
MANDIRI: dict[str, float] = {
    "Pedagang pasar": 8, "Tukang ojek": 5, "Petani": 6, "Pedagang kaki lima": 5, "Tukang batu": 3,
    "Penjahit": 3, "Pengemudi ojek daring": 4,
    "Sopir angkot": 2, "Peternak": 2, "Tukang kayu": 2, "Pemilik warung": 4,
    "Tukang cukur": 1, "Penata rambut": 1, "Pengrajin cor kuningan": 1, "Pembuat batu bata": 2,
}  # fmt: skip
JAKON: dict[str, float] = {
    "Kuli bangunan": 6, "Tukang batu": 5, "Tukang kayu": 2, "Tukang besi": 2, "Mandor": 1,
    "Operator alat berat": 1, "Tukang cat": 1, "Sopir truk": 1,
}  # fmt: skip

_DAFTAR = (*TANI.values(), NON_ASN, PERANGKAT, MANDIRI, JAKON)
KEPALA_DESA = "Kepala Desa"
_UMUM = ("Staf administrasi", "Satpam", "Staf keuangan", "Kepala bagian")
PEKERJAAN = sorted(
    {*chain.from_iterable(_DAFTAR), *chain.from_iterable(u.kerja for u in USAHA), *_UMUM, KEPALA_DESA}
)
_KE = {kata: i for i, kata in enumerate(PEKERJAAN)}
PER_USAHA: Bulat = np.array([[_KE[k] for k in (*u.kerja, *_UMUM)] for u in USAHA])


def ambil(u: Pecahan, bobot: dict[str, float]) -> Bulat:
    """For each uniform number an occupation of the table."""
    return np.array([_KE[k] for k in bobot])[pilih(u, list(bobot.values()))]


def di_usaha(u: Pecahan, usaha: Bulat, pekerja: Bulat) -> Bulat:
    """An occupation in that kind of business; offices and guards only from ten workers up."""
    kecil = pilih(u, (50, 25, 15, 10))
    besar = pilih(u, (42, 20, 13, 10, 6, 4, 3, 2))
    return PER_USAHA[usaha, np.where(pekerja >= 10, besar, kecil)]
