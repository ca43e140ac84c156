"""The keys a case may hold, and what each must look like. Refusals are one Indonesian sentence.

Keys are the statute's words. An unknown key, a wrong kind of value, a value out of range: each is a
:class:`MasukanSalah` naming the field, what stood there and what would be right.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from naungan.kit.bulan import Bulan
from naungan.law.masukan import RUPIAH_TERBESAR
from naungan.law.tolakan import MasukanSalah

Pembaca = Callable[[str, Any], Any]


def pilihan(*boleh: str) -> Pembaca:
    def baca(kolom: str, nilai: Any) -> str:
        if isinstance(nilai, str) and nilai in boleh:
            return nilai
        raise MasukanSalah(kolom, nilai, f"isilah salah satu dari {', '.join(boleh)}")

    return baca


def bilangan(terkecil: int, terbesar: int, satuan: str) -> Pembaca:
    def baca(kolom: str, nilai: Any) -> int:
        if type(nilai) is int and terkecil <= nilai <= terbesar:
            return nilai
        raise MasukanSalah(
            kolom,
            nilai,
            f"isilah {satuan} sebagai bilangan bulat dari {terkecil} sampai {terbesar} tanpa titik",
        )

    return baca


def ya_tidak(kolom: str, nilai: Any) -> bool:
    if isinstance(nilai, bool):
        return nilai
    raise MasukanSalah(kolom, nilai, "isilah true atau false")


def teks(kolom: str, nilai: Any) -> str:
    if isinstance(nilai, str) and nilai.strip():
        return nilai.strip()
    raise MasukanSalah(kolom, nilai, "isilah dengan teks")


def tanggal(kolom: str, nilai: Any) -> date:
    if isinstance(nilai, date) and not isinstance(nilai, datetime):
        return nilai
    if isinstance(nilai, str) and len(nilai) == 10:
        try:
            return date.fromisoformat(nilai)
        except ValueError:
            pass
    raise MasukanSalah(kolom, nilai, "isilah tanggal yang ada di kalender, seperti 2023-11-20")


def bulan(kolom: str, nilai: Any) -> Bulan:
    """``2023-12``; a full date is taken as its month."""
    if isinstance(nilai, date):
        return Bulan(nilai.year, nilai.month)
    if isinstance(nilai, str):
        try:
            return Bulan.baca(nilai[:7] if len(nilai) == 10 else nilai)
        except ValueError:
            pass
    raise MasukanSalah(kolom, nilai, "isilah tahun dan bulan, seperti 2023-12")


def per_mil(kolom: str, nilai: Any) -> int:
    """A percentage with at most one decimal, kept as per mille: 4.5 → 45. Read from its digits, never
    multiplied.
    """
    if isinstance(nilai, int | float | str) and not isinstance(nilai, bool):
        utuh, _, pecahan = str(nilai).partition(".")
        if utuh.isascii() and utuh.isdigit() and len(utuh) <= 3 and pecahan.rstrip("0") in ("", *"123456789"):
            hasil = int(utuh) * 10 + int(pecahan[:1] or 0)
            if hasil <= 1000:
                return hasil
    raise MasukanSalah(
        kolom, nilai, "isilah persen dari 0 sampai 100, paling banyak satu angka di belakang titik"
    )


def peta(isi: Mapping[str, Pembaca]) -> Pembaca:
    def baca(kolom: str, nilai: Any) -> dict[str, Any]:
        if not isinstance(nilai, Mapping):
            raise MasukanSalah(kolom, nilai, f"isilah sebagai kelompok dengan kolom {', '.join(isi)}")
        return baca_kolom(nilai, isi, f"{kolom}.")

    return baca


def daftar(satu: Pembaca, paling_banyak: int) -> Pembaca:
    def baca(kolom: str, nilai: Any) -> list[Any]:
        if not isinstance(nilai, list | tuple) or len(nilai) > paling_banyak:
            raise MasukanSalah(kolom, nilai, f"isilah sebagai daftar, paling banyak {paling_banyak} baris")
        return [satu(f"{kolom}.{urutan}", isi) for urutan, isi in enumerate(nilai, 1)]

    return baca


def baca_kolom(isi: Mapping[Any, Any], dikenal: Mapping[str, Pembaca], awalan: str = "") -> dict[str, Any]:
    """Read every key; a key with an empty value counts as absent. Raises :class:`MasukanSalah`."""
    hasil: dict[str, Any] = {}
    for kunci, nilai in isi.items():
        pembaca = dikenal.get(kunci) if isinstance(kunci, str) else None
        if pembaca is None:
            raise MasukanSalah(
                f"{awalan}{kunci}", nilai, f"kolom ini tidak dikenal, {_saran(kunci, dikenal, awalan)}"
            )
        if nilai is not None:
            hasil[kunci] = pembaca(awalan + kunci, nilai)
    return hasil


def _saran(kunci: Any, dikenal: Mapping[str, Pembaca], awalan: str) -> str:
    from difflib import get_close_matches  # only a mistyped case pays for it

    mirip = get_close_matches(str(kunci), dikenal, n=1)
    return f"mungkin maksudnya {awalan}{mirip[0]}" if mirip else "hapus atau periksa ejaannya"


rupiah = bilangan(0, RUPIAH_TERBESAR, "rupiah")
KEJADIAN = ("meninggal", "meninggal_kk", "cacat_total_tetap", "cacat_sebagian_anatomis", "cacat_sebagian_fungsi",
            "stmb", "pak", "sembuh", "hilang", "iuran")  # fmt: skip
SEGMEN = ("PU", "BPU", "JAKON", "PMI")
PEMBAYAR = (
    "SENDIRI",
    "PERUSAHAAN",
    "APBN",
    "APBD",
    "APBDES",
    "DBHCHT",
    "DBH_SAWIT",
    "CSR",
    "PEKERJA_LAIN",
    "WADAH",
)
PROGRAM = ("jkk", "jkm", "jht", "jp", "jkp")
HUBUNGAN = ("istri", "suami", "anak", "ibu", "ayah", "cucu", "kakek", "nenek", "saudara", "mertua")

KOLOM: Mapping[str, Pembaca] = {
    "kejadian": pilihan(*KEJADIAN),
    "tanggal": tanggal,
    "segmen": pilihan(*SEGMEN),
    "upah": rupiah,
    "upah_sebenarnya": rupiah,
    "cara_upah": pilihan("BULANAN", "HARIAN", "BORONGAN"),
    "rata_upah": rupiah,
    "terdaftar": ya_tidak,
    "mulai_kepesertaan": tanggal,
    "masa_iur_bulan": bilangan(0, 1200, "banyak bulan"),
    "lunas_sampai": bulan,
    "jumlah_kepesertaan": bilangan(1, 20, "banyak kepesertaan"),
    "lahir": tanggal,
    "tanggal_daftar": tanggal,
    "wna_bulan": bilangan(0, 1200, "banyak bulan"),
    "anak": daftar(
        peta(
            {
                "jenjang": pilihan("BELUM", "TK", "SD", "SMP", "SMA", "PT"),
                "kelas": bilangan(1, 12, "kelas"),
                "usia": bilangan(0, 100, "usia dalam tahun"),
                "menikah": ya_tidak,
                "bekerja": ya_tidak,
            }
        ),
        30,
    ),
    "cacat": daftar(
        peta(
            {
                "bagian": teks,
                "sisi": pilihan("kanan", "kiri"),
                "persen_tabel": per_mil,
                "persen_fungsi": per_mil,
            }
        ),
        40,
    ),
    "tangan_dominan": pilihan("kanan", "kiri"),
    "hari_stmb": bilangan(0, 36_500, "banyak hari"),
    "biaya_pengangkutan": peta({"darat": rupiah, "laut": rupiah, "udara": rupiah}),
    "alat_bantu": peta({"kacamata": rupiah, "gigi": rupiah, "dengar": rupiah, "protesa": rupiah}),
    "biaya_perawatan_rumah": rupiah,
    "tanggal_lapor": tanggal,
    "tanggal_berkas_lengkap": tanggal,
    "tanggal_bayar": tanggal,
    "tanggal_klaim": tanggal,
    "ahli_waris": daftar(
        peta({"hubungan": pilihan(*HUBUNGAN), "hidup": ya_tidak, "cakap": ya_tidak, "nama": teks}), 200
    ),
    "wasiat": lambda kolom, nilai: nilai if isinstance(nilai, bool) else teks(kolom, nilai),
    "bulan": bulan,
    "program": daftar(pilihan(*PROGRAM), 5),
    "kelompok_risiko": bilangan(1, 5, "kelompok risiko"),
    "dibayar_oleh": pilihan(*PEMBAYAR),
    "sektor": pilihan("transportasi", "padat_karya", "lain"),
    "bulan_terlambat": bilangan(0, 1200, "banyak bulan"),
    "bulan_bayar_di_muka": bilangan(0, 120, "banyak bulan"),
    "nilai_kontrak": bilangan(0, 1_000 * RUPIAH_TERBESAR, "rupiah"),
    "peserta_jkp": ya_tidak,
    "ukuran_usaha": pilihan("MIKRO", "KECIL", "MENENGAH", "BESAR"),
    "kontrak_bulan": bilangan(1, 120, "banyak bulan"),
    "jalur": teks,
}
