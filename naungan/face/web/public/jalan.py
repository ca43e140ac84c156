"""The way through the sheets: which one is next, what is carried along, and where a press leads."""

from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.http import QueryDict

from naungan.face.web.public.lembar import Baris, Lembar, banyak

__all__ = ["HASIL", "Jalan", "alamat", "telusuri", "ubah_baris"]

HASIL = "hasil"
KENDALI = ("langkah", "lanjut", "tambah", "hapus", "ubah", "cetak")
"""Parameters that steer; every other one that no sheet knows is dropped."""


class Jalan(NamedTuple):
    """``lewat``: the sheets answered. ``kini``: the sheet to show, None when all are answered. ``ke``: where a sent
    sheet leads to, by its code. ``semua``: the sheets of this case, as far as can be seen.
    """

    lewat: list[Lembar]
    kini: Lembar | None
    ke: str
    semua: list[type[Lembar]]

    @property
    def jawaban(self) -> dict[str, Any]:
        return _gabung(self.lewat)

    @property
    def nomor(self) -> int:
        """The place of the sheet shown, from one."""
        return len(self.lewat) + 1


def telusuri(kueri: QueryDict, alur: Sequence[type[Lembar]]) -> Jalan:
    """Walk the sheets in order: those before the one asked for are read again, for an address can be changed."""
    tujuan = kueri.get("langkah") or alur[0].kode
    terkirim = "lanjut" in kueri
    lewat: list[Lembar] = []
    for ke, kelas in enumerate(alur):
        jawaban = _gabung(lewat)
        if not kelas.perlu(jawaban):
            continue
        di_sini = kelas.kode == tujuan
        lembar = kelas(kueri, jawaban, periksa=terkirim or not di_sini)
        if (di_sini and not terkirim) or not lembar.is_valid():
            return Jalan(lewat, lembar, "", _semua(lewat, alur[ke:], jawaban))
        lewat.append(lembar)
        if di_sini:
            lagi = (k.kode for k in alur[ke + 1 :] if k.perlu(_gabung(lewat)))
            return Jalan(lewat, None, HASIL if kueri["lanjut"] == HASIL else next(lagi, HASIL), [])
    return Jalan(lewat, None, "", [])


def ubah_baris(kueri: QueryDict, baris: type[Baris]) -> QueryDict:
    """The same answers with a row more (``tambah``) or without row ``hapus``, the later ones moving up."""
    baru, n = kueri.copy(), banyak(kueri, baris)
    if "tambah" in kueri:
        baru[f"banyak_{baris.awalan}"] = str(n + 1)
        return baru
    tinggal = [ke for ke in range(1, n + 1) if str(ke) != kueri["hapus"]]
    for nama in baris.base_fields:
        isi = [kueri.get(f"{baris.awalan}-{ke}-{nama}", "") for ke in tinggal]
        for ke in range(1, n + 1):
            baru[f"{baris.awalan}-{ke}-{nama}"] = isi[ke - 1] if ke <= len(isi) else ""
    baru[f"banyak_{baris.awalan}"] = str(max(len(tinggal), 1))
    return baru


def alamat(kueri: QueryDict, alur: Sequence[type[Lembar]], **kendali: str) -> str:
    """The query that carries every answer a sheet knows, and these controls."""
    isi = [(n, v) for n, v in bawaan(kueri, alur) if v]
    return urlencode(isi + [(k, v) for k, v in kendali.items() if v])


def bawaan(
    kueri: QueryDict, alur: Sequence[type[Lembar]], kecuali: type[Lembar] | None = None
) -> list[tuple[str, str]]:
    """The answers as pairs, without those of the sheet ``kecuali``, which asks them again."""
    return [
        (nama, nilai)
        for kelas in alur
        if kelas is not kecuali
        for nama in _nama(kueri, kelas)
        for nilai in kueri.getlist(nama)
    ]


def _nama(kueri: QueryDict, kelas: type[Lembar]) -> list[str]:
    nama = list(kelas.base_fields)
    if kelas.baris:
        awalan = kelas.baris.awalan
        nama.append(f"banyak_{awalan}")
        nama += [
            f"{awalan}-{ke}-{bidang}"
            for ke in range(1, banyak(kueri, kelas.baris) + 1)
            for bidang in kelas.baris.base_fields
        ]
    return nama


def _semua(lewat: list[Lembar], lagi: Sequence[type[Lembar]], jawaban: dict[str, Any]) -> list[type[Lembar]]:
    return [*(type(sudah) for sudah in lewat), *(kelas for kelas in lagi if kelas.perlu(jawaban))]


def _gabung(lewat: Sequence[Lembar]) -> dict[str, Any]:
    hasil: dict[str, Any] = {}
    for lembar in lewat:
        hasil |= lembar.cleaned_data
        if lembar.baris:
            hasil[lembar.baris.awalan] = [b.cleaned_data for b in lembar.terisi]
    return hasil
