"""How much a name looks like somebody's name."""

import polars as pl

from naungan.desk.roster.temuan import temukan

__all__ = ["JANGGAL", "periksa_nama", "skor_nama"]

JANGGAL = 60
"""Below this, somebody should look."""
_TIGA_SAMA = rf"(?i)(?:{'|'.join(h * 3 for h in 'abcdefghijklmnopqrstuvwxyz')})"
_PAPAN_KETIK = r"(?i)(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|zxcv|xcvb|cvbn|vbnm)"
_ASING = r"[^A-Za-z '.,\-]"
_TANPA_VOKAL = r"(?i)(?:^|[ '.,\-])[bcdfghjklmnpqrstvwxz]{4,}(?:$|[ '.,\-])"


def skor_nama(nama: pl.Expr) -> pl.Expr:
    """0 to 100: signs no name has, three letters alike, runs of the keyboard, words without a vowel, too short."""
    potong = (
        (_bila(nama.str.contains(_TIGA_SAMA), 50))
        + _bila(nama.str.contains(_PAPAN_KETIK), 60)
        + _bila(nama.str.contains(_ASING), 45)
        + _bila(nama.str.contains(_TANPA_VOKAL), 45)
        + _bila(~nama.str.contains(r"(?i)[aeiouy]"), 45)
        + _bila(nama.str.replace_all(r"[^A-Za-z]", "").str.len_chars() < 3, 45)
        + _bila(nama.str.len_chars() > 60, 45)
    )
    return pl.when(nama.is_not_null()).then((100 - potong).clip(0, 100).cast(pl.Int16))


def periksa_nama(rapi: pl.DataFrame) -> list[pl.DataFrame]:
    return [
        temukan(
            rapi,
            "nama_janggal",
            "nama",
            skor_nama(pl.col("nama")) < JANGGAL,
            nilai=pl.col("nama").str.slice(0, 80),
        )
    ]


def _bila(mana: pl.Expr, nilai: int) -> pl.Expr:
    return pl.when(mana).then(nilai).otherwise(0)
