"""The tone of a state: does it rest, move, wait for somebody, or is it over?"""

__all__ = ["nada_status"]

_NADA = {
    "baik": {
        "DIBAYAR", "SELESAI", "LUNAS", "SAH", "AKTIF", "DISAHKAN", "KABUL", "PEMBAYARAN_TERBUKTI",
        "DIPUTUSKAN", "BERLAKU",
    },
    "jalan": {
        "DITERIMA", "DIPERIKSA", "DIUSULKAN", "DALAM_BATCH", "DISUSUN", "DIRILIS", "DIAJUKAN", "DIKUNJUNGI",
        "BERKAS_SIAP", "HASIL_DIKETAHUI", "TERBIT",
    },
    "awas": {"SINYAL", "CEK_KASUS", "DIKEMBALIKAN", "KURANG", "TENGGANG", "JATUH_TEMPO", "SEBAGIAN"},
    "bahaya": {"DITOLAK", "TOLAK", "GAGAL", "TERLAMBAT", "MENUNGGAK"},
}  # fmt: skip


def nada_status(kode: str) -> str:
    """``baik`` (settled well), ``jalan`` (moving), ``awas`` (to be acted on), ``bahaya``, or ``netral``."""
    return next((nada for nada, kode_kode in _NADA.items() if kode in kode_kode), "netral")
