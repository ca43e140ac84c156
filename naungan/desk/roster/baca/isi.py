"""What a column holds by what stands in it, for columns whose title says nothing."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import polars as pl

from naungan.desk.roster.baca.bingkai import lebar

__all__ = ["MIRIP_NIK", "isi_kolom", "sebut_status", "terisi"]

_PROVINSI = r"(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])"  # Kemendagri, the six newest of Papua among them
MIRIP_NIK = rf"^{_PROVINSI}\d{{14}}$"
"""Sixteen digits beginning with a province."""
_PEREMPUAN = r"^\d{6}(?:4[1-9]|[56]\d|7[01])"
_TANGGAL = r"^(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|(?:19|20)\d\d-\d{1,2}-\d{1,2}|\d{1,2}[-/ ]\p{L}{3,9}[-/ ]\d{2,4})$"
_TEMPAT_TANGGAL = r"^[\p{L} .']{3,}[,/ ]+\s*\d{1,2}[-/. ]\s*(?:\d{1,2}|\p{L}{3,9})[-/. ]\s*\d{2,4}$"
_KELAMIN = r"(?i)^(?:L|P|LK|PR|LAKI-? ?LAKI|PEREMPUAN|PRIA|WANITA)$"
_HP = r"^(?:\+?62|0)?8\d{8,11}$"
_NAMA = r"^\p{L}[\p{L}.,'’` -]{2,59}$"
_KAWIN = r"(?i)kawin|^(?:nikah|cerai|janda|duda)|^(?:B|S|CH|CM|BK|K)$"
_HUBUNGAN = (
    r"(?i)^(?:kepala keluarga|suami|is[tr]+i|anak|cucu|mertua|menantu|famili|orang ?tua|ortu|lainnya|kk)\b"
)
_HIDUP = r"(?i)hidup|mati|meninggal|wafat|alm|pindah|^(?:md|mgl|mngl)\b|^[1-9]$"


class Isi(NamedTuple):
    """The fields a column seems to hold and how well it fits, 0 to 1."""

    bidang: tuple[str, ...]
    cocok: float


def terisi(contoh: pl.DataFrame, k: int) -> float:
    """The share of rows in which a column holds anything."""
    nama = f"k{k}"
    if nama not in contoh.columns or not contoh.height:
        return 0.0
    return 1 - contoh[nama].null_count() / contoh.height


def isi_kolom(contoh: pl.DataFrame, kolom: Sequence[int]) -> Mapping[int, Isi]:
    """Column → what it seems to hold, for the columns given that seem to hold anything known."""
    hasil: dict[int, Isi] = {}
    for k in kolom:
        if k < lebar(contoh) and (isi := contoh[f"k{k}"].drop_nulls()).len() and (jenis := _jenis(isi)):
            hasil[k] = jenis
    return _bedakan_nomor(contoh, hasil)


def sebut_status(contoh: pl.DataFrame, k: int, judul_jelas: bool) -> tuple[str, ...]:
    """A column called *status* may be any of three; called *notes*, it counts where it speaks of death or moving."""
    isi = contoh[f"k{k}"].drop_nulls() if k < lebar(contoh) else pl.Series(dtype=pl.String)
    if not isi.len():
        return ("status",) if judul_jelas else ()
    for bidang, pola, bagian in (
        ("kawin", _KAWIN, 0.6),
        ("hubungan", _HUBUNGAN, 0.6),
        ("status", _HIDUP, 0.5),
    ):
        if _bagian(isi, pola) >= bagian:
            return (bidang,)
    if _bagian(isi, r"(?i)meninggal|wafat|pindah") > 0:
        return ("status",)
    return ()


def _jenis(isi: pl.Series) -> Isi | None:
    angka = isi.str.replace_all(r"[\s.'’-]", "")
    if (cocok := _bagian(angka, MIRIP_NIK)) >= 0.6:
        return Isi(("nik",), cocok)
    for bidang, pola, bagian in (
        (("kelamin",), _KELAMIN, 0.9),
        (("lahir",), _TANGGAL, 0.7),
        (("tempat_lahir", "lahir"), _TEMPAT_TANGGAL, 0.7),
    ):
        if (cocok := _bagian(isi, pola)) >= bagian:
            return Isi(bidang, cocok)
    if (cocok := _bagian(angka, _HP)) >= 0.7:
        return Isi(("hp",), cocok)
    if (cocok := _bagian(isi, _NAMA)) >= 0.9 and (ragam := isi.n_unique() / isi.len()) >= 0.6:
        panjang = isi.str.len_chars().mean()
        assert isinstance(panjang, float)
        return Isi(("nama",), cocok * ragam * min(1.0, panjang / 15))
    return None


def _bedakan_nomor(contoh: pl.DataFrame, hasil: dict[int, Isi]) -> Mapping[int, Isi]:
    """Of several columns of 16 digits one is the person's: no two rows share it, and of women the day is above 40."""
    nomor = [k for k, isi in hasil.items() if isi.bidang == ("nik",)]
    nilai = {}
    for k in nomor:
        isi = contoh[f"k{k}"].drop_nulls().str.replace_all(r"[\s.'’-]", "")
        nilai[k] = (_bagian(isi, _PEREMPUAN) > 0, isi.n_unique() / isi.len())
    urut = sorted(nomor, key=lambda k: nilai[k], reverse=True)
    for ke, k in enumerate(urut):
        perempuan, ragam = nilai[k]
        if ke or (not perempuan and ragam < 0.75):
            hasil[k] = Isi(("no_kk",), hasil[k].cocok)
    return hasil


def _bagian(isi: pl.Series, pola: str) -> float:
    return isi.str.contains(pola).to_list().count(True) / isi.len()
