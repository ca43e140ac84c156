"""Versions of a programme's rules: drafted by one person, approved by another, in force from a day, then never changed."""

from collections.abc import Sequence
from datetime import date

from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Aturan, Prioritas, Program, Syarat
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.kosakata import (
    Kedudukan,
    Ketentuan,
    periksa_kedudukan,
    periksa_ketentuan,
)
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru, TidakBerwenang

__all__ = [
    "aturan_pada",
    "ketentuan_dari",
    "ketentuan_pada",
    "kedudukan_dari",
    "rancang_aturan",
    "setujui_aturan",
]


def rancang_aturan(
    program: Program,
    *,
    by: Petugas,
    berlaku: date,
    dasar: str,
    ketentuan: Sequence[Ketentuan],
    kedudukan: Sequence[Kedudukan] = (),
) -> Aturan:
    """Draft the next version, or write the draft anew; whoever wrote it last is its author.

    ``dasar``: the regulation that sets these conditions. Raises MasukanKeliru for a word the vocabulary does not have.
    """
    wajib(by, "aturan", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=program.wilayah)
    if not dasar.strip():
        raise MasukanKeliru("kosong", kolom="dasar")
    benar = periksa_ketentuan(ketentuan, program.wilayah)
    urutan = periksa_kedudukan(kedudukan)
    with tindakan("rancang_aturan", by=by) as act:
        program = kunci(program)
        if program.status == Program.Status.DITUTUP:
            raise BukanTahapnya("bukan_tahapnya", aksi="rancang_aturan", status=program.status)
        _buang_rancangan(program)
        terakhir = Aturan.objects.filter(program=program).order_by("-versi").first()
        aturan = Aturan.objects.create(
            program=program,
            versi=terakhir.versi + 1 if terakhir else 1,
            berlaku=berlaku,
            dasar=dasar.strip()[:200],
            dibuat_oleh=by,
        )
        Syarat.objects.bulk_create(
            Syarat(
                aturan=aturan,
                urutan=n,
                kelompok=k.kelompok,
                bidang=k.bidang,
                operator=k.operator,
                nilai=list(k.nilai),
                dasar=k.dasar,
            )
            for n, k in enumerate(benar, start=1)
        )
        Prioritas.objects.bulk_create(
            Prioritas(aturan=aturan, urutan=n, kriteria=k.kriteria, nilai=list(k.nilai))
            for n, k in enumerate(urutan, start=1)
        )
        act.subjek(
            "program",
            program.pk,
            sesudah={
                "aturan": aturan.versi,
                "berlaku": str(berlaku),
                "syarat": [[k.kelompok, k.bidang, k.operator, list(k.nilai)] for k in benar],
                "prioritas": [[k.kriteria, list(k.nilai)] for k in urutan],
            },
        )
    return aturan


def setujui_aturan(aturan: Aturan, *, by: Petugas) -> Aturan:
    """Put a version in force from its day. Raises when its author approves, or when it is approved already."""
    wajib(by, "aturan", kantor=("PEMDA",), peran=("PEMERIKSA", "PIMPINAN"), wilayah=aturan.program.wilayah)
    with tindakan("setujui_aturan", by=by) as act:
        aturan = kunci(aturan)
        if aturan.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        if aturan.dibuat_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        aturan.disetujui_oleh = by
        aturan.save(update_fields=["disetujui_oleh"])
        act.subjek("program", aturan.program_id, sesudah={"aturan": aturan.versi, "disetujui": by.pk})
    return aturan


def aturan_pada(program: Program, pada: date) -> Aturan | None:
    """The version in force on a day: of those approved, the one that came into force last."""
    sah = Aturan.objects.filter(program=program, disetujui_oleh__isnull=False, berlaku__lte=pada)
    return sah.order_by("-berlaku", "-versi").first()


def ketentuan_pada(program: Program, pada: date) -> list[Ketentuan]:
    """The conditions in force on a day. Raises BelumLengkap ``belum_ada_aturan`` where there are none."""
    aturan = aturan_pada(program, pada)
    if aturan is None:
        raise BelumLengkap("belum_ada_aturan", nama=program.nama)
    return ketentuan_dari(aturan)


def ketentuan_dari(aturan: Aturan) -> list[Ketentuan]:
    """The conditions of one version, drafted or approved."""
    return [
        Ketentuan(s.bidang, s.operator, tuple(s.nilai), s.dasar, s.kelompok)
        for s in aturan.syarat.order_by("urutan")
    ]


def kedudukan_dari(aturan: Aturan) -> list[Kedudukan]:
    """The criteria of the waiting list of one version."""
    return [Kedudukan(p.kriteria, tuple(p.nilai)) for p in aturan.prioritas.order_by("urutan")]


def _buang_rancangan(program: Program) -> None:
    rancangan = Aturan.objects.filter(program=program, disetujui_oleh__isnull=True)
    Syarat.objects.filter(aturan__in=rancangan).delete()
    Prioritas.objects.filter(aturan__in=rancangan).delete()
    rancangan.delete()
