"""Any case: what every event needs to be computed."""

from __future__ import annotations

from datetime import date

from naungan.law.kolom import UPAH_TERBESAR
from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.wajib.syarat import Syarat

MULAI_HUKUM = date(2015, 7, 1)


def tanpa_bulan(kejadian: str, bulan_diketahui: bool) -> bool:
    """A contribution belongs to a month."""
    return kejadian == "iuran" and not bulan_diketahui


def tanpa_tanggal(kejadian: str, tanggal_diketahui: bool) -> bool:
    """The date chooses the law."""
    return kejadian != "iuran" and not tanggal_diketahui


def sebelum_hukum(tanggal: date, tanggal_diketahui: bool, bulan_diketahui: bool) -> bool:
    """PP 44/2015 is the first regulation written here."""
    return (tanggal_diketahui or bulan_diketahui) and tanggal < MULAI_HUKUM


def tanpa_segmen(segmen_diketahui: bool) -> bool:
    """The segment chooses the rules."""
    return not segmen_diketahui


def tanpa_rata_upah(cara_upah: str, rata_upah_diketahui: bool) -> bool:
    """Daily and piece pay are told as an average."""
    return cara_upah != "BULANAN" and not rata_upah_diketahui


def upah_terlalu_besar(kejadian: str, upah: int, upah_sebenarnya: int) -> bool:
    """Above this a product would not fit a column; no worker earns it."""
    return kejadian != "iuran" and (upah > UPAH_TERBESAR or upah_sebenarnya > UPAH_TERBESAR)


def lahir_sesudah(lahir: date, lahir_diketahui: bool, tanggal: date) -> bool:
    """Nobody is born after the event."""
    return lahir_diketahui and lahir > tanggal


def klaim_sebelum(tanggal_klaim: date, tanggal_klaim_diketahui: bool, tanggal: date) -> bool:
    """No claim before the event."""
    return tanggal_klaim_diketahui and tanggal_klaim < tanggal


def lapor_sebelum(tanggal_lapor: date, tanggal_lapor_diketahui: bool, tanggal: date) -> bool:
    """No report before the event."""
    return tanggal_lapor_diketahui and tanggal_lapor < tanggal


def kontrak_bukan_pmi(segmen: str, kontrak_bulan_diketahui: bool) -> bool:
    """The contract of a migrant worker."""
    return segmen != "PMI" and kontrak_bulan_diketahui


def jalur_bukan_pmi(segmen: str, jalur_diketahui: bool) -> bool:
    """The way a migrant worker was placed."""
    return segmen != "PMI" and jalur_diketahui


def belum_pmi(kejadian: str, segmen: str) -> bool:
    """A migrant worker's benefits have a regulation of their own."""
    return kejadian != "iuran" and segmen == "PMI"


SYARAT: tuple[Syarat, ...] = (
    Syarat(tanpa_bulan, KolomKurang, "bulan", "sebutkan bulan iuran, seperti 2023-12"),
    Syarat(
        tanpa_tanggal,
        KolomKurang,
        "tanggal",
        "sebutkan tanggal meninggal, kecelakaan, atau diagnosis, seperti 2023-11-20",
    ),
    Syarat(sebelum_hukum, BelumTersedia, "tanggal", "peristiwa dan iuran sebelum 1 Juli 2015"),
    Syarat(tanpa_segmen, KolomKurang, "segmen", "sebutkan PU, BPU, JAKON, atau PMI"),
    Syarat(tanpa_rata_upah, KolomKurang, "rata_upah", "upah harian atau borongan dihitung dari rata-ratanya"),
    Syarat(upah_terlalu_besar, MasukanSalah, "upah", "upah seorang pekerja paling banyak 5000000000 sebulan"),
    Syarat(lahir_sesudah, MasukanSalah, "lahir", "tanggal lahir harus sebelum tanggal kejadian"),
    Syarat(
        klaim_sebelum, MasukanSalah, "tanggal_klaim", "klaim tidak dapat diajukan sebelum tanggal kejadian"
    ),
    Syarat(
        lapor_sebelum, MasukanSalah, "tanggal_lapor", "laporan tidak dapat masuk sebelum tanggal kejadian"
    ),
    Syarat(kontrak_bukan_pmi, MasukanSalah, "kontrak_bulan", "kolom ini hanya untuk PMI"),
    Syarat(jalur_bukan_pmi, MasukanSalah, "jalur", "kolom ini hanya untuk PMI"),
    Syarat(belum_pmi, BelumTersedia, "segmen", "manfaat pekerja migran (PMI)"),
)
