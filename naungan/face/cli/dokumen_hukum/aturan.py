"""Every rule with its article, and every file that holds or runs them, each in a line."""

from __future__ import annotations

import ast
import re
from inspect import getdoc
from pathlib import Path
from sys import modules

from naungan.face.cli.dokumen_hukum.tulis import banyak, lipat, tabel
from naungan.law import graf
from naungan.law.berkas import RUMAH
from naungan.law.graf import Aturan

MASSAL = RUMAH.parent / "lens" / "massal"


def aturan() -> str:
    """Every rule with its article and what it says, folded by module."""
    bagian = []
    for ruang in graf.RUANG:
        isi = [a for a in graf.semua_aturan().values() if a.fungsi.__module__ == f"naungan.law.{ruang}"]
        judul = _pertama(getdoc(modules[f"naungan.law.{ruang}"]) or "").removeprefix("Rules: ")
        if ruang == graf.HITUNGAN:
            baris = [(f"`{a.nama}`", _kata(a, 0)) for a in isi]
            tabelnya = tabel(("Rule", "What it counts"), baris)
        else:
            tabelnya = tabel(
                ("Rule", "Article", "What it says"), [(f"`{a.nama}`", a.dasar, _kata(a, 1)) for a in isi]
            )
        nama = ruang.replace(".", "/")
        bagian.append(lipat(f"<code>{nama}.py</code>: {judul} ({banyak(len(isi), 'rule')})", tabelnya))
    return "\n\n".join(bagian)


def _kata(a: Aturan, mulai: int) -> str:
    """What the docstring says, after its first ``mulai`` lines."""
    return " ".join(" ".join((getdoc(a.fungsi) or "").splitlines()[mulai:]).split())


def _pertama(teks: str) -> str:
    """The first sentence."""
    return re.split(r"(?<=[.?]) ", " ".join(teks.split()))[0].rstrip(".")


def berkas() -> str:
    """Every file of the law and of its bulk engines, with the first sentence it says of itself."""
    return "\n\n".join(
        lipat(f"<code>{folder.relative_to(RUMAH.parents[1]).as_posix()}</code>", _daftar_berkas(folder))
        for folder in (RUMAH, MASSAL)
    )


def _daftar_berkas(folder: Path) -> str:
    """Empty openings of a folder hold nothing to say."""
    semua = {b.relative_to(folder).as_posix(): _pembuka(b) for b in folder.rglob("*.py")}
    urut = sorted(semua.items(), key=lambda x: ("/" in x[0], x[0]))
    return tabel(("File", "Holds"), [(f"`{nama}`", kata) for nama, kata in urut if kata])


def _pembuka(berkas: Path) -> str:
    return _pertama(ast.get_docstring(ast.parse(berkas.read_bytes())) or "")
