"""What the page of one accompanied family shows, and to whom.

A village sees how far its people's file has come and never an amount: brokers prey on widows.
"""

from typing import NamedTuple

from django.conf import settings
from django.urls import reverse

from naungan.books.cases.models import Event, HasilLuar, Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.books.staff.models import Petugas
from naungan.desk.access import klaim_terlihat
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.claims.perkiraan import perkiraan
from naungan.desk.flow import PENDAMPINGAN
from naungan.face.sebutan import aksi, hubungan, nama_berkas, tahap
from naungan.face.uraian import Bagian, bagian
from naungan.face.web.alur import Tombol
from naungan.face.web.riwayat import riwayat
from naungan.face.web.tempat import nama_tempat

__all__ = ["BarisBerkas", "Taksiran", "isi_berkas"]

BERHALAMAN = {"kunjungi", "lengkapi", "terima_kembali", "tidak_diklaim"}
"""Acts that need something written first, so they have a page of their own."""


class BarisBerkas(NamedTuple):
    """One paper the case needs and how it stands."""

    nama: str
    keadaan: str
    label: str
    catatan: str


class Taksiran(NamedTuple):
    """The estimate of one membership, by component, without wages."""

    membership: int
    pembayar: str
    program: str
    total: int
    bagian: list[Bagian]
    tanya: list[str]


def isi_berkas(berkas: Pendampingan, oleh: Petugas) -> dict[str, object]:
    """The context of the page for this officer."""
    peristiwa = berkas.peristiwa
    beruang = oleh.kantor.jenis in ("PEMDA", "BPJS")
    klaim = list(
        klaim_terlihat(oleh)
        .filter(peristiwa=peristiwa)
        .select_related("penetapan", "membership__payer")
        .prefetch_related("penetapan__pembayaran")
        .order_by("id")
    )
    taksiran = _taksiran(peristiwa) if beruang else []
    luar = list(berkas.hasil_luar.select_related("dicatat_oleh", "dikonfirmasi_oleh").order_by("id"))
    return {
        "berkas": berkas,
        "peristiwa": peristiwa,
        "orang": peristiwa.person,
        "desa": nama_tempat({peristiwa.wilayah})[peristiwa.wilayah],
        "tahap": tahap("pendampingan", berkas.status),
        "kerabat": [(k, hubungan(k.hubungan)) for k in peristiwa.kerabat.order_by("id")],
        "kertas": daftar_berkas(peristiwa),
        "riwayat": riwayat("pendampingan", berkas.pk),
        "tombol": _tombol(berkas, oleh, klaim),
        "beruang": beruang,
        "taksiran": taksiran,
        "klaim": [(k, tahap("klaim", k.status), _dibayar(k)) for k in klaim],
        "luar": luar if beruang else [],
        "catat_luar": settings.NAUNGAN_PENYELENGGARA == "di_luar" and oleh.kantor.jenis == "PEMDA",
        "diputuskan": any(hasattr(k, "penetapan") for k in klaim) or bool(luar),
        "selisih": _selisih(taksiran, klaim, luar) if beruang else [],
    }


def daftar_berkas(peristiwa: Event) -> list[BarisBerkas]:
    """Every paper the case needs, in the order in which a family can best gather them."""
    ada = {d.jenis: d for d in Document.objects.filter(peristiwa=peristiwa)}
    baris = []
    for jenis in berkas_perlu(peristiwa):
        dokumen = ada.get(jenis)
        keadaan = dokumen.putusan if dokumen else "BELUM"
        catatan = dokumen.catatan if dokumen else ""
        baris.append(BarisBerkas(nama_berkas(jenis), keadaan, tahap("berkas", keadaan), catatan))
    return baris


def _tombol(berkas: Pendampingan, oleh: Petugas, klaim: list[Klaim]) -> list[Tombol]:
    """The buttons the flow table gives; the one the file is waiting for stands out."""
    kode = berkas.peristiwa.kode
    tombol = []
    for langkah in PENDAMPINGAN.boleh(berkas.status, oleh):
        berhalaman = langkah.aksi in BERHALAMAN
        nama = f"pendampingan_{langkah.aksi}" if berhalaman else "pendampingan_aksi"
        url = reverse(nama, args=[kode] if berhalaman else [kode, langkah.aksi])
        tombol.append(Tombol(aksi(langkah.aksi), url, not berhalaman, _ragam(langkah.aksi, klaim)))
    return sorted(tombol, key=lambda t: ("utama", "kedua", "bahaya").index(t.ragam))


def _ragam(nama: str, klaim: list[Klaim]) -> str:
    if nama == "tidak_diklaim":
        return "bahaya"
    kembali = any(k.status == "DIKEMBALIKAN" for k in klaim)
    ditunggu = {
        "terima_kembali": kembali,
        "ketahui_hasil": not kembali,
        "tutup": not _ada_yang_dibayar(klaim),
    }
    return "utama" if ditunggu.get(nama, True) else "kedua"


def _ada_yang_dibayar(klaim: list[Klaim]) -> bool:
    return any(k.status in ("DIPUTUSKAN", "DALAM_BATCH") for k in klaim)


def _dibayar(klaim: Klaim) -> object:
    if not hasattr(klaim, "penetapan"):
        return None
    return next((i for i in klaim.penetapan.pembayaran.all() if i.status == "DIBAYAR"), None)


def _taksiran(peristiwa: Event) -> list[Taksiran]:
    program = "JKK" if peristiwa.jenis == peristiwa.Jenis.MENINGGAL_KK else "JKM"
    return [
        Taksiran(
            m.pk,
            m.payer.nama,
            program,
            hasil.total,
            bagian(hasil.as_json()),
            [t.pertanyaan for t in hasil.perlu_tinjau],
        )
        for m, hasil in perkiraan(peristiwa)
    ]


def _selisih(taksiran: list[Taksiran], klaim: list[Klaim], luar: list[HasilLuar]) -> list[tuple[int, int]]:
    """(estimate, BPJS's result) wherever they differ: a work item for the regency, never a correction by it."""
    kira = {t.membership: t.total for t in taksiran}
    pasangan = [(kira.get(k.membership_id, 0), k.penetapan.total) for k in klaim if hasattr(k, "penetapan")]
    pasangan += [(sum(kira.values()), h.jumlah) for h in luar if h.jenis == HasilLuar.Jenis.KEPUTUSAN]
    return [(a, b) for a, b in pasangan if a != b]
