"""The sheet of a list given back, written row after row so that its length costs no memory."""

import re
from collections.abc import Mapping, Sequence

import polars as pl
from xlsxwriter import Workbook

from naungan.face.lembar.catatan import Catatan
from naungan.face.lembar.petunjuk import NAMA
from naungan.face.lembar.rupa import Rupa

__all__ = ["BARIS_TERBANYAK", "JUDUL", "Halaman"]

BARIS_TERBANYAK = 1_048_576
"""Rows an XLSX sheet can hold."""
JUDUL = ("Status Naungan", "Alasan Naungan", "Saran Naungan")
"""Names the reader knows to be no column of the sender's."""
_LEBAR = (22, 60, 44)
_TEKS_TERPANJANG = 32_767
_SEMPIT, _LAPANG = 8, 36
_ENAM_BELAS = re.compile(r"\d{16}")
_IZIN = {"autofilter": True, "format_columns": True, "format_rows": True}


class Halaman:
    """``judul``: the header as it was read, which ends in row ``kepala`` (0: there is none); ``peta``: field → column;
    ``contoh``: some rows, from which the widths of the columns are taken.
    """

    def __init__(
        self,
        buku: Workbook,
        rupa: Rupa,
        *,
        nama: str,
        kepala: int,
        judul: Sequence[str],
        peta: Mapping[str, int],
        contoh: pl.DataFrame,
    ) -> None:
        self._lembar = buku.add_worksheet(_nama_lembar(nama))
        self._rupa, self._kepala, self._peta = rupa, kepala, peta
        self.lebar = len(judul)
        self._terakhir = kepala
        for k, satu in enumerate(judul):
            isi = contoh[f"k{k}"].str.len_chars().max() if f"k{k}" in contoh.columns else 0
            panjang = max(int(isi or 0), max(map(len, satu.split()), default=0))  # type: ignore[arg-type]
            self._lembar.set_column(k, k, min(max(panjang + 2, _SEMPIT), _LAPANG))
        for k, lebar in enumerate(_LEBAR, self.lebar):
            self._lembar.set_column(k, k, lebar)

    def tulis(self, nomor: int, sel: Sequence[str | None], catatan: Catatan | None) -> None:
        """Row ``nomor`` of the sheet, from 1, in ascending order; ``catatan`` where it is somebody's."""
        self._terakhir = nomor
        if catatan is not None:
            self._orang(nomor - 1, sel, catatan)
            return
        gaya = self._rupa.judul if nomor == self._kepala else self._rupa.polos
        for k, teks in enumerate(sel):
            if teks:
                self._lembar.write_string(nomor - 1, k, teks[:_TEKS_TERPANJANG], gaya)
        if nomor == self._kepala:
            for k, teks in enumerate(JUDUL, self.lebar):
                self._lembar.write_string(nomor - 1, k, teks, self._rupa.judul_naungan)

    def _orang(self, ke: int, sel: Sequence[str | None], catatan: Catatan) -> None:
        warna, tulis, kosong = (
            self._rupa.nada[catatan.nada],
            self._lembar.write_string,
            self._lembar.write_blank,
        )
        gaya = warna.buka if catatan.terbuka else warna.kunci
        salah = {self._peta[b] for b in catatan.sel if b in self._peta}
        hilang = {self._peta[b] for b in catatan.hilang if b in self._peta}
        for k, teks in enumerate(sel):
            rupa = warna.salah if k in salah else gaya
            if not teks:
                kosong(ke, k, None, rupa)
                continue
            if k in hilang and _ENAM_BELAS.fullmatch(teks):  # as text the false last digit would be believed
                teks = f"{teks[:-1]}_"
            tulis(ke, k, teks[:_TEKS_TERPANJANG], rupa)
        for k, teks in enumerate((catatan.status, catatan.alasan, catatan.saran), self.lebar):
            if teks:
                tulis(ke, k, teks, warna.catatan)
            else:
                kosong(ke, k, None, warna.catatan)

    def tutup(self) -> None:
        """What concerns the sheet as a whole: header in sight, filter, lock."""
        self._lembar.freeze_panes(self._kepala, 0)
        if self._kepala:
            self._lembar.autofilter(self._kepala - 1, 0, self._terakhir - 1, self.lebar + len(JUDUL) - 1)
        self._lembar.protect("", _IZIN)
        self._lembar.ignore_errors({"number_stored_as_text": f"A1:XFD{BARIS_TERBANYAK}"})


def _nama_lembar(nama: str) -> str:
    """The sender's own name for the sheet, where a workbook may use it."""
    bersih = re.sub(r"[\[\]:*?/\\]", " ", nama).strip(" '")[:31].strip(" '")
    return bersih if bersih and bersih.lower() not in (NAMA.lower(), "history") else "Daftar"
