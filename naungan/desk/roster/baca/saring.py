"""Which rows are people, and why the others are passed over: section names, repeated headers, totals, signatures."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

import polars as pl

from naungan.desk.roster.baca.kolom import ANAK, lipat
from naungan.desk.roster.bentuk import Peta

__all__ = ["DILEWATI", "Lewat", "Saringan"]

DILEWATI: Mapping[str, type[pl.DataType]] = {"baris": pl.Int32, "sebab": pl.String, "isi": pl.String}
"""A row passed over: why (``Lewat``), and what stands in it."""


class Lewat(StrEnum):
    """Why a row is no person."""

    KOP = "KOP"
    """Above the header: letterhead, title."""
    JUDUL = "JUDUL"
    """The header, or the header again."""
    NOMOR_KOLOM = "NOMOR_KOLOM"
    """Numbers of the columns, as (1) (2) (3)."""
    BAGIAN = "BAGIAN"
    """The name of a part, as DUSUN KRAJAN."""
    JUMLAH = "JUMLAH"
    """A total."""
    PENUTUP = "PENUTUP"
    """Below the list: place and date, signatures, notes."""
    TANPA_ORANG = "TANPA_ORANG"
    """A line prepared with a number or a village, in which nobody stands."""


_ORANG: Mapping[str, str] = {
    **dict.fromkeys(("nik", "no_kk", "kpj", "nomor_pegawai", "hp"), r"\d{3}|\d[ .-]\d"),
    **dict.fromkeys(("nama", "ibu"), r"\pL"),
    "lahir": r"(?:\d\D*){4}",
}
"""Fields that are filled only where somebody stands, and what in them says that somebody does."""
_TEKS_ISI = 120
_KOSONG = ("-", "--", "---", ".", "..", "…", "_", "0")
_JUMLAH = re.compile(r"^(?:(?:sub|grand)[ -]?)?(?:total|jumlah|jml)\b|^rekap", re.IGNORECASE)
_BAGIAN = re.compile(
    r"^(?:[A-Z]\.|[IVX]+\.?|\d{1,2}\.)?\s*(?:dusun|dsn|dukuh|lingkungan|rt|rw|desa|kelurahan|kel|kecamatan|kec"
    r"|kelompok|poktan|gapoktan|blok|bagian|unit|divisi|kategori|wilayah|kampung)\b[ .:]",
    re.IGNORECASE,
)
_PENUTUP = re.compile(
    r"^\(?(?:mengetahui|menyetujui|mengesahkan|disahkan|diketahui|kepala\s+(?:desa|dusun|dinas|bidang)|pj\.?\s+kepala"
    r"|a\.n\.?\s|lurah\b|camat\b|sekretaris\b|ttd\b|tanda tangan|nip\b|dicetak\b|catatan\b|keterangan\b|ket\s*[.:]"
    r"|sumber\s*(?:data)?\s*:|dibuat\b|disusun\b|petugas\b|pendata\b|operator\b|hormat kami|demikian\b|ketua\s"
    r"|\*\)?\s|halaman\b|hal\.)",
    re.IGNORECASE,
)
_TITIMANGSA = re.compile(r"^[A-Za-z .]{3,30}, *(?:\.+|[_ ]+|\d{1,2}) *[A-Za-z.]+ *\d{0,4}$")


class Saringan:
    """Sorts the rows of one reading of a sheet, part after part: what stands above counts for what follows."""

    def __init__(self, judul: Sequence[str], peta: Peta) -> None:
        self._judul = [_terbawah(j) for j in judul]
        self._kolom = [f"k{k}" for k in range(len(judul))]
        orang = {f"k{peta[b]}": pola for b, pola in _ORANG.items() if b in peta}
        self._orang = orang or dict.fromkeys(self._kolom, r"\pL|\d")
        nomor = [f"k{peta[b]}" for b in ("nik", "no_kk", "kpj") if b in peta]
        self._nomor = nomor or self._kolom
        self._nama = peta.get("nama")
        self._lahir = {peta[b] for b in ("lahir", "tempat_lahir") if b in peta}
        self._di_penutup = False

    def pilah(self, df: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        """The rows that are people, and ``DILEWATI`` for the rest."""
        isi = [pl.col(k).is_not_null() & ~pl.col(k).is_in(_KOSONG) for k in self._kolom]
        tanda = df.select(
            isi=pl.sum_horizontal(isi),
            orang=pl.any_horizontal(
                pl.col(k).str.contains(pola) for k, pola in self._orang.items()
            ).fill_null(False),
            bernomor=pl.any_horizontal(
                pl.col(k).str.contains(r"(?:\d\D*){8}") for k in self._nomor
            ).fill_null(False),
            kata=pl.coalesce(self._kolom).str.contains(r"(?i)^\W*(?:sub|grand|total|jumlah|jml|rekap)"),
            judul=self._serupa_judul(),
        )
        ragu = (
            ~tanda["orang"]
            | (~tanda["bernomor"] & ((tanda["isi"] <= 4) | tanda["kata"].fill_null(False)))
            | tanda["judul"]
        )
        if not ragu.any() and not self._di_penutup:
            return df, pl.DataFrame(schema=DILEWATI)
        sebab: list[str | None] = [None] * df.height
        if self._di_penutup and not ragu[0]:
            self._di_penutup = False
        sebelum = -1
        for i in ragu.arg_true().to_list():
            if i > sebelum + 1:
                self._di_penutup = False
            sebelum = i
            sel = df.select(self._kolom).row(i)
            sebab[i] = self._sebab(sel, orang=bool(tanda["orang"][i]), judul=bool(tanda["judul"][i]))
        if sebelum < df.height - 1:
            self._di_penutup = False
        alasan = pl.Series("sebab", sebab, dtype=pl.String)
        lewat = alasan.is_not_null()
        return df.filter(~lewat), ringkas(df.filter(lewat), alasan.filter(lewat), self._kolom)

    def _serupa_judul(self) -> pl.Expr:
        """Rows that repeat the titles of the columns that tell people apart."""
        judul = {
            k: j for k, j in zip(self._kolom, self._judul, strict=True) if k in self._orang and len(j) > 1
        }
        sama = [pl.col(k).str.to_lowercase().str.replace_all(r"[^\pL\d]", "") == j for k, j in judul.items()]
        return pl.sum_horizontal(sama) >= min(2, len(sama)) if sama else pl.lit(False)

    def _sebab(self, sel: Sequence[str | None], *, orang: bool, judul: bool) -> str | None:
        isi = [(k, s) for k, s in enumerate(sel) if s and s not in _KOSONG]
        teks = [s for _, s in isi]
        if judul and not any(re.search(r"\d{8}", s) for s in teks):
            return Lewat.JUDUL
        if len(isi) > 2 and _berurutan(teks):
            return Lewat.NOMOR_KOLOM
        huruf = [s for s in teks if any(map(str.isalpha, s))]
        if huruf and _JUMLAH.search(huruf[0]):
            return Lewat.JUMLAH
        if self._menutup(sel, isi, huruf):
            self._di_penutup = True
            return Lewat.PENUTUP
        self._di_penutup = False
        if len(isi) <= 2 and any(map(_BAGIAN.search, huruf)):
            return Lewat.BAGIAN
        if orang:
            return self._sebab_satu_teks(isi)
        return Lewat.BAGIAN if len(isi) == 1 and huruf else Lewat.TANPA_ORANG

    def _menutup(
        self, sel: Sequence[str | None], isi: Sequence[tuple[int, str]], huruf: Sequence[str]
    ) -> bool:
        """Whether this is a signature or a note; a row with a number and a name, or a name and more, is somebody's."""
        nama = (sel[self._nama] if self._nama is not None else None) or ""
        bernama = nama[:1].isalpha() and not _PENUTUP.search(nama)
        if bernama and (len(isi) > 2 or isi[0][1].isdigit()):
            return False
        if any(map(_PENUTUP.search, huruf[:1] if bernama or len(isi) > 4 else huruf)):
            return True
        if len(isi) <= 2 and any(_TITIMANGSA.search(s[:80]) for k, s in isi if k not in self._lahir):
            return True
        return self._di_penutup and len(isi) <= 3

    def _sebab_satu_teks(self, isi: Sequence[tuple[int, str]]) -> str | None:
        """Somebody's row, unless all that stands in it is one text outside the column of names."""
        satu_saja = len(isi) == 1 and isi[0][0] != self._nama and not re.search(r"\d{6}", isi[0][1])
        return Lewat.BAGIAN if satu_saja and self._nama is not None else None


def ringkas(df: pl.DataFrame, sebab: pl.Series, kolom: Sequence[str]) -> pl.DataFrame:
    """Rows passed over, as ``DILEWATI``."""
    isi = pl.concat_str(list(kolom), separator=" ", ignore_nulls=True).str.head(_TEKS_ISI)
    return df.select(pl.col("baris").cast(pl.Int32), sebab, isi.alias("isi"))


def _berurutan(teks: Sequence[str]) -> bool:
    """1 2 3 4, (1) (2) (3), 1. 2. 3."""
    angka = [s.strip("(). ") for s in teks]
    if not all(a.isdigit() and len(a) < 4 for a in angka):
        return False
    return all(int(b) - int(a) in (0, 1) for a, b in pairwise(angka)) and int(angka[0]) < 3


def _terbawah(judul: str) -> str:
    return lipat(judul.rpartition(ANAK)[2])
