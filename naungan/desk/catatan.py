"""The desk's own record keeping: freezing published figures, sealing the journal at the end of a day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from naungan.books.journal.catat import tindakan
from naungan.books.journal.models import Cuplikan, Entry, Seal
from naungan.books.journal.periksa import kepala_rantai
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib

__all__ = ["bekukan", "cuplikan_terakhir", "segel_hari", "terbitan"]


def bekukan(jenis: str, kunci: str, isi: Mapping[str, Any], *, by: Petugas) -> Cuplikan:
    """Keep figures as they were published; freezing the same again adds a later version."""
    wajib(by, "bekukan", kantor=("PEMDA", "BPJS"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN", "SISTEM"))
    with tindakan("bekukan", by=by) as act:
        cuplikan = act.buat(Cuplikan, jenis=jenis, kunci=kunci, isi=dict(isi))
        act.subjek("cuplikan", cuplikan.pk, sesudah={"jenis": jenis, "kunci": kunci})
    return cuplikan


def cuplikan_terakhir(jenis: str, kunci: str) -> dict[str, Any] | None:
    """The last figures frozen under this name."""
    terakhir = Cuplikan.objects.filter(jenis=jenis, kunci=kunci).order_by("-id").first()
    return terakhir.isi if terakhir else None


def terbitan(jenis: str, kunci: str = "") -> Cuplikan | None:
    """What was last frozen under this name, with the act that froze it; without a name, under the latest one."""
    semua = Cuplikan.objects.filter(jenis=jenis).select_related("act")
    return (semua.filter(kunci=kunci) if kunci else semua).order_by("-kunci", "-id").first()


def segel_hari(tanggal: date) -> Seal:
    """Hash the heads of all chains as they stand; once per day."""
    sampai = Entry.objects.order_by("-id").values_list("id", flat=True).first() or 0
    return Seal.objects.get_or_create(
        tanggal=tanggal, defaults={"entri": sampai, "hash": kepala_rantai(sampai)}
    )[0]
