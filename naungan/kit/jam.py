"""The one clock. The demo and the tests set it; everything else asks it."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, timedelta, timezone

__all__ = ["WIB", "hari_ini", "pada", "sekarang", "setel_tanggal"]

WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian Time, the zone of Java; the country has no summer time."""

_tetap: ContextVar[datetime | None] = ContextVar("jam_tetap", default=None)
_geser = timedelta(0)


def sekarang() -> datetime:
    """The moment it is, aware and in UTC."""
    return _tetap.get() or datetime.now(timezone.utc) + _geser


def hari_ini() -> date:
    """The calendar day in the office (WIB)."""
    return sekarang().astimezone(WIB).date()


@contextmanager
def pada(saat: datetime | date) -> Iterator[None]:
    """Within the block it is ``saat``; a bare date means nine in the morning of that day."""
    if not isinstance(saat, datetime):
        saat = datetime(saat.year, saat.month, saat.day, 9, tzinfo=WIB)
    tanda = _tetap.set(saat.astimezone(timezone.utc))
    try:
        yield
    finally:
        _tetap.reset(tanda)


def setel_tanggal(tanggal: date) -> None:
    """Shift the whole process to ``tanggal`` while the clock goes on ticking (the demo's day)."""
    global _geser
    kini = datetime.now(WIB)
    _geser = datetime(tanggal.year, tanggal.month, tanggal.day, tzinfo=WIB) - kini.replace(
        hour=0, minute=0, second=0, microsecond=0
    )
