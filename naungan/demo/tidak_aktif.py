"""The 45,000 whose cover is not running on 31 December 2023, so that "active" means something."""

import numpy as np

from naungan.demo.acak import alur, pilih
from naungan.demo.bukan_upahan import mandiri
from naungan.demo.lajur import Lajur
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.rencana import Rencana
from naungan.demo.tempat import Peta
from naungan.demo.upahan import pekerja_proyek, pekerja_usaha, per_orang
from naungan.demo.waktu import bulan_dari, kode_bulan, mulai_bulan, mulai_hari, umur

__all__ = ["tidak_aktif"]


def tidak_aktif(
    seed: int,
    r: Rencana,
    peta: Peta,
    pembayar: dict[str, list[Pembayar]],
    ke: dict[str, int],
    berjalan: list[Lajur],
) -> list[Lajur]:
    """Lapsed, in grace, left, finished, in arrears. ``berjalan``: active rosters, agencies first."""
    usaha, proyek = pembayar["PERUSAHAAN"], pembayar["PROYEK"]
    return [
        _lewat(seed, r.mandiri_lewat, peta),
        _tenggang(seed, r.mandiri_tenggang, peta),
        _keluar_usaha(seed, r.perusahaan_keluar, peta, usaha[: r.pemberi_kerja], ke),
        _keluar_lembaga(seed, "NON_ASN", r.non_asn_keluar, berjalan[0]),
        _keluar_lembaga(seed, "DESA", r.desa_keluar, berjalan[1]),
        pekerja_proyek(seed, "jakon selesai", peta, proyek[r.proyek :], ke),
        _menunggak(seed, peta, usaha[r.pemberi_kerja :], ke),
    ]


def _lewat(seed: int, n: int, peta: Peta) -> Lajur:
    """Last paid between April and July 2023: more than three months ago when October begins to be unpaid."""
    acak = alur(seed, "mandiri lewat").random((7, n))
    lunas = bulan_dari(202304 + (acak[6] * 4).astype(np.int64))
    return mandiri(
        acak, peta, mulai_bulan(acak[5], "2016-01-01", "2023-04-20", 0.6), bayar_sampai=0, lunas=lunas
    )


def _tenggang(seed: int, n: int, peta: Peta) -> Lajur:
    """Paid to October or November 2023: not active in December, and still able to pay up."""
    acak = alur(seed, "mandiri tenggang").random((7, n))
    sampai = np.where(acak[6] < 0.45, 202310, 202311)
    return mandiri(acak, peta, mulai_bulan(acak[5], "2016-01-01", "2023-10-20", 0.6), bayar_sampai=sampai)


def _menunggak(seed: int, peta: Peta, usaha: list[Pembayar], ke: dict[str, int]) -> Lajur:
    """Workers of employers that last paid September or October."""
    milik, sampai = per_orang(usaha)
    mulai = mulai_hari(alur(seed, "mulai penunggak").random(len(milik)), "2018-01-01", "2023-09-15", 0.7)
    return pekerja_usaha(
        seed, "perusahaan menunggak", peta, usaha, milik, ke, bayar_sampai=sampai, mulai=mulai
    )


def _keluar_usaha(seed: int, n: int, peta: Peta, usaha: list[Pembayar], ke: dict[str, int]) -> Lajur:
    """Resigned or moved: last day between January 2022 and mid-December 2023, paid to that month."""
    acak = alur(seed, "keluar perusahaan").random((3, n))
    milik = pilih(acak[0], [float(p.pekerja) for p in usaha])
    akhir = mulai_hari(acak[1], "2022-01-15", "2023-12-15", 0.8)
    lama = (30 + (acak[2] ** 1.5 * 2000).astype(np.int64)).astype("m8[D]")
    terakhir = np.minimum(kode_bulan(akhir), np.array([p.sampai for p in usaha])[milik])
    return pekerja_usaha(
        seed,
        "orang keluar perusahaan",
        peta,
        usaha,
        milik,
        ke,
        mulai=akhir - lama,
        akhir=akhir,
        lunas=akhir,
        bayar_sampai=np.where(terakhir >= 202310, terakhir, 0),
    )


def _keluar_lembaga(seed: int, kelompok: str, n: int, dari: Lajur) -> Lajur:
    """Left an agency or a village office: a colleague who stayed, with other dates."""
    acak = alur(seed, f"keluar {kelompok}").random((4, n))
    i = (acak[0] * len(dari)).astype(np.int64)
    akhir = mulai_hari(acak[1], "2022-01-31", "2023-09-30")
    masuk = akhir - (60 + (acak[2] * 1400).astype(np.int64)).astype("m8[D]")
    return Lajur.susun(
        kelompok,
        kategori=dari.kategori[i].astype(np.int64),
        pekerjaan=dari.pekerjaan[i].astype(np.int64),
        desa=dari.desa[i].astype(np.int64),
        perempuan=dari.perempuan[i],
        umur=umur(acak[3], 22, 55),
        mulai=masuk.astype("M8[M]").astype("M8[D]"),
        akhir=akhir,
        lunas=akhir,
        upah=dari.upah[i].astype(np.int64),
        pembayar=dari.pembayar[i].astype(np.int64),
        risiko=1,
    )
