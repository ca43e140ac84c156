"""From the published figures to the first page: the same numbers in reading order, each with the way to its rows."""

from collections import Counter
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from naungan.books.wilayah.models import Wilayah
from naungan.face.sebutan_peserta import JENIS, KELOMPOK, SUMBER, sebut
from naungan.face.web.public.peta_peserta import Peta, Tingkat, peta_peserta
from naungan.face.web.public.terbitan import Laporan
from naungan.kit.bulan import Bulan

__all__ = ["susun", "susun_peta"]


class Rombongan(NamedTuple):
    """Families that received the same amount under the same programme."""

    banyak: int
    program: str
    jumlah: int


def susun(laporan: Laporan, *, baris: bool) -> dict[str, Any]:
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
        "url_peserta": _ke("peserta", baris, pada=cakupan["per"]),
        "baris": baris,
    }


def _santunan(isi: dict[str, Any], baris: bool) -> dict[str, Any]:
    """Families and amounts; their names and files only with ``baris``."""
    kelompok = Counter((k["program"], k["total"]) for k in isi["klaim"])
    return {
        "tanggal": date.fromisoformat(isi["tanggal"]) if isi.get("tanggal") else None,
        "keluarga": isi["keluarga"],
        "total": isi["total"],
        "menurut": isi["menurut"],
        "rombongan": [Rombongan(n, sebab(p), jumlah) for (p, jumlah), n in kelompok.most_common()],
        "klaim": [
            {
                "nama": k["nama"] if baris else "",
                "url": reverse("pendampingan_berkas", args=[k["kode"]]) if baris else "",
                "sebab": sebab(k["program"]),
                "tanggal": date.fromisoformat(k["tanggal"]),
                "total": k["total"],
            }
            for k in isi["klaim"]
        ],
    }


def sebab(program: str) -> str:
    """JKM → meninggal (JKM): what happened, before the name of the programme."""
    return _("meninggal karena kecelakaan kerja (JKK)") if program == "JKK" else _("meninggal (JKM)")


def _iuran(isi: dict[str, Any], laporan: Laporan, baris: bool) -> dict[str, Any]:
    """The table of contributions: a row for each kind of payer with one source of money, and the sums of all."""
    saring = {"bulan": str(laporan.bulan), "per": laporan.terbit.isoformat()}
    tiga_bulan = saring | {"sejak": isi["pembayar"][0]["tiga_bulan"]["sejak"]} if isi["pembayar"] else saring
    daftar = [
        {
            **b,
            "nama": sebut(JENIS, b["jenis"]),
            "dana": sebut(SUMBER, b["sumber"]),
            "url": _ke("tagihan", baris, jenis=b["jenis"], sumber=b["sumber"], **saring),
            "url_lunas": _ke("tagihan", baris, jenis=b["jenis"], sumber=b["sumber"], lunas="ya", **saring),
            "url_tiga": _ke("tagihan", baris, jenis=b["jenis"], sumber=b["sumber"], **tiga_bulan),
        }
        for b in sorted(isi["pembayar"], key=lambda b: -b["tagihan"])
    ]
    jumlah = {k: sum(b[k] for b in daftar) for k in ("peserta", "tagihan", "diterima")}
    tiga = {k: sum(b["tiga_bulan"][k] for b in daftar) for k in ("tagihan", "diterima")}
    return {
        "daftar": daftar,
        "jumlah": jumlah | {"tiga_bulan": tiga},
        "program": isi["program"],
        "sejak": Bulan.baca(daftar[0]["tiga_bulan"]["sejak"]) if daftar else laporan.bulan,
        "dbhcht": next((b for b in daftar if b["sumber"] == "DBHCHT"), None),
        "url": _ke("tagihan", baris, **saring),
        "url_lunas": _ke("tagihan", baris, lunas="ya", **saring),
        "url_tiga": _ke("tagihan", baris, **tiga_bulan),
    }


def _peringatan(p: dict[str, Any], pada: str, baris: bool) -> dict[str, Any]:
    sampai = Bulan.baca(p["sampai"])
    url = _ke("peserta", baris, pembayar=p["pembayar_id"], pada=pada)
    return {**p, "sampai": sampai, "berikut": sampai.maju(1), "url": url}


def susun_peta(laporan: Laporan, *, baris: bool, tingkat: Tingkat, kecamatan: Wilayah | None = None) -> Peta:
    """The map: districts lead to their villages, villages to their people (for whoever may see these)."""
    isi = laporan.isi
    alamat = ""
    if tingkat == "kecamatan":
        judul = _("Peserta aktif per kecamatan")
        alamat = reverse("peta_kecamatan", args=["KODE"]).replace("KODE", "%s")
    else:
        judul = _("Peserta aktif per desa")
        if baris:
            alamat = _ke("peserta", baris, pada=isi["cakupan"]["per"], wilayah="") + "%s"
    wilayah = kecamatan.kode if kecamatan else isi["wilayah"]
    return peta_peserta(isi["per_desa"], wilayah, tingkat, judul=judul, alamat=alamat)


def _ke(nama: str, boleh: bool, **saring: object) -> str:
    """The list behind a number, for readers who may open it."""
    return f"{reverse(nama)}?{urlencode(saring)}" if boleh else ""
