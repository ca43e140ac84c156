"""Runs the law's tests once for every mutant, each time in a fork of a process that has everything loaded."""

from __future__ import annotations

import os
import selectors
import signal
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import pytest
from _pytest.runner import runtestprotocol

from tests.law.mutan.mutan import Mutan

HABIS = "waktu habis"


class Hasil(NamedTuple):
    """One mutant and the test that noticed it; empty where none did."""

    mutan: Mutan
    pembunuh: str


def gagal(item: pytest.Item) -> bool:
    """Run one test; true when it fails. A test that needs nothing but its own parameters is called as it is."""
    assert isinstance(item, pytest.Function)
    isi = item.callspec.params if hasattr(item, "callspec") else {}
    if item.get_closest_marker("usefixtures") or set(item._fixtureinfo.argnames) - set(isi):
        return any(laporan.failed for laporan in runtestprotocol(item, log=False, nextitem=None))
    try:
        item.obj(**isi)
    except Exception:
        return True
    except BaseException as e:  # pytest's own outcomes: failed, skipped
        return type(e).__name__ == "Failed"
    return False


def yang_cepat_dahulu(items: Sequence[pytest.Item]) -> tuple[list[pytest.Item], float, list[str]]:
    """The tests in the order of their cost, the cost of all, and those that fail by themselves."""
    lama: list[tuple[float, pytest.Item]] = []
    merah = []
    for item in items:
        mulai = time.perf_counter()
        if gagal(item):
            merah.append(item.nodeid)
        lama.append((time.perf_counter() - mulai, item))
    lama.sort(key=lambda satu: satu[0])
    return [item for _, item in lama], sum(detik for detik, _ in lama), merah


def uji(
    mutan: Sequence[Mutan], items: Sequence[pytest.Item], *, proses: int, sampai: float, batas: float
) -> Iterator[Hasil]:
    """Each mutant's result as it comes, ``proses`` at a time, none begun after ``sampai`` (monotonic seconds); a
    mutant that runs longer than ``batas`` seconds is noticed too.
    """
    antre = iter(mutan)
    kenal: dict[str, dict[pytest.Item, None]] = defaultdict(dict)
    menurut_nama = {item.nodeid: item for item in items}
    pilih = selectors.DefaultSelector()
    jalan = 0
    while True:
        while jalan < proses and time.monotonic() < sampai and (satu := next(antre, None)) is not None:
            pid, baca = _cabang(satu, [*kenal[satu.tempat], *items], batas)
            pilih.register(baca, selectors.EVENT_READ, (pid, satu))
            jalan += 1
        if not jalan:
            return
        for kunci, _ in pilih.select():
            pid, satu = kunci.data
            pembunuh = os.read(kunci.fd, 4096).decode()
            pilih.unregister(kunci.fd)
            os.close(kunci.fd)
            _, status = os.waitpid(pid, 0)
            jalan -= 1
            if os.WIFSIGNALED(status):
                pembunuh = HABIS if os.WTERMSIG(status) == signal.SIGALRM else f"sinyal {os.WTERMSIG(status)}"
            if pembunuh in menurut_nama:  # who noticed one mistake in a rule notices most of them
                kenal[satu.tempat][menurut_nama[pembunuh]] = None
            yield Hasil(satu, pembunuh)


def _cabang(mutan: Mutan, items: Sequence[pytest.Item], batas: float) -> tuple[int, int]:
    """A fork in which the mutant is planted and the tests run up to the first that fails."""
    baca, tulis = os.pipe()
    pid = os.fork()
    if pid:
        os.close(tulis)
        return pid, baca
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, batas)
        diam = os.open(os.devnull, os.O_WRONLY)
        os.dup2(diam, 1)
        os.dup2(diam, 2)
        try:
            mutan.tanam()
        except Exception as e:
            pembunuh = f"tidak dapat dimuat: {type(e).__name__}"
        else:
            pembunuh = next((item.nodeid for item in items if gagal(item)), "")
        os.write(tulis, pembunuh.encode())
    finally:
        os._exit(0)
