"""From the published figures to the first page: the same numbers in reading order, each with the way to its rows."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _

from naungan.books.wilayah.models import Wilayah
from naungan.face.sebutan_peserta import JENIS, KELOMPOK, SUMBER, sebut
from naungan.face.web.public.peta_peserta import Tingkat, peta_peserta
from naungan.face.web.public.terbitan import Laporan
from naungan.kit.bulan import Bulan

__all__ = ["susun"]

_PROGRAM = {"JKM": _("meninggal (JKM)"), "JKK": _("meninggal karena kecelakaan kerja (JKK)")}


class Rombongan(NamedTuple):
    """Families that received the same amount under the same programme."""

    banyak: int
    program: str
    jumlah: int


def susun(laporan: Laporan, *, baris: bool, tingkat: Tingkat) -> dict[str, Any]:
    """What the statement's page shows. ``baris``: whether numbers lead to rows and families are named."""
    isi, cakupan = laporan.isi, laporan.isi["cakupan"]
    wilayah = Wilayah.objects.filter(kode=isi["wilayah"]).first()
    return {
        "laporan": laporan,
        "wilayah": wilayah.nama if wilayah else isi["wilayah"],
        "per": date.fromisoformat(cakupan["per"]),
        "aturan": _(cakupan["aturan"]),
        "peserta_aktif": cakupan["peserta_aktif"],
        "penyebut": [p | {"persen": round(p["persen"] * 100)} for p in cakupan["penyebut"]],
        "kelompok": [
            (sebut(KELOMPOK, kode), n, _ke("peserta", baris, kelompok=kode, pada=cakupan["per"]))
            for kode, n in sorted(cakupan["kelompok"].items(), key=lambda k: -k[1])
        ],
        "penyerahan": _santunan(isi["santunan"], baris),
        "santunan_bulan": _santunan(isi["santunan_bulan"], baris),
        "bulan_bayar": laporan.bulan.maju(1),
        "iuran": _iuran(isi["iuran"], laporan, baris),
        "peringatan": [_peringatan(p, cakupan["per"], baris) for p in isi["peringatan"]],
        "peta": peta_peserta(
            isi["per_desa"],
            isi["wilayah"],
            tingkat,
            judul=_("Peserta aktif per %(tingkat)s") % {"tingkat": tingkat},
            alamat=_alamat_peta(tingkat, cakupan["per"], baris),
        ),
        "tingkat": tingkat,
        "url_peserta": _ke("peserta", baris, pada=cakupan["per"]),
        "baris": baris,
    }
