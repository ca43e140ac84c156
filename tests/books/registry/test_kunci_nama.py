"""Whoever was written down before keys of names existed gets one."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from naungan.books.registry.models import Person
from tests.cast import Pemeran, orang

MIGRASI = import_module("naungan.books.registry.migrations.0003_isi_kunci_nama")


def test_everybody_already_there_gets_the_key_of_their_name(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch
) -> None:
    nama = ("Moch. Yusuf", "Hj. Nur Hayati", "-")
    for ke, satu in enumerate(nama):
        orang(satu, f"351699120278100{ke}", lahir=pemeran.karno.lahir)
    Person.objects.update(kunci_nama="?")
    monkeypatch.setattr(MIGRASI, "SEKALI", 2)

    MIGRASI.isi(apps, SimpleNamespace(connection=connection))

    assert list(Person.objects.order_by("id").values_list("kunci_nama", flat=True)) == [
        "KARNO", "M.IUSUP", "NURHAIATI", "-",
    ]  # fmt: skip
