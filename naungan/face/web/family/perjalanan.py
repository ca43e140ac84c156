"""The way of a file in five plain steps, for those who wait at its end."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext as _

from naungan.books.cases.models import Klaim

__all__ = ["Hasil", "perjalanan"]


class Hasil(NamedTuple):
    """What BPJS decided and paid, as far as it has come. ``jumlah`` is None while nothing is decided."""

    diputuskan: date | None = None
    jumlah: int | None = None
    alasan: str = ""
    dibayar: date | None = None

    @classmethod
    def dari_klaim(cls, klaim: Klaim) -> "Hasil":
        """From BPJS's own file."""
        if not hasattr(klaim, "penetapan"):
            return cls()
        p = klaim.penetapan
        bayar = next((i.dibayar_pada for i in p.pembayaran.all() if i.status == "DIBAYAR"), None)
        kabul = p.putusan == "KABUL"
        return cls(p.tanggal, p.total if kabul else 0, "" if kabul else p.usulan.alasan, bayar)

    @classmethod
    def dari_luar(cls, baris: Sequence[tuple[str, int, date]]) -> "Hasil":
        """From confirmed evidence, where BPJS works in its own systems."""
        menurut = {jenis: (jumlah, tanggal) for jenis, jumlah, tanggal in baris}
        jumlah, tanggal = menurut.get("KEPUTUSAN", (None, None))
        return cls(tanggal, jumlah, dibayar=menurut.get("PEMBAYARAN", (None, None))[1])


def perjalanan(status: str, hasil: Sequence[Hasil]) -> list[dict[str, object]]:
    """The steps as the line of time shows them: done, now, to come."""
    diputuskan = next((h.diputuskan for h in hasil if h.diputuskan), None)
    dibayar = next((h.dibayar for h in hasil if h.dibayar), None)
    ditolak = bool(hasil) and all(h.diputuskan and not h.jumlah for h in hasil)
    ke = _sampai(status, bool(diputuskan), bool(dibayar))
    judul: list[tuple[str, date | None]] = [
        (_("Kabar duka kami terima"), None),
        (_("Petugas mengunjungi keluarga"), None),
        (_("Berkas dilengkapi"), None),
        (_("Diajukan, BPJS Ketenagakerjaan memeriksa"), None),
        (_("BPJS Ketenagakerjaan memutuskan"), diputuskan),
    ]
    if not ditolak:
        judul.append((_("Santunan masuk ke rekening"), dibayar))
    return [
        {
            "judul": teks,
            "tanggal": tanggal,
            "keadaan": "selesai" if i < ke else "kini" if i == ke else "nanti",
        }
        for i, (teks, tanggal) in enumerate(judul)
    ]


def _sampai(status: str, diputuskan: bool, dibayar: bool) -> int:
    """How many steps are done."""
    if dibayar:
        return 6
    if diputuskan:
        return 5
    return {"SINYAL": 1, "TIDAK_DIKLAIM": 1, "DIKUNJUNGI": 2, "DIKEMBALIKAN": 2, "BERKAS_SIAP": 3}.get(
        status, 3
    )
