"""Every reference file that ships says where it comes from, and is the file that was listed."""

import csv
import gzip
import json
from hashlib import sha256
from pathlib import Path

import pytest

import naungan

PAKET = Path(naungan.__file__).parent
with (PAKET / "SOURCES.csv").open(encoding="utf-8", newline="") as _berkas:
    TERDAFTAR = {baris["file"]: baris for baris in csv.DictReader(_berkas)}


def _baris(berkas: Path) -> int:
    if berkas.suffix == ".geojson":
        return len(json.loads(berkas.read_text(encoding="utf-8"))["features"])
    buka = gzip.open if berkas.suffix == ".gz" else open
    with buka(berkas, "rt", encoding="utf-8", newline="") as isi:
        return sum(1 for _ in csv.DictReader(isi))


@pytest.mark.parametrize("nama", TERDAFTAR)
def test_a_listed_file_is_there_and_unchanged(nama: str) -> None:
    catatan = TERDAFTAR[nama]
    isi = (PAKET / nama).read_bytes()

    assert len(isi) == int(catatan["bytes"])
    assert sha256(isi).hexdigest() == catatan["sha256"]
    assert _baris(PAKET / nama) == int(catatan["rows"])


@pytest.mark.parametrize("nama", TERDAFTAR)
def test_a_listed_file_names_source_licence_and_vintage(nama: str) -> None:
    assert all(TERDAFTAR[nama][kolom].strip() for kolom in ("source", "licence", "vintage"))


def test_no_reference_file_is_unlisted() -> None:
    di_paket = {p.relative_to(PAKET).as_posix() for p in PAKET.rglob("acuan/**/*") if p.is_file()}

    assert di_paket == set(TERDAFTAR)
