"""How complete it is: rules with their articles, numbers, dates, cases; and what is refused because it is not built."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from naungan.face.cli.dokumen_hukum.bagian import angka, bertanya, pertanyaan
from naungan.face.cli.dokumen_hukum.kasus import Tertulis
from naungan.face.cli.dokumen_hukum.sumber import LIBUR
from naungan.face.cli.dokumen_hukum.tulis import banyak, tabel
from naungan.law import graf, parameter, rujukan
from naungan.law.graf import Aturan
from naungan.law.parameter import SEHARI, NilaiBertanggal
from naungan.law.tolakan import BelumTersedia
from naungan.law.wajib import SYARAT

PROGRAM = {"jkm": "JKM and scholarship", "jkk": "JKK", "iuran": "Contributions"}
"""The parts that have written cases: a folder of rules, of numbers and of cases each."""


def sekilas(kasus: Sequence[Tertulis]) -> str:
    """The whole in a few figures."""
    peraturan = rujukan.peraturan().values()
    pasal = [x for p in peraturan for x in p.pasal.values()]
    nilai = [n for p in parameter.semua().values() for n in p.nilai]
    terbaru = max((p for p in peraturan if not p.id.startswith(LIBUR)), key=lambda p: p.berlaku)
    bertanya_ = sum(bool(k.jawaban.perlu_tinjau) for k in kasus)
    return tabel(
        ("Here", "How many"),
        [
            ("Regulations", f"{len(peraturan)}, the newest {terbaru.singkat} ({terbaru.berlaku})"),
            ("Articles", f"{len(pasal)}, of which {sum(x.terverifikasi for x in pasal)} were read"),
            ("Rules", f"{len(_beraturan())} with an article, {len(graf.semua_aturan()) - len(_beraturan())} that only count"),
            ("Numbers", f"{len(parameter.semua())}, with {banyak(len(nilai), 'dated value')}"),
            (
                "Values by how sure",
                ", ".join(f"{sum(n.keyakinan == k for n in nilai)} {k}" for k in ("tinggi", "sedang", "rendah")),
            ),
            ("Values by source", _menurut_sumber(nilai)),
            ("Days on which something changes", str(len(parameter.berlaku().perubahan))),
            ("Flags", f"{_flag(True)} that an answer can carry, {_flag(False)} of parts that run per case"),
            ("Written cases", f"{len(kasus)}, of which {bertanya_} raise a question"),
        ],
    )  # fmt: skip


def _menurut_sumber(nilai: Sequence[NilaiBertanggal]) -> str:
    tanpa = sum(not n.dasar for n in nilai)
    pasal = [[x for _, x in rujukan.telusuri(n.dasar)] for n in nilai if n.dasar]
    belum = sum(None in satu for satu in pasal)
    dibaca = sum(all(x is not None and x.terverifikasi for x in satu) for satu in pasal)
    return (
        f"{dibaca} by an article that was read, {len(pasal) - belum - dibaca} by one recalled, "
        f"{belum} by one not known, {tanpa} without a regulation"
    )


def _flag(dalam_jawaban: bool) -> int:
    return len({p.nama for isi in pertanyaan(dalam_jawaban).values() for p, _ in isi})


def _beraturan() -> list[Aturan]:
    """The rules with an article; those that only count have none."""
    return [a for a in graf.semua_aturan().values() if a.dasar]


def kelengkapan(kasus: Sequence[Tertulis]) -> str:
    """Per programme: rules, numbers, values, the stretches of time between two changes, and how many hold a case."""
    baris = []
    for program, judul in PROGRAM.items():
        isi = [p for berkas, ps in angka().items() if berkas.startswith(f"{program}/") for p in ps]
        hari = _perubahan(program)
        kosong = _tanpa_kasus(program, kasus)
        baris.append(
            (
                judul,
                str(sum(a.fungsi.__module__.startswith(f"naungan.law.{program}.") for a in _beraturan())),
                str(len(isi)),
                str(sum(len(p.nilai) for p in isi)),
                f"{len(hari) - len(kosong)} of {len(hari)}",
                str(sum(k.program == program for k in kasus)),
            )
        )
    kepala = ("Programme", "Rules", "Numbers", "Values", "Stretches with a case", "Cases")
    hilang = [f"{PROGRAM[p]} from {h}" for p in PROGRAM for h in _tanpa_kasus(p, kasus)]
    kejadian = Counter(k.kasus.kejadian for k in kasus)
    segmen = Counter(k.kasus.fakta["segmen"] for k in kasus)
    return "\n\n".join(
        (
            tabel(kepala, baris, kanan=(1, 2, 3, 4, 5)),
            f"Stretches of time without a case: {'; '.join(hilang) or 'none'}.",
            f"Cases by event: {_hitungan(kejadian)}. By segment: {_hitungan(segmen)}.",
        )
    )


def _hitungan(c: Counter[str]) -> str:
    return ", ".join(f"`{nama}` {n}" for nama, n in sorted(c.items(), key=lambda x: (-x[1], x[0])))


def _perubahan(program: str) -> list[date]:
    """The days on which a number of a programme changes; for contributions the months that begin a new stretch."""
    isi = [p for berkas, ps in angka().items() if berkas.startswith(f"{program}/") for p in ps]
    hari = {n.mulai for p in isi for n in p.nilai} | {
        n.sampai + SEHARI for p in isi for n in p.nilai if n.sampai
    }
    return sorted({_awal_bulan(h) for h in hari} if program == "iuran" else hari)  # fmt: skip


def _awal_bulan(hari: date) -> date:
    """The first month that begins on or after a day."""
    return hari if hari.day == 1 else date(hari.year + hari.month // 12, hari.month % 12 + 1, 1)


def _tanpa_kasus(program: str, kasus: Sequence[Tertulis]) -> list[date]:
    hari = _perubahan(program)
    ada = {bisect_right(hari, k.kasus.tanggal) - 1 for k in kasus if k.program == program}
    return [h for ke, h in enumerate(hari) if ke not in ada]


def belum_dibangun() -> str:
    """What a computation refuses because its law is not written here."""
    baris = [(f"`{s.kunci}`", s.kalimat) for s in SYARAT if s.tolakan is BelumTersedia]
    kemudian = defaultdict(list)
    for p in parameter.semua().values():
        if p.nilai[0].mulai > parameter.berlaku().perubahan[0] and p.nama in bertanya():
            kemudian[p.nilai[0].mulai].append(p.sebutan)
    baris += [("`tanggal`", f"sebelum {hari}: {'; '.join(isi)}") for hari, isi in sorted(kemudian.items())]
    return tabel(("Field", "Refused"), baris)
