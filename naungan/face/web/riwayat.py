"""The journal of one file as a line of time, in words."""

from naungan.books.journal.models import Entry
from naungan.face.sebutan import tindakan
from naungan.kit.jam import WIB

__all__ = ["riwayat"]


def riwayat(subjek: str, nomor: int) -> list[dict[str, object]]:
    """What was done to a file, oldest first: what, when, by whom of which office, and the reason given."""
    entri = (
        Entry.objects.filter(subjek=subjek, subjek_id=nomor)
        .select_related("act__petugas", "act__kantor")
        .order_by("urutan")
    )
    return [
        {
            "keadaan": "selesai",
            "judul": tindakan(e.act.verb),
            "tanggal": e.act.saat.astimezone(WIB).date(),
            "oleh": f"{e.act.petugas.nama}, {e.act.kantor.nama}",
            "uraian": e.act.alasan,
        }
        for e in entri
    ]
