"""Names of places by their codes, asked once for a whole page."""

from collections.abc import Iterable

from naungan.books.wilayah.models import Wilayah

__all__ = ["nama_tempat"]


def nama_tempat(kode_kode: Iterable[str]) -> dict[str, str]:
    """Village code → "Sumberwuluh, Dawarblandong"; a code nobody knows stands for itself."""
    desa = set(kode_kode)
    nama = dict(Wilayah.objects.filter(kode__in=desa | {_induk(k) for k in desa}).values_list("kode", "nama"))
    return {k: ", ".join(n for n in (nama.get(k), nama.get(_induk(k))) if n) or k for k in desa}


def _induk(kode: str) -> str:
    return kode.rpartition(".")[0]
