"""Names: trimmed, titles apart, otherwise as they were written, so that whoever must repair one knows the row."""

import polars as pl

from naungan.desk.roster.rapikan.nama_teks import baca_nama
from naungan.desk.roster.rapikan.sel import baca_tabel
from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_ibu", "rapikan_nama"]

_BIASA = r"^[A-Za-z']{3,}(?: [A-Za-z']+)*$"
_BERGELAR = r"(?i)^(?:h|hj|kh|drs?|dra|drg|prof|haji|hajjah|ustadz|ustadzah|almarhum(?:ah)?) | alm(?:h|arhum|arhumah)?$"
_CONTOH = ("test", "tes", "testing", "coba", "contoh", "nama", "nama lengkap", "tanpa nama", "no name", "noname",
           "sda", "idem", "fulan", "anonim", "asdf", "qwerty", "abc", "abcd")  # fmt: skip
_SATU_HURUF = rf"(?i)^(?:{'|'.join(f'{h}+' for h in 'abcdefghijklmnopqrstuvwxyz')})$"
_PANJANG = 120
"""The books' room for a name."""
_BIN = r"(?i)\s+(?:bin|binti|bt)\.?\s+\S.*$"
_SKEMA: dict[str, pl.DataType] = {
    "nama": pl.String(), "gelar": pl.String(), "wafat": pl.Boolean(), "saran": pl.String(), "berangka": pl.Boolean(),
}  # fmt: skip


def rapikan_nama(tabel: pl.DataFrame) -> tuple[list[pl.Series], pl.Series, list[pl.DataFrame]]:
    """``nama`` and ``gelar``; whether the name itself says that the person has died; findings."""
    sel = tabel.select("baris", tertulis="nama", kolom_gelar="gelar")
    sel = pl.concat([sel, _baca(sel["tertulis"])], how="horizontal").with_columns(
        contoh=_contoh(pl.col("nama"))
    )
    panjang = pl.col("nama").str.len_chars() > _PANJANG
    berangka = pl.col("berangka") & ~panjang
    bin_ayah = pl.col("nama").str.contains(_BIN)
    temuan = [
        temukan(sel, "nama_kosong", "nama", pl.col("nama").is_null()),
        temukan(sel, "nama_contoh", "nama", pl.col("contoh"), nilai=pl.col("tertulis")),
        temukan(sel, "nama_angka", "nama", berangka, nilai=pl.col("tertulis"), saran=pl.col("saran")),
        temukan(sel, "nama_panjang", "nama", panjang, nilai=pl.col("nama").str.slice(0, 40) + "…"),
        temukan(
            sel, "nama_bin", "nama", bin_ayah, nilai=pl.col("nama"), saran=pl.col("nama").str.replace(_BIN, "")
        ),
    ]  # fmt: skip
    nama, gelar = sel.select(
        nama=pl.col("nama").str.slice(0, _PANJANG),
        gelar=pl.concat_str("gelar", "kolom_gelar", separator=" ", ignore_nulls=True).replace("", None),
    )
    return [nama, gelar], sel["wafat"].fill_null(False), temuan


def rapikan_ibu(tabel: pl.DataFrame, ada_kolom: bool) -> tuple[pl.Series, list[pl.DataFrame]]:
    """The mother's name without titles. ``ada_kolom``: the list has a column for it, so a blank is worth a note."""
    if not ada_kolom:
        return tabel["ibu"], []
    sel = pl.concat([tabel.select("baris"), _baca(tabel["ibu"])], how="horizontal")
    ibu = sel.select("baris", ibu=pl.when(~(_contoh(pl.col("nama")) | pl.col("berangka"))).then("nama"))
    return ibu["ibu"], [temukan(ibu, "ibu_kosong", "ibu", pl.col("ibu").is_null())]


def _baca(nama: pl.Series) -> pl.DataFrame:
    """Plain words need no reading; any other distinct name is read once."""
    sel = nama.alias("nama").to_frame()
    biasa = pl.col("nama").str.contains(_BIASA) & ~pl.col("nama").str.contains(_BERGELAR)
    lain = sel.select(pl.when(~biasa).then("nama")).to_series()
    baca = baca_tabel(lain, baca_nama, dict(_SKEMA))
    return baca.with_columns(
        nama=baca["nama"].fill_null(sel["nama"]),
        wafat=baca["wafat"].fill_null(False),
        berangka=baca["berangka"].fill_null(False),
    )


def _contoh(nama: pl.Expr) -> pl.Expr:
    return nama.str.to_lowercase().is_in(_CONTOH) | nama.str.contains(_SATU_HURUF)
