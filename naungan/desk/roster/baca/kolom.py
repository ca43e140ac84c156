"""What the title of a column says the column holds."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from rapidfuzz import fuzz, process

from naungan.desk.roster.bentuk import BIDANG

__all__ = ["ANAK", "INTI", "PANJANG_JUDUL", "Arti", "arti", "lipat", "nilai_judul"]

ANAK = " › "
"""Between a title and the one under it where a header has two rows."""
INTI = frozenset({"nik", "nama", "no_kk", "kpj"})
"""Without any of these a row of titles is not the header of a list of people."""
PANJANG_JUDUL = 200
"""Letters of a title that are kept."""
_MIRIP = 84
_KURUNG = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_TANDA = re.compile(r"[\W_]+")


class Arti(NamedTuple):
    """The fields a title names, none for a column known to be another thing, and how surely, 0 to 3."""

    bidang: tuple[str, ...]
    yakin: float


class _Kamus(NamedTuple):
    tepat: Mapping[str, Arti]
    hiasan: frozenset[str]


def lipat(judul: str) -> str:
    """A title without capitals, blanks, accents and signs: how two titles are told to be the same."""
    return _TANDA.sub("", unicodedata.normalize("NFKC", judul).casefold())


def arti(judul: str) -> Arti | None:
    """What a title means; None where it says nothing known, or is too long for a title."""
    return _arti(judul) if len(judul) <= PANJANG_JUDUL else None


@lru_cache(20_000)
def _arti(judul: str) -> Arti | None:
    induk, ada, anak = judul.rpartition(ANAK)
    if not ada:
        return _satu(judul)
    gabung = f"{induk} {anak}"
    if lipat(anak) in ("l", "p") and (atas := _satu(induk)) and atas.bidang == ("kelamin",):
        return atas if lipat(anak) == "l" else Arti((), 3)
    if "lahir" in lipat(induk) and (bawah := _satu(anak)) and {"tempat_lahir", "lahir"} & set(bawah.bidang):
        return Arti(bawah.bidang, 3)
    sendiri = _satu(anak)
    if sendiri and sendiri.yakin >= 3 and (_kamus().tepat.get(lipat(gabung)) or sendiri).bidang:
        return sendiri
    return _satu(gabung) or sendiri or _satu(induk)


def nilai_judul(sel: Sequence[str | None]) -> float:
    """How much a row looks like the header of a list of people: about one for each different field it names."""
    ada: dict[str, float] = {}
    for judul in sel:
        if not judul:
            continue
        if sum(h.isdigit() for h in judul) > 4:
            return 0.0
        if a := arti(judul):
            for bidang in a.bidang:
                ada[bidang] = max(ada.get(bidang, 0.0), a.yakin / 3)
    return sum(ada.values()) if INTI & ada.keys() else 0.0


def _satu(judul: str) -> Arti | None:
    kamus = _kamus()
    polos = _KURUNG.sub(" ", judul)
    for teks, turun in ((judul, 0.0), (polos, 0.2)):
        if tepat := kamus.tepat.get(lipat(teks)):
            return Arti(tepat.bidang, tepat.yakin - turun)
    kata = [k for k in map(lipat, re.split(r"[\s_/.,:*-]+", polos)) if k and k not in kamus.hiasan]
    if kata and (tepat := kamus.tepat.get("".join(kata))):
        return Arti(tepat.bidang, tepat.yakin - 0.5)
    return _mirip(lipat(polos), kamus)


def _mirip(lipatan: str, kamus: _Kamus) -> Arti | None:
    if not 5 <= len(lipatan) <= 40:
        return None
    dekat = process.extractOne(lipatan, kamus.tepat.keys(), scorer=fuzz.ratio, score_cutoff=_MIRIP)
    if dekat is None or abs(len(dekat[0]) - len(lipatan)) > 2:
        return None
    tepat = kamus.tepat[dekat[0]]
    return Arti(tepat.bidang, min(tepat.yakin, 2.0) * dekat[1] / 100)


@cache
def _kamus() -> _Kamus:
    isi: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("sinonim.yaml").read_text(encoding="utf-8"))
    tepat: dict[str, Arti] = {}
    for judul in isi["bukan"]:
        tepat[lipat(judul) or judul] = Arti((), 3)
    for yakin, bagian in ((2, "lemah"), (3, "pasti"), (3, "gabungan")):
        for bidang, semua in isi[bagian].items():
            nama = tuple(bidang.split())
            assert set(nama) <= BIDANG.keys()
            tepat |= {lipat(judul): Arti(nama, yakin) for judul in semua}
    return _Kamus(tepat, frozenset(isi["hiasan"]))
