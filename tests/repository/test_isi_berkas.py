"""What no file of the project may hold: somebody's machine, a fetch from the network, a promise without a name."""

import re
import socket

import pytest
from pytest_socket import SocketConnectBlockedError

from tests.repository.berkas import AKAR, PAKET, TEKS, naskah

# Written in pieces, or this file would find itself.
MESIN = re.compile(
    "|".join(rf"(?<![\w.])/{d}/" for d in ("ho" + "me", "ro" + "ot", "wo" + "rk", "Us" + "ers"))
)
JANJI = re.compile("TO" + r"DO(?!\(#\d+\))|FIX" + "ME|X" + "XX")
AMBIL = re.compile(
    r"""(?:\b(?:src|srcset|poster|action|formaction|data|hx-\w+)=["']|<link\b[^>]*\bhref=["']|url\(\s*["']?|@import\s+["']"""
    r"""|\b(?:fetch|import)\(\s*["'])(?:https?:)?//""",
    re.IGNORECASE,
)
PROYEK = [
    PAKET,
    AKAR / "tests",
    AKAR / "docs",
    AKAR / "bench",
    *AKAR.glob("*.md"),
    AKAR / "Makefile",
    AKAR / "pyproject.toml",
]


def cari(pola: re.Pattern[str], *akar: object, akhiran: tuple[str, ...] = TEKS) -> list[str]:
    return [
        f"{b.relative_to(AKAR)}:{n}: {m.group()}"
        for b in naskah(*akar, akhiran=akhiran)  # type: ignore[arg-type]
        for n, baris in enumerate(b.read_text(encoding="utf-8").splitlines(), 1)
        if (m := pola.search(baris))
    ]


def test_no_file_names_a_place_on_somebodys_machine() -> None:
    assert cari(MESIN, *PROYEK) == []


def test_no_promise_is_left_without_an_issue() -> None:
    assert cari(JANJI, *PROYEK) == []


def test_no_page_fetches_from_the_network() -> None:
    assert cari(AMBIL, PAKET / "face", akhiran=(".html", ".css", ".js", ".svg", ".py")) == []


@pytest.mark.parametrize(
    ("teks", "ambil"),
    [
        ('<script src="https://cdn.example/x.js">', True),
        ("<script src='//cdn.example/x.js'>", True),
        ('<link rel="stylesheet" href="https://fonts.example/a.css">', True),
        ("background: url(https://a.example/b.png)", True),
        ('<a href="https://peraturan.go.id/">', False),
        ('<svg xmlns="http://www.w3.org/2000/svg">', False),
    ],
)
def test_a_fetch_is_told_from_a_link(teks: str, ambil: bool) -> None:
    assert bool(AMBIL.search(teks)) == ambil


@pytest.mark.filterwarnings("ignore:A test tried to use")
def test_no_test_reaches_the_network() -> None:
    with socket.socket() as soket, pytest.raises(SocketConnectBlockedError):
        soket.connect(("192.0.2.1", 80))
