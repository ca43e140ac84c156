"""Markdown: tables, folded parts, and the values of the law as a person reads them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from naungan.law.rujukan import BELUM_PASTI, telusuri

PANJANG = 8
"""A longer table is shown by its ends."""
PER = {"per sepuluh ribu": 10_000, "per seribu": 1_000, "per mil": 1_000, "per seratus": 100, "persen": 100}


def tabel(kepala: Sequence[str], baris: Iterable[Sequence[str]], kanan: Sequence[int] = ()) -> str:
    """A table; the columns ``kanan`` hold counts."""
    garis = ["---:" if ke in kanan else "---" for ke in range(len(kepala))]
    return "\n".join(f"| {' | '.join(map(_sel, satu))} |" for satu in (kepala, garis, *baris))


def lipat(judul: str, isi: str) -> str:
    """A part that opens when its title is pressed."""
    return f"<details>\n<summary>{judul}</summary>\n\n{isi}\n\n</details>"


def banyak(jumlah: int, satu: str, lebih: str = "") -> str:
    """``1 rule``, ``12 rules``, ``no rules``."""
    return f"{jumlah or 'no'} {satu if jumlah == 1 else lebih or satu + 's'}"


def dasar(rujukan: str, alasan: str = "") -> str:
    """By what authority: the article, whether it was read, or why there is none."""
    sebutan = " jo. ".join(map(_dibaca, rujukan.split(" jo. "))) if rujukan else "no regulation"
    return f"{sebutan}: {alasan}" if alasan else sebutan


def _dibaca(bagian: str) -> str:
    ((_, pasal),) = telusuri(bagian)
    if pasal is None:
        return f"{tanpa_pasal(bagian)}, article not known"
    return bagian if pasal.terverifikasi else f"{bagian}, **not read**"


def tanpa_pasal(rujukan: str) -> str:
    """The regulation of a citation whose article is not known."""
    return rujukan.removesuffix(f" {BELUM_PASTI}")


def nilai(isi: Any, satuan: str, berkas: str = "") -> str:
    """A value in its unit; a long table by its first and last row, and where it stands."""
    if isinstance(isi, Mapping):
        isi = tuple(isi.items())
    if isinstance(isi, tuple):
        return _daftar(isi, satuan, berkas)
    match isi:
        case bool():
            return "yes" if isi else "no"
        case int():
            return _bilangan(isi, satuan)
        case date():
            return isi.isoformat()
    return f"`{isi}`" if satuan != "daftar" else str(isi)


def _daftar(isi: tuple[Any, ...], satuan: str, berkas: str) -> str:
    if not isinstance(isi[0], tuple):
        return ("; " if satuan == "daftar" else ", ").join(nilai(satu, satuan) for satu in isi)
    pita = satuan.startswith("[")
    baris = [f"{_kepala(kunci, pita)}{nilai(satu, '' if pita else satuan)}" for kunci, satu in isi]
    if len(baris) <= PANJANG:
        return "; ".join(baris)
    tempat = f", all in [`{berkas}`](../naungan/law/{berkas})" if berkas else ""
    return f"{len(baris)} rows: {baris[0]}; … {baris[-1]}{tempat}"


def _kepala(kunci: Any, pita: bool) -> str:
    return f"from {kunci:,}: " if pita else f"{kunci}: "


def _bilangan(isi: int, satuan: str) -> str:
    if satuan.startswith("rupiah"):
        return f"Rp{isi:,}"
    if satuan.startswith("tahun"):
        return str(isi)
    for sebutan, penyebut in PER.items():
        if satuan.startswith(sebutan):
            persen = f"{isi * 100 / penyebut:g}%"
            return persen if penyebut == 100 or not isi else f"{isi} ({persen})"
    return f"{isi:,}"


def _sel(teks: str) -> str:
    return teks.replace("|", "\\|").replace("\n", " ")
