"""The menu entries of the way from a death to a payment."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from naungan.books.staff.models import Petugas

__all__ = ["menu_alur"]


def menu_alur(petugas: Petugas) -> list[tuple[str, str]]:
    """(label, address) for this officer's office; nothing for offices that have no part in it."""
    jenis = petugas.kantor.jenis
    di_dalam = settings.NAUNGAN_PENYELENGGARA == "di_dalam"
    butir = [
        (_("Lapor"), "lapor", jenis in ("PEMDA", "DESA") and petugas.peran != "PEMANTAU"),
        (_("Pendampingan"), "pendampingan", jenis in ("PEMDA", "DESA", "BPJS")),
        (_("Klaim"), "klaim", jenis in ("BPJS", "PEMDA") and di_dalam),
        (_("Daftar bayar"), "batch", jenis == "BPJS" and di_dalam),
        (_("Penyerahan"), "penyerahan", jenis in ("BPJS", "PEMDA")),
    ]
    return [(label, reverse(nama)) for label, nama, boleh in butir if boleh]
