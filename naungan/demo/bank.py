"""The bank's file of the invented regency: which bills are paid, and when."""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import NamedTuple

from naungan.books.billing.models import Bill
from naungan.books.kolom import segel
from naungan.demo.invent import Kabupaten
from naungan.desk.billing import BarisBank
from naungan.kit.bulan import Bulan

__all__ = ["Niat", "berkas_bank", "niat_bayar"]


class Niat(NamedTuple):
    """Up to which month each payer pays: by code, and by the NIK's blind index for those who pay for themselves."""

    pembayar: dict[str, int]
    sendiri: dict[bytes, int]


def niat_bayar(kabupaten: Kabupaten) -> Niat:
    """Ask the invented regency who will pay how far."""
    s = segel()
    niat = Niat({}, {})
    for o in chain(*kabupaten.orang()):
        if o.pembayar:
            niat.pembayar[o.pembayar] = max(o.bayar_sampai, niat.pembayar.get(o.pembayar, 0))
        else:
            niat.sendiri[s.indeks(o.nik, "nik")] = o.bayar_sampai
    return niat


def berkas_bank(bulan: Bulan, jenis: tuple[str, ...], hari: date, niat: Niat) -> Iterator[list[BarisBank]]:
    """The bank's file, in chunks: the bills of these payers that will be paid, in the order of the bills."""
    tagihan = Bill.objects.filter(bulan=bulan.kode, payer__jenis__in=jenis).order_by("id")
    if "PERORANGAN" in jenis:  # the only member of such a payer is the payer
        sendiri = dict(
            tagihan.filter(payer__jenis="PERORANGAN").values_list(
                "kode_iuran", "payer__membership__person__nik_indeks"
            )
        )
    else:
        sendiri = {}
    baris = []
    for kode, jumlah, payer in tagihan.values_list("kode_iuran", "jumlah", "payer__kode"):
        sampai = niat.sendiri[bytes(sendiri[kode])] if kode in sendiri else niat.pembayar[payer]
        if sampai >= bulan.kode:
            baris.append(BarisBank(kode, hari, jumlah, f"BANK-{kode}"))
    for awal in range(0, len(baris), 10_000):
        yield baris[awal : awal + 10_000]
