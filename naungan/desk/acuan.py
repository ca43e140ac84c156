"""Loading the reference data the product ships: territory, minimum wages, denominators, KBLI, risk groups."""

import csv
import gzip
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from importlib.resources import files
from io import TextIOWrapper
from typing import Any

from naungan.books.journal.catat import Tindakan
from naungan.books.pintu import sisipkan
from naungan.books.registry.models import Kbli, KelompokRisiko
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import AngkatanKerja, UpahMinimum, Wilayah
from naungan.desk.jalan import Jalan, Lapor, tanpa_laporan

__all__ = ["muat_acuan"]

EDISI = "2025"
"""Kepmendagri 300.2.2-2430/2025; a new edition is a new run."""

PRESS = "wartakum7.com, 31 Januari 2024"


def muat_acuan(*, by: Petugas, lapor: Lapor = tanpa_laporan) -> None:
    """Load what is not loaded yet; each table is one chunk of a resumable run."""
    jalan = Jalan(f"acuan:{EDISI}", verb="muat_acuan", by=by)
    tabel = (_wilayah, _upah_minimum, _angkatan_kerja, _kbli, _kelompok_risiko)
    for ke, muat in enumerate(tabel, start=1):
        jalan.maju(ke, partial(_muat, muat))
        lapor(1)
    jalan.tutup()


def _muat(muat: Callable[[], None], _act: Tindakan, _dari: int) -> None:
    muat()


def _baca(ruang: str, nama: str) -> Iterator[dict[str, str]]:
    with (files(f"naungan.books.{ruang}") / "acuan" / nama).open("rb") as mentah:
        buka = partial(gzip.open, mentah) if nama.endswith(".gz") else partial(lambda x: x, mentah)
        yield from csv.DictReader(TextIOWrapper(buka(), encoding="utf-8"))


def _wilayah() -> None:
    baris = _baca("wilayah", "wilayah_indonesia_kepmendagri_2025.csv.gz")
    isi = ((b["kode"], b["nama"], b["tingkat"], b["jenis"], b["kode_induk"]) for b in baris)
    sisipkan(Wilayah, ("kode", "nama", "tingkat", "jenis", "induk"), isi)


def _upah_minimum() -> None:
    """Sen are cut off: a minimum wage used as a wage is whole rupiah."""
    UpahMinimum.objects.bulk_create(
        UpahMinimum(
            wilayah=b["kode"],
            mulai=date.fromisoformat(b["berlaku_mulai"]),
            sampai=date.fromisoformat(b["berlaku_sampai"]),
            nilai=int(b["umk_rp"].partition(".")[0]),
            dasar=b["keputusan_gubernur"][:120],
        )
        for b in _baca("wilayah", "umk_jawa_timur_2019_2026.csv")
    )


def _angkatan_kerja() -> None:
    AngkatanKerja.objects.create(
        wilayah="35.16", nama="Pemkab/BPJS, 31-12-2023", per=date(2023, 12, 31), nilai=486_404, sumber=PRESS
    )
    AngkatanKerja.objects.bulk_create(
        AngkatanKerja(
            wilayah=b["kode"],
            nama=f"BPS Sakernas Agustus {b['tahun']}",
            per=date(int(b["tahun"]), 8, 31),
            nilai=int(b["bekerja"]),
            sumber="BPS Jawa Timur, Sakernas",
        )
        for b in _baca("wilayah", "jatim_sakernas_agustus_2023_2025.csv")
    )


def _kbli() -> None:
    isi: Iterator[tuple[Any, ...]] = (
        (b["kode"], b["kategori"], b["tingkat"], b["judul"][:200]) for b in _baca("registry", "kbli_2020.csv")
    )
    sisipkan(Kbli, ("kode", "kategori", "tingkat", "judul"), isi)


def _kelompok_risiko() -> None:
    KelompokRisiko.objects.bulk_create(
        KelompokRisiko(nomor=int(b["no"]), kelompok=int(b["kelompok"]), nama=b["nama"])
        for b in _baca("registry", "jkk_kelompok_risiko_191.csv")
    )
