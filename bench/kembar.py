"""Finding the same person without a NIK: how many of the pairs found are right, how many right ones are found, how fast.

The truth is known because it was made (``kampung.py``, ``derau.py``), from a seed on which nothing was tuned. The search
runs in a process of its own, so that its memory is its own. The floor is reading the registry and joining it with the
list on the exact spelling and birth date.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl
from django.db import connection, transaction

from bench.kampung import Kampung, bangun
from bench.ukur import Hasil, detik
from naungan.books.kolom import segel
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.books.registry.models import Person
from naungan.demo.tempat import peta
from naungan.desk.roster.cocok import MUNGKIN, SANGAT_MUNGKIN
from naungan.kit.nama import kunci_banyak

__all__ = ["daftarkan", "tepat", "ukur"]

BENIH = 19_450_817
TERDAFTAR, BARIS = 500_000, 100_000
WILAYAH = "35.16"
_KOLOM = ("id", "nik_segel", "nik_indeks", "nama", "kunci_nama", "lahir", "kelamin", "wilayah", "hp_segel", "pekerjaan",
          "kategori", "sumber")  # fmt: skip


def ukur(skala: float) -> list[Hasil]:
    """``skala`` 1: a hundred thousand rows against half a million persons, those of the demo among them."""
    lain = Person.objects.count()
    kampung = bangun(max(round(TERDAFTAR * skala) - lain, 1_000), round(BARIS * skala), BENIH)
    nomor = daftarkan(kampung)
    benar = {(baris, nomor[ke]) for baris, ke in kampung.benar}
    nama = kampung.rapi["nama"].unique(maintain_order=True).to_list()
    with TemporaryDirectory(prefix="naungan-bench-") as folder:
        hasil = _cari(kampung.rapi, Path(folder))
        daftar, berkas = (pl.read_parquet(Path(folder) / f"{n}.parquet") for n in ("daftar", "berkas"))
    banyak = kampung.rapi.height
    dasar = detik(lambda: _dasar(kampung.rapi))
    return [
        Hasil("kunci nama, semua berlainan", len(nama) / detik(lambda: kunci_banyak(nama)), "nama/detik"),
        Hasil.laju("orang yang sama di daftar, tanpa NIK", banyak, hasil["daftar"], dasar, "baris/detik"),
        Hasil("orang yang sama di daftar, memori tambahan", hasil["memori"], "MB"),
        *_mutu("orang yang sama di daftar", daftar, benar),
        Hasil("orang yang sama dalam berkas", banyak / hasil["berkas"], "baris/detik"),
        *_mutu("orang yang sama dalam berkas", berkas, kampung.ganda),
    ]


def _cari(rapi: pl.DataFrame, folder: Path) -> dict[str, float]:
    """Both searches in a process of their own: seconds each, and the memory in MB that the first one added."""
    rapi.write_parquet(folder / "rapi.parquet")
    jalan = [sys.executable, "-m", "bench.cari_kembar", str(folder), WILAYAH]
    keluar = subprocess.run(jalan, env=os.environ, check=True, capture_output=True, text=True).stdout
    hasil: dict[str, float] = json.loads(keluar)
    return hasil


def _mutu(nama: str, pasangan: pl.DataFrame, benar: set[tuple[int, int]]) -> list[Hasil]:
    hasil = []
    for sebutan, batas in (("sangat mungkin", SANGAT_MUNGKIN), ("mungkin ke atas", MUNGKIN)):
        presisi, cakupan = tepat(pasangan, benar, batas)
        hasil += [
            Hasil(f"{nama}, {sebutan}: ketepatan", 100 * presisi, "%"),
            Hasil(f"{nama}, {sebutan}: cakupan", 100 * cakupan, "%"),
        ]
    return hasil


def tepat(pasangan: pl.DataFrame, benar: set[tuple[int, int]], batas: int) -> tuple[float, float]:
    """Precision and recall of the pairs with at least this score."""
    dapat = set(pasangan.filter(pl.col("skor") >= batas).select("baris", "lawan").iter_rows())
    kena = len(dapat & benar)
    return kena / max(len(dapat), 1), kena / max(len(benar), 1)


def daftarkan(kampung: Kampung) -> list[int]:
    """Write the invented registry; the identity of each person, in their order."""
    s, kode = segel(), peta().kode
    kunci = kunci_banyak(o.nama for o in kampung.daftar)
    with transaction.atomic():
        nomor = list(nomor_baru(Person, len(kampung.daftar)))
        sisipkan(
            Person,
            _KOLOM,
            (
                (
                    n, s.tutup(nik, "nik"), s.indeks(nik, "nik"), o.nama, k, o.lahir.isoformat(), o.kelamin,
                    kode[o.desa], s.tutup(o.hp, "hp") if o.hp else b"", "Petani", "", "kampung rekaan",
                )
                for n, o, k, nik in zip(nomor, kampung.daftar, kunci, _nik(kampung), strict=True)
            ),
        )  # fmt: skip
    return nomor


def _nik(kampung: Kampung) -> list[str]:
    """Fictional, and apart from the demo's by the first digit of the serial."""
    terpakai: dict[str, int] = {}
    hasil = []
    for o in kampung.daftar:
        awal = f"351699{o.lahir.day + 40 * (o.kelamin == 'P'):02d}{o.lahir:%m%y}"
        terpakai[awal] = terpakai.get(awal, 4_999) + 1
        hasil.append(f"{awal}{terpakai[awal]:04d}")
    return hasil


def _dasar(rapi: pl.DataFrame) -> None:
    with connection.cursor() as kursor:
        kursor.execute("SELECT id, nama, lahir FROM registry_person WHERE wilayah LIKE '35.16.%%'", [])
        orang = pl.DataFrame(kursor.fetchall(), schema=["id", "nama", "lahir"], orient="row")
    rapi.join(orang, on=["nama", "lahir"])
