"""Expecting a refusal by its name, and that nothing has happened."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from naungan.books.journal.models import Act
from naungan.desk.tolakan import MasukanKeliru, Tolakan
from naungan.face.kata import KATA, kalimat

__all__ = ["ditolak"]


@contextmanager
def ditolak(kode: str, kolom: str = "") -> Iterator[None]:
    """What happens inside must be refused by ``kode`` (at ``kolom``), leave no act, and be said in words."""
    sebelum = Act.objects.count()
    with pytest.raises(Tolakan) as tolakan:
        yield
    assert tolakan.value.kode == kode, tolakan.value
    if kolom:
        assert isinstance(tolakan.value, MasukanKeliru)
        assert tolakan.value.kolom == kolom
    assert Act.objects.count() == sebelum
    assert kode in KATA and "%(" not in kalimat(tolakan.value)
