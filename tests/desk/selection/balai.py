"""A programme of the regency carried by the verbs to the stage a test begins at: ten farmers of Sumberwuluh and more.

Everything is done by the officer whose it is, in December 2023; the fund pays from January to December 2024.
"""

from collections.abc import Sequence
from datetime import date
from itertools import count
from typing import Any

from naungan.books.funds.models import Decree
from naungan.books.registry.models import Person
from naungan.books.selection.models import Calon, Lampiran, Program
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.desk import selection
from naungan.desk.funds import buat_keputusan
from naungan.desk.selection import Kedudukan, Ketentuan, Putusan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran, orang
from tests.desk.meja import petugas_lain

__all__ = [
    "DESA_LAIN",
    "HARI",
    "JANUARI",
    "KETENTUAN",
    "antre",
    "calon",
    "carik",
    "ditetapkan",
    "keputusan",
    "lampiran",
    "musyawarah",
    "petani",
    "program",
    "terverifikasi",
]

HARI = date(2023, 12, 20)
JANUARI, DESEMBER = Bulan(2024, 1), Bulan(2024, 12)
DESA_LAIN = "35.16.17.2004"
KETENTUAN = (
    Ketentuan("umur", "paling_sedikit", (18,), "Perbup 10/2023 Pasal 4"),
    Ketentuan("kategori", "salah_satu", ("PETANI_TEMBAKAU", "BURUH_TANI_TEMBAKAU"), "PMK 215/2021 Pasal 5"),
    Ketentuan("terlindungi_sekarang", "adalah", (False,)),
)
KEDUDUKAN = (
    Kedudukan("kategori", ("BURUH_TANI_TEMBAKAU", "PETANI_TEMBAKAU")),
    Kedudukan("umur", ("tertua",)),
)
_ke = count(1)


def carik(p: Pemeran) -> Petugas:
    """The village secretary, who writes what Pak Slamet confirms."""
    return petugas_lain(p.slamet, f"Carik {next(_ke)}", peran="PEMBUAT")


def petani(banyak: int = 1, **lain: Any) -> list[Person]:
    """Farmers of the village, each a year younger than the one before, beginning with 1970."""
    hasil = []
    for n in range(banyak):
        ke = next(_ke)
        lahir = lain.get("lahir") or date(1970 + n, 1, 1)
        dia = orang(
            f"Petani {ke}",
            f"351699{lahir:%d%m%y}{ke:04d}",
            lahir=lahir,
            wilayah=lain.get("wilayah", DESA_SLAMET),
        )
        dia.kategori = lain.get("kategori", "PETANI_TEMBAKAU")
        dia.save()
        hasil.append(dia)
    return hasil


def program(
    p: Pemeran, *, buka: bool = True, ketentuan: Sequence[Ketentuan] = KETENTUAN, **lain: Any
) -> Program:
    """Sari drafts, Wahyu approves the rules and opens."""
    Wilayah.objects.get_or_create(
        kode=DESA_LAIN,
        defaults={"nama": "Suru", "tingkat": "desakel", "jenis": "desa", "induk": "35.16.17"},
    )
    isi: dict[str, Any] = {
        "nama": "Petani tembakau 2024", "payer": p.pemkab, "dasar": "Perbup 10/2023", "mulai": JANUARI,
        "sampai": DESEMBER, "upah": 1_000_000, "kuota": 10,
    }  # fmt: skip
    with pada(HARI):
        hasil = selection.rancang_program(by=p.sari, **isi | lain)
        aturan = selection.rancang_aturan(
            hasil, by=p.sari, berlaku=HARI, dasar="Perbup 10/2023", ketentuan=ketentuan, kedudukan=KEDUDUKAN
        )
        selection.setujui_aturan(aturan, by=p.wahyu)
        return selection.buka_program(hasil, by=p.wahyu) if buka else hasil


def calon(p: Pemeran, prog: Program, siapa: Sequence[Person]) -> list[Calon]:
    """Sari proposes these people."""
    with pada(HARI):
        selection.usulkan_calon(prog, by=p.sari, orang=[s.pk for s in siapa], asal="DAFTAR")
    return list(Calon.objects.filter(program=prog, person__in=siapa).order_by("pk"))


def musyawarah(p: Pemeran, prog: Program, semua: Sequence[Calon], *, tolak: Sequence[Calon] = ()) -> None:
    """The secretary writes, Pak Slamet confirms: all accepted but those refused."""
    ditolak = {c.pk for c in tolak}
    hasil = {
        c.pk: Putusan("DITOLAK", "Bukan petani") if c.pk in ditolak else Putusan("DITERIMA") for c in semua
    }
    with pada(HARI):
        rapat = selection.catat_musyawarah(
            prog, by=carik(p), wilayah=DESA_SLAMET, nomor=f"BA/{next(_ke)}", tanggal=HARI, tempat="Balai desa",
            pemimpin="Slamet", hadir=40, hasil=hasil,
        )  # fmt: skip
        selection.sahkan_musyawarah(rapat, by=p.slamet)


def antre(p: Pemeran, prog: Program, siapa: Sequence[Person]) -> list[Calon]:
    """Proposed, accepted by the meeting, judged, in line."""
    semua = calon(p, prog, siapa)
    musyawarah(p, prog, semua)
    with pada(HARI):
        selection.nilai_calon(prog, by=p.sari)
        selection.antrekan(prog, by=p.sari)
    return list(Calon.objects.filter(pk__in=[c.pk for c in semua]).order_by("pk"))


def keputusan(p: Pemeran, **lain: Any) -> Decree:
    """Sari drafts a decree for ten people through 2024."""
    isi: dict[str, Any] = {
        "nomor": f"188.45/{next(_ke)}/2023", "tanggal": HARI, "payer": p.pemkab, "mulai": JANUARI, "sampai": DESEMBER,
        "kuota": 10, "pagu": 10 * 16_800 * 12,
    }  # fmt: skip
    with pada(HARI):
        return buat_keputusan(by=p.sari, **isi | lain)


def lampiran(p: Pemeran, prog: Program, **lain: Any) -> Lampiran:
    """A drafted decree with its drafted annex."""
    dasar = keputusan(p, **lain)
    with pada(HARI):
        return selection.susun_lampiran(dasar, prog, by=p.sari)


def terverifikasi(p: Pemeran, isi: Lampiran, **lain: Any) -> Lampiran:
    """Checked by three officers."""
    with pada(HARI):
        selection.catat_verifikasi(
            isi, by=p.sari, nomor="BAV/1", tanggal=HARI, pemeriksa="Sari, Dwi, Tri", **lain
        )
    return isi


def ditetapkan(
    p: Pemeran, banyak: int = 3, *, cadangan: int = 0, kuota: int | None = None, **lain: Any
) -> Lampiran:
    """An approved decree naming the first ``banyak`` farmers; ``cadangan`` more wait in line."""
    prog = program(p, **lain)
    antre(p, prog, petani(banyak + cadangan))
    isi = terverifikasi(p, lampiran(p, prog, kuota=kuota or banyak))
    with pada(HARI):
        return selection.setujui_lampiran(isi, by=p.wahyu)
