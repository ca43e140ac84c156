"""Which words are the name: titles, degrees, the father's name after BIN and the late's ALM. fall away."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["MUHAMAD", "kata_nama"]

MUHAMAD = "M."
"""How MUHAMMAD in any spelling is written in a key: short, so that it does not make two names look alike."""

_GELAR_DEPAN = frozenset((
    "H", "HJ", "HAJI", "HAJJAH", "HAJAH", "HADJI", "KH", "KYAI", "KIAI", "KIYAI", "NYAI", "UST", "USTAD", "USTADZ",
    "USTADZAH", "DRS", "DRA", "DRG", "DRH", "DR", "IR", "PROF", "TN", "NY", "NN", "SDR", "SDRI", "BPK", "BAPAK",
    "PAK", "BP", "IBU", "BU", "MBAH", "ALM", "ALMH", "ALMARHUM", "ALMARHUMAH", "RADEN", "RM", "RR", "RNG", "R",
))  # fmt: skip
_GELAR_BELAKANG = frozenset((
    "SPD", "SPDI", "SPDSD", "SAG", "SE", "SEI", "SH", "SHI", "SKOM", "SKM", "SST", "SSTP", "SSOS", "SSOSI", "SIP",
    "SIKOM", "SP", "STP", "SPT", "SPSI", "SSI", "SSN", "SKEP", "SKEB", "SKH", "SFARM", "SGZ", "SKED", "SHUM", "STR",
    "STRKEB", "STRKEP", "SPAK", "SAB", "SAP", "SIA", "SPOG", "SPB", "SPPD", "MPD", "MPDI", "MSI", "MM", "MH", "MHI",
    "MHUM", "MAG", "MKES", "MKOM", "MAP", "MAB", "MT", "MTI", "MSC", "MSN", "MBA", "MED", "MKN", "MFARM", "AMD",
    "AMDKEB", "AMDKEP", "AMKEB", "AMKEP", "AMKG", "AMK", "AMA", "AMAPD", "AMP", "APT", "NERS", "NS", "LC", "BSC",
    "PHD", "DIPL", "CPNS", "PNS", "HJ", "ALM", "ALMH", "ALMARHUM", "ALMARHUMAH",
))  # fmt: skip
_GELAR_BERTITIK = frozenset(("ST", "MA", "BA", "SI", "S", "M", "A", "DR", "RA", "RM", "RR"))
"""Degrees that are also names or parts of them: only after a comma or written with their dots."""
_GELAR_RENGGANG = frozenset(
    ("PD", "PDI", "AG", "KOM", "SOS", "KEP", "KEB", "KES", "HUM", "PSI", "SI", "IP", "MD")
)
"""The second half of a degree written apart (S. PD)."""
_SINGKATAN = {"ABD": "ABDUL", "NOOR": "NUR", "NOR": "NUR"}
_SINGKATAN_DEPAN = _SINGKATAN | {
    "M": MUHAMAD,
    "HM": MUHAMAD,
    "ACH": "AHMAD",
    "AKH": "AHMAD",
    "AHM": "AHMAD",
    "ST": "SITI",
}
_MUHAMAD = re.compile(r"M+[UO](?:CH|KH|H|K)(?:A?M+[AE][DT])?|M[UO]?HD")
_MUHAMAD_RAPAT = re.compile(r"M[UO](?:CH|KH|H)AM+AD(?=[A-Z]{3})")
_AYAH = frozenset(("BIN", "BINTI", "BINTE", "BT", "BTI", "BTE", "ALIAS"))
_KHUSUS = _GELAR_DEPAN | _GELAR_BELAKANG | _GELAR_RENGGANG | _AYAH | _SINGKATAN_DEPAN.keys()
_KURUNG = re.compile(r"\([^)]*\)?|[/@].*")
_BUANG = (
    {ord(c): None for c in "'`’‘ʼ´\"*"}
    | {ord(c): " " for c in "-_;:?!+&|\\[]{}=#\t\n\r\xa0"}
    | {ord("0"): "O"}
)


def kata_nama(nama: str) -> tuple[str, ...]:
    """The words that are the name, in capitals, as spelled; MUHAMMAD in any spelling is ``M.``."""
    nama = nama.upper()
    kata = nama.split()
    if not (nama.isascii() and "".join(kata).isalpha()):
        kata = _kata_kotor(nama)
    if not _KHUSUS.isdisjoint(kata):
        kata = _tanpa_gelar(kata)
    if " M" in nama or nama.startswith("M"):
        kata = [k for ke, asal in enumerate(kata) for k in _muhamad(asal, ke == 0)]
    return tuple(kata)


def _kata_kotor(nama: str) -> list[str]:
    """The words of a name with dots, commas, brackets or anything else in it; degrees with dots are off."""
    nama = nama.translate(_BUANG)
    if not nama.isascii():
        nama = unicodedata.normalize("NFKD", nama).encode("ascii", "ignore").decode()
    pokok, _, ekor = _KURUNG.sub(" ", nama).partition(",")
    kata: list[str] = []
    for k in pokok.split():
        rapat = k.replace(".", "")
        if k.count(".") < 2 or rapat not in _GELAR_BERTITIK:
            kata += [k] if rapat == k else [rapat] if rapat in _GELAR_BELAKANG else k.split(".")
    for k in ekor.replace(",", " ").replace(".", "").split():
        if k not in _GELAR_BELAKANG and k not in _GELAR_BERTITIK and k not in _GELAR_DEPAN:
            kata.append(k)
    return [huruf for k in kata if (huruf := "".join(filter(str.isalpha, k)))]


def _tanpa_gelar(kata: list[str]) -> list[str]:
    while len(kata) > 1 and kata[0] in _GELAR_DEPAN:
        kata = kata[1:]
    while len(kata) > 1 and kata[-1] in _GELAR_BELAKANG:
        kata = kata[:-1]
    while len(kata) > 2 and kata[-2] in "SMA" and kata[-1] in _GELAR_RENGGANG:
        kata = kata[:-2]
    for ke in range(1, len(kata)):
        if kata[ke] in _AYAH:
            kata = kata[:ke]
            break
    depan = _SINGKATAN_DEPAN.get(kata[0], kata[0]) if len(kata) > 1 else kata[0]
    return [depan, *(_SINGKATAN.get(k, k) for k in kata[1:])]


@lru_cache(16_384)
def _muhamad(kata: str, depan: bool) -> tuple[str, ...]:
    if kata.startswith("M"):
        if _MUHAMAD.fullmatch(kata):
            return (MUHAMAD,)
        if depan and (rapat := _MUHAMAD_RAPAT.match(kata)):
            return (MUHAMAD, kata[rapat.end() :])
    return (kata,)
