"""Who is entitled after a death, and in what order: PP 44/2015 Pasal 37 ayat (5).

No article that divides the sum within a class was found, so there is one payee class with its co-heirs named
and no division. Minors and others who cannot act are entitled; a guardian receives for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

DASAR = "PP 44/2015 Pasal 37 ayat (5)"
KELAS: Mapping[str, int] = {
    "istri": 1, "suami": 1, "anak": 1,
    "ibu": 2, "ayah": 2, "cucu": 2, "kakek": 2, "nenek": 2,
    "saudara": 3,
    "mertua": 4,
}  # fmt: skip
KELAS_WASIAT = 5
TANPA_AHLI_WARIS = 6
PENGURUS_PEMAKAMAN = "pengurus pemakaman"
DANA = "Dana Jaminan Sosial"

BUKTI = {"istri": "buku nikah", "suami": "buku nikah", "anak": "akta kelahiran anak"}
SURAT = "surat keterangan ahli waris"


class AhliWaris(NamedTuple):
    """One entitled person: what they are to the deceased, their name if told, and the proofs still missing."""

    siapa: str
    nama: str
    syarat_kurang: tuple[str, ...]


class Penetapan(NamedTuple):
    """The class that is paid and everyone in it, side by side, without division.

    ``kelas`` 1 spouse or child, 2 blood relatives up or down to the second degree, 3 siblings, 4
    parents-in-law, 5 the person named in a will, 6 nobody: the funeral cost goes to whoever arranged it, the
    rest to the fund.
    """

    kelas: int
    penerima: tuple[AhliWaris, ...]
    dasar: str = DASAR


def tetapkan(
    kerabat: Sequence[Mapping[str, Any]], wasiat: bool | str | None = None, bukti: Sequence[str] | None = None
) -> Penetapan:
    """The payee class among ``kerabat`` ({hubungan, hidup=True, cakap=True, nama?}).

    ``wasiat``: true or the name in the will. ``bukti``: the proofs at hand; None when nothing is known of
    papers, and then only a missing guardian is named. Raises KeyError for a relation the law does not list.
    """
    hidup = [k for k in kerabat if k.get("hidup", True)]
    if hidup:
        kelas = min(KELAS[k["hubungan"]] for k in hidup)
        return Penetapan(kelas, tuple(_seorang(k, bukti) for k in hidup if KELAS[k["hubungan"]] == kelas))
    if wasiat:
        nama = wasiat if isinstance(wasiat, str) else ""
        kurang = (
            ()
            if bukti is not None and "wasiat dengan akta notaris" in bukti
            else ("wasiat dengan akta notaris",)
        )
        return Penetapan(
            KELAS_WASIAT,
            (AhliWaris("penerima wasiat", nama, kurang),),
            f"{DASAR} jo. Permenaker 1/2025 Pasal 79 ayat (2a)",
        )
    return Penetapan(TANPA_AHLI_WARIS, (AhliWaris(PENGURUS_PEMAKAMAN, "", ()), AhliWaris(DANA, "", ())))


def _seorang(kerabat: Mapping[str, Any], bukti: Sequence[str] | None) -> AhliWaris:
    kurang: list[str] = []
    if bukti is not None:
        perlu = (SURAT, BUKTI[kerabat["hubungan"]]) if kerabat["hubungan"] in BUKTI else (SURAT,)
        kurang += [b for b in perlu if b not in bukti]
    if not kerabat.get("cakap", True):
        kurang.append("penetapan wali")
    return AhliWaris(kerabat["hubungan"], kerabat.get("nama", ""), tuple(kurang))
