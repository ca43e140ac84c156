"""A village's list of names, carried by the verbs to the stage a test begins at."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.staff.models import Petugas
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran

__all__ = [
    "HARI",
    "KASTURI",
    "KEPALA",
    "SITI",
    "diajukan",
    "dikirim",
    "diperiksa",
    "disetujui",
    "diterapkan",
    "warga",
]

HARI = date(2023, 12, 1)
MULAI = date(2024, 1, 1)
KEPALA = ("NIK", "Nama", "Tanggal Lahir", "JK", "Desa", "Pekerjaan")
SITI = ("3516995205850011", "Siti Aminah", "12-05-1985", "P", "Sumberwuluh", "Petani/Pekebun")
KASTURI = ("3516990301700012", "Kasturi", "03-01-1970", "L", "Sumberwuluh", "Buruh Tani/Perkebunan")

_SUKU = ("sur", "har", "wid", "mul", "kus", "pra", "tri", "war", "sum", "gun", "bam", "yun")


def warga(n: int) -> tuple[str, ...]:
    """The ``n``-th of many invented farmers, no two alike."""
    lahir = date(1960 + n % 35, 1 + n % 12, 1 + n % 28)
    nik = f"351699{lahir:%d%m%y}{9011 + n // 420:04d}"
    depan, tengah, akhir = (_SUKU[(n // len(_SUKU) ** k) % len(_SUKU)] for k in range(3))
    return (
        nik,
        f"{depan}{tengah}no {akhir}wati".title(),
        f"{lahir:%d-%m-%Y}",
        "L",
        "Sumberwuluh",
        "Petani/Pekebun",
    )


def dikirim(p: Pemeran, *baris: Sequence[str], by: Petugas | None = None, **tujuan: Any) -> Kiriman:
    """Sent by Pak Slamet for the regency's programme, unless told otherwise."""
    if not tujuan:
        tujuan = {"untuk": "PESERTA", "payer": p.pemkab, "segmen": "BPU", "mulai": MULAI, "upah": 1_000_000}
    with pada(HARI):
        return roster.kirim(_csv(baris), "daftar.csv", by=by or p.slamet, **tujuan)


def diperiksa(p: Pemeran, *baris: Sequence[str], by: Petugas | None = None, **tujuan: Any) -> Kiriman:
    kiriman = dikirim(p, *baris, by=by, **tujuan)
    with pada(HARI):
        return roster.olah(kiriman, by=by or p.slamet)


def diajukan(p: Pemeran, *baris: Sequence[str], **lain: Any) -> Kiriman:
    kiriman = diperiksa(p, *baris, **lain)
    with pada(HARI):
        return roster.ajukan(kiriman, by=p.sari).kiriman


def disetujui(p: Pemeran, *baris: Sequence[str], **lain: Any) -> Kiriman:
    kiriman = diajukan(p, *baris, **lain)
    with pada(HARI):
        return roster.setujui(kiriman, by=p.wahyu).kiriman


def diterapkan(p: Pemeran, *baris: Sequence[str], **lain: Any) -> Kiriman:
    kiriman = disetujui(p, *baris, **lain)
    with pada(HARI):
        return roster.terapkan(kiriman, by=p.wahyu)


def efek(kiriman: Kiriman) -> list[str]:
    """The effect of every row, in the order of the sheet."""
    return list(Baris.objects.filter(kiriman=kiriman).order_by("nomor").values_list("efek", flat=True))


def kode(kiriman: Kiriman, nomor: int) -> set[str]:
    """The codes found on one row of the sheet."""
    return {t[0] for t in Baris.objects.get(kiriman=kiriman, nomor=nomor).temuan}


def csv(baris: Sequence[Sequence[str]], kepala: Sequence[str] = KEPALA) -> io.BytesIO:
    return io.BytesIO("\n".join(";".join(b) for b in (kepala, *baris)).encode())


_csv = csv
