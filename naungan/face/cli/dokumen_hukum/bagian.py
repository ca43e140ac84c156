"""The parts of the law as the document takes them up: a file of numbers each, with its title, in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from naungan.law import graf, parameter
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.kolom import KEJADIAN, KOLOM, SEGMEN
from naungan.law.parameter import NilaiBertanggal, Parameter
from naungan.law.tujuan import tujuan_iuran, tujuan_manfaat

JUDUL = {
    "pelindungan.yaml": "Cover",
    "kepesertaan.yaml": "Joining",
    "tenggat.yaml": "Deadlines",
    "iuran/iuran.yaml": "Contributions: rates, ceilings, rounding",
    "iuran/pita_bpu.yaml": "Contributions: income bands of non-wage earners",
    "iuran/keringanan.yaml": "Contributions: reliefs",
    "iuran/denda.yaml": "Contributions: fines for paying late",
    "iuran/pekerja_migran.yaml": "Contributions: migrant workers",
    "jkk/jkk.yaml": "JKK: work accident",
    "jkk/cacat.yaml": "JKK: lasting injury",
    "jkm/jkm.yaml": "JKM: death outside work",
    "jkm/beasiswa.yaml": "Scholarship",
    "pemberi_kerja.yaml": "Employers: size and programmes",
    "kepatuhan.yaml": "Enforcement",
}


@cache
def angka() -> Mapping[str, tuple[Parameter, ...]]:
    """The numbers of each file, in the order they are written."""
    semua = parameter.semua()
    return {b: tuple(semua[nama] for nama in baca_yaml(RUMAH / b)) for b in parameter.BERKAS}


@cache
def bertanya() -> frozenset[str]:
    """The numbers that move an amount of some event or bill; only these can raise a question in an answer."""
    kunci = frozenset(KOLOM)
    semua = [tujuan_manfaat(kejadian, kunci) for kejadian in KEJADIAN if kejadian != "iuran"]
    semua += [tujuan_iuran(s, diisi) for s in SEGMEN for diisi in (kunci, kunci - {"nilai_kontrak"})]
    return frozenset(
        nama
        for t in semua
        for nama in graf.rencana(tuple(aturan for _, aturan in t.komponen) + t.beasiswa).parameter
    )


def pertanyaan(dalam_jawaban: bool) -> Mapping[str, list[tuple[Parameter, NilaiBertanggal]]]:
    """The values that are less than sure, by file: those a computation asks about, or those it does not."""
    return {
        berkas: [
            (p, n) for p in isi for n in p.nilai if not n.pasti and (p.nama in bertanya()) is dalam_jawaban
        ]
        for berkas, isi in angka().items()
    }
