"""How common names, birth dates and villages are among the people at hand."""

import polars as pl

__all__ = ["Kerap"]

_SETENGAH = 0.5
"""Whoever is not in the sample may still be there."""
_PALING_SEDIKIT = 2_000
"""A smaller sample says no more of how common a name is than so many people would."""


class Kerap:
    """Counts over people (kunci, lahir, wilayah) who are a fair sample of ``banyak`` but for one thing: of a birth
    date of theirs everybody is among them.
    """

    def __init__(self, contoh: pl.DataFrame, banyak: int) -> None:
        self.banyak = max(banyak, 1)
        self._contoh = contoh
        dari = max(contoh.height, _PALING_SEDIKIT)
        self._dari = {"kunci": dari, "lahir": max(banyak, _PALING_SEDIKIT), "wilayah": dari}

    def tambahkan(self, pasangan: pl.DataFrame) -> pl.DataFrame:
        """With the shares ``f_kunci``, ``f_lahir``, ``f_wilayah`` of the other side's values, and how many in the
        sample carry either key (``n_kunci``, ``n_kunci_lain``).
        """
        for kolom, dari in self._dari.items():
            pasangan = self._hitung(pasangan, kolom, f"{kolom}_lain").with_columns(
                ((pl.col(f"n_{kolom}_lain") + _SETENGAH) / dari).alias(f"f_{kolom}")
            )
        return self._hitung(pasangan, "kunci", "kunci")

    def _hitung(self, pasangan: pl.DataFrame, kolom: str, milik: str) -> pl.DataFrame:
        """With ``n_`` and how many in the sample have the value of ``milik``; only those asked for are counted."""
        dicari = pasangan[milik].unique().implode()
        isi = self._contoh.select(pl.col(kolom).alias(milik)).filter(pl.col(milik).is_in(dicari))
        banyak = isi.group_by(milik).len(f"n_{milik}")
        return pasangan.join(banyak, on=milik, how="left", maintain_order="left").with_columns(
            pl.col(f"n_{milik}").fill_null(0)
        )
