"""The keys a case may hold and the shape of each. Keys are the statute's words."""

from __future__ import annotations

from collections.abc import Mapping

from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Bulan,
    Daftar,
    Himpunan,
    PerMil,
    Peta,
    Pilihan,
    Tanggal,
    Teks,
    TeksAtauYa,
    YaTidak,
)
from naungan.law.tubuh import BAGIAN, BAGIAN_INGGRIS

KEJADIAN = ("meninggal", "meninggal_kk", "cacat_total_tetap", "cacat_sebagian_anatomis", "cacat_sebagian_fungsi",
            "stmb", "pak", "sembuh", "hilang", "iuran")  # fmt: skip
SEGMEN = ("PU", "BPU", "JAKON", "PMI")
PEMBAYAR = ("SENDIRI", "PERUSAHAAN", "APBN", "APBD", "APBDES", "DBHCHT", "DBH_SAWIT", "CSR", "PEKERJA_LAIN",
            "WADAH")  # fmt: skip
PROGRAM = ("jkk", "jkm", "jht", "jp", "jkp")
HUBUNGAN = ("istri", "suami", "anak", "ibu", "ayah", "cucu", "kakek", "nenek", "saudara", "mertua")
JENJANG = ("BELUM", "TK", "SD", "SMP", "SMA", "PT")
JALUR = ("P3MI", "PERSEORANGAN", "PERPANJANGAN")
JALUR_LAIN = {
    ejaan: baku
    for baku, kata in {
        "P3MI": ("p3mi", "bp2mi", "pptkis", "perusahaan", "penempatan", "pelaksana penempatan"),
        "PERSEORANGAN": ("perseorangan", "perorangan", "mandiri", "individu", "individual"),
        "PERPANJANGAN": ("perpanjangan",),
    }.items()
    for satu in kata
    for ejaan in (satu, satu.upper(), satu.capitalize())
    if ejaan != baku
}
"""Other words people use for the ways of placement."""
CARA_UPAH = ("BULANAN", "HARIAN", "BORONGAN")
SISI = ("kanan", "kiri")

RUPIAH_TERBESAR = 1_000_000_000_000
"""A million million: above any wage bill, far below what would overflow 64 bits in a product."""
UPAH_TERBESAR = 5_000_000_000
"""The highest monthly wage of one worker that a benefit is computed from."""

rupiah = Bilangan(0, RUPIAH_TERBESAR, "rupiah")
banyak_bulan = Bilangan(0, 1200, "banyak bulan")

KOLOM: Mapping[str, Bentuk] = {
    "kejadian": Pilihan(KEJADIAN),
    "tanggal": Tanggal(),
    "segmen": Pilihan(SEGMEN),
    "upah": rupiah,
    "upah_sebenarnya": rupiah,
    "cara_upah": Pilihan(CARA_UPAH),
    "rata_upah": Bilangan(0, 100_000_000, "rupiah"),
    "terdaftar": YaTidak(),
    "mulai_kepesertaan": Tanggal(),
    "masa_iur_bulan": banyak_bulan,
    "lunas_sampai": Bulan(),
    "jumlah_kepesertaan": Bilangan(1, 20, "banyak kepesertaan"),
    "lahir": Tanggal(),
    "tanggal_daftar": Tanggal(),
    "wna_bulan": banyak_bulan,
    "anak": Daftar(
        Peta(
            {
                "jenjang": Pilihan(JENJANG),
                "kelas": Bilangan(1, 12, "kelas"),
                "usia": Bilangan(0, 100, "usia dalam tahun"),
                "menikah": YaTidak(),
                "bekerja": YaTidak(),
            }
        ),
        30,
    ),
    "cacat": Daftar(
        Peta(
            {
                "bagian": Pilihan(
                    BAGIAN,
                    BAGIAN_INGGRIS,
                    "pakai nama bagian di tabel cacat, misalnya tangan atau ibu_jari",
                ),
                "sisi": Pilihan(SISI),
                "persen_tabel": PerMil(),
                "persen_fungsi": PerMil(),
            }
        ),
        40,
    ),
    "tangan_dominan": Pilihan(SISI),
    "hari_stmb": Bilangan(0, 36_500, "banyak hari"),
    "biaya_pengangkutan": Peta({"darat": rupiah, "laut": rupiah, "udara": rupiah}),
    "alat_bantu": Peta(
        {"kacamata": rupiah, "gigi": rupiah, "dengar": rupiah, "protesa": rupiah, "protesa_rujukan": rupiah}
    ),
    "biaya_perawatan_rumah": rupiah,
    "tanggal_lapor": Tanggal(),
    "tanggal_berkas_lengkap": Tanggal(),
    "tanggal_bayar": Tanggal(),
    "tanggal_klaim": Tanggal(),
    "ahli_waris": Daftar(
        Peta({"hubungan": Pilihan(HUBUNGAN), "hidup": YaTidak(), "cakap": YaTidak(), "nama": Teks()}), 200
    ),
    "wasiat": TeksAtauYa(),
    "bulan": Bulan(),
    "program": Himpunan(PROGRAM),
    "kelompok_risiko": Bilangan(1, 5, "kelompok risiko"),
    "dibayar_oleh": Pilihan(PEMBAYAR),
    "sektor": Pilihan(("transportasi", "padat_karya", "lain")),
    "bulan_terlambat": banyak_bulan,
    "bulan_bayar_di_muka": Bilangan(0, 120, "banyak bulan"),
    "nilai_kontrak": Bilangan(0, 1_000 * RUPIAH_TERBESAR, "rupiah"),
    "peserta_jkp": YaTidak(),
    "ukuran_usaha": Pilihan(("MIKRO", "KECIL", "MENENGAH", "BESAR")),
    "kontrak_bulan": Bilangan(1, 120, "banyak bulan"),
    "jalur": Pilihan(JALUR, JALUR_LAIN),
}
