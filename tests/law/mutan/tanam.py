"""Brings a mutant into the law as it is loaded, so that everything that holds a rule sees the mistake.

A function keeps its identity and gets other code. A constant is computed anew, and after it whatever was computed
from it, through every module that imports it. A number is changed in its file as read. Then all that was kept
from before is forgotten. It cannot be undone: a mutant lives in a process of its own.
"""

from __future__ import annotations
import __future__

import ast
import inspect
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import yaml

from naungan.law import kosakata

Jalan = tuple[str | int, ...]
_TERBACA: dict[bytes, Any] = {}
_baca_asli = yaml.load


def ingat_berkas() -> None:
    """From now on each YAML text is read once; ``tanam_angka`` changes what was read."""
    yaml.load = _baca  # type: ignore[assignment]


def _baca(naskah: bytes, Loader: Any) -> Any:  # noqa: N803
    if naskah not in _TERBACA:
        _TERBACA[naskah] = _baca_asli(naskah, Loader)
    return _TERBACA[naskah]


def tanam_angka(berkas: Path, jalan: Jalan, nilai: Any) -> None:
    """Put ``nilai`` at ``jalan`` in a YAML file as read."""
    isi = _baca(berkas.read_bytes(), yaml.CSafeLoader)
    for kunci in jalan[:-1]:
        isi = isi[kunci]
    isi[jalan[-1]] = nilai
    lupakan()


def tanam_fungsi(modul: str, pernyataan: ast.stmt) -> None:
    """Give a function the code of another definition of it."""
    ruang = vars(sys.modules[modul])
    for kata in kosakata.KATA:  # a word exchanged for another may not be imported there
        ruang.setdefault(kata.__name__, kata)
    baru: dict[str, Any] = {}
    exec(_susun(pernyataan, modul), ruang, baru)
    ((nama, fungsi),) = baru.items()
    inspect.unwrap(ruang[nama]).__code__ = inspect.unwrap(fungsi).__code__
    lupakan()


def tanam_tetapan(modul: str, pernyataan: ast.stmt) -> None:
    """Compute a constant anew, and all that was computed from it when the modules were loaded."""
    berubah = {f"{modul}.{_dibuat(pernyataan)}"}
    exec(_susun(pernyataan, modul), vars(sys.modules[modul]))
    sisa = [t for t in turunan() if not (t.modul == modul and t.pernyataan.lineno == pernyataan.lineno)]
    while ikut := [t for t in sisa if not berubah.isdisjoint(t.bahan)]:
        for satu in ikut:
            sisa.remove(satu)
            exec(_susun(satu.pernyataan, satu.modul), vars(sys.modules[satu.modul]))
            berubah |= satu.hasil(berubah)
    lupakan()


def lupakan() -> None:
    """Empty everything the law kept from before."""
    for nama, modul in list(sys.modules.items()):
        if nama.startswith("naungan.law"):
            for isi in list(vars(modul).values()):
                if hasattr(isi, "cache_clear"):
                    isi.cache_clear()


class Turunan(NamedTuple):
    """A statement of a module that may carry a constant on: an import, or another constant."""

    modul: str
    pernyataan: ast.stmt
    bahan: frozenset[str]

    def hasil(self, berubah: set[str]) -> set[str]:
        """The names that change when ``berubah`` did."""
        match self.pernyataan:
            case ast.ImportFrom(module=dari, names=nama):
                return {f"{self.modul}.{n.asname or n.name}" for n in nama if f"{dari}.{n.name}" in berubah}
        return {f"{self.modul}.{_dibuat(self.pernyataan)}"}


@cache
def turunan() -> tuple[Turunan, ...]:
    """All such statements of the law and of its tests."""
    modul = [m for n, m in sys.modules.items() if n.startswith(("naungan.law", "tests.law")) and m.__file__]
    return tuple(
        Turunan(m.__name__, p, _bahan(m, p))
        for m in modul
        for p in ast.parse(Path(str(m.__file__)).read_text()).body
        if isinstance(p, ast.ImportFrom | ast.Assign | ast.AnnAssign)
    )


def _bahan(modul: ModuleType, p: ast.stmt) -> frozenset[str]:
    if isinstance(p, ast.ImportFrom):
        return frozenset(f"{p.module}.{n.name}" for n in p.names)
    hasil = set()
    for simpul in ast.walk(p):
        match simpul:
            case ast.Name(id=nama, ctx=ast.Load()):
                hasil.add(f"{modul.__name__}.{nama}")
            case ast.Attribute(value=ast.Name(id=nama), attr=atribut):
                dari = getattr(modul, nama, None)
                if isinstance(dari, ModuleType):
                    hasil.add(f"{dari.__name__}.{atribut}")
    return frozenset(hasil)


def _dibuat(p: ast.stmt) -> str:
    sasaran = (
        p.targets[0] if isinstance(p, ast.Assign) else p.target if isinstance(p, ast.AnnAssign) else None
    )
    return sasaran.id if isinstance(sasaran, ast.Name) else ""


def _susun(p: ast.stmt, modul: str) -> Any:
    """Compiled as if it stood in the file, so that who reads a rule from its source still finds the source."""
    berkas = str(sys.modules[modul].__file__)
    bendera = __future__.annotations.compiler_flag
    return compile(ast.Module([p], []), berkas, "exec", flags=bendera, dont_inherit=True)
