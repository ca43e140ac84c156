"""What every test gets: books of its own, the named cast, a network that ends at this machine."""

import os
from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

import pytest
from pytest_django import DjangoDbBlocker

from tests.lingkungan import DATA

if TYPE_CHECKING:
    from tests.basis_data import BukuNyata
    from tests.cast import Pemeran

_DUA = {"databases": ["default", "antrean"]}
_ke = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ordinary tests of the books see both databases; Django's own flushing kind of test is refused."""
    for item in items:
        if item.get_closest_marker("soak") and "NAUNGAN_SOAK" not in os.environ:
            item.add_marker(pytest.mark.skip(reason="the long form runs in `make soak`"))
        penanda = item.get_closest_marker("django_db")
        if penanda and (penanda.kwargs.get("transaction") or penanda.args):
            raise pytest.UsageError(f"{item.nodeid}: use @pytest.mark.nyata, the books cannot be flushed")
        if item.get_closest_marker("nyata"):
            continue
        perlu = {"db", "pemeran"} & set(getattr(item, "fixturenames", ()))
        if (penanda or perlu) and not (penanda and "databases" in penanda.kwargs):
            item.add_marker(pytest.mark.django_db(**_DUA), append=False)


@pytest.fixture(scope="session")
def pekerja(request: pytest.FixtureRequest) -> str:
    """The name of this parallel worker."""
    return str(getattr(request.config, "workerinput", {}).get("workerid", "utama"))


@pytest.fixture(scope="session")
def django_db_setup(
    request: pytest.FixtureRequest,
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    pekerja: str,
) -> Iterator[None]:
    """A copy of the migrated template for this worker, in place of pytest-django's migrate-and-flush."""
    from tests.basis_data import salinan, siapkan_templat

    cache = request.config.cache
    with django_db_blocker.unblock():
        siapkan_templat(cache.mkdir("templat"))
        tempat = salinan(f"uji_{pekerja}")
        tempat.__enter__()
    yield
    with django_db_blocker.unblock():
        tempat.__exit__(None, None, None)


@pytest.fixture
def buku_nyata(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker, pekerja: str
) -> "Iterator[BukuNyata]":
    """Fresh committed books of this test's own, open to its threads and, by ``env``, to its processes."""
    from django.conf import settings

    from tests.basis_data import BukuNyata, salinan

    nama = f"nyata_{pekerja}_{next(_ke)}"
    with django_db_blocker.unblock(), salinan(nama) as folder:
        for kunci in (settings.NAUNGAN_KUNCI, DATA / "rahasia-django"):
            (folder / kunci.name).write_bytes(kunci.read_bytes())
        env = os.environ | {"NAUNGAN_DATA": str(folder)}
        if url := env.get("NAUNGAN_DATABASE_URL"):
            env["NAUNGAN_DATABASE_URL"] = url.replace("/postgres?", f"/{nama}?")
        yield BukuNyata(folder, env)


@pytest.fixture
def transactional_db(buku_nyata: "BukuNyata") -> None:
    """What a live server asks for: committed books, without pytest-django's flush."""


@pytest.fixture(autouse=True)
def _nyata(request: pytest.FixtureRequest) -> None:
    if request.node.get_closest_marker("nyata"):
        request.getfixturevalue("buku_nyata")


@pytest.fixture
def pemeran(request: pytest.FixtureRequest) -> "Pemeran":
    """The named cast (``tests/cast.py``), in this test's books."""
    request.getfixturevalue("buku_nyata" if request.node.get_closest_marker("nyata") else "db")
    from tests.cast import perkenalkan

    return perkenalkan()
