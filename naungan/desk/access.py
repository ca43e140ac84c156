"""Who sees what. Nothing is seen unless a rule here gives it; territory is a prefix of the Kemendagri code."""

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet

from naungan.books.billing.models import Bill
from naungan.books.cases.models import Batch, Event, Klaim, Pendampingan
from naungan.books.intake.models import Baris, Kiriman
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Payer, Person
from naungan.books.staff.models import Petugas
from naungan.desk.tolakan import TidakBerwenang

__all__ = [
    "baris_terlihat",
    "batch_terlihat",
    "dalam_wilayah",
    "kepesertaan_terlihat",
    "kiriman_terlihat",
    "klaim_terlihat",
    "orang_terlihat",
    "pembayar_terlihat",
    "pendampingan_terlihat",
    "peristiwa_terlihat",
    "tagihan_terlihat",
    "wajib",
    "wilayah_q",
]


def wilayah_q(kode: str, kolom: str = "wilayah") -> Q:
    """Rows whose code is ``kode`` or lies under it.

    A district or village is a range of the index (``'/'`` is the character after ``'.'``). A regency or wider is
    nearly everybody: there a prefix test leaves the planner free to walk a better index.
    """
    if len(kode) <= _KABUPATEN:
        return Q(**{f"{kolom}__startswith": f"{kode}."}) | Q(**{kolom: kode})
    return Q(**{kolom: kode}) | Q(**{f"{kolom}__gte": f"{kode}.", f"{kolom}__lt": f"{kode}/"})


_KABUPATEN = len("35.16")


def dalam_wilayah(by: Petugas, kode: str) -> bool:
    """Whether ``kode`` lies in the officer's territory."""
    sendiri = by.kantor.wilayah
    return kode == sendiri or kode.startswith(f"{sendiri}.")


def wajib(
    by: Petugas, aksi: str, *, kantor: tuple[str, ...], peran: tuple[str, ...], wilayah: str | None = None
) -> None:
    """Refuse all but officers in service, of these offices in these roles, and only in their own territory.

    For the verbs that no workflow table guards. Raises TidakBerwenang.
    """
    if not by.is_active or by.kantor.jenis not in kantor or by.peran not in peran:
        raise TidakBerwenang("bukan_wewenang", aksi=aksi, kantor=by.kantor.nama)
    if wilayah is not None and not dalam_wilayah(by, wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)


def _milik(by: Petugas, orang: str) -> Q:
    """Rows about people this officer's office has to do with; ``orang`` is the path to the person, with ``__``."""
    kantor = by.kantor
    if kantor.jenis in ("BPJS", "PEMDA", "DESA"):
        return wilayah_q(kantor.wilayah, f"{orang}wilayah")
    if kantor.jenis == "PEMBERI_KERJA" and kantor.pembayar_id:
        pekerja = Membership.objects.filter(
            payer=kantor.pembayar_id, person=OuterRef(f"{orang}id" if orang else "id")
        )
        return Q(Exists(pekerja))
    return Q(pk__in=[])


def orang_terlihat(by: Petugas) -> QuerySet[Person]:
    """Persons: by territory for BPJS, regency and village; an employer sees its own workers; a sponsor counts only."""
    return Person.objects.filter(_milik(by, ""))


def kepesertaan_terlihat(by: Petugas) -> QuerySet[Membership]:
    """Memberships of people the officer sees; an employer those it pays for, not its workers' other cover."""
    if by.kantor.jenis == "PEMBERI_KERJA":
        return Membership.objects.filter(payer=by.kantor.pembayar_id, payer__isnull=False)
    return Membership.objects.filter(_milik(by, "person__"))


def peristiwa_terlihat(by: Petugas) -> QuerySet[Event]:
    """Events of people the officer sees."""
    return Event.objects.filter(_milik(by, "person__"))


def pendampingan_terlihat(by: Petugas) -> QuerySet[Pendampingan]:
    """The regency's files: the regency and its villages; BPJS reads those submitted to it."""
    if by.kantor.jenis not in ("PEMDA", "DESA", "BPJS"):
        return Pendampingan.objects.none()
    terlihat = Pendampingan.objects.filter(wilayah_q(by.kantor.wilayah, "peristiwa__wilayah"))
    return terlihat.filter(diajukan_pada__isnull=False) if by.kantor.jenis == "BPJS" else terlihat


def klaim_terlihat(by: Petugas) -> QuerySet[Klaim]:
    """BPJS's files: BPJS in its territory; the regency those of families it accompanies."""
    if settings.NAUNGAN_PENYELENGGARA != "di_dalam":
        return Klaim.objects.none()
    if by.kantor.jenis not in ("BPJS", "PEMDA"):
        return Klaim.objects.none()
    return Klaim.objects.filter(wilayah_q(by.kantor.wilayah, "peristiwa__wilayah"))


def batch_terlihat(by: Petugas) -> QuerySet[Batch]:
    """Payment batches belong to the BPJS branch that made them."""
    if by.kantor.jenis != "BPJS" or settings.NAUNGAN_PENYELENGGARA != "di_dalam":
        return Batch.objects.none()
    return Batch.objects.filter(pembuat__kantor=by.kantor_id)


def pembayar_terlihat(by: Petugas) -> QuerySet[Payer]:
    """Payers: BPJS and the regency in their territory; an employer or sponsor itself; a village its own."""
    return Payer.objects.filter(_milik_pembayar(by, ""))


def tagihan_terlihat(by: Petugas) -> QuerySet[Bill]:
    """Bills of the payers the officer sees."""
    return Bill.objects.filter(_milik_pembayar(by, "payer__"))


def _milik_pembayar(by: Petugas, pembayar: str) -> Q:
    """Rows about payers this office has to do with; ``pembayar`` is the path to the payer, with ``__``."""
    kantor = by.kantor
    if kantor.jenis in ("BPJS", "PEMDA"):
        return wilayah_q(kantor.wilayah, f"{pembayar}wilayah")
    if kantor.jenis == "DESA":
        milik = Q(**{f"{pembayar}jenis__in": ("DESA", "BADAN_DESA")})
        return wilayah_q(kantor.wilayah, f"{pembayar}wilayah") & milik
    return Q(**{f"{pembayar}id": kantor.pembayar_id}) if kantor.pembayar_id else Q(pk__in=[])


def kiriman_terlihat(by: Petugas) -> QuerySet[Kiriman]:
    """Lists of names: an office its own; the regency its villages' too, BPJS everyone's in its territory.

    An employer's list holds wages, which the regency does not see.
    """
    kantor = by.kantor
    milik = Q(kantor=kantor)
    if kantor.jenis == "PEMDA":
        milik |= Q(kantor__jenis__in=("PEMDA", "DESA")) & wilayah_q(kantor.wilayah)
    elif kantor.jenis == "BPJS":
        milik |= wilayah_q(kantor.wilayah)
    elif kantor.jenis == "DESA":
        milik |= Q(kantor__jenis="DESA", wilayah=kantor.wilayah)
    return Kiriman.objects.filter(milik)


def baris_terlihat(by: Petugas) -> QuerySet[Baris]:
    """Rows of those lists; a village also its own people on the lists of the regency, to repair them."""
    if by.kantor.jenis != "DESA":
        return Baris.objects.filter(kiriman__in=kiriman_terlihat(by))
    return Baris.objects.filter(
        Q(kiriman__in=kiriman_terlihat(by)) | Q(kiriman__kantor__jenis="PEMDA") & wilayah_q(by.kantor.wilayah)
    )
