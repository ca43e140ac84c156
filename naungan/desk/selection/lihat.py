"""Who sees what of selection: the regency and BPJS in their territory, a village its own people."""

from django.db.models import Q, QuerySet

from naungan.books.selection.models import Calon, Lampiran, Musyawarah, PeriksaTahunan, Program, Tawaran
from naungan.books.staff.models import Petugas
from naungan.desk.access import wilayah_q

__all__ = [
    "calon_terlihat",
    "lampiran_terlihat",
    "musyawarah_terlihat",
    "periksa_terlihat",
    "program_terlihat",
    "tawaran_terlihat",
]


def program_terlihat(by: Petugas) -> QuerySet[Program]:
    """Programmes of the territory; a village sees those it lies in, once they run."""
    if by.kantor.jenis == "DESA":
        bagian = by.kantor.wilayah.split(".")
        induk = [".".join(bagian[:n]) for n in range(1, len(bagian) + 1)]
        return Program.objects.filter(wilayah__in=induk).exclude(status=Program.Status.RANCANGAN)
    return Program.objects.filter(_milik(by, "wilayah"))


def calon_terlihat(by: Petugas) -> QuerySet[Calon]:
    """Candidates by where they live."""
    return Calon.objects.filter(_milik(by, "person__wilayah"))


def musyawarah_terlihat(by: Petugas) -> QuerySet[Musyawarah]:
    """Minutes by village."""
    return Musyawarah.objects.filter(_milik(by, "wilayah"))


def lampiran_terlihat(by: Petugas) -> QuerySet[Lampiran]:
    """Annexes: the regency and BPJS."""
    return (
        Lampiran.objects.filter(_milik(by, "program__wilayah"))
        if by.kantor.jenis != "DESA"
        else Lampiran.objects.none()
    )


def tawaran_terlihat(by: Petugas) -> QuerySet[Tawaran]:
    """Offers by where the candidate lives."""
    return Tawaran.objects.filter(_milik(by, "calon__person__wilayah"))


def periksa_terlihat(by: Petugas) -> QuerySet[PeriksaTahunan]:
    """Lists of the yearly check by village."""
    return PeriksaTahunan.objects.filter(_milik(by, "wilayah"))


def _milik(by: Petugas, kolom: str) -> Q:
    if by.kantor.jenis in ("PEMDA", "BPJS", "DESA"):
        return wilayah_q(by.kantor.wilayah, kolom)
    return Q(pk__in=[])
