"""Answers out of a short closed list, by their words on the e-KTP or by the codes of the village systems."""

from collections.abc import Mapping
from typing import NamedTuple

import polars as pl
from polars._typing import PolarsDataType

from naungan.desk.roster.rapikan.sel import lipat, per_nilai
from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_kelamin", "rapikan_sandi"]

_KELAMIN = {
    **dict.fromkeys(["1", "L", "LK", "LAKI", "LAKI2", "LAKILAKI", "LELAKI", "PRIA", "M", "MALE"], "L"),
    **dict.fromkeys(["LAKI LAKI", "1 LAKI LAKI", "L LAKI LAKI"], "L"),
    **dict.fromkeys(["2", "P", "PR", "PRP", "PEREMPUAN", "WANITA", "W", "F", "FEMALE"], "P"),
    **dict.fromkeys(["2 PEREMPUAN", "P PEREMPUAN"], "P"),
}
_KAWIN = {
    **dict.fromkeys(["1", "BELUM KAWIN", "BELUM MENIKAH", "BK", "B", "BLM KAWIN", "LAJANG", "T", "TIDAK KAWIN", "TK",
                     "BELUM NIKAH", "SINGLE", "TK 0"], "BELUM KAWIN"),
    **dict.fromkeys(["2", "KAWIN", "MENIKAH", "K", "NIKAH", "Y", "SUDAH KAWIN", "SUDAH MENIKAH", "KAWIN TERCATAT",
                     "KAWIN BELUM TERCATAT", "KAWIN TIDAK TERCATAT", "S", "K 0", "K 1", "K 2", "K 3"], "KAWIN"),
    **dict.fromkeys(["3", "CERAI HIDUP", "CH", "CERAI", "CERAI HIDUP TERCATAT", "CERAI HIDUP BELUM TERCATAT"],
                    "CERAI HIDUP"),
    **dict.fromkeys(["4", "CERAI MATI", "CM"], "CERAI MATI"),
}  # fmt: skip
_SHDK = ("KEPALA KELUARGA", "SUAMI", "ISTRI", "ANAK", "MENANTU", "CUCU", "ORANG TUA", "MERTUA", "FAMILI LAIN",
         "PEMBANTU", "LAINNYA")  # fmt: skip
_HUBUNGAN = {
    **{kata: kata for kata in _SHDK},
    **{str(ke): kata for ke, kata in enumerate(_SHDK, 1)},
    **dict.fromkeys(["KK", "KEPALA", "KEP KELUARGA", "KEPALA KEL", "KEPKEL"], "KEPALA KELUARGA"),
    **dict.fromkeys(["ISTERI", "IS"], "ISTRI"),
    **dict.fromkeys(["ANAK KANDUNG", "ANAK ANGKAT", "ANAK TIRI", "AK"], "ANAK"),
    **dict.fromkeys(["ORANGTUA", "ORTU", "AYAH", "IBU", "BAPAK"], "ORANG TUA"),
    **dict.fromkeys(["FAMILI", "FAMILY LAIN", "KERABAT", "SAUDARA", "FL"], "FAMILI LAIN"),
    "LAIN LAIN": "LAINNYA",
}
_STATUS = {
    **dict.fromkeys(["1", "HIDUP", "AKTIF", "ADA", "TETAP", "MASIH HIDUP", "VALID"], "HIDUP"),
    **dict.fromkeys(["2", "MATI", "MENINGGAL", "MENINGGAL DUNIA", "MD", "WAFAT", "ALMARHUM", "ALMARHUMAH", "ALM",
                     "TUTUP USIA"], "MATI"),
    **dict.fromkeys(["3", "6", "PINDAH", "PERGI", "PINDAH KELUAR", "PINDAH DOMISILI", "PINDAH ALAMAT"], "PINDAH"),
}  # fmt: skip
_YA = {
    **dict.fromkeys(["YA", "IYA", "Y", "YES", "V", "1", "ADA", "BENAR", "TRUE", "SUDAH", "MAMPU", "SEHAT", "BEKERJA",
                     "MAMPU BEKERJA", "AKTIF", "√", "✓", "✔", "☑"], True),
    **dict.fromkeys(["TIDAK", "TDK", "TAK", "T", "NO", "N", "0", "BUKAN", "FALSE", "BELUM", "SAKIT", "TIDAK MAMPU",
                     "TDK MAMPU", "BELUM MAMPU", "TIDAK SEHAT", "TIDAK BEKERJA"], False),
}  # fmt: skip
_CENTANG = r"^(?i:v)$|[√✓✔☑]"


class _Bidang(NamedTuple):
    bidang: str
    kata: Mapping[str, str | bool]
    tak_dikenal: str
    jenis: PolarsDataType = pl.String


_BIDANG = (
    _Bidang("kawin", _KAWIN, "kawin_tak_dikenal"),
    _Bidang("hubungan", _HUBUNGAN, "hubungan_tak_dikenal"),
    _Bidang("status", _STATUS, "status_tak_dikenal"),
    _Bidang("mampu_bekerja", _YA, "jawaban_tak_dikenal", pl.Boolean),
)


def rapikan_sandi(tabel: pl.DataFrame) -> tuple[list[pl.Series], list[pl.DataFrame]]:
    """Marital status, place in the family, alive or not, able to work; an unknown answer is blank with a note."""
    if tabel["mampu_bekerja"].str.contains(_CENTANG).any():  # a cross is a no only beside ticks
        tabel = tabel.with_columns(pl.col("mampu_bekerja").str.replace("^[xX✗✘]$", "tidak"))
    hasil, temuan = [], []
    for b in _BIDANG:
        nilai = _baca(tabel[b.bidang], b.kata, b.jenis)
        salah = pl.lit(nilai.is_null()) & pl.col(b.bidang).is_not_null()
        hasil.append(nilai)
        temuan.append(temukan(tabel, b.tak_dikenal, b.bidang, salah, nilai=pl.col(b.bidang)))
    return hasil, temuan


def rapikan_kelamin(tabel: pl.DataFrame, dari_nik: pl.Series) -> tuple[pl.Series, list[pl.DataFrame]]:
    """``kelamin`` L or P; a blank is filled from the NIK, and a finding says so."""
    sel = tabel.select("baris", tertulis="kelamin", nik=dari_nik).with_columns(
        kelamin=_baca(tabel["kelamin"], _KELAMIN, pl.String)
    )
    kosong, ada_nik = pl.col("tertulis").is_null(), pl.col("nik").is_not_null()
    tak_dikenal = ~kosong & pl.col("kelamin").is_null()
    temuan = [
        temukan(sel, "kelamin_dari_nik", "kelamin", kosong & ada_nik, saran=pl.col("nik")),
        temukan(sel, "kelamin_kosong", "kelamin", kosong & ~ada_nik),
        temukan(
            sel, "kelamin_tak_dikenal", "kelamin", tak_dikenal, nilai=pl.col("tertulis"), saran=pl.col("nik")
        ),
    ]
    return sel.select(kelamin=pl.when(kosong).then("nik").otherwise("kelamin")).to_series(), temuan


def _baca(kolom: pl.Series, kata: Mapping[str, str | bool], jenis: PolarsDataType) -> pl.Series:
    return per_nilai(kolom, lambda teks: kata.get(_kunci(teks)), jenis)


def _kunci(teks: str) -> str:
    return lipat(teks.removesuffix(".0")) or teks
