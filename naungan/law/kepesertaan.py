"""Membership: whether somebody is active on a day, from the last month that is paid.

Wage earners and construction workers are active while no month already due is unpaid; a non-wage earner must
have paid the month itself, has three months of grace, and then has left the scheme. Who may join, and from
which day, stands in ``pendaftaran``.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, NamedTuple

from naungan.kit.bulan import Bulan
from naungan.law import parameter
from naungan.law.kosakata import bulan_penuh, tambah_bulan
from naungan.law.tenggat import jatuh_tempo_iuran

Segmen = Literal["PU", "BPU", "JAKON"]
Keadaan = Literal["AKTIF", "TENGGANG", "LEPAS", "BERAKHIR", "TERTUNDA"]
_TERKUAT: tuple[Keadaan, ...] = ("AKTIF", "TENGGANG", "TERTUNDA", "LEPAS", "BERAKHIR")


class Status(NamedTuple):
    """``keadaan`` on the day, why in one Indonesian sentence, and the article."""

    keadaan: Keadaan
    alasan: str
    dasar: str


def bulan_wajib_lunas(segmen: Segmen, pada: date) -> Bulan:
    """The month that must be paid for being active on a day.

    PU and JAKON: the last month whose due date has passed (on 31 December 2023: November 2023, due on the
    15th). BPU: the month itself.
    """
    ini = Bulan(pada.year, pada.month)
    if segmen == "BPU":
        return ini
    return ini.maju(-1) if pada > jatuh_tempo_iuran(ini.maju(-1)) else ini.maju(-2)


def status(segmen: Segmen, lunas_sampai: Bulan | None, pada: date, akhir: date | None = None) -> Status:
    """The state of one membership on a day.

    ``lunas_sampai``: last month paid, None when nothing was ever paid. ``akhir``: the day the membership was
    ended (left the job, project finished). A wage earner never lapses for the employer's arrears: after the
    grace months the benefit is TERTUNDA until the employer pays.
    """
    tenggang = parameter.zaman(pada)["bulan_tenggang_bpu"]
    if akhir is not None and pada > akhir:
        return Status(
            "BERAKHIR",
            f"Kepesertaan berakhir pada {akhir.isoformat()}.",
            "PP 44/2015 (pasal belum dipastikan)",
        )
    if lunas_sampai is None:
        return Status(
            "TERTUNDA", "Iuran pertama belum dibayar.", "Permenaker 5/2021 (pasal belum dipastikan)"
        )
    wajib = bulan_wajib_lunas(segmen, pada)
    menunggak = (wajib.tahun - lunas_sampai.tahun) * 12 + wajib.ke - lunas_sampai.ke
    if menunggak <= 0:
        return Status("AKTIF", f"Iuran lunas sampai {lunas_sampai.nama}.", "PP 82/2019 Pasal 34")
    if menunggak <= tenggang.nilai:
        return Status(
            "TENGGANG",
            f"Iuran menunggak {menunggak} bulan sejak {lunas_sampai.maju(1).nama}.",
            tenggang.dasar,
        )
    if segmen == "BPU":
        return Status("LEPAS", f"Iuran tidak dibayar lebih dari {tenggang.nilai} bulan.", tenggang.dasar)
    return Status(
        "TERTUNDA", f"Pemberi kerja menunggak {menunggak} bulan.", "PP 44/2015 (pasal belum dipastikan)"
    )


def gabungan(kepesertaan: Sequence[Status]) -> Status:
    """Several memberships of one worker: each employer registers, and one that is active is cover.

    What each of them pays is for the rules (``jumlah_kepesertaan``). Raises ValueError for an empty list.
    """
    return min(kepesertaan, key=lambda s: _TERKUAT.index(s.keadaan))


def boleh_mendaftar_bpu(lahir: date, tanggal_daftar: date) -> bool:
    """True while the age limit of non-wage earners is not yet reached on the day of registration."""
    batas: int = parameter.zaman(tanggal_daftar)["umur_daftar_bpu"].nilai
    return bulan_penuh(lahir, tanggal_daftar) < batas * 12


def mulai_manfaat_penuh(segmen: Segmen, mulai: date) -> date:
    """The day from which a death outside work pays in full: after the waiting period, or at once where none
    applies.

    By calendar months from the start; near this day other readings exist, see ``cara_hitung_masa_tunggu``.
    """
    if segmen != "BPU":
        return mulai
    return tambah_bulan(mulai, parameter.zaman(mulai)["bulan_tunggu_jkm"].nilai)


def masih_menunggu(segmen: Segmen, mulai: date, pada: date) -> bool:
    """Whether a death outside work on a day would fall inside the waiting period, by the law of that day.

    ``mulai``: the start of this membership; after leaving the scheme a new one starts. Unlike
    :func:`mulai_manfaat_penuh` this also sees a wait that began to run for members who were there already.
    """
    if segmen != "BPU":
        return False
    tunggu: int = parameter.zaman(pada)["bulan_tunggu_jkm"].nilai
    return mulai <= pada < tambah_bulan(mulai, tunggu)
