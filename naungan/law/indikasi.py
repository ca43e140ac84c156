"""Signs that a payer may be in breach. Signs, never findings: an examiner looks and decides.

Each sign says what was compared, and what innocent reason to rule out first. A sign opens at most a suspicion
(``DUGAAN``, see ``kepatuhan``); it carries no sanction.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from naungan.kit.rupiah import angka, rupiah
from naungan.law.pemberi_kerja import UkuranUsaha, program_wajib
from naungan.law.sanksi import PELANGGARAN, Jenis

BUKAN_TEMUAN = "Ini indikasi, bukan temuan. Petugas pemeriksa BPJS Ketenagakerjaan yang memutuskan."


class Indikasi(NamedTuple):
    """A sign: its kind, what was seen in one Indonesian sentence, what to rule out, and the duty in question."""

    jenis: Jenis
    terlihat: str
    periksa: str
    dasar: str
    keterangan: str = BUKAN_TEMUAN


def indikasi_pwbd(sumber: str, npp: str | None) -> Indikasi | None:
    """UU 24/2011 Pasal 15 ayat (1): an enterprise on some list (``sumber``: NIB, WLKP) without a BPJS number."""
    if npp:
        return None
    return _indikasi(
        "PWBD",
        f"Tercatat di {sumber}, tetapi tidak ada nomor pendaftaran perusahaan (NPP).",
        "Apakah usaha masih berjalan, mempunyai pekerja, atau terdaftar lewat kantor pusat?",
    )


def indikasi_pds_tk(sumber: str, pekerja: int, peserta_aktif: int) -> Indikasi | None:
    """UU 24/2011 Pasal 15 ayat (1): more workers declared elsewhere than are active participants."""
    if pekerja <= peserta_aktif:
        return None
    return _indikasi(
        "PDS_TK",
        f"Menurut {sumber} ada {angka(pekerja)} pekerja; peserta aktif {angka(peserta_aktif)}.",
        "Apakah tanggal kedua data sama, dan sebagian pekerja terdaftar di cabang, proyek, atau perusahaan lain?",
    )


def indikasi_pds_upah(
    upah_dilaporkan: int, upah_minimum: int | None = None, upah_lain: int | None = None, sumber: str = ""
) -> Indikasi | None:
    """UU 24/2011 Pasal 15 ayat (2): a reported wage below the minimum wage, or below the same worker's elsewhere.

    All in rupiah a month; ``sumber`` names where ``upah_lain`` comes from. The difference to other data is named
    first, because it is the stronger sign.
    """
    if upah_lain is not None and upah_dilaporkan < upah_lain:
        return _indikasi(
            "PDS_UPAH",
            f"Upah dilaporkan {rupiah(upah_dilaporkan)}; menurut {sumber or 'data lain'} {rupiah(upah_lain)}.",
            "Apakah data lain itu memuat lembur, bonus, atau tunjangan tidak tetap?",
        )
    if upah_minimum is not None and upah_dilaporkan < upah_minimum:
        return _indikasi(
            "PDS_UPAH",
            f"Upah dilaporkan {rupiah(upah_dilaporkan)}; upah minimum {rupiah(upah_minimum)}.",
            "Apakah pekerja paruh waktu, masuk di tengah bulan, atau bekerja pada usaha mikro atau kecil?",
        )
    return None


def indikasi_pds_program(
    ukuran: UkuranUsaha, program: Collection[str], pada: date, *, pekerja_lepas_konstruksi: bool = False
) -> Indikasi | None:
    """Perpres 109/2013 Pasal 6 ayat (3) dan ayat (4): fewer programmes than the size asks for."""
    wajib = program_wajib(ukuran, pada, pekerja_lepas_konstruksi=pekerja_lepas_konstruksi)
    kurang = [p.upper() for p in wajib.program if p not in program]
    if not kurang:
        return None
    return _indikasi(
        "PDS_PROGRAM",
        f"Usaha {ukuran.lower()} wajib mengikuti juga {', '.join(kurang)}.",
        "Apakah ukuran usaha masih benar?",
        wajib.dasar,
    )


def _indikasi(jenis: Jenis, terlihat: str, periksa: str, dasar: str = "") -> Indikasi:
    kewajiban = PELANGGARAN[jenis].dasar
    return Indikasi(jenis, terlihat, periksa, f"{dasar} jo. {kewajiban}" if dasar else kewajiban)
