"""The one clock can be stopped, and tells the office's day."""

from datetime import date, datetime, timezone
from threading import Thread

import pytest
import time_machine

from naungan.kit import jam
from naungan.kit.jam import hari_ini, pada, sekarang, setel_tanggal


def test_within_the_block_it_is_that_day() -> None:
    with pada(date(2023, 12, 31)):
        assert hari_ini() == date(2023, 12, 31)
        with pada(date(2024, 1, 31)):
            assert hari_ini() == date(2024, 1, 31)
        assert hari_ini() == date(2023, 12, 31)


def test_after_a_failure_the_clock_goes_on() -> None:
    with pytest.raises(ZeroDivisionError), pada(date(1999, 1, 1)):
        _ = 1 / 0
    assert hari_ini().year > 2000


def test_the_day_is_javas_not_greenwichs() -> None:
    with pada(datetime(2023, 12, 31, 18, 30, tzinfo=timezone.utc)):
        assert hari_ini() == date(2024, 1, 1)
        assert sekarang().tzinfo is timezone.utc


def test_another_thread_has_its_own_time() -> None:
    lain: list[date] = []
    with pada(date(1999, 1, 1)):
        benang = Thread(target=lambda: lain.append(hari_ini()))
        benang.start()
        benang.join()
    assert lain != [date(1999, 1, 1)]


@time_machine.travel(datetime(2026, 11, 22, 8, 30, tzinfo=jam.WIB), tick=False)
def test_the_demos_day_keeps_the_time_of_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jam, "_geser", jam._geser)  # put back afterwards
    setel_tanggal(date(2024, 1, 31))

    assert sekarang().astimezone(jam.WIB).isoformat() == "2024-01-31T08:30:00+07:00"
