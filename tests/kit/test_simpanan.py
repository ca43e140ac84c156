"""Files lie sealed, whole or not at all, and once however often they come."""

import io
from pathlib import Path

import pytest

from naungan.kit.segel import Segel, SegelRusak
from naungan.kit.simpanan import Simpanan

ISI = b"NIK,Nama\n" + b"3516991202780004,Karno\n" * 100_000


@pytest.fixture
def simpanan(tmp_path: Path) -> Simpanan:
    return Simpanan(tmp_path / "berkas", Segel({1: bytes(range(32))}, b"indeks"))


def test_a_file_comes_back_as_it_was(simpanan: Simpanan) -> None:
    tersimpan = simpanan.simpan(io.BytesIO(ISI))

    assert b"".join(simpanan.baca(tersimpan.sidik)) == ISI
    assert tersimpan.ukuran == len(ISI)


def test_an_empty_file_comes_back_empty(simpanan: Simpanan) -> None:
    assert b"".join(simpanan.baca(simpanan.simpan(io.BytesIO()).sidik)) == b""


def test_nobody_reads_it_on_the_disk(simpanan: Simpanan, tmp_path: Path) -> None:
    simpanan.simpan(io.BytesIO(ISI))

    assert all(b"Karno" not in p.read_bytes() for p in (tmp_path / "berkas").iterdir())


def test_the_same_file_twice_lies_there_once(simpanan: Simpanan, tmp_path: Path) -> None:
    assert simpanan.simpan(io.BytesIO(ISI)) == simpanan.simpan(io.BytesIO(ISI))
    assert len(list((tmp_path / "berkas").iterdir())) == 1


@pytest.mark.parametrize("potong", [3, 100, len(ISI) // 2])
def test_a_file_that_lost_its_end_is_refused(simpanan: Simpanan, tmp_path: Path, potong: int) -> None:
    tersimpan = simpanan.simpan(io.BytesIO(ISI))
    letak = tmp_path / "berkas" / f"{tersimpan.sidik}.segel"
    letak.write_bytes(letak.read_bytes()[:-potong])

    with pytest.raises(SegelRusak):
        list(simpanan.baca(tersimpan.sidik))


def test_a_file_with_one_byte_changed_is_refused(simpanan: Simpanan, tmp_path: Path) -> None:
    tersimpan = simpanan.simpan(io.BytesIO(ISI))
    letak = tmp_path / "berkas" / f"{tersimpan.sidik}.segel"
    isi = bytearray(letak.read_bytes())
    isi[1000] ^= 1
    letak.write_bytes(isi)

    with pytest.raises(SegelRusak):
        list(simpanan.baca(tersimpan.sidik))


def test_what_breaks_while_it_is_put_in_leaves_nothing(simpanan: Simpanan, tmp_path: Path) -> None:
    class Putus(io.BytesIO):
        def read(self, n: int | None = -1, /) -> bytes:
            if self.tell() > 0:
                raise OSError("jaringan putus")
            return super().read(n)

    with pytest.raises(OSError, match="putus"):
        simpanan.simpan(Putus(ISI))

    assert not list((tmp_path / "berkas").iterdir())


def test_opened_it_lies_in_the_clear_only_meanwhile(simpanan: Simpanan) -> None:
    tersimpan = simpanan.simpan(io.BytesIO(ISI))
    with simpanan.terbuka(tersimpan.sidik) as jelas:
        assert jelas.read_bytes() == ISI
        assert jelas.stat().st_mode & 0o077 == 0

    assert not jelas.exists()
