"""One address may ask so many cases a minute; who asks more is told when to come back."""

from collections.abc import Iterator

import pytest
import time_machine
from django.core.cache import cache
from pytest_django import Settings

from naungan.face.api import batas
from tests.face.api.tanya import IURAN, kirim

SAAT = "2023-12-20T02:00:18Z"


@pytest.fixture(autouse=True)
def _hitungan_baru(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(batas, "BANYAK", 5)
    cache.clear()
    with time_machine.travel(SAAT, tick=False):
        yield
    cache.clear()


def status(isi: object = IURAN, **kepala: str) -> int:
    return int(kirim("iuran", isi, **kepala).status_code)


def test_who_asks_too_often_waits_until_the_minute_is_over() -> None:
    assert [status() for _ in range(5)] == [200] * 5

    ditolak = kirim("iuran", IURAN)
    assert ditolak.status_code == 429 and ditolak["Retry-After"] == "42"
    assert ditolak.json()["type"] == "/api/v1/#terlalu-sering"
    with time_machine.travel("2023-12-20T02:01:00Z", tick=False):
        assert status() == 200


def test_every_case_of_a_batch_counts() -> None:
    assert status({"kasus": [IURAN] * 9}) == 200
    assert status() == 429


def test_an_unreadable_request_counts_too() -> None:
    assert [status("{") for _ in range(6)] == [400] * 5 + [429]


def test_another_address_is_not_held_back() -> None:
    assert [status() for _ in range(6)][-1] == 429
    assert status(REMOTE_ADDR="10.0.0.9") == 200


def test_behind_the_proxy_each_visitor_counts_alone(settings: Settings) -> None:
    settings.PRODUKSI = True
    assert [status(HTTP_X_FORWARDED_FOR="1.1.1.1, 2.2.2.2") for _ in range(6)][-1] == 429

    assert status(HTTP_X_FORWARDED_FOR="9.9.9.9, 2.2.2.2") == 429
    assert status(HTTP_X_FORWARDED_FOR="2.2.2.2, 3.3.3.3") == 200
