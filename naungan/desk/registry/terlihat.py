"""Who sees which requests and merges."""

from django.db.models import Q, QuerySet

from naungan.books.registry.models import Gabungan, Permintaan
from naungan.books.staff.models import Petugas
from naungan.desk.access import wilayah_q

__all__ = ["gabungan_terlihat", "permintaan_terlihat"]


def permintaan_terlihat(by: Petugas) -> QuerySet[Permintaan]:
    """Requests: by territory for BPJS, regency and village; about a job only BPJS and the office that filed it."""
    sendiri = Permintaan.objects.filter(pengaju__kantor=by.kantor_id)
    if by.kantor.jenis not in ("BPJS", "PEMDA", "DESA"):
        return sendiri
    di_sini = wilayah_q(by.kantor.wilayah)
    if by.kantor.jenis != "BPJS":
        di_sini &= ~Q(jenis=Permintaan.Jenis.PEKERJAAN) | Q(pengaju__kantor=by.kantor_id)
    return Permintaan.objects.filter(di_sini)


def gabungan_terlihat(by: Petugas) -> QuerySet[Gabungan]:
    """Merges: by territory for BPJS, regency and village."""
    if by.kantor.jenis not in ("BPJS", "PEMDA", "DESA"):
        return Gabungan.objects.none()
    return Gabungan.objects.filter(wilayah_q(by.kantor.wilayah))
