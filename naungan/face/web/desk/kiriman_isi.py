"""What the page of one list shows: what it would do, in people and rupiah, and who said what about it."""

from typing import Any, NamedTuple

from django.db.models import Count, Sum
from django.urls import reverse
from django.utils.translation import gettext as _

from naungan.books.intake.models import Baris, Kiriman, Pengajuan
from naungan.books.staff.models import Petugas
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.ajukan import akan_diterapkan
from naungan.desk.roster.olah import WAJIB
from naungan.desk.roster.putuskan import DITERAPKAN
from naungan.desk.tolakan import MasukanKeliru
from naungan.face.kata import KATA, kalimat
from naungan.face.sebutan import tahap
from naungan.face.sebutan_kiriman import (
    AKSI_KIRIMAN,
    ARTI_EFEK,
    EFEK,
    NADA_EFEK,
    NADA_KIRIMAN,
    UNTUK,
    jenis_temuan,
)
from naungan.face.sebutan_peserta import SEGMEN, sebut
from naungan.face.web.alur import Tombol
from naungan.face.web.desk.kiriman import boleh_memutus
from naungan.face.web.perbaikan import MENUNGGU
from naungan.face.web.riwayat import riwayat
from naungan.kit.jam import WIB
from naungan.lens.kiriman import EfekBaris, efek_kiriman, temuan_terbanyak

__all__ = ["isi_kiriman", "kemajuan", "temuan_kiriman"]

BERHALAMAN = {
    "petakan": "kiriman_petakan",
    "kirim_perbaikan": "kiriman_perbaikan",
    "kembalikan": "kiriman_kembalikan",
    "batalkan": "kiriman_batalkan",
}
"""Acts that need something written or chosen first, and their page."""
TEMUAN_TAMPIL = 8
BANYAK = 5_000
"""Rows from which counting the findings takes so long that the page does not wait for it."""


class BarisEfek(NamedTuple):
    """Rows of one effect, in words."""

    e: EfekBaris
    nama: str
    arti: str
    nada: str


class Jalan(NamedTuple):
    """How far the work on a list has come. ``persen``: hundredths of a percent."""

    lewat: int
    semua: int
    persen: int


def isi_kiriman(kiriman: Kiriman, by: Petugas) -> dict[str, Any]:
    """The context of the page for this officer."""
    berkas = list(kiriman.berkas.order_by("putaran"))
    pengajuan = list(kiriman.pengajuan.select_related("diajukan_oleh", "diputus_oleh").order_by("-ke"))
    efek = efek_kiriman(kiriman)
    baris = reverse("kiriman_baris", args=[kiriman.kode])
    jumlah = sum(e.banyak for e in efek)
    return {
        "kiriman": kiriman,
        "berkas": berkas,
        "tahap": tahap("kiriman", kiriman.status),
        "nada": NADA_KIRIMAN[kiriman.status],
        "tanggal": kiriman.dicatat.astimezone(WIB).date(),
        "untuk": sebut(UNTUK, kiriman.untuk),
        "segmen": sebut(SEGMEN, kiriman.segmen),
        "sebab": _sebab(kiriman),
        "tombol": _tombol(kiriman, by, pengajuan),
        "efek": [
            BarisEfek(e, _(EFEK[e.efek]), _(ARTI_EFEK[e.efek]), NADA_EFEK.get(e.efek, "netral")) for e in efek
        ],
        "berbayar": DITERAPKAN,
        "tautan": {k: f"{baris}?terap={k}" for k in ("AKAN", "SUDAH", "TUNGGU", "SISIH")},
        "jumlah": jumlah,
        "akan": akan_diterapkan(kiriman).aggregate(banyak=Count("id"), iuran=Sum("iuran")),
        "sudah": sum(e.diterapkan for e in efek),
        "lewat": Baris.objects.filter(kiriman=kiriman, terap=Baris.Terap.LEWAT).count(),
        "menunggu": sum(e.banyak - e.diterapkan for e in efek if e.efek in MENUNGGU),
        "disisihkan": sum(e.banyak for e in efek if e.efek not in (*DITERAPKAN, *MENUNGGU)),
        "temuan": temuan_kiriman(kiriman)[:TEMUAN_TAMPIL] if jumlah <= BANYAK else None,
        "diajukan": next((p for p in pengajuan if not p.putusan), None),
        "diputus": [p for p in pengajuan if p.putusan],
        "boleh_memutus": boleh_memutus(kiriman, by),
        "dapat_diperbaiki": any(x.aksi == "perbaiki" for x in KIRIMAN.boleh(kiriman.status, by)),
        "riwayat": riwayat("kiriman", kiriman.pk),
    }


def temuan_kiriman(kiriman: Kiriman) -> list[tuple[str, str, int]]:
    """(code, words, rows) of every finding, most frequent first."""
    return [(kode, jenis_temuan(kode), n) for kode, n in temuan_terbanyak(kiriman)]


def kemajuan(kiriman: Kiriman) -> Jalan:
    """Of a list being read: rows read of those expected. Of one being applied: rows written of those proposed."""
    if kiriman.status == Kiriman.Status.DISETUJUI:
        semua = kiriman.pengajuan.filter(putusan=Pengajuan.Putusan.SETUJU).latest("ke").banyak
        lewat = semua - akan_diterapkan(kiriman).count()
    else:
        berkas = kiriman.berkas.latest("putaran")
        lewat, semua = berkas.dibaca, max(berkas.perkiraan, berkas.dibaca)
    return Jalan(lewat, semua, min(10_000, lewat * 10_000 // semua) if semua else 0)


def _sebab(kiriman: Kiriman) -> str:
    """Why the file cannot be read, or the list was given up, in words."""
    if kiriman.status != Kiriman.Status.TAK_TERBACA or kiriman.sebab not in KATA:
        return kiriman.sebab
    berkas = kiriman.berkas.latest("putaran")
    kurang = [b for b in WAJIB if b not in berkas.peta]
    return kalimat(MasukanKeliru(kiriman.sebab, kolom="berkas", nama=berkas.nama, bidang=kurang))


def _tombol(kiriman: Kiriman, by: Petugas, pengajuan: list[Pengajuan]) -> list[Tombol]:
    """The buttons the flow table gives, but for those that this officer's own proposal or office takes away."""
    tombol = []
    for langkah in KIRIMAN.boleh(kiriman.status, by):
        aksi = langkah.aksi
        if aksi not in AKSI_KIRIMAN or (aksi in ("setujui", "kembalikan") and not boleh_memutus(kiriman, by)):
            continue
        if aksi == "petakan" and not _dapat_dipetakan(kiriman):
            continue
        nama = BERHALAMAN.get(aksi, "kiriman_aksi")
        url = reverse(nama, args=[kiriman.kode] if aksi in BERHALAMAN else [kiriman.kode, aksi])
        tombol.append(Tombol(_(AKSI_KIRIMAN[aksi]), url, aksi not in BERHALAMAN, _ragam(aksi, kiriman)))
    return sorted(tombol, key=lambda t: ("utama", "kedua", "bahaya").index(t.ragam))


def _ragam(aksi: str, kiriman: Kiriman) -> str:
    if aksi == "petakan" and kiriman.status == Kiriman.Status.TAK_TERBACA:
        return "utama"
    return _RAGAM.get(aksi, "kedua")


_RAGAM = {"ajukan": "utama", "setujui": "utama", "olah": "utama", "terapkan": "utama", "batalkan": "bahaya"}


def _dapat_dipetakan(kiriman: Kiriman) -> bool:
    berkas = kiriman.berkas.latest("putaran")
    return bool(berkas.judul) and berkas.putaran == 1
