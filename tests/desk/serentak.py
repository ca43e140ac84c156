"""Several presses at the same moment, each by a thread with a connection of its own."""

import os
from collections.abc import Callable
from contextvars import copy_context
from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import connections

from naungan.books.journal.periksa import periksa_jurnal
from naungan.books.ledger.periksa import periksa_buku_besar

__all__ = ["PUTARAN", "seorang_menang", "serentak", "utuh"]

PUTARAN = [
    *range(2),
    *(pytest.param(n, marks=pytest.mark.soak) for n in range(2, 40 if "NAUNGAN_SOAK" in os.environ else 3)),
]
"""Rounds of every race: two in the suite, forty in the long form."""


def serentak(*tekan: Callable[[], Any]) -> list[Any]:
    """Call all of them at once; what each returned or raised, in the order given."""
    hasil: list[Any] = [None] * len(tekan)
    garis = Barrier(len(tekan))

    def jalan(n: int) -> None:
        try:
            for hubungan in connections.all():
                hubungan.ensure_connection()
            garis.wait(20)
            hasil[n] = tekan[n]()
        except BaseException as galat:
            hasil[n] = galat
        finally:
            connections.close_all()

    benang = [Thread(target=copy_context().run, args=(jalan, n)) for n in range(len(tekan))]
    for b in benang:
        b.start()
    for b in benang:
        b.join(120)
    return hasil


def seorang_menang(hasil: list[Any], kode: str) -> None:
    """One press did it; every other was refused by this name, and by no error of the database."""
    kalah = [h for h in hasil if isinstance(h, BaseException)]
    assert len(kalah) == len(hasil) - 1, hasil
    assert {getattr(k, "kode", repr(k)) for k in kalah} == {kode}
    utuh()


def utuh() -> None:
    """Ledger and journal agree."""
    temuan = [*periksa_buku_besar(), *periksa_jurnal()]
    assert temuan == [], temuan
