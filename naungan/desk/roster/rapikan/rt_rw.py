"""RT and RW, apart or together, three digits each as on the e-KTP."""

import re

import polars as pl

from naungan.desk.roster.rapikan.sel import baca_tabel
from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_rt_rw"]

_PASANGAN = re.compile(
    r"^\D{0,6}(\d{1,3})\s*(?:[/,\-.]|\s)+\D{0,6}(\d{1,3})\.?$|^RT\D{0,3}(\d{1,3})\s*RW\D{0,3}(\d{1,3})$",
    re.IGNORECASE,
)
_SATU = re.compile(r"^(?:R[TW])?\W*(\d{1,3})(?:\.0)?$", re.IGNORECASE)
_TANGGAL = re.compile(r"^\d{4}-(\d{2})-(\d{2})")
_DI_ALAMAT = r"(?i)\brt\W{0,3}0*(\d{1,3})\W*(?:/|rw)*\W{0,3}0*(\d{1,3})?"
_SKEMA: dict[str, pl.DataType] = {
    "satu": pl.String(),
    "dua": pl.String(),
    "salah": pl.Boolean(),
    "saran": pl.String(),
}


def rapikan_rt_rw(tabel: pl.DataFrame) -> tuple[list[pl.Series], list[pl.DataFrame]]:
    """``rt`` and ``rw``, from their own columns, from one shared by both, or else from the address."""
    rt, rw = (baca_tabel(tabel[kolom], _baca, dict(_SKEMA)) for kolom in ("rt", "rw"))
    sel = tabel.select("baris", "alamat", rt_teks="rt", rw_teks="rw").with_columns(
        rt=rt["satu"].fill_null(pl.select(pl.when(rw["dua"].is_not_null()).then(rw["satu"])).to_series()),
        rw=rw["dua"].fill_null(rw["satu"]).fill_null(rt["dua"]),
        rt_salah=rt["salah"],
        rw_salah=pl.lit(rw["salah"]) & pl.col("rt_teks").ne_missing(pl.col("rw_teks")),
        rt_saran=rt["saran"],
        rw_saran=rw["saran"],
    )
    if sel["alamat"].null_count() < sel.height:
        bagian = pl.col("alamat").str.extract_groups(_DI_ALAMAT)
        sel = sel.with_columns(
            rt=pl.col("rt").fill_null(bagian.struct.field("1").str.zfill(3)),
            rw=pl.col("rw").fill_null(bagian.struct.field("2").str.zfill(3)),
        )
    temuan = [
        temukan(
            sel, "rt_rw_tak_terbaca", kolom, pl.col(f"{kolom}_salah"),
            nilai=pl.col(f"{kolom}_teks"), saran=pl.col(f"{kolom}_saran"),
        )
        for kolom in ("rt", "rw")
    ]  # fmt: skip
    return [sel["rt"], sel["rw"]], temuan


def _baca(teks: str) -> tuple[str | None, str | None, bool, str | None]:
    """First number, second number, not understood, proposal. A spreadsheet makes a date of 01/02."""
    if hari := _TANGGAL.match(teks):
        return None, None, True, f"{int(hari[2]):03d}/{int(hari[1]):03d}"
    if satu_saja := _SATU.match(teks):
        return satu_saja[1].zfill(3), None, False, None
    if dua := _PASANGAN.match(teks):
        satu, lain = (n for n in dua.groups() if n)
        return satu.zfill(3), lain.zfill(3), False, None
    return None, None, True, None
