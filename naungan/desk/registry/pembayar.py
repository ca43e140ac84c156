"""What is decided about a payer besides its risk group: whose branch it is, and how large."""

from datetime import date

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import MasukanKeliru, Tolakan
from naungan.kit.jam import hari_ini
from naungan.law.pemberi_kerja import Ukuran, ukuran_usaha
from naungan.law.tolakan import KolomKurang

__all__ = ["BERCABANG", "tetapkan_cabang", "tetapkan_ukuran"]

BERCABANG = ("PERUSAHAAN", "KOPERASI", "SEKOLAH")
"""Kinds of payer that have branches."""


def tetapkan_cabang(payer: Payer, *, by: Petugas, induk: Payer | None, alasan: str) -> Payer:
    """Make a payer the branch of another of its kind, or with ``induk=None`` independent again.

    A branch keeps its own NPP, members and bills. Raises Tolakan where a branch would have branches.
    """
    _hanya_kantor(by, "tetapkan_cabang", payer)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    if induk is not None and (
        payer.jenis not in BERCABANG or induk.jenis != payer.jenis or induk.pk == payer.pk
    ):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="induk", nilai=induk.nama)
    with tindakan("tetapkan_cabang", by=by, alasan=alasan.strip()[:400]) as act:
        # in one order, so that two payers are not made branches of each other
        nomor = [payer.pk, *([induk.pk] if induk else [])]
        kini = {
            p.pk: p for p in Payer.objects.select_for_update(of=("self",)).filter(pk__in=nomor).order_by("pk")
        }
        payer, induk = kini[payer.pk], kini[induk.pk] if induk else None
        if induk is not None and (induk.induk_id is not None or payer.cabang.exists()):
            raise Tolakan("cabang_bertingkat", nama=induk.nama if induk.induk_id else payer.nama)
        sebelum = {"induk": payer.induk_id}
        payer.induk = induk
        payer.save(update_fields=["induk"])
        act.subjek("pembayar", payer.pk, sebelum=sebelum, sesudah={"induk": payer.induk_id})
    return payer


def tetapkan_ukuran(
    payer: Payer, *, by: Petugas, modal: int | None, penjualan: int | None, berdiri: date | None = None
) -> Ukuran:
    """Size by the law (PP 7/2021: capital or yearly sales, whole rupiah), kept with the payer; returns the law's answer.

    The law does not measure by the number of workers. Raises MasukanKeliru when neither figure is given.
    """
    _hanya_kantor(by, "tetapkan_ukuran", payer)
    for kolom, nilai in (("modal", modal), ("penjualan", penjualan)):
        if nilai is not None and nilai < 0:
            raise MasukanKeliru("jumlah_tak_positif", kolom=kolom, nilai=nilai)
    try:
        ukuran = ukuran_usaha(modal, penjualan, pada=hari_ini(), berdiri=berdiri)
    except KolomKurang as galat:
        raise MasukanKeliru("kosong", kolom=galat.kolom) from galat
    with tindakan("tetapkan_ukuran", by=by) as act:
        payer = kunci(payer)
        sebelum, payer.ukuran = {"ukuran": payer.ukuran}, ukuran.ukuran
        payer.save(update_fields=["ukuran"])
        sesudah = {"ukuran": ukuran.ukuran, "patokan": ukuran.patokan, "dasar": ukuran.dasar}
        act.subjek("pembayar", payer.pk, sebelum=sebelum, sesudah=sesudah)
    return ukuran


def _hanya_kantor(by: Petugas, aksi: str, payer: Payer) -> None:
    wajib(by, aksi, kantor=("BPJS", "PEMDA"), peran=SEMUA, wilayah=payer.wilayah)
