"""The sender's own list given back: every row where it stood, what was found beside it, only what to repair unlocked."""

from collections.abc import Iterator, Sequence
from tempfile import TemporaryDirectory
from typing import BinaryIO

import polars as pl
from django.conf import settings
from django.utils import translation
from xlsxwriter import Workbook

from naungan.books.intake.models import Baris, Berkas, Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.roster.baca import buka
from naungan.desk.roster.bentuk import Lembar
from naungan.desk.roster.simpan import simpanan
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.face.lembar.catatan import KOLOM, Catatan, Pencatat
from naungan.face.lembar.halaman import BARIS_TERBANYAK, JUDUL, Halaman
from naungan.face.lembar.petunjuk import tulis_petunjuk
from naungan.face.lembar.rupa import Rupa

__all__ = ["tulis_lembar"]

_SEKALI = 2_000
_ATURAN = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_BELUM = (Kiriman.Status.DITERIMA, Kiriman.Status.TAK_TERBACA)


def tulis_lembar(kiriman: Kiriman, keluar: BinaryIO, *, by: Petugas) -> None:
    """Write the latest file of a list as XLSX. Its rows keep their number: by it they are known when they come back.

    In Indonesian whatever language the officer reads. Raises TidakBerwenang; BukanTahapnya before the list was read;
    MasukanKeliru when it has more rows than a sheet can hold.
    """
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    berkas = kiriman.berkas.filter(selesai=True).order_by("-putaran").first()
    if berkas is None or kiriman.status in _BELUM:
        raise BukanTahapnya("bukan_tahapnya", aksi="kembalikan_berkas", status=kiriman.status)
    # What is written on the way holds whole NIKs: it lies where the sealed files lie, for this user only.
    with (
        simpanan().terbuka(berkas.sidik) as jalan,
        TemporaryDirectory(dir=settings.NAUNGAN_DOKUMEN, suffix=".buka") as sementara,
        translation.override("id"),
    ):
        lembar = buka(jalan, berkas.nama, berkas.lembar)
        buku = Workbook(keluar, {**_ATURAN, "tmpdir": sementara})
        rupa = Rupa(buku)
        halaman = Halaman(
            buku,
            rupa,
            nama=lembar.nama,
            kepala=lembar.kepala,
            judul=_judul_pengirim(kiriman, berkas, lembar),
            peta=berkas.peta,
            contoh=next(lembar.bagian(), pl.DataFrame()).head(200),
        )
        _tulis_daftar(halaman, kiriman, berkas, lembar.semua())
        tulis_petunjuk(buku, rupa, kiriman.kode)
        buku.set_custom_property("Naungan", f"{kiriman.kode}/{berkas.putaran}")
        buku.close()


def _judul_pengirim(kiriman: Kiriman, berkas: Berkas, lembar: Lembar) -> Sequence[str]:
    """The header without the columns a list given back before has brought along; untitled where there is no header."""
    semula = len(kiriman.berkas.get(putaran=1).judul)
    tambahan = zip(lembar.judul[semula:], JUDUL, strict=False)
    bawaan = len(lembar.judul) <= semula + len(JUDUL) and all(
        not satu or satu.endswith(judul) for satu, judul in tambahan
    )
    return lembar.judul[:semula] if berkas.putaran > 1 and bawaan else lembar.judul


def _tulis_daftar(halaman: Halaman, kiriman: Kiriman, berkas: Berkas, semua: Iterator[pl.DataFrame]) -> None:
    kolom = ["baris", *(f"k{k}" for k in range(halaman.lebar))]
    pencatat = Pencatat(berkas.peta)
    for bagian in semua:
        for df in bagian.select(kolom).iter_slices(_SEKALI):
            if df.height and df["baris"][-1] > BARIS_TERBANYAK:
                raise MasukanKeliru("berkas_terlalu_besar", kolom="berkas", nama=berkas.nama)
            catatan_baris = dict(_catatan(kiriman, df["baris"], pencatat))
            for nomor, *sel in df.iter_rows():
                halaman.tulis(nomor, sel, catatan_baris.get(nomor))
    halaman.tutup()


def _catatan(kiriman: Kiriman, nomor: pl.Series, pencatat: Pencatat) -> Iterator[tuple[int, Catatan]]:
    if nomor.len():
        milik = Baris.objects.filter(kiriman=kiriman, nomor__range=(nomor[0], nomor[-1]))
        for baris in milik.only(*KOLOM).iterator(chunk_size=_SEKALI):
            yield baris.nomor, pencatat.catat(baris)
