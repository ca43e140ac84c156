"""BPJS asks for a month's bills; a job writes them; the page tells what the books say and nothing else."""

from datetime import date
from typing import TYPE_CHECKING

import pytest
from pytest_django.fixtures import Settings

from naungan.desk.billing import tagih_bulan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.face.web.klien import Klien, masuk

if TYPE_CHECKING:
    pass

ALAMAT = "/tagihan/jalankan/"
HARI = date(2024, 1, 31)
OKTOBER = Bulan(2023, 10)


@pytest.fixture
def langsung(settings: Settings) -> None:
    """The job runs at once, in the request."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


def siap(p: Pemeran) -> Klien:
    """October was billed in October; Budi sits down on 31 January."""
    _putuskan(p)
    with pada(date(2023, 10, 5)):
        tagih_bulan(OKTOBER, by=p.budi)
    return masuk(p.budi, HARI)
