"""Rules: which programmes a bill holds: those named, or those compulsory for an employer of that size."""

from __future__ import annotations


def ikut_jkk(program_diketahui: bool, program_jkk: bool) -> bool:
    """Perpres 109/2013 Pasal 6 ayat (3).

    Work accident: everybody.
    """
    return program_jkk or not program_diketahui


def ikut_jkm(program_diketahui: bool, program_jkm: bool) -> bool:
    """Perpres 109/2013 Pasal 6 ayat (3).

    Death: everybody.
    """
    return program_jkm or not program_diketahui


def ikut_jht(segmen: str, ukuran_usaha: str, program_diketahui: bool, program_jht: bool) -> bool:
    """Perpres 109/2013 Pasal 6 ayat (3).

    Old age: wage earners of employers that are not micro.
    """
    if program_diketahui:
        return program_jht
    return segmen == "PU" and ukuran_usaha != "MIKRO"


def ikut_jp(segmen: str, ukuran_usaha: str, program_diketahui: bool, program_jp: bool) -> bool:
    """Perpres 109/2013 Pasal 6 ayat (3).

    Pension: wage earners of medium and large employers.
    """
    if program_diketahui:
        return program_jp
    return segmen == "PU" and ukuran_usaha in ("MENENGAH", "BESAR")


def ikut_jkp(peserta_jkp: bool, program_jkp: bool) -> bool:
    """PP 37/2021 Pasal 11.

    Job loss: where the case says so. It depends on the worker's age, nationality and health insurance.
    """
    return peserta_jkp or program_jkp
