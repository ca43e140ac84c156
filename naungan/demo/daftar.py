"""The rosters: everybody whose cover is running on 31 December 2023, payer by payer."""

from naungan.demo.acak import alur
from naungan.demo.bukan_upahan import Kursi, mandiri, peserta_dbhcht, peserta_mitra
from naungan.demo.lajur import Lajur
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.rencana import Rencana
from naungan.demo.tempat import Peta
from naungan.demo.upahan import non_asn, pekerja_proyek, pekerja_usaha, per_orang, perangkat_desa
from naungan.demo.waktu import mulai_bulan

__all__ = ["aktif"]


def aktif(
    seed: int,
    r: Rencana,
    peta: Peta,
    pembayar: dict[str, list[Pembayar]],
    ke: dict[str, int],
    kursi: list[Kursi],
) -> list[Lajur]:
    """The seven rosters in fixed order. ``ke``: payer key to index."""
    usaha = pembayar["PERUSAHAAN"][: r.pemberi_kerja]
    milik, sampai = per_orang(usaha)
    acak = alur(seed, "mandiri").random((6, r.mandiri))
    return [
        non_asn(seed, peta, pembayar["OPD"], ke),
        perangkat_desa(seed, peta, pembayar["DESA"], ke),
        pekerja_usaha(seed, "perusahaan", peta, usaha, milik, ke, bayar_sampai=sampai),
        pekerja_proyek(seed, "jakon", peta, pembayar["PROYEK"][: r.proyek], ke),
        peserta_dbhcht(seed, peta, pembayar["PEMDA"][0], ke, kursi),
        peserta_mitra(seed, peta, pembayar["MITRA"], ke, kursi),
        mandiri(acak, peta, mulai_bulan(acak[5], "2016-01-01", "2023-12-20", 0.5), bayar_sampai=202312),
    ]
