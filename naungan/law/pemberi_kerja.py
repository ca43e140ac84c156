"""How large an employer is, and which programmes an employer of that size must join.

Size by PP 7/2021 from capital or yearly sales; programmes by Perpres 109/2013; job-loss cover (JKP) worker by
worker, because it asks for things only a worker has. All values are plain; a size before 2 February 2021 is
not computed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Literal, NamedTuple, TypeAlias, cast

from naungan.law.per_kasus import Pertanyaan, nilai_pada, tanyakan
from naungan.law.tolakan import KolomKurang

UkuranUsaha: TypeAlias = Literal["MIKRO", "KECIL", "MENENGAH", "BESAR"]
Patokan: TypeAlias = Literal["modal", "penjualan"]
BERLAKU_PP_7_2021 = date(2021, 2, 2)
"""Enterprises founded before this day are measured by their sales (PP 7/2021 Pasal 36)."""


class Ukuran(NamedTuple):
    """A size, by which measure, its article, and the question where the two measures disagree."""

    ukuran: UkuranUsaha
    patokan: Patokan
    dasar: str
    pertanyaan: Pertanyaan | None = None


class ProgramWajib(NamedTuple):
    """Programmes that must be joined, as they are billed (``jkk``, ``jkm``, ``jht``, ``jp``)."""

    program: tuple[str, ...]
    dasar: str


class SyaratJkp(NamedTuple):
    """Whether a worker must be in JKP, and in Indonesian what is still missing."""

    wajib: bool
    kurang: tuple[str, ...]
    dasar: str


def ukuran_usaha(
    modal: int | None, penjualan: int | None, *, pada: date, berdiri: date | None = None
) -> Ukuran:
    """PP 7/2021 Pasal 35-36: the size of an enterprise, from capital or yearly sales in whole rupiah.

    ``modal`` leaves out land and buildings. ``berdiri``: the day it was founded; unknown counts as new, that
    is by capital. Where the figure that decides is not known, the other one does. Raises KolomKurang when
    neither is known, BelumTersedia before 2 February 2021.
    """
    lama = berdiri is not None and berdiri < BERLAKU_PP_7_2021
    aturan = "patokan_usaha_lama" if lama else "patokan_usaha_baru"
    pilihan = nilai_pada(aturan, pada)
    menurut: dict[Patokan, Ukuran] = {}
    if modal is not None:
        menurut["modal"] = _ukuran(modal, "modal", "batas_modal_usaha", pada)
    if penjualan is not None:
        menurut["penjualan"] = _ukuran(penjualan, "penjualan", "batas_penjualan_usaha", pada)
    if not menurut:
        raise KolomKurang("modal", "ukuran usaha dihitung dari modal usaha atau hasil penjualan setahun")
    dipakai = menurut.get(pilihan.nilai) or next(iter(menurut.values()))
    berbeda = len({u.ukuran for u in menurut.values()}) > 1
    return dipakai._replace(pertanyaan=tanyakan(aturan, pilihan)) if berbeda else dipakai


def _ukuran(jumlah: int, patokan: Patokan, aturan: str, pada: date) -> Ukuran:
    batas = nilai_pada(aturan, pada)
    for ukuran, paling_banyak in batas.nilai:
        if jumlah <= paling_banyak:
            return Ukuran(ukuran, patokan, batas.dasar)
    return Ukuran("BESAR", patokan, batas.dasar)


def program_wajib(ukuran: UkuranUsaha, pada: date, *, pekerja_lepas_konstruksi: bool = False) -> ProgramWajib:
    """Perpres 109/2013 Pasal 6 ayat (3) dan ayat (4): what an employer of this size must join for its workers.

    Daily, piece-rate and seasonal construction workers: JKK and JKM, whatever the size. JKP stands apart, see
    :func:`jkp_wajib`.
    """
    if pekerja_lepas_konstruksi:
        lepas = nilai_pada("program_pekerja_lepas_konstruksi", pada)
        return ProgramWajib(lepas.nilai, lepas.dasar)
    nilai = nilai_pada("program_menurut_ukuran", pada)
    return ProgramWajib(_menurut(nilai.nilai, ukuran), nilai.dasar)


def jkp_wajib(
    ukuran: UkuranUsaha,
    program: Collection[str],
    pada: date,
    *,
    warga_negara_indonesia: bool,
    umur_saat_daftar: int,
    hubungan_kerja: bool,
    peserta_jkn: bool,
) -> SyaratJkp:
    """PP 37/2021 Pasal 4 jo. PP 6/2025 Pasal 4: who must be in the job-loss programme.

    ``program``: those the worker is in; a micro employer's worker qualifies only when it also joined JHT.
    Raises BelumTersedia before 2 February 2021.
    """
    perlu = nilai_pada("program_syarat_jkp", pada)
    umur = nilai_pada("umur_daftar_jkp", pada)
    kurang = [f"ikut program {p.upper()}" for p in _menurut(perlu.nilai, ukuran) if p not in program]
    if not peserta_jkn:
        kurang.append("terdaftar dalam jaminan kesehatan nasional (JKN)")
    if not warga_negara_indonesia:
        kurang.append("warga negara Indonesia")
    if umur_saat_daftar >= umur.nilai:
        kurang.append(f"belum berumur {umur.nilai} tahun saat mendaftar")
    if not hubungan_kerja:
        kurang.append("mempunyai hubungan kerja")
    return SyaratJkp(not kurang, tuple(kurang), perlu.dasar)


def _menurut(tabel: Sequence[tuple[str, Sequence[str]]], ukuran: UkuranUsaha) -> tuple[str, ...]:
    return cast("tuple[str, ...]", dict(tabel)[ukuran])
