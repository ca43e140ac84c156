"""The cells of the fields as clean text: trimmed, one blank between words, null where nothing is said."""

from collections.abc import Callable, Sequence
from typing import Any

import polars as pl
from polars._typing import PolarsDataType

from naungan.desk.roster.bentuk import BIDANG, Peta

__all__ = ["BANYAK", "baca_tabel", "hari_sebagai_teks", "lipat", "per_nilai", "susun"]

_TERPANJANG = 2_000
"""No cell about a person holds more characters; what comes after them is not read."""
BANYAK = 5_000
"""More distinct villages or jobs than this is another column: nobody is offered the nearest of each."""
_TAK_TERLIHAT = r"[\s\u200b-\u200f\u2060\ufeff\x00-\x1f\x7f]+"
_TAK_BIASA = r"[^\x20-\x7e]|  |`"
_TANPA_ISI = ("", "-", "--", "---", "----", "_", ".", "..", "...", "?", "n/a", "#n/a", "#ref!", "#value!", "na",
              "null", "none", "nan", "nihil", "kosong", "tidak ada", "tdk ada", "tak ada", "belum ada", "blm ada",
              "tidak tahu", "tdk tahu", "belum diisi", "tidak diketahui")  # fmt: skip
"""What people write where they have nothing to write."""


def susun(bagian: pl.DataFrame, peta: Peta) -> pl.DataFrame:
    """``baris`` and one clean column for every field, null throughout where the list has none; for each field
    ``<field>_angka``: the cell held a number.
    """
    rapi: dict[int, pl.Series] = {}
    kolom = [bagian["baris"]]
    for bidang in BIDANG:
        ke = peta.get(bidang)
        if ke is None:
            kolom.append(pl.Series(bidang, [None], dtype=pl.String).new_from_index(0, bagian.height))
            continue
        if ke not in rapi:
            rapi[ke] = _bersihkan(bagian[f"k{ke}"])
        kolom.append(rapi[ke].alias(bidang))
        if f"k{ke}_angka" in bagian.columns:
            kolom.append(bagian[f"k{ke}_angka"].fill_null(False).alias(f"{bidang}_angka"))
    return pl.DataFrame(kolom)


def _bersihkan(sel: pl.Series) -> pl.Series:
    if (sel.str.len_bytes() > _TERPANJANG).any():
        sel = sel.str.slice(0, _TERPANJANG)
    if sel.str.contains(_TAK_BIASA).any():
        sel = sel.str.normalize("NFKC").str.replace_all(_TAK_TERLIHAT, " ").str.replace_all("[’‘`´]", "'")
    sel = sel.str.strip_chars().str.strip_chars_start("'").str.strip_chars_start()
    pendek = sel.str.len_bytes() <= 16
    kosong = pendek & sel.str.to_lowercase().is_in(_TANPA_ISI)
    return sel.to_frame().select(pl.when(~kosong).then(pl.col(sel.name))).to_series() if kosong.any() else sel


def lipat(teks: str) -> str:
    """Upper case, letters and digits only, one blank between words: ``Laki-laki`` → ``LAKI LAKI``."""
    return " ".join("".join(h if h.isalnum() else " " for h in teks.upper()).split())


def hari_sebagai_teks(hari: pl.Expr) -> pl.Expr:
    """A day as it is written on a form: ``12-02-1978``."""
    return hari.dt.to_string("%d-%m-%Y")


def per_nilai(kolom: pl.Series, baca: Callable[[str], Any], jenis: PolarsDataType) -> pl.Series:
    """Read each distinct text once; a blank stays blank."""
    return baca_tabel(kolom, lambda teks: (baca(teks),), {kolom.name: jenis}).to_series()


def baca_tabel(
    kolom: pl.Series, baca: Callable[[str], Sequence[Any]], skema: dict[str, PolarsDataType]
) -> pl.DataFrame:
    """Read each distinct text once into several columns, one row per row of ``kolom``."""
    isi = kolom.drop_nulls().unique()
    hasil: list[Sequence[Any]] = [baca(teks) for teks in isi.to_list()]
    terbaca = pl.DataFrame(
        [isi.alias("_teks")]
        + [
            pl.Series(nama, [h[i] for h in hasil], dtype=jenis)
            for i, (nama, jenis) in enumerate(skema.items())
        ]
    )
    return (
        kolom.alias("_teks")
        .to_frame()
        .join(terbaca, on="_teks", how="left", maintain_order="left")
        .drop("_teks")
    )
