"""The villages a list may mean, and one village found by code, by name, or nearly."""

import re
from collections import defaultdict
from typing import NamedTuple

from rapidfuzz import fuzz, process

from naungan.desk.roster.bentuk import Konteks

__all__ = ["Letak", "PencariDesa"]

_AWALAN_DESA = re.compile(r"^(?:DESA|DS|KELURAHAN|KEL|KAMPUNG)\b[.\s:]*")
_AWALAN_KECAMATAN = re.compile(r"^(?:KECAMATAN|KEC)\b[.\s:]*")
_KECAMATAN_DI_DESA = re.compile(r"[\s,(/\-]+KEC(?:AMATAN|\.|\s)[.\s:]*([^,)]+).*$")
_MIRIP_DESA, _MIRIP_KECAMATAN = 75, 85


class Letak(NamedTuple):
    """``wilayah``: the village's code, or null for the reason ``kode``, a finding with a proposal where there is one."""

    wilayah: str | None
    kode: str | None = None
    nilai: str | None = None
    saran: str | None = None


class _Desa(NamedTuple):
    kode: str
    nama: str
    kecamatan: str
    kunci_kecamatan: str


class PencariDesa:
    """The villages of the sender's regency, folded for finding."""

    def __init__(self, konteks: Konteks, *, menyarankan: bool = True) -> None:
        """``menyarankan``: whether to look for the nearest where a name is unknown; that takes time for each."""
        self._wilayah = konteks.wilayah
        self._menyarankan = menyarankan
        self._menurut_kode: dict[str, _Desa] = {}
        self._menurut_nama: dict[str, list[_Desa]] = defaultdict(list)
        self._di_kecamatan: dict[str, list[str]] = defaultdict(list)
        for kode, nama, kecamatan in konteks.desa.select("kode", "nama", "kecamatan").iter_rows():
            desa = _Desa(kode, nama, kecamatan, _kunci(kecamatan, _AWALAN_KECAMATAN))
            kunci = _kunci(nama, _AWALAN_DESA)
            self._menurut_kode[kode] = desa
            self._menurut_nama[kunci].append(desa)
            self._di_kecamatan[desa.kunci_kecamatan].append(kunci)
        self._milik = [k for k, daftar in self._menurut_nama.items() if any(map(self._di_wilayah, daftar))]
        self._satu = konteks.wilayah if konteks.wilayah in self._menurut_kode else None

    def cari(self, kode: str | None, nama: str | None, kecamatan: str | None) -> Letak:
        """One village. A row that names none lives in the sender's own, where the sender is one village."""
        if kode and (desa := self._menurut_kode.get(_bertitik(kode))):
            return Letak(desa.kode)
        if not nama:
            if kode:
                return Letak(None, "desa_tak_dikenal", kode)
            return Letak(self._satu) if self._satu else Letak(None, "desa_kosong")
        atas = nama.upper()
        if sekecamatan := _KECAMATAN_DI_DESA.search(atas):
            kecamatan = kecamatan or sekecamatan[1]
            atas = atas[: sekecamatan.start()]
        if desa := self._menurut_kode.get(_bertitik(atas)):
            return Letak(desa.kode)
        return self._menurut_sebutan(nama, _kunci(atas, _AWALAN_DESA), self._kecamatan_dikenal(kecamatan))

    def _menurut_sebutan(self, tertulis: str, kunci: str, kecamatan: str | None) -> Letak:
        sama = self._menurut_nama.get(kunci, [])
        cocok = [d for d in sama if d.kunci_kecamatan == kecamatan] if kecamatan else sama
        if sama and not cocok:
            return Letak(None, "desa_beda_kecamatan", tertulis, _sebut(sama[0]) if len(sama) == 1 else None)
        milik = [d for d in cocok if self._di_wilayah(d)]
        if len(milik or cocok) == 1:
            return Letak((milik or cocok)[0].kode)
        if cocok:
            pilihan = ", ".join(sorted(d.kecamatan for d in milik or cocok))
            return Letak(None, "desa_ganda", f"{tertulis} ({pilihan})")
        return Letak(None, "desa_tak_dikenal", tertulis, self._mirip(kunci, kecamatan))

    def _mirip(self, kunci: str, kecamatan: str | None) -> str | None:
        """The village most alike, looked for where it is likeliest first; none where two are equally so."""
        if not self._menyarankan:
            return None
        for pilihan in (self._di_kecamatan.get(kecamatan or "", []), self._milik, list(self._menurut_nama)):
            mirip = process.extract(kunci, pilihan, scorer=fuzz.ratio, score_cutoff=_MIRIP_DESA, limit=2)
            if mirip and (len(mirip) == 1 or mirip[0][1] > mirip[1][1]):
                desa = self._menurut_nama[mirip[0][0]]
                desa = [d for d in desa if d.kunci_kecamatan == kecamatan] or desa
                desa = [d for d in desa if self._di_wilayah(d)] or desa
                return _sebut(desa[0]) if len(desa) == 1 else None
        return None

    def _kecamatan_dikenal(self, kecamatan: str | None) -> str | None:
        kunci = _kunci((kecamatan or "").upper(), _AWALAN_KECAMATAN)
        if kunci in self._di_kecamatan:
            return kunci
        mirip = process.extractOne(
            kunci, self._di_kecamatan.keys(), scorer=fuzz.ratio, score_cutoff=_MIRIP_KECAMATAN
        )
        return mirip[0] if mirip else None

    def _di_wilayah(self, desa: _Desa) -> bool:
        return f"{desa.kode}.".startswith(f"{self._wilayah}.")


def _kunci(nama: str, awalan: re.Pattern[str]) -> str:
    return "".join(h for h in awalan.sub("", nama.upper().strip()) if h.isalnum())


def _bertitik(kode: str) -> str:
    angka = "".join(h for h in kode.removesuffix(".0") if h.isdigit())
    return f"{angka[:2]}.{angka[2:4]}.{angka[4:6]}.{angka[6:]}" if len(angka) == 10 else ""


def _sebut(desa: _Desa) -> str:
    return f"{desa.nama}, Kec. {desa.kecamatan}"
