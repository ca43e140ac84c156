"""The way of a candidate, as a table in data: from the proposal to the line of a decree, and out again."""

from naungan.desk.flow import SEMUA, Alur, Langkah

__all__ = ["CALON"]

_PEMDA = ("PEMDA",)
_DAERAH = ("PEMDA", "DESA")
_SIAPKAN = ("PEMBUAT", "PEMERIKSA")
_PUTUS = ("PEMERIKSA", "PIMPINAN")
_MENUNGGU = ("USUL", "DISETUJUI_MUSYAWARAH", "DITOLAK_MUSYAWARAH", "LAYAK", "TIDAK_LAYAK", "ANTRE")

CALON = Alur(
    "calon",
    "USUL",
    ("KELUAR",),
    (
        Langkah("terima_musyawarah", ("USUL",), "DISETUJUI_MUSYAWARAH", ("DESA",), ("PIMPINAN",)),
        Langkah("terima_musyawarah", ("USUL",), "DISETUJUI_MUSYAWARAH", _PEMDA, _PUTUS),
        Langkah("tolak_musyawarah", ("USUL",), "DITOLAK_MUSYAWARAH", ("DESA",), ("PIMPINAN",)),
        Langkah("tolak_musyawarah", ("USUL",), "DITOLAK_MUSYAWARAH", _PEMDA, _PUTUS),
        Langkah("usulkan_lagi", ("DITOLAK_MUSYAWARAH",), "USUL", _DAERAH, SEMUA),
        Langkah(
            "nyatakan_layak",
            ("USUL", "DISETUJUI_MUSYAWARAH", "TIDAK_LAYAK", "LAYAK"),
            "LAYAK",
            _PEMDA,
            _SIAPKAN,
        ),
        Langkah(
            "nyatakan_tidak_layak",
            ("USUL", "DISETUJUI_MUSYAWARAH", "LAYAK", "ANTRE", "TIDAK_LAYAK"),
            "TIDAK_LAYAK",
            _PEMDA,
            _SIAPKAN,
        ),
        Langkah("antrekan", ("LAYAK",), "ANTRE", _PEMDA, _SIAPKAN),
        Langkah("tetapkan", ("ANTRE",), "DITETAPKAN", _PEMDA, _PUTUS),
        Langkah("keluarkan", ("DITETAPKAN",), "KELUAR", _PEMDA, _PUTUS),
        Langkah("undurkan", _MENUNGGU, "KELUAR", _DAERAH, SEMUA),
    ),
)
"""A named person leaves by an amending decree only; before that, withdrawing is enough."""
