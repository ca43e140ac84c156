"""Where the members live: the map by district or by village, its legend and the same numbers as a table.

No workforce is published per village, so the map counts members and shows no rate.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Literal, NamedTuple

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from naungan.books.wilayah.models import Wilayah
from naungan.face.web.peta import Daerah, Kelas, peta_svg
from naungan.kit.rupiah import angka

__all__ = ["BarisPeta", "Peta", "peta_peserta"]

Tingkat = Literal["kecamatan", "desa"]


class BarisPeta(NamedTuple):
    """One area: its code and name, its members, where its own page or rows are."""

    kode: str
    nama: str
    induk: str
    peserta: int
    url: str


class Peta(NamedTuple):
    """A drawing with its legend and table."""

    svg: SafeString
    legenda: list[Kelas]
    baris: list[BarisPeta]
    jumlah: int


def peta_peserta(
    per_desa: Mapping[str, int], wilayah: str, tingkat: Tingkat, *, judul: str, alamat: str = ""
) -> Peta:
    """The map of ``wilayah`` (the regency, or one of its districts). ``alamat`` holds ``%s`` for an area's code."""
    baris = _baris(per_desa, wilayah, tingkat, alamat)
    batas = _batas(b.peserta for b in baris)
    nilai = {b.kode: Daerah(b.peserta, _tulisan(b), b.url) for b in baris}
    svg = peta_svg(nilai, tingkat, judul=judul, batas=batas)
    return Peta(svg, _legenda(baris, batas), baris, sum(b.peserta for b in baris))


def _baris(per_desa: Mapping[str, int], wilayah: str, tingkat: Tingkat, alamat: str) -> list[BarisPeta]:
    isi = {"kecamatan": "kecamatan", "desa": "desakel"}[tingkat]
    daerah = list(
        Wilayah.objects.filter(tingkat=isi, kode__gte=f"{wilayah}.", kode__lt=f"{wilayah}/").order_by("kode")
    )
    induk = dict(Wilayah.objects.filter(kode__in={d.induk for d in daerah}).values_list("kode", "nama"))
    jumlah: dict[str, int] = {}
    for desa, n in per_desa.items():
        kode = desa if tingkat == "desa" else desa.rpartition(".")[0]
        jumlah[kode] = jumlah.get(kode, 0) + n
    return [
        BarisPeta(d.kode, d.nama, induk.get(d.induk, ""), jumlah.get(d.kode, 0), alamat.replace("%s", d.kode))
        for d in daerah
    ]


def _tulisan(b: BarisPeta) -> str:
    return _("%(nama)s: %(peserta)s peserta aktif") % {"nama": b.nama, "peserta": angka(b.peserta)}


def _batas(nilai: Iterable[int]) -> tuple[int, ...]:
    """Four rising limits on round numbers that put about a fifth of the areas in each class."""
    urut = sorted(nilai) or [0]
    batas: list[int] = []
    for ke in range(1, 5):
        n = urut[len(urut) * ke // 5]
        bulat = max(1, 10 ** (len(str(n)) - 2) * 5)
        batas.append(max((n + bulat // 2) // bulat * bulat, batas[-1] + bulat if batas else 1))
    return tuple(batas)


def _legenda(baris: list[BarisPeta], batas: tuple[int, ...]) -> list[Kelas]:
    banyak = [0] * (len(batas) + 1)
    for b in baris:
        banyak[sum(b.peserta >= n for n in batas)] += 1
    kata = [_("di bawah %(sampai)s peserta") % {"sampai": angka(batas[0])}]
    kata += [
        _("%(dari)s sampai %(sampai)s") % {"dari": angka(a), "sampai": angka(b - 1)}
        for a, b in pairwise(batas)
    ]
    kata.append(_("%(dari)s ke atas") % {"dari": angka(batas[-1])})
    return [Kelas(nomor, teks, n) for nomor, (teks, n) in enumerate(zip(kata, banyak, strict=True), start=1)]
