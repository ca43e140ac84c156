"""A list comes in: the file is sealed and kept, the list opened. Reading it comes after."""

from datetime import date
from typing import BinaryIO

from django.db.models import Q, QuerySet

from naungan.books.intake.models import Berkas, Kiriman
from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat, pembayar_terlihat, wajib
from naungan.desk.flow import KIRIMAN
from naungan.desk.kunci import kunci
from naungan.desk.roster.simpan import simpanan
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang
from naungan.kit.jam import sekarang
from naungan.kit.kode import kode_acak
from naungan.kit.simpanan import Tersimpan

__all__ = ["BOLEH", "SEGMEN_PEMBAYAR", "kirim", "kirim_perbaikan", "pembayar_kiriman"]

BOLEH = ("PEMBUAT", "PEMERIKSA", "PIMPINAN")
_KANTOR = ("PEMDA", "DESA", "PEMBERI_KERJA", "BPJS")
SEGMEN_PEMBAYAR = {
    "PERUSAHAAN": ("PU",),
    "OPD": ("PU",),
    "DESA": ("PU", "BPU"),
    "PEMDA": ("BPU",),
    "MITRA": ("BPU",),
}
"""Kind of payer → the segments its people may be in."""


def kirim(
    isi: BinaryIO,
    nama: str,
    *,
    by: Petugas,
    untuk: str = "WARGA",
    payer: Payer | None = None,
    segmen: str = "",
    mulai: date | None = None,
    akhir: date | None = None,
    upah: int = 0,
) -> Kiriman:
    """Take a list in. The same file sent again by the same office for the same purpose is the list already there.

    ``untuk``: WARGA for people only, PESERTA for people a payer will cover (``payer``, ``segmen``, ``mulai`` needed);
    ``upah``: rupiah a month where a row names none.
    """
    wajib(by, "kirim_daftar", kantor=_KANTOR, peran=BOLEH)
    if untuk == "PESERTA":
        _periksa_tujuan(by, payer, segmen, mulai, akhir, upah)
    elif untuk != "WARGA":
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="untuk", nilai=untuk)
    else:
        payer, segmen, mulai, akhir, upah = None, "", None, None, 0
    tersimpan = simpanan().simpan(isi)
    if not tersimpan.ukuran:
        raise MasukanKeliru("berkas_kosong", kolom="berkas")
    if sudah := _sudah(by, tersimpan, untuk, payer, mulai):
        return sudah
    with tindakan("kirim_daftar", by=by) as act:
        kiriman = Kiriman.objects.create(
            kode=kode_acak(),
            kantor=by.kantor,
            pengirim=by,
            wilayah=by.kantor.wilayah,
            dicatat=sekarang(),
            untuk=untuk,
            payer=payer,
            segmen=segmen,
            mulai=mulai,
            akhir=akhir,
            upah=upah,
        )
        _lampirkan(kiriman, 1, nama, tersimpan)
        act.subjek(
            "kiriman",
            kiriman.pk,
            sesudah={"status": kiriman.status, "berkas": tersimpan.sidik, "untuk": untuk},
        )
    return kiriman


def kirim_perbaikan(kiriman: Kiriman, isi: BinaryIO, nama: str, *, by: Petugas) -> Kiriman:
    """Take the same list in again with rows repaired; rows are known by their number on the sheet given back."""
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    tersimpan = simpanan().simpan(isi)
    if not tersimpan.ukuran:
        raise MasukanKeliru("berkas_kosong", kolom="berkas")
    with tindakan("kirim_perbaikan", by=by) as act:
        kiriman = kunci(kiriman)
        sebelum, ke = kiriman.status, KIRIMAN.periksa("kirim_perbaikan", kiriman.status, by)
        terakhir = kiriman.berkas.latest("putaran")
        if terakhir.sidik != tersimpan.sidik:
            _lampirkan(kiriman, terakhir.putaran + 1, nama, tersimpan)
            kiriman.status = ke
            kiriman.save(update_fields=["status"])
        act.subjek(
            "kiriman",
            kiriman.pk,
            sebelum={"status": sebelum},
            sesudah={"status": kiriman.status, "berkas": tersimpan.sidik},
        )
    return kiriman


def pembayar_kiriman(by: Petugas) -> QuerySet[Payer]:
    """For whom an office may send names: its own payers; a village also for the regency's programmes."""
    boleh = pembayar_terlihat(by).filter(jenis__in=SEGMEN_PEMBAYAR)
    if by.kantor.jenis == "DESA":
        kabupaten = by.kantor.wilayah[: len("35.16")]
        return Payer.objects.filter(Q(pk__in=boleh) | Q(jenis="PEMDA", wilayah=kabupaten))
    if by.kantor.jenis == "PEMDA":  # a company's people are its own to name
        return boleh.exclude(jenis="PERUSAHAAN")
    return boleh


def _periksa_tujuan(
    by: Petugas, payer: Payer | None, segmen: str, mulai: date | None, akhir: date | None, upah: int
) -> None:
    if payer is None or not pembayar_kiriman(by).filter(pk=payer.pk).exists():
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="payer", nilai=payer or "")
    if segmen not in SEGMEN_PEMBAYAR[payer.jenis]:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="segmen", nilai=segmen)
    if mulai is None:
        raise MasukanKeliru("kosong", kolom="mulai")
    if akhir is not None and akhir < mulai:
        raise MasukanKeliru("akhir_sebelum_mulai", kolom="akhir", nilai=akhir)
    if upah < 0 or (segmen == "BPU" and not upah):
        raise MasukanKeliru("jumlah_tak_positif", kolom="upah", nilai=upah)


def _sudah(
    by: Petugas, berkas: Tersimpan, untuk: str, payer: Payer | None, mulai: date | None
) -> Kiriman | None:
    return (
        Kiriman.objects.filter(
            berkas__sidik=berkas.sidik, kantor=by.kantor, untuk=untuk, payer=payer, mulai=mulai
        )
        .exclude(status__in=("DIBATALKAN", "TAK_TERBACA"))
        .order_by("-id")
        .first()
    )


def _lampirkan(kiriman: Kiriman, putaran: int, nama: str, berkas: Tersimpan) -> Berkas:
    return Berkas.objects.create(
        kiriman=kiriman, putaran=putaran, nama=nama[:200], sidik=berkas.sidik, ukuran=berkas.ukuran
    )
