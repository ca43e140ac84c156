"""The invented regency, whole and small, built once for all the sentences about it."""

import pytest

from tests.demo.kabupaten import Isi, isi


@pytest.fixture(scope="session")
def penuh() -> Isi:
    """Full size."""
    return isi()


@pytest.fixture(scope="session")
def kecil() -> Isi:
    """One hundredth."""
    return isi(scale=0.01)
