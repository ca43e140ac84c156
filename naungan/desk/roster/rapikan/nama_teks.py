"""One name that is more than plain words: titles, numbering, digits, the word that somebody has died."""

import re
from typing import NamedTuple

__all__ = ["Nama", "baca_nama"]

_DEPAN = re.compile(
    r"^(?:(?:prof|drs|dra|drg|dr|k\.?\s?h|hj|h|hajjah|haji|ustadz|ustadzah)(?:\.\s*|\s+)|(?:ir|ust|ns|tn|ny)\.\s*)(?=\S{2})",
    re.IGNORECASE,
)
_GELAR = (
    r"(?:s\.?\s?(?:pd|e|h|t|ag|sos|kom|ip|kep|km|si|hut|psi|keb|farm|pt|sy|hi|th|sn|s|pi|ked|ap|st|tr|ikom|p|akun|gz)"
    r"|m\.?\s?(?:pd|m|si|h|kes|t|a|kom|ag|sc|ap|psi|hum|kn|e|kep)|a\.?\s?(?:md|ma)|b\.?\s?a|lc|ners|ns|apt"
    r"|sp\.?\s?[a-z]{1,3}|se|sh|st|mm)(?:\.?\s?(?:i|sd|ak|keb|kep|pd|kom|t|ap|m)\b)*\.?"
)
_BELAKANG_KOMA = re.compile(rf"^(.*?\S)\s*,\s*({_GELAR}(?:[\s,]+{_GELAR})*)$", re.IGNORECASE)
_BELAKANG = re.compile(rf"^(.*?\S)\s+((?=[sma]\.){_GELAR})$", re.IGNORECASE)
_WAFAT = re.compile(r"^\(?\s*alm(?:arhum(?:ah)?|h)?\s*[.)]+\s*|[\s,]*\(?\balm(?:arhum(?:ah)?|h)?\b\s*[.)]*$|^almarhum(?:ah)?\s+",
                    re.IGNORECASE)  # fmt: skip
_NOMOR_URUT = re.compile(r"^\d+\s*[.)\-]?\s*(?=[^\W\d])|\s+\d+$")
_NOL = re.compile(r"(?<=[^\W\d_])0|0(?=[^\W\d_])")
_SATU = re.compile(r"(?<=[^\W\d_])1|1(?=[^\W\d_])")


class Nama(NamedTuple):
    nama: str
    gelar: str | None
    wafat: bool
    saran: str | None
    """The name without its digits, where it is clear what they stand for."""
    berangka: bool


def baca_nama(teks: str) -> Nama:
    """Take off titles and *almarhum*; the name itself stays as it was written."""
    tanpa = _WAFAT.sub("", teks).strip(" ,()") or teks
    wafat = tanpa != teks.strip(" ,()")
    nama, depan = tanpa, []
    while gelar := _DEPAN.match(nama):
        depan.append(gelar.group().strip())
        nama = nama[gelar.end() :]
    belakang = _BELAKANG_KOMA.match(nama) or _BELAKANG.match(nama)
    if belakang:
        nama = belakang[1]
    gelar_semua = " ".join([*depan, *([belakang[2]] if belakang else [])])
    nama = nama.strip(" ,")
    if not any(h.isdigit() for h in nama):
        return Nama(nama, gelar_semua or None, wafat, None, False)
    bersih = _SATU.sub("I", _NOL.sub("O", _NOMOR_URUT.sub("", nama))).strip()
    yakin = bersih and not any(h.isdigit() for h in bersih)
    return Nama(nama, gelar_semua or None, wafat, bersih if yakin else None, True)
