"""Kinds of business: classification, risk group with its line in PP 82/2019 Annex I, and who works there.

The pairing of KBLI and risk group is judgement (there is no official table); shares and weights are invented.
"""

from typing import NamedTuple

__all__ = ["UKURAN", "USAHA", "Usaha", "ukuran_dari"]

UKURAN = ("MIKRO", "KECIL", "MENENGAH", "BESAR")


class Usaha(NamedTuple):
    """One kind of business."""

    kata: str
    """The word for it in the employer's name."""
    kbli: str
    risiko: tuple[int, int]
    """Risk group and number in the annex."""
    wanita: float
    bobot: tuple[float, float, float, float]
    """How often among micro, small, medium and large employers."""
    kerja: tuple[str, ...]
    """Occupations, the most frequent first."""


def ukuran_dari(pekerja: int) -> str:
    """Size by number of workers (the statistical office's classes); the law's own measure is capital or sales."""
    return UKURAN[0 if pekerja < 5 else 1 if pekerja < 20 else 2 if pekerja < 100 else 3]


USAHA = (
    Usaha("Alas Kaki", "15201", (3, 39), 0.72, (4, 6, 7, 14), ("Operator jahit sepatu", "Operator lem", "Pemotong bahan", "Pengawas mutu")),
    Usaha("Sigaret", "12011", (2, 8), 0.88, (0, 1, 3, 8), ("Pelinting", "Pengepak", "Operator mesin", "Pengawas linting")),
    Usaha("Kertas", "17021", (3, 48), 0.28, (0, 1, 3, 7), ("Operator mesin", "Operator potong", "Teknisi", "Petugas gudang")),
    Usaha("Plastik Kemasan", "22220", (3, 87), 0.45, (0, 2, 6, 9), ("Operator mesin", "Pengepak", "Teknisi cetakan", "Petugas gudang")),
    Usaha("Pangan", "10750", (3, 27), 0.62, (3, 6, 8, 10), ("Pekerja produksi", "Pengepak", "Juru masak", "Pengawas mutu")),
    Usaha("Kayu Lapis", "16221", (3, 44), 0.40, (1, 3, 6, 7), ("Operator mesin kayu", "Pengampelas", "Penyortir kayu", "Petugas gudang")),
    Usaha("Cor Logam", "24310", (4, 16), 0.06, (2, 4, 5, 5), ("Pekerja cor", "Operator tanur", "Tukang bubut", "Tukang las")),
    Usaha("Komponen", "29300", (4, 6), 0.25, (0, 2, 5, 7), ("Operator mesin", "Perakit", "Teknisi", "Pengawas mutu")),
    Usaha("Pakan Ternak", "10801", (3, 27), 0.18, (0, 1, 4, 4), ("Operator mesin", "Petugas gudang", "Pengepak", "Sopir truk")),
    Usaha("Farmasi", "21012", (3, 64), 0.58, (0, 0, 2, 3), ("Operator produksi", "Pengepak", "Analis laboratorium", "Petugas gudang")),
    Usaha("Sabun", "20231", (3, 63), 0.48, (1, 1, 2, 3), ("Operator produksi", "Pengepak", "Teknisi", "Petugas gudang")),
    Usaha("Kabel", "27320", (3, 80), 0.42, (0, 0, 2, 4), ("Operator mesin", "Perakit", "Teknisi", "Petugas gudang")),
    Usaha("Garmen", "14111", (1, 1), 0.86, (6, 7, 6, 8), ("Operator jahit", "Pemotong kain", "Penyetrika", "Pengawas mutu")),
    Usaha("Jasa Keamanan", "80100", (1, 17), 0.08, (0, 1, 4, 4), ("Satpam", "Satpam", "Komandan regu", "Pengemudi")),
    Usaha("Jasa Kebersihan", "81210", (3, 89), 0.48, (1, 2, 4, 3), ("Petugas kebersihan", "Petugas taman", "Pengawas", "Sopir")),
    Usaha("Rumah Sakit", "86103", (1, 12), 0.70, (0, 0, 2, 5), ("Perawat", "Bidan", "Petugas kebersihan", "Apoteker")),
    Usaha("Mebel", "31001", (3, 46), 0.15, (6, 8, 5, 3), ("Tukang kayu", "Pengampelas", "Pemoles", "Sopir")),
    Usaha("Bata Merah", "23921", (3, 94), 0.22, (7, 6, 2, 0), ("Pencetak bata", "Pembakar bata", "Sopir", "Kuli angkut")),
    Usaha("Genteng", "23922", (3, 94), 0.25, (4, 4, 2, 0), ("Pencetak genteng", "Pembakar genteng", "Sopir", "Kuli angkut")),
    Usaha("Kerupuk", "10750", (3, 22), 0.60, (6, 6, 2, 0), ("Pekerja produksi", "Penggoreng", "Pengepak", "Sopir")),
    Usaha("Roti", "10710", (3, 17), 0.60, (6, 6, 3, 1), ("Pembuat roti", "Pengepak", "Penjaga toko", "Sopir")),
    Usaha("Toko Kelontong", "47112", (1, 8), 0.60, (20, 9, 1, 0), ("Penjaga toko", "Kasir", "Petugas gudang", "Sopir")),
    Usaha("Swalayan", "47111", (1, 8), 0.66, (3, 9, 8, 2), ("Kasir", "Pramuniaga", "Petugas gudang", "Satpam")),
    Usaha("Toko Bangunan", "46631", (1, 8), 0.22, (9, 8, 3, 0), ("Penjaga toko", "Kuli angkut", "Sopir", "Kasir")),
    Usaha("Bengkel Mobil", "45201", (3, 95), 0.05, (9, 7, 2, 0), ("Mekanik", "Mekanik", "Kasir", "Tukang cat")),
    Usaha("Motor", "45403", (1, 8), 0.32, (3, 6, 5, 1), ("Tenaga penjual", "Mekanik", "Kasir", "Petugas gudang")),
    Usaha("Rumah Makan", "56101", (2, 24), 0.56, (9, 10, 5, 1), ("Pramusaji", "Juru masak", "Kasir", "Petugas parkir")),
    Usaha("Penginapan", "55130", (2, 25), 0.45, (3, 5, 4, 1), ("Petugas kamar", "Resepsionis", "Juru masak", "Tukang kebun")),
    Usaha("Binatu", "96200", (2, 21), 0.66, (5, 3, 0, 0), ("Petugas cuci", "Penyetrika", "Kasir", "Pengantar")),
    Usaha("Pangkas Rambut", "96111", (1, 18), 0.30, (5, 1, 0, 0), ("Tukang cukur", "Penata rambut", "Kasir", "Petugas kebersihan")),
    Usaha("Angkutan", "49431", (4, 10), 0.05, (5, 7, 7, 3), ("Sopir truk", "Kernet", "Mekanik", "Administrasi")),
    Usaha("Pergudangan", "52101", (4, 11), 0.15, (1, 3, 5, 3), ("Petugas gudang", "Kuli angkut", "Operator forklift", "Administrasi")),
    Usaha("Simpan Pinjam", "64141", (1, 9), 0.55, (6, 9, 5, 0), ("Petugas lapangan", "Teller", "Administrasi", "Satpam")),
    Usaha("Praktik Dokter", "86201", (1, 12), 0.78, (6, 5, 0, 0), ("Perawat", "Administrasi", "Apoteker", "Petugas kebersihan")),
    Usaha("Yayasan Pendidikan", "85121", (1, 14), 0.64, (5, 11, 8, 0), ("Guru", "Guru", "Tata usaha", "Penjaga sekolah")),
    Usaha("Peternakan Ayam", "01469", (1, 19), 0.20, (6, 8, 4, 0), ("Pekerja kandang", "Pekerja kandang", "Sopir", "Petugas gudang")),
    Usaha("Galian Batu", "08101", (5, 10), 0.03, (2, 4, 3, 0), ("Operator alat berat", "Sopir truk", "Pemecah batu", "Administrasi")),
    Usaha("Percetakan", "18111", (3, 49), 0.35, (5, 5, 2, 0), ("Operator cetak", "Penata letak", "Penjilid", "Kasir")),
)  # fmt: skip
