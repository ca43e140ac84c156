"""The two refusals of the law: a case that cannot be read, and a part of the law not built yet."""

from __future__ import annotations

from collections.abc import Mapping


class MasukanSalah(ValueError):
    """A case that cannot be read: ``kolom`` (the field), ``nilai`` (what stood there), ``pesan`` (one
    sentence).
    """

    def __init__(self, kolom: str, nilai: object, seharusnya: str) -> None:
        self.kolom, self.nilai = kolom, nilai
        self.pesan = f"Kolom {kolom} berisi {_tampil(nilai)}; {seharusnya}."
        super().__init__(self.pesan)


class KolomKurang(MasukanSalah):
    """A field this event cannot be computed without."""

    def __init__(self, kolom: str, sebab: str) -> None:
        super().__init__(kolom, None, sebab)
        self.pesan = f"Kolom {kolom} belum diisi; {sebab}."
        self.args = (self.pesan,)


class BelumTersedia(Exception):
    """A lawful case whose rule is not built yet; never answered with a number."""

    def __init__(self, kolom: str, bagian: str) -> None:
        self.kolom = kolom
        self.pesan = (
            f"Kolom {kolom}: {bagian} belum dihitung oleh sistem ini; tanyakan kepada BPJS Ketenagakerjaan."
        )
        super().__init__(self.pesan)


def _tampil(nilai: object) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if nilai is None:
        return "kosong"
    if isinstance(nilai, Mapping):
        return "sekelompok kolom"
    if isinstance(nilai, list):
        return "sebuah daftar"
    return f"'{str(nilai)[:60]}'"
