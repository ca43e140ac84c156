"""Wage earners: staff of agencies, village officials, company workers, building workers."""

import numpy as np

from naungan.demo import pekerjaan as kerja
from naungan.demo.acak import Bulat, alur, pilih
from naungan.demo.lajur import Lajur
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.tempat import Peta
from naungan.demo.upah import upah_harian, upah_honor, upah_perangkat, upah_usaha
from naungan.demo.usaha import UKURAN, USAHA
from naungan.demo.waktu import Hari, hari, mulai_bulan, mulai_hari, umur

__all__ = ["non_asn", "pekerja_proyek", "pekerja_usaha", "per_orang", "perangkat_desa"]


def per_orang(pembayar: list[Pembayar]) -> tuple[Bulat, Bulat]:
    """For each name its payer's place in the list, and the last month that payer pays."""
    milik = np.repeat(np.arange(len(pembayar)), [p.pekerja for p in pembayar])
    return milik, np.array([p.sampai for p in pembayar])[milik]


def _kunci(pembayar: list[Pembayar], ke: dict[str, int], milik: Bulat) -> Bulat:
    return np.array([ke[p.baris.kunci] for p in pembayar])[milik]


def _kecamatan(pembayar: list[Pembayar], peta: Peta, milik: Bulat) -> Bulat:
    return np.array([peta.kecamatan.index(p.baris.wilayah[:8]) for p in pembayar])[milik]


def non_asn(seed: int, peta: Peta, opd: list[Pembayar], ke: dict[str, int]) -> Lajur:
    """Staff on honorarium; those of a district office live in the district."""
    milik, sampai = per_orang(opd)
    acak = alur(seed, "non asn").random((6, len(milik)))
    letak = [peta.kecamatan.index(p.baris.wilayah) if p.baris.wilayah in peta.kecamatan else -1 for p in opd]
    kecamatan = np.array(letak)[milik]
    setempat = peta.di_kecamatan(acak[0], np.maximum(kecamatan, 0))
    return Lajur.susun(
        "NON_ASN",
        kategori="NON_ASN",
        pekerjaan=kerja.ambil(acak[1], kerja.NON_ASN),
        desa=np.where(kecamatan < 0, pilih(acak[0], peta.orang), setempat),
        perempuan=acak[2] < 0.42,
        umur=umur(acak[3], 19, 50, 1.3),
        mulai=mulai_bulan(acak[4], "2017-01-01", "2023-10-30", 0.8),
        upah=upah_honor(acak[5]),
        pembayar=_kunci(opd, ke, milik),
        risiko=1,
        bayar_sampai=sampai,
    )


def perangkat_desa(seed: int, peta: Peta, desa: list[Pembayar], ke: dict[str, int]) -> Lajur:
    """Officials living where they serve; the first name of each village is its head."""
    milik, sampai = per_orang(desa)
    acak = alur(seed, "perangkat desa").random((5, len(milik)))
    kepala = np.diff(milik, prepend=-1) > 0
    kepala_desa = kerja.PEKERJAAN.index(kerja.KEPALA_DESA)
    return Lajur.susun(
        "DESA",
        kategori="PERANGKAT_DESA",
        pekerjaan=np.where(kepala, kepala_desa, kerja.ambil(acak[0], kerja.PERANGKAT)),
        desa=np.array([peta.ke[p.baris.wilayah] for p in desa])[milik],
        perempuan=acak[2] < 0.22,
        umur=umur(acak[3], 24, 55),
        mulai=mulai_bulan(acak[4], "2018-01-01", "2023-10-30", 0.8),
        upah=upah_perangkat(acak[1], kepala),
        pembayar=_kunci(desa, ke, milik),
        risiko=1,
        bayar_sampai=sampai,
    )


def pekerja_usaha(
    seed: int,
    hal: str,
    peta: Peta,
    usaha: list[Pembayar],
    milik: Bulat,
    ke: dict[str, int],
    *,
    bayar_sampai: Bulat | int,
    mulai: Hari | None = None,
    akhir: Hari | None = None,
    lunas: Hari | None = None,
) -> Lajur:
    """Company workers, half living in the firm's district. ``milik``: each one's place in ``usaha``."""
    acak = alur(seed, hal).random((8, len(milik)))
    jenis = np.array([p.usaha for p in usaha])[milik]
    setempat = peta.di_kecamatan(acak[1], _kecamatan(usaha, peta, milik))
    return Lajur.susun(
        "PERUSAHAAN",
        kategori="PEKERJA_UPAH",
        pekerjaan=kerja.di_usaha(acak[2], jenis, np.array([p.pekerja for p in usaha])[milik]),
        desa=np.where(acak[0] < 0.5, setempat, pilih(acak[1], peta.orang)),
        perempuan=acak[3] < np.array([u.wanita for u in USAHA])[jenis],
        umur=umur(acak[4], 18.05, 49, 1.7),
        mulai=mulai_hari(acak[5], "2015-07-01", "2023-11-15", 0.6) if mulai is None else mulai,
        akhir=akhir,
        lunas=lunas,
        upah=upah_usaha(
            acak[6],
            acak[7],
            np.array([UKURAN.index(p.baris.ukuran) for p in usaha])[milik],
            np.array([p.baris.kawasan != "" for p in usaha])[milik],
        ),
        pembayar=_kunci(usaha, ke, milik),
        risiko=np.array([p.baris.kelompok_risiko for p in usaha])[milik],
        bayar_sampai=bayar_sampai,
    )


def pekerja_proyek(seed: int, hal: str, peta: Peta, proyek: list[Pembayar], ke: dict[str, int]) -> Lajur:
    """Building workers, enrolled from the first to the last day of their project."""
    milik, sampai = per_orang(proyek)
    acak = alur(seed, hal).random((6, len(milik)))
    setempat = peta.di_kecamatan(acak[3], _kecamatan(proyek, peta, milik))
    akhir = np.array([p.akhir or "NaT" for p in proyek], dtype="M8[D]")[milik]
    return Lajur.susun(
        "JAKON",
        kategori="JAKON",
        pekerjaan=kerja.ambil(acak[0], kerja.JAKON),
        desa=np.where(acak[2] < 0.6, setempat, pilih(acak[3], peta.orang)),
        perempuan=acak[1] < 0.03,
        umur=umur(acak[4], 18.05, 61, 1.2),
        mulai=np.array([p.mulai for p in proyek], dtype="M8[D]")[milik],
        akhir=akhir,
        lunas=np.where(np.isnat(akhir), hari("2023-12-01"), akhir),
        upah=upah_harian(acak[5]),
        pembayar=_kunci(proyek, ke, milik),
        risiko=5,
        bayar_sampai=sampai,
    )
