"""Reading a command's words. argparse speaks English; what it refuses is said here in Indonesian."""

import argparse
import re
import sys
from typing import Any, NoReturn

__all__ = ["Pengurai", "bulat", "porta"]

# What argparse says → what is said instead; the groups keep their order.
_KATA = (
    (
        r"argument (?P<a>.+?): invalid choice: (?P<b>.+?) \(choose from (?P<c>.+)\)",
        "{a}: {b} tidak dikenal; pilih {c}",
    ),
    (r"argument (?P<a>.+?): expected one argument", "{a}: tulis nilainya sesudah pilihan ini"),
    (
        r"argument (?P<a>.+?): ignored explicit argument (?P<b>.+)",
        "{a}: pilihan ini tidak memakai nilai, bukan {b}",
    ),
    (r"argument (?P<a>.+?): (?P<b>.+)", "{a}: {b}"),
    (r"the following arguments are required: (?P<a>.+)", "{a}: harus diisi"),
    (r"unrecognized arguments: (?P<a>.+)", "{a}: tidak dikenal; lihat --bantuan"),
)


class _Tata(argparse.HelpFormatter):
    """Help with an Indonesian opening word."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "pemakaian: " if prefix is None else prefix)


class Pengurai(argparse.ArgumentParser):
    """A parser that refuses in one Indonesian sentence naming the field, with exit code 2."""

    def __init__(self, **isi: Any) -> None:
        super().__init__(**isi, add_help=False, allow_abbrev=False, formatter_class=_Tata)
        self.add_argument("-h", "--help", "--bantuan", action="help", help="tampilkan bantuan ini")
        self._optionals.title = "pilihan"
        self._positionals.title = "masukan"

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {_terjemah(message)}.\n")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        if message:
            sys.stderr.write(message)
        sys.exit(status)


def _terjemah(pesan: str) -> str:
    for pola, kalimat in _KATA:
        if cocok := re.fullmatch(pola, pesan, re.DOTALL):
            return kalimat.format(**cocok.groupdict())
    return pesan


def bulat(teks: str) -> int:
    """A whole number as an option's value."""
    try:
        return int(teks)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{teks!r} bukan bilangan bulat") from None


def porta(teks: str) -> int:
    """A TCP port."""
    if not teks.isascii() or not teks.isdigit() or not 0 < int(teks) < 65536:
        raise argparse.ArgumentTypeError(f"porta {teks!r} harus bilangan dari 1 sampai 65535, mis. 8000")
    return int(teks)
