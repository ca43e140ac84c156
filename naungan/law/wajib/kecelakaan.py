"""A work accident: its wage, its days, its injuries; and what belongs to no other event."""

from __future__ import annotations

from naungan.law.tolakan import KolomKurang, MasukanSalah
from naungan.law.wajib.syarat import Syarat

PERLU_UPAH = ("meninggal_kk", "hilang", "cacat_total_tetap", "cacat_sebagian_anatomis", "cacat_sebagian_fungsi",
              "stmb")  # fmt: skip
BUKAN_JKK = ("meninggal", "iuran")
_HANYA_JKK = "kolom ini hanya untuk kecelakaan kerja"


def tanpa_upah(
    kejadian: str,
    hari_stmb: int,
    banyak_cacat: int,
    upah_diketahui: bool,
    rata_upah_diketahui: bool,
    upah_sebenarnya_diketahui: bool,
) -> bool:
    """Cash benefits of a work accident follow the wage."""
    if upah_diketahui or rata_upah_diketahui or upah_sebenarnya_diketahui:
        return False
    return kejadian in PERLU_UPAH or (kejadian != "iuran" and (hari_stmb > 0 or banyak_cacat > 0))


def tanpa_hari_stmb(kejadian: str, hari_stmb_diketahui: bool) -> bool:
    """Incapacity is counted in days."""
    return kejadian == "stmb" and not hari_stmb_diketahui


def tanpa_cacat(kejadian: str, banyak_cacat: int) -> bool:
    """Partial disability needs the injury."""
    return kejadian in ("cacat_sebagian_anatomis", "cacat_sebagian_fungsi") and banyak_cacat == 0


def hari_stmb_bukan_jkk(kejadian: str, hari_stmb: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and hari_stmb > 0


def cacat_bukan_jkk(kejadian: str, banyak_cacat: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and banyak_cacat > 0


def angkutan_bukan_jkk(
    kejadian: str,
    biaya_pengangkutan_darat: int,
    biaya_pengangkutan_laut: int,
    biaya_pengangkutan_udara: int,
) -> bool:
    """Belongs to a work accident."""
    biaya = biaya_pengangkutan_darat + biaya_pengangkutan_laut + biaya_pengangkutan_udara
    return kejadian in BUKAN_JKK and biaya > 0


def alat_bantu_bukan_jkk(
    kejadian: str,
    alat_bantu_kacamata: int,
    alat_bantu_gigi: int,
    alat_bantu_dengar: int,
    alat_bantu_protesa: int,
) -> bool:
    """Belongs to a work accident."""
    biaya = alat_bantu_kacamata + alat_bantu_gigi + alat_bantu_dengar + alat_bantu_protesa
    return kejadian in BUKAN_JKK and biaya > 0


def perawatan_bukan_jkk(kejadian: str, biaya_perawatan_rumah: int) -> bool:
    """Belongs to a work accident."""
    return kejadian in BUKAN_JKK and biaya_perawatan_rumah > 0


SYARAT: tuple[Syarat, ...] = (
    Syarat(
        tanpa_upah,
        KolomKurang,
        "upah",
        "manfaat JKK dihitung dari upah sebulan yang dilaporkan; bila upah pekerja proyek tidak tercatat, isilah upah minimum",
    ),
    Syarat(tanpa_hari_stmb, KolomKurang, "hari_stmb", "sebutkan berapa hari tidak mampu bekerja"),
    Syarat(tanpa_cacat, KolomKurang, "cacat", "sebutkan bagian tubuh atau persen tabel dari dokter"),
    Syarat(hari_stmb_bukan_jkk, MasukanSalah, "hari_stmb", _HANYA_JKK),
    Syarat(cacat_bukan_jkk, MasukanSalah, "cacat", _HANYA_JKK),
    Syarat(angkutan_bukan_jkk, MasukanSalah, "biaya_pengangkutan", _HANYA_JKK),
    Syarat(alat_bantu_bukan_jkk, MasukanSalah, "alat_bantu", _HANYA_JKK),
    Syarat(perawatan_bukan_jkk, MasukanSalah, "biaya_perawatan_rumah", _HANYA_JKK),
)
