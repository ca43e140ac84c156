"""The map of a regency, drawn on the server: one SVG, no script, each area a link to its rows.

Shapes come from the boundary files of ``books/wilayah`` (for maps only, not legal boundaries). The projection
is equirectangular, widths shrunk by the cosine of the middle latitude: at forty kilometres nobody sees the
difference.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from math import cos, radians
from typing import Literal, NamedTuple, TypedDict

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from naungan.kit.rupiah import angka

__all__ = ["Daerah", "Kelas", "batas_wajar", "legenda_peta", "peta_svg"]

Tingkat = Literal["kecamatan", "desa"]
LEBAR = 1000
BANYAK_KELAS = 5


class Daerah(NamedTuple):
    """What the map says of one area. ``persen`` in hundredths of a percent, None where nothing is known."""

    persen: int | None
    judul: str
    url: str = ""


class Kelas(NamedTuple):
    """One line of the legend: colour class 0 (no data) to 5 (highest), its words, how many areas."""

    nomor: int
    label: str
    banyak: int


_Cincin = list[tuple[float, float]]


class _Sifat(TypedDict):
    kode: str
    nama: str
    label_lng: float
    label_lat: float


class _Poligon(TypedDict):
    type: Literal["Polygon"]
    coordinates: list[_Cincin]


class _BanyakPoligon(TypedDict):
    type: Literal["MultiPolygon"]
    coordinates: list[list[_Cincin]]


class _Fitur(TypedDict):
    properties: _Sifat
    geometry: _Poligon | _BanyakPoligon


class _Bidang(NamedTuple):
    kode: str
    nama: str
    jalur: str
    x: int
    y: int


class _Lembar(NamedTuple):
    tinggi: int
    bidang: tuple[_Bidang, ...]


def peta_svg(
    nilai: Mapping[str, Daerah],
    tingkat: Tingkat = "kecamatan",
    *,
    judul: str,
    uraian: str = "",
    batas: Sequence[int] | None = None,
) -> SafeString:
    """Draw every area of the regency in the colour of its value; areas missing from ``nilai`` are "no data".

    With links the drawing is a group, since an image may not hold links; without them it is one image.
    """
    batas = batas or batas_wajar(d.persen for d in nilai.values())
    lembar, kecamatan = _lembar(tingkat), _lembar("kecamatan")
    peran = "group" if any(d.url for d in nilai.values()) else "img"
    bagian = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEBAR} {lembar.tinggi}" fill-rule="evenodd"'
        f' role="{peran}" aria-labelledby="peta-{tingkat}-judul peta-{tingkat}-uraian">'
        f'<title id="peta-{tingkat}-judul">{escape(judul)}</title>'
        f'<desc id="peta-{tingkat}-uraian">{escape(uraian or _("Arti warna ada di bawah peta."))}</desc>'
    ]
    kosong = Daerah(None, "")
    for bidang in lembar.bidang:
        daerah = nilai.get(bidang.kode, kosong)
        tulisan = escape(daerah.judul or _("%(nama)s: belum ada data") % {"nama": bidang.nama})
        kelas = _kelas(daerah.persen, batas)
        isi = f'<path class="k{kelas}" d="{bidang.jalur}"><title>{tulisan}</title></path>'
        if daerah.url:
            isi = f'<a href="{escape(daerah.url)}" aria-label="{tulisan}">{isi}</a>'
        bagian.append(isi)
    bagian.append('<g aria-hidden="true">')
    if tingkat == "desa":
        bagian.extend(f'<path class="batas" d="{k.jalur}"/>' for k in kecamatan.bidang)
    bagian.extend(f'<text x="{k.x}" y="{k.y}">{escape(k.nama)}</text>' for k in kecamatan.bidang)
    bagian.append("</g></svg>")
    return mark_safe("".join(bagian))  # every text above went through escape()


def legenda_peta(
    nilai: Mapping[str, Daerah], tingkat: Tingkat = "kecamatan", *, batas: Sequence[int] | None = None
) -> list[Kelas]:
    """The classes of the same map in words, lowest first; "no data" last and only when it occurs."""
    batas = batas or batas_wajar(d.persen for d in nilai.values())
    banyak = [0] * (len(batas) + 2)
    for bidang in _lembar(tingkat).bidang:
        daerah = nilai.get(bidang.kode)
        banyak[_kelas(daerah.persen if daerah else None, batas)] += 1
    kata = [_("di bawah %(sampai)s") % {"sampai": _bulat(batas[0])}]
    kata += [
        _("%(dari)s sampai di bawah %(sampai)s") % {"dari": _bulat(a), "sampai": _bulat(b)}
        for a, b in pairwise(batas)
    ]
    kata.append(_("%(dari)s ke atas") % {"dari": _bulat(batas[-1])})
    kelas = [Kelas(nomor, teks, banyak[nomor]) for nomor, teks in enumerate(kata, start=1)]
    return [*kelas, Kelas(0, _("belum ada data"), banyak[0])] if banyak[0] else kelas


def batas_wajar(persen: Iterable[int | None]) -> tuple[int, ...]:
    """Four limits, whole percents and strictly rising, that put about a fifth of the areas in each class."""
    urut = sorted(p for p in persen if p is not None)
    if not urut:
        return (2000, 4000, 6000, 8000)
    limit: list[int] = []
    for ke in range(1, BANYAK_KELAS):
        bulat = (urut[len(urut) * ke // BANYAK_KELAS] + 50) // 100 * 100
        limit.append(max(bulat, limit[-1] + 100 if limit else 100))
    return tuple(limit)


def _kelas(persen: int | None, batas: Sequence[int]) -> int:
    return 0 if persen is None else 1 + sum(persen >= b for b in batas)


def _bulat(persen: int) -> str:
    return f"{angka(persen // 100)}%" if persen % 100 == 0 else f"{angka(persen // 100)},{persen % 100:02d}%"


@lru_cache(maxsize=2)
def _lembar(tingkat: Tingkat) -> _Lembar:
    """Project one boundary file to whole tenths; the districts frame every level, so the levels fit."""
    fitur = _fitur(tingkat)
    titik = [t for f in _fitur("kecamatan") for cincin in _cincin(f) for t in cincin]
    barat, timur = min(t[0] for t in titik), max(t[0] for t in titik)
    selatan, utara = min(t[1] for t in titik), max(t[1] for t in titik)
    tepi = 6
    skala_y = (LEBAR - 2 * tepi) / ((timur - barat) * cos(radians((utara + selatan) / 2)))
    skala_x = (LEBAR - 2 * tepi) / (timur - barat)

    def letak(lng: float, lat: float) -> tuple[int, int]:
        """Tenths of a unit, whole, so that relative steps add up without drift."""
        return round(10 * (tepi + (lng - barat) * skala_x)), round(10 * (tepi + (utara - lat) * skala_y))

    bidang = []
    for f in fitur:
        sifat = f["properties"]
        x, y = letak(sifat["label_lng"], sifat["label_lat"])
        jalur = "".join(_jalur([letak(lng, lat) for lng, lat in cincin]) for cincin in _cincin(f))
        bidang.append(_Bidang(sifat["kode"], sifat["nama"], jalur, x // 10, y // 10))
    return _Lembar(round((utara - selatan) * skala_y) + 2 * tepi, tuple(bidang))


def _jalur(titik: list[tuple[int, int]]) -> str:
    """A closed ring as relative steps; steps shorter than a tenth of a unit vanish."""
    (x, y), *lain = titik
    langkah = []
    for xx, yy in lain[:-1]:
        if (xx, yy) != (x, y):
            langkah.append(f"{_sepersepuluh(xx - x)} {_sepersepuluh(yy - y)}".replace(" -", "-"))
        x, y = xx, yy
    isi = " ".join(langkah).replace(" -", "-")
    return f"M{_sepersepuluh(titik[0][0])} {_sepersepuluh(titik[0][1])}l{isi}z"


def _sepersepuluh(n: int) -> str:
    tanda, n = ("-", -n) if n < 0 else ("", n)
    utuh, sisa = divmod(n, 10)
    return f"{tanda}{utuh or ''}.{sisa}" if sisa else f"{tanda}{utuh}"


def _cincin(fitur: _Fitur) -> Iterator[_Cincin]:
    """Every ring, outer and inner; the drawing fills by the even-odd rule, so an inner ring is a hole."""
    geometri = fitur["geometry"]
    if geometri["type"] == "MultiPolygon":
        for poligon in geometri["coordinates"]:
            yield from poligon
    else:
        yield from geometri["coordinates"]


def _fitur(tingkat: Tingkat) -> list[_Fitur]:
    berkas = files("naungan.books.wilayah") / "acuan" / f"mojokerto_{tingkat}.geojson"
    isi: list[_Fitur] = json.loads(berkas.read_text(encoding="utf-8"))["features"]
    return isi
