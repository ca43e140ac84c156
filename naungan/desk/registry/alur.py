"""The two workflows about persons as tables: a request to change something, and a proposal to merge two rows."""

from naungan.desk.flow import SEMUA, Alur, Langkah

__all__ = ["GABUNGAN", "PERMINTAAN"]

_KANTOR = ("PEMDA", "DESA", "PEMBERI_KERJA")
_KEDUA = ("PEMERIKSA", "PIMPINAN")

PERMINTAAN = Alur(
    "permintaan",
    "DIAJUKAN",
    ("DISETUJUI", "DITOLAK", "DITARIK"),
    (
        Langkah("setujui", ("DIAJUKAN",), "DISETUJUI", _KANTOR, _KEDUA),
        Langkah("tolak", ("DIAJUKAN",), "DITOLAK", _KANTOR, _KEDUA),
        Langkah("tarik", ("DIAJUKAN",), "DITARIK", _KANTOR, SEMUA),
    ),
)

GABUNGAN = Alur(
    "gabungan",
    "DIUSULKAN",
    ("DITOLAK", "DIBATALKAN"),
    (
        Langkah("setujui", ("DIUSULKAN",), "DIGABUNG", ("PEMDA",), _KEDUA),
        Langkah("tolak", ("DIUSULKAN",), "DITOLAK", ("PEMDA",), _KEDUA),
        Langkah("batalkan", ("DIGABUNG",), "DIBATALKAN", ("PEMDA",), _KEDUA),
    ),
)
