"""Named refusals. The desk says which and with what facts; the face finds the words (``face/kata.py``)."""

__all__ = ["BelumLengkap", "BukanTahapnya", "MasukanKeliru", "TidakBerwenang", "Tolakan"]


class Tolakan(Exception):
    """An act that must not happen. ``kode`` names the reason, ``isi`` holds its facts."""

    def __init__(self, kode: str, **isi: object) -> None:
        super().__init__(kode, isi)
        self.kode = kode
        self.isi = isi


class TidakBerwenang(Tolakan):
    """This officer, of this office, may not do this."""


class BukanTahapnya(Tolakan):
    """The file is at another stage."""


class BelumLengkap(Tolakan):
    """Something must be there first."""


class MasukanKeliru(Tolakan):
    """A value given is not right; ``kolom`` names the field."""

    def __init__(self, kode: str, *, kolom: str, **isi: object) -> None:
        super().__init__(kode, kolom=kolom, **isi)
        self.kolom = kolom
