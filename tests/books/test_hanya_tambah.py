"""What was written stays written: no table of facts and money gives up a row, and most take no change."""

from datetime import date

import pytest
from django.db import IntegrityError, connection, transaction

from naungan.books.cases.models import HasilLuar, Pendampingan
from naungan.books.documents.models import Document
from naungan.books.funds.models import Decree, Occupancy, Pledge
from naungan.books.journal.models import Cuplikan, Entry, Seal
from tests import fakta
from tests.books.intake.daftar import ajuan, berkas, kiriman
from tests.books.penolakan import ditolak, jalankan, pagar
from tests.books.registry.isi import isi_registry
from tests.books.selection import baris as seleksi
from tests.cast import Pemeran

MUTLAK = sorted(p.nama for p in pagar().values() if p.bila == "1=1")


@pytest.fixture
def segala(pemeran: Pemeran) -> Pemeran:
    """At least one row in every table that has such a fence."""
    p = pemeran
    item = fakta.dibayar(p)
    tindakan = fakta.act(p.sari)
    Entry.objects.create(act=tindakan, subjek="klaim", subjek_id=1, urutan=1, hash="0" * 64)
    Seal.objects.create(tanggal=date(2023, 12, 31), entri=1, hash="0" * 64)
    Cuplikan.objects.create(act=tindakan, jenis="laporan", kunci="2023-12", isi={})
    HasilLuar.objects.create(
        pendampingan=Pendampingan.objects.get(),
        jenis="KEPUTUSAN",
        program="JKM",
        nomor="1",
        tanggal=date(2023, 12, 14),
        jumlah=42_000_000,
        dicatat_oleh=p.sari,
    )
    Document.objects.create(
        peristiwa=item.penetapan.klaim.peristiwa, jenis="KK", nomor_segel=b"x", dibawa_oleh=p.slamet
    )
    Decree.objects.create(
        nomor="SK-1", tanggal=date(2023, 9, 1), payer=p.pemkab, sumber="DBHCHT", mulai=202310, sampai=202312,
        kuota=27_727, pagu=1_397_440_800, dibuat_oleh=p.sari,
    )  # fmt: skip
    ikrar = Pledge.objects.create(payer=p.mitra, tempat=100, mulai=202310, sampai=202409)
    Occupancy.objects.create(pledge=ikrar, nomor=1, membership=p.kepesertaan, mulai=date(2023, 10, 1))
    seleksi.segala(p)
    daftar = kiriman(p)
    berkas(daftar)
    ajuan(p, daftar)
    isi_registry(p)
    return p


@pytest.mark.parametrize("nama", MUTLAK)
def test_a_row_once_written_stays(segala: Pemeran, nama: str) -> None:
    tabel, aksi = pagar()[nama].tabel, pagar()[nama].aksi

    with ditolak(nama):
        jalankan(f"DELETE FROM {tabel}" if aksi == "DELETE" else f"UPDATE {tabel} SET id = id")
        pytest.fail(f"{tabel} has no row to try on")


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="SQLite has no TRUNCATE")
@pytest.mark.parametrize("nama", [n for n in MUTLAK if pagar()[n].aksi == "DELETE"])
def test_a_table_is_not_emptied_at_one_stroke(segala: Pemeran, nama: str) -> None:
    connection.check_constraints()  # settles what is deferred, or TRUNCATE would refuse for that reason

    with pytest.raises(IntegrityError, match="tidak boleh dihapus"), transaction.atomic():
        jalankan(f"TRUNCATE {pagar()[nama].tabel} CASCADE")


@pytest.mark.django_db
@pytest.mark.skipif("connection.vendor != 'sqlite'", reason="REPLACE is SQLite's own")
def test_replacing_a_row_is_deleting_it(segala: Pemeran) -> None:
    with ditolak("ledger_transfer_tak_dihapus"):
        jalankan("REPLACE INTO ledger_transfer SELECT * FROM ledger_transfer")


@pytest.mark.django_db
def test_every_fence_stands_in_the_database() -> None:
    """A migration that rebuilds a table on SQLite drops its triggers without a word."""
    tanya = (
        "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
        if connection.vendor == "postgresql"
        else "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    )
    with connection.cursor() as kursor:
        kursor.execute(tanya)
        berdiri = {nama for (nama,) in kursor.fetchall()}

    assert set(pagar()) <= berdiri
