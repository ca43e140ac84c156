"""How common names, birth dates and villages are among the people at hand."""

import polars as pl

__all__ = ["Kerap"]

_SEDIKIT = 2_000
"""A smaller sample says no more of how rare a name is than so many people would."""
_TANGGAL = 18_000
"""Birth dates that workers' lives spread over."""


class Kerap:
    """Counts over people (kunci, lahir, wilayah) who are a fair sample of ``banyak`` but for one thing: of a birth
    date of theirs everybody is among them.
    """

    def __init__(self, contoh: pl.DataFrame, banyak: int) -> None:
        self.banyak = max(banyak, 1)
        self._contoh = contoh

    def tambahkan(self, pasangan: pl.DataFrame) -> pl.DataFrame:
        """With the shares ``f_kunci``, ``f_lahir``, ``f_wilayah`` of others who have the other side's values, and how
        many in the sample carry either key (``n_kunci``, ``n_kunci_lain``).
        """
        contoh = max(self._contoh.height, 1)
        for kolom, dari, sedikitnya in (
            ("kunci", contoh, 0.5 / max(contoh, _SEDIKIT)),
            ("lahir", self.banyak, 1 / _TANGGAL),
            ("wilayah", contoh, 1 / contoh),
        ):
            lain = (pl.col(f"n_{kolom}_lain").cast(pl.Int64) - 1) / dari
            pasangan = self._hitung(pasangan, kolom, f"{kolom}_lain").with_columns(
                pl.max_horizontal(lain, sedikitnya).alias(f"f_{kolom}")
            )
        return self._hitung(pasangan, "kunci", "kunci")

    def _hitung(self, pasangan: pl.DataFrame, kolom: str, milik: str) -> pl.DataFrame:
        """With ``n_`` and how many in the sample have the value of ``milik``; only those asked for are counted."""
        milik_contoh = self._contoh[kolom]
        dicari = pasangan[milik].unique().cast(milik_contoh.dtype).implode()
        isi = milik_contoh.to_frame(milik).filter(pl.col(milik).is_in(dicari))
        banyak = isi.group_by(milik).len(f"n_{milik}").cast({milik: pasangan[milik].dtype})
        return pasangan.join(banyak, on=milik, how="left", maintain_order="left").with_columns(
            pl.col(f"n_{milik}").fill_null(0)
        )
