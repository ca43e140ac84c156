"""Money stays in its book, moves in whole amounts, and what was pending is settled once."""

from typing import NamedTuple

import pytest

from naungan.books.ledger.models import Account
from tests import fakta
from tests.books.penolakan import ditolak, jalankan
from tests.cast import Pemeran


class Kas(NamedTuple):
    p: Pemeran
    utang: Account
    kas: Account


@pytest.fixture
def bpjs(pemeran: Pemeran) -> Kas:
    return Kas(pemeran, fakta.akun("BPJS", "UTANG_MANFAAT"), fakta.akun("BPJS", "KAS"))


def test_pending_money_is_posted(bpjs: Kas) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 42_000_000, jenis="TUNDA")
    assert fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 42_000_000, jenis="SAHKAN", atas=tunda).pk


def test_an_account_is_opened_once(bpjs: Kas) -> None:
    with ditolak("account_sekali"):
        Account.objects.create(buku="BPJS", jenis="KAS")


@pytest.mark.parametrize("jumlah", [0, -1])
def test_a_transfer_moves_money(bpjs: Kas, jumlah: int) -> None:
    with ditolak("transfer_jumlah_positif"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, jumlah)


def test_money_does_not_move_to_where_it_is(bpjs: Kas) -> None:
    with ditolak("transfer_dua_akun_berbeda"):
        fakta.transfer(bpjs.p, bpjs.kas, bpjs.kas, 1)


def test_money_does_not_move_from_the_regencys_book_to_bpjs(bpjs: Kas) -> None:
    with ditolak("ledger_transfer_satu_buku"):
        fakta.transfer(bpjs.p, bpjs.kas, fakta.akun(bpjs.p.pemkab.kode, "KAS"), 16_800)


def test_an_account_does_not_change_books(bpjs: Kas) -> None:
    with ditolak("ledger_account_tetap"):
        jalankan("UPDATE ledger_account SET buku = 'PEMKAB-DBHCHT'")


def test_a_posting_names_what_was_pending(bpjs: Kas) -> None:
    with ditolak("transfer_penyelesaian_menunjuk_yang_tertunda"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="SAHKAN")


def test_a_direct_transfer_settles_nothing(bpjs: Kas) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="TUNDA")
    with ditolak("transfer_penyelesaian_menunjuk_yang_tertunda"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, atas=tunda)


@pytest.mark.parametrize("kedua", ["SAHKAN", "BATALKAN"])
def test_pending_money_is_settled_once(bpjs: Kas, kedua: str) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="TUNDA")
    fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="SAHKAN", atas=tunda)

    with ditolak("ledger_transfer.atas_id"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis=kedua, atas=tunda)


def test_a_posting_is_of_the_pending_amount(bpjs: Kas) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 42_000_000, jenis="TUNDA")
    with ditolak("ledger_transfer_sama_dengan_tertunda"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 41_000_000, jenis="SAHKAN", atas=tunda)


def test_a_posting_does_not_turn_the_money_around(bpjs: Kas) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="TUNDA")
    with ditolak("ledger_transfer_sama_dengan_tertunda"):
        fakta.transfer(bpjs.p, bpjs.kas, bpjs.utang, 1, jenis="SAHKAN", atas=tunda)


def test_what_is_settled_is_not_settled_again(bpjs: Kas) -> None:
    tunda = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="TUNDA")
    sah = fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="SAHKAN", atas=tunda)

    with ditolak("ledger_transfer_sama_dengan_tertunda"):
        fakta.transfer(bpjs.p, bpjs.utang, bpjs.kas, 1, jenis="BATALKAN", atas=sah)
