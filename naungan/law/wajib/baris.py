"""The rows of a list: a child, an heir, an injury."""

from __future__ import annotations

from naungan.law.tolakan import KolomKurang, MasukanSalah
from naungan.law.tubuh import BERSISI, OLEH_DOKTER
from naungan.law.wajib.syarat import Syarat


def tanpa_jenjang(anak_jenjang_diketahui: bool) -> bool:
    """The school level chooses the amount."""
    return not anak_jenjang_diketahui


def kelas_di_luar_jenjang(anak_jenjang: str, anak_kelas: int) -> bool:
    """Each level has its classes."""
    if anak_jenjang == "TK":
        return anak_kelas > 2
    if anak_jenjang == "SD":
        return anak_kelas > 6
    if anak_jenjang == "SMP":
        return anak_kelas in (4, 5, 6, 10, 11, 12)
    if anak_jenjang == "SMA":
        return anak_kelas > 3 and anak_kelas < 10
    return anak_jenjang == "PT" and anak_kelas > 5


def tanpa_hubungan(ahli_waris_hubungan_diketahui: bool) -> bool:
    """The relation decides the class of heirs."""
    return not ahli_waris_hubungan_diketahui


def tanpa_bagian(cacat_bagian_diketahui: bool, cacat_persen_tabel_diketahui: bool) -> bool:
    """The part of the body, or the doctor's percentage."""
    return not cacat_bagian_diketahui and not cacat_persen_tabel_diketahui


def tanpa_persen_dokter(cacat_bagian: str, cacat_persen_tabel_diketahui: bool) -> bool:
    """Where the table gives a range the doctor states the percentage."""
    return cacat_bagian in OLEH_DOKTER and not cacat_persen_tabel_diketahui


def persen_kulit_kepala(
    cacat_bagian: str, cacat_persen_tabel: int, cacat_persen_tabel_diketahui: bool
) -> bool:
    """The table gives a range; the doctor stays within it."""
    return (
        cacat_bagian == "kulit_kepala"
        and cacat_persen_tabel_diketahui
        and not 100 <= cacat_persen_tabel <= 300
    )


def tanpa_sisi(cacat_bagian: str, cacat_sisi_diketahui: bool, cacat_persen_tabel_diketahui: bool) -> bool:
    """The better hand is worth more."""
    return cacat_bagian in BERSISI and not cacat_sisi_diketahui and not cacat_persen_tabel_diketahui


SYARAT: tuple[Syarat, ...] = (
    Syarat(tanpa_jenjang, KolomKurang, "anak.jenjang", "sebutkan BELUM, TK, SD, SMP, SMA, atau PT"),
    Syarat(
        kelas_di_luar_jenjang,
        MasukanSalah,
        "anak.kelas",
        "kelas TK 1 sampai 2, SD 1 sampai 6, SMP 7 sampai 9, SMA 10 sampai 12, PT 1 sampai 5",
    ),
    Syarat(
        tanpa_hubungan,
        KolomKurang,
        "ahli_waris.hubungan",
        "sebutkan hubungannya dengan yang meninggal, misalnya istri, anak, atau ibu",
    ),
    Syarat(tanpa_bagian, KolomKurang, "cacat.bagian", "sebutkan bagian tubuh, atau persen_tabel dari dokter"),
    Syarat(
        tanpa_persen_dokter,
        KolomKurang,
        "cacat.persen_tabel",
        "untuk bagian tubuh ini dokter menyebut persennya",
    ),
    Syarat(
        persen_kulit_kepala,
        MasukanSalah,
        "cacat.persen_tabel",
        "menurut tabel kulit kepala yang terkelupas 10 sampai 30 persen",
    ),
    Syarat(tanpa_sisi, KolomKurang, "cacat.sisi", "untuk bagian tubuh ini sebutkan kanan atau kiri"),
)
