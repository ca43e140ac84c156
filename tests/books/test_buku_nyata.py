"""The harness itself: copies are fresh, commits are seen, nothing survives a test."""

import subprocess
import sys
from threading import Thread

import pytest
from django.db import connection, connections

from naungan.books.journal.models import BulkRun
from tests.basis_data import BukuNyata


@pytest.mark.nyata
@pytest.mark.parametrize("ke", [1, 2])
def test_each_committed_test_starts_with_empty_books(ke: int) -> None:
    assert not BulkRun.objects.exists()
    BulkRun.objects.create(kunci="tagihan:202312")


@pytest.mark.django_db
@pytest.mark.parametrize("ke", [1, 2])
def test_each_ordinary_test_starts_with_empty_books(ke: int) -> None:
    assert not BulkRun.objects.exists()
    BulkRun.objects.create(kunci="tagihan:202312")


@pytest.mark.nyata
def test_another_thread_sees_what_was_committed() -> None:
    BulkRun.objects.create(kunci="tagihan:202312")
    terlihat: list[int] = []

    def lihat() -> None:
        terlihat.append(BulkRun.objects.count())
        connections.close_all()

    benang = Thread(target=lihat)
    benang.start()
    benang.join()
    assert terlihat == [1]


def test_another_process_sees_what_was_committed(buku_nyata: BukuNyata) -> None:
    BulkRun.objects.create(kunci="tagihan:202312")

    perintah = (
        "import django; django.setup()\n"
        "from naungan.books.journal.models import BulkRun\n"
        "BulkRun.objects.update(kursor=7); print(BulkRun.objects.get().kunci)"
    )
    keluar = subprocess.run(
        [sys.executable, "-c", perintah], env=buku_nyata.env, capture_output=True, text=True, check=True
    )

    assert keluar.stdout.strip() == "tagihan:202312"
    assert BulkRun.objects.get().kursor == 7


@pytest.mark.django_db
def test_these_books_are_not_somebody_elses() -> None:
    assert "uji_" in str(connection.settings_dict["NAME"])
    assert "uji_" in str(connections["antrean"].settings_dict["NAME"])
