"""The six people who stand in every ugly file, and the columns they mostly stand in."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

__all__ = ["JUDUL", "ORANG", "Orang", "baris", "semua"]


class Orang(NamedTuple):
    """Somebody who does not exist."""

    nik: str
    no_kk: str
    nama: str
    tempat: str
    lahir: date
    kelamin: str
    dusun: str
    rt: str
    hp: str
    ibu: str

    @property
    def tanggal(self) -> str:
        return self.lahir.strftime("%d-%m-%Y")


ORANG = (
    Orang("3516995503800001", "3516991001050001", "SULASTRI", "MOJOKERTO", date(1980, 3, 15), "P", "Krajan", "001",
          "081200000001", "SUMINAH"),
    Orang("3516991708650002", "3516991001050001", "SLAMET RIYADI", "SURABAYA", date(1965, 8, 17), "L", "Krajan", "001",
          "081200000002", "WAGINEM"),
    Orang("3516993006900003", "3516991001050003", "JOKO SUSILO", "MOJOKERTO", date(1990, 6, 30), "L", "Sawahan", "002",
          "081200000003", "SRI REJEKI"),
    Orang("3516994212780004", "3516991001050004", "SITI AMINAH", "JOMBANG", date(1978, 12, 2), "P", "Sawahan", "002",
          "081200000004", "MUNAWAROH"),
    Orang("3516996501950005", "3516991001050004", "NUR’AINI", "MOJOKERTO", date(1995, 1, 25), "P", "Ngemplak", "003",
          "081200000005", "SITI AMINAH"),
    Orang("3516990107580006", "3516991001050006", "KARNO", "LAMONGAN", date(1958, 7, 1), "L", "Ngemplak", "003",
          "081200000006", "PAINEM"),
)  # fmt: skip

JUDUL = ("No", "NIK", "Nama Lengkap", "Tempat Lahir", "Tanggal Lahir", "JK", "Dusun", "RT", "No HP")


def baris(nomor: int, o: Orang) -> list[object]:
    """One person under ``JUDUL``."""
    return [nomor, o.nik, o.nama, o.tempat, o.tanggal, o.kelamin, o.dusun, o.rt, o.hp]


def semua(orang: Sequence[Orang] = ORANG) -> list[list[object]]:
    """All of them under ``JUDUL``, numbered."""
    return [baris(i, o) for i, o in enumerate(orang, 1)]
