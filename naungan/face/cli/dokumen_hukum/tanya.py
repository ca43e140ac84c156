"""The flags: what the law leaves open, how it may be read, which reading is used, which written cases ask it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from naungan.face.cli.dokumen_hukum.bagian import JUDUL, pertanyaan
from naungan.face.cli.dokumen_hukum.kasus import Tertulis, yang_bertanya
from naungan.face.cli.dokumen_hukum.tulis import dasar, tabel
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.parameter import NilaiBertanggal, Parameter
from naungan.law.rujukan import sebutkan

KEPALA = ("Flag", "Question", "Readings, the one used first", "By", "Sure")
KASUS = "../tests/law/cases/"


def tanya_jawaban(kasus: Sequence[Tertulis]) -> str:
    """The flags an answer can carry, by part, with how many written cases raise each."""
    bagian = []
    for berkas, isi in pertanyaan(dalam_jawaban=True).items():
        if isi:
            baris = [(*_baris(p, n), _pengangkat(kasus, p, n)) for p, n in isi]
            bagian.append(f"### {JUDUL[berkas]}\n\n{tabel((*KEPALA, 'Cases'), baris, kanan=(5,))}")
    return "\n\n".join(bagian)


def tak_terangkat(kasus: Sequence[Tertulis]) -> list[str]:
    """The flags no written case raises."""
    return [
        f"{p.nama} ({n.mulai})"
        for isi in pertanyaan(dalam_jawaban=True).values()
        for p, n in isi
        if not yang_bertanya(kasus, p.nama, n)
    ]


def tanya_per_kasus() -> str:
    """The flags of the parts that run per case, and the module that hands each on."""
    return tabel(
        (*KEPALA, "Read by"),
        [
            (*_baris(p, n), pembaca(p.nama))
            for isi in pertanyaan(dalam_jawaban=False).values()
            for p, n in isi
        ],
    )


def tanya_surat() -> str:
    """The flags of the lists of papers."""
    return tabel(
        ("Paper", "Claim", "Question", "Readings, the one used first", "By", "Sure"),
        [
            (
                ", ".join(f"`{s}`" for s in b["surat"]),
                ", ".join(b["klaim"]),
                b["pertanyaan"],
                _bacaan(b["bunyi"], b["bacaan"]),
                dasar(sebutkan(b["dasar"]["sumber"], b["dasar"]["pasal"]), b["dasar"].get("alasan", "")),
                b["keyakinan"],
            )
            for b in baca_yaml(RUMAH / "kelengkapan.yaml")["perlu"]
            if b["keyakinan"] != "tinggi"
        ],
    )


def _baris(p: Parameter, n: NilaiBertanggal) -> Iterator[str]:
    jangkar = f'<a id="{p.nama}"></a>' if next(x for x in p.nilai if not x.pasti) is n else ""
    yield f"{jangkar}{p.sebutan_inggris}<br>`{p.nama}`<br>*from {n.mulai}*"
    yield n.pertanyaan
    yield _bacaan(n.bunyi, [b.bunyi for b in n.bacaan])
    yield dasar(n.dasar, n.alasan)
    yield n.keyakinan


def _bacaan(dipakai: str, lain: Sequence[str]) -> str:
    return "<br>".join((f"**{dipakai}**", *(f"or: {satu}" for satu in lain)))


def _pengangkat(kasus: Sequence[Tertulis], p: Parameter, n: NilaiBertanggal) -> str:
    pengangkat = yang_bertanya(kasus, p.nama, n)
    return f"[{len(pengangkat)}]({KASUS}{pengangkat[0].berkas})" if pengangkat else "**0**"


@cache
def _naskah() -> dict[str, str]:
    # The graph only lists the names.
    return {b.stem: b.read_text(encoding="utf-8") for b in sorted(RUMAH.glob("*.py")) if b.stem != "graf"}


def pembaca(nama: str) -> str:
    """The modules that read a number by its name."""
    return ", ".join(f"`{modul}`" for modul, naskah in _naskah().items() if f'"{nama}"' in naskah)
