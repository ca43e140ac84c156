"""The regulations: their dates, what they amend, the articles we lean on and who leans on each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from naungan.face.cli.dokumen_hukum.tulis import banyak, lipat, tabel
from naungan.law import graf, rujukan
from naungan.law.kutipan import Kutipan, dirujuk, semua_kutipan
from naungan.law.rujukan import BELUM_PASTI, Pasal, Peraturan

LIBUR = "skb-3-menteri-"
"""The yearly decrees on holidays, one file a year, are spoken of together."""


def sumber() -> str:
    """Every regulation with its dates, and, folded, the articles used of it."""
    peraturan = [p for p in rujukan.peraturan().values() if not p.id.startswith(LIBUR)]
    peraturan.sort(key=lambda p: p.berlaku)
    baris = [
        (
            f"[{p.singkat}](../naungan/law/sumber/{p.id}.yaml)",
            f"{p.judul}<br>*{p.catatan}*" if p.catatan else p.judul,
            f"{p.berlaku} to {p.sampai}" if p.sampai else p.berlaku.isoformat(),
            _perubahan(p, peraturan),
            f"{sum(x.terverifikasi for x in p.pasal.values())} of {len(p.pasal)}",
            siapa(k for k in semua_kutipan() if f"{p.singkat} {BELUM_PASTI}" in k.dasar),
        )
        for p in peraturan
    ]
    kepala = ("Regulation", "Title", "In force", "Amendments", "Articles read", "Cited without article")
    pasal = "\n\n".join(_pasal(p) for p in peraturan if p.pasal)
    return f"{tabel(kepala, baris)}\n\n{pasal}"


def _perubahan(p: Peraturan, semua: Iterable[Peraturan]) -> str:
    diubah = [f"amends {rujukan.singkatan(id)}" for id in p.mengubah]
    return "<br>".join(diubah + [f"amended by {lain.singkat}" for lain in semua if p.id in lain.mengubah])


def _pasal(p: Peraturan) -> str:
    belum = sum(not x.terverifikasi for x in p.pasal.values())
    judul = f"{p.singkat}: {banyak(len(p.pasal), 'article')}{f', {belum} not read' if belum else ''}"
    baris = [
        (x.sebutan, x.isi, "yes" if x.terverifikasi else "**no**", pemakai(p, x)) for x in p.pasal.values()
    ]
    return lipat(judul, tabel(("Article", "What it says", "Read", "Used by"), baris))  # fmt: skip


@cache
def _pemakai() -> Mapping[tuple[str, str], list[Kutipan]]:
    hasil = defaultdict(list)
    for k in semua_kutipan():
        for p, pasal in dirujuk(k):
            for x in pasal:
                hasil[p.id, x.id].append(k)
    return hasil


def pemakai(p: Peraturan, x: Pasal) -> str:
    """Who leans on an article."""
    return siapa(_pemakai().get((p.id, x.id), ())) or "–"


def siapa(kutipan: Iterable[Kutipan]) -> str:
    """Those who cite: so many rules, so many numbers, papers, and the modules that name it."""
    oleh: dict[str, dict[str, None]] = defaultdict(dict)
    for k in kutipan:
        oleh[k.jenis][k.oleh] = None
    hasil = [banyak(len(oleh[j]), kata) for j, kata in (("aturan", "rule"), ("angka", "number")) if oleh[j]]
    modul = {nama for nama in oleh["kata"] if nama.replace("/", ".") not in graf.RUANG}
    modul |= {"sanksi"} if oleh["sanksi"] else set()
    hasil += [f"`{nama}`" for nama in sorted(modul)]
    hasil += [kata for j, kata in (("surat", "papers"), ("libur", "holidays")) if oleh[j]]
    return ", ".join(hasil)
