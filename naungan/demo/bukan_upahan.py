"""Those without a wage: paid for by the regency, by a sponsor, or by themselves."""

from typing import NamedTuple

import numpy as np

from naungan.demo import pekerjaan as kerja
from naungan.demo.acak import Bulat, Pecahan, alur, bagi, pilih
from naungan.demo.lajur import KATEGORI, Lajur
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.tempat import Peta
from naungan.demo.upah import upah_mandiri
from naungan.demo.upahan import per_orang
from naungan.demo.waktu import Hari, hari, umur

__all__ = ["Kursi", "mandiri", "peserta_dbhcht", "peserta_mitra"]

_BAGIAN_DBHCHT = (8_427.0, 12_300.0, 7_000.0)
"""Tobacco farmers, tobacco labourers, other vulnerable workers: an invented split of 27,727."""

_UPAH = 1_000_000


class Kursi(NamedTuple):
    """A paid place whose holder dies: who takes it, and from when, so that every month's bill is full."""

    kunci: str
    kategori: str
    desa: int
    mulai: str


def peserta_dbhcht(seed: int, peta: Peta, pemkab: Pembayar, ke: dict[str, int], kursi: list[Kursi]) -> Lajur:
    """Tobacco farmers and labourers where tobacco grows, other vulnerable workers everywhere."""
    n = pemkab.pekerja
    acak = alur(seed, "dbhcht").random((4, n))
    kategori = np.repeat(np.arange(3), bagi(n, _BAGIAN_DBHCHT))
    rentan = kategori == KATEGORI.index("RENTAN_LAIN")
    desa = np.where(rentan, pilih(acak[0], peta.orang), pilih(acak[0], peta.tembakau))
    oktober = hari("2023-10-01")
    mulai = np.full(n, oktober)
    for k in [k for k in kursi if k.kunci == pemkab.baris.kunci]:
        tempat = np.flatnonzero((kategori == KATEGORI.index(k.kategori)) & (mulai == oktober))[-1]
        mulai[tempat], desa[tempat] = hari(k.mulai), k.desa
    return Lajur.susun(
        "DBHCHT",
        kategori=kategori,
        pekerjaan=np.choose(kategori, [kerja.ambil(acak[1], kerja.TANI[k]) for k in KATEGORI[:3]]),
        desa=desa,
        perempuan=acak[2] < np.array([0.12, 0.55, 0.38])[kategori],
        umur=umur(acak[3], 21, 64.9, 0.75),
        mulai=mulai,
        upah=np.full(n, _UPAH),
        pembayar=ke[pemkab.baris.kunci],
        bayar_sampai=202312,
    )


def peserta_mitra(
    seed: int, peta: Peta, donatur: list[Pembayar], ke: dict[str, int], kursi: list[Kursi]
) -> Lajur:
    """Vulnerable workers of the sponsor's own district, each pledge begun in one of three months of 2023."""
    milik, sampai = per_orang(donatur)
    acak = alur(seed, "mitra").random((4, len(milik)))
    desa = peta.di_kecamatan(
        acak[0], np.array([peta.kecamatan.index(p.baris.wilayah[:8]) for p in donatur])[milik]
    )
    mulai = np.array([hari("2023-01-01"), hari("2023-05-01"), hari("2023-07-01")])[milik % 3]
    pembayar = np.array([ke[p.baris.kunci] for p in donatur])[milik]
    for k in kursi:
        for tempat in np.flatnonzero(pembayar == ke[k.kunci])[-1:]:
            mulai[tempat], desa[tempat] = hari(k.mulai), k.desa
    return Lajur.susun(
        "MITRA",
        kategori="RENTAN_LAIN",
        pekerjaan=kerja.ambil(acak[1], kerja.TANI["RENTAN_LAIN"]),
        desa=desa,
        perempuan=acak[2] < 0.45,
        umur=umur(acak[3], 21, 64.9, 0.8),
        mulai=mulai,
        upah=np.full(len(milik), _UPAH),
        pembayar=pembayar,
        bayar_sampai=sampai,
    )


def mandiri(
    acak: Pecahan, peta: Peta, mulai: Hari, *, bayar_sampai: Bulat | int, lunas: Hari | None = None
) -> Lajur:
    """People who pay for themselves; ``acak``: at least five rows of uniform numbers."""
    return Lajur.susun(
        "MANDIRI",
        kategori="MANDIRI",
        pekerjaan=kerja.ambil(acak[0], kerja.MANDIRI),
        desa=pilih(acak[1], peta.orang),
        perempuan=acak[2] < 0.43,
        umur=umur(acak[3], 19, 64.9, 1.1),
        mulai=mulai,
        upah=upah_mandiri(acak[4]),
        bayar_sampai=bayar_sampai,
        lunas=lunas,
    )
