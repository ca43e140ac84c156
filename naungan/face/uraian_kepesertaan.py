"""The steps of cover in plain words: a participant or not, contributions paid, the waiting period, the wage base."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

__all__ = ["CERITA", "JUDUL"]

Isi = Mapping[str, Any]

JUDUL: Mapping[str, str] = {
    "memenuhi_umur_daftar": N_("Umur saat mendaftar"),
    "dapat_menjadi_peserta": N_("Terdaftar sebagai peserta"),
    "status_iuran": N_("Iuran pada hari kejadian"),
    "pelindungan_berlaku": N_("Masih terlindungi pada hari kejadian"),
    "hak_jkm": N_("Berhak atas Jaminan Kematian (JKM)"),
    "hak_jkk": N_("Berhak atas Jaminan Kecelakaan Kerja (JKK)"),
    "dibayar_dahulu_pemberi_kerja": N_("Dibayar dahulu oleh pemberi kerja"),
    "masa_tunggu_dikenakan": N_("Masa tunggu"),
    "lewat_menurut_kalender": N_("Lama menjadi peserta"),
    "masa_tunggu_terpenuhi": N_("Syarat masa tunggu"),
    "upah_dasar": N_("Upah dasar sebulan"),
    "upah_dasar_jkk": N_("Upah dasar untuk JKK"),
}


def _umur(nilai: Any, dengan: Isi) -> str:
    if dengan.get("segmen") != "BPU":
        return _("Batas umur hanya berlaku bagi bukan penerima upah.")
    batas = {"umur": dengan.get("umur_daftar_bpu")}
    return (
        _("Belum mencapai %(umur)s tahun.") % batas
        if nilai
        else _("Sudah %(umur)s tahun, melewati batas.") % batas
    )


def _dahulu(_nilai: Any, _dengan: Isi) -> str:
    return _("Karena terlambat melapor. Sesudah membayar, pemberi kerja menagihnya kepada BPJS.")


def _iuran(nilai: Any, dengan: Isi) -> str:
    isi = {"n": dengan.get("bulan_menunggak"), "batas": dengan.get("bulan_tenggang_bpu")}
    if nilai == "AKTIF":
        return _("Lunas, tidak ada tunggakan.")
    if nilai == "TENGGANG":
        return _("Menunggak %(n)s bulan, masih dalam masa tenggang %(batas)s bulan.") % isi
    return _("Menunggak %(n)s bulan, melewati masa tenggang %(batas)s bulan.") % isi


def _pelindungan(nilai: Any, _dengan: Isi) -> str:
    return _("Ya, terlindungi.") if nilai else _("Tidak. Karena itu tidak ada santunan dari program ini.")


def _hak(nilai: Any, dengan: Isi) -> str:
    bulan = dengan.get("bulan_kedaluwarsa_jkk")
    if nilai and bulan:
        return _("Ya. Klaim diajukan sebelum %(bulan)s bulan sejak kejadian.") % {"bulan": bulan}
    if bulan and dengan.get("pelindungan_berlaku"):
        return _("Tidak. Batas mengajukan klaim, %(bulan)s bulan sejak kejadian, sudah lewat.") % {
            "bulan": bulan
        }
    return _("Ya.") if nilai else _("Tidak.")


def _masa_tunggu(nilai: Any, dengan: Isi) -> str:
    if not nilai:
        return _("Tidak berlaku untuk kepesertaan ini.")
    return _("Berlaku %(n)s bulan sejak menjadi peserta.") % {"n": dengan.get("bulan_tunggu_jkm")}


def _tunggu(nilai: Any, dengan: Isi) -> str:
    if not nilai:
        return _("Belum terpenuhi: hanya biaya pemakaman yang dibayar.")
    if dengan.get("lewat_menurut_kalender"):
        return _("Terpenuhi.")
    return _("Dianggap terpenuhi, karena lama menjadi peserta belum disebut.")


def _lewat(nilai: Any, dengan: Isi) -> str:
    isi = {"n": dengan.get("bulan_tunggu_jkm")}
    return _("Sudah %(n)s bulan atau lebih.") % isi if nilai else _("Belum %(n)s bulan.") % isi


def _upah(_nilai: Any, dengan: Isi) -> str:
    if dengan.get("segmen") == "BPU":
        return _("Menurut golongan penghasilan yang dinyatakan saat mendaftar.")
    return _("Upah sebulan yang dilaporkan pemberi kerja.")


def _upah_jkk(nilai: Any, dengan: Isi) -> str:
    if nilai != dengan.get("upah_dasar"):
        return _("Jumlah upah semua kepesertaan.")
    return _("Sama dengan upah dasar sebulan.")


CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    "memenuhi_umur_daftar": _umur,
    "dibayar_dahulu_pemberi_kerja": _dahulu,
    "status_iuran": _iuran,
    "pelindungan_berlaku": _pelindungan,
    "hak_jkm": _hak,
    "hak_jkk": _hak,
    "masa_tunggu_dikenakan": _masa_tunggu,
    "lewat_menurut_kalender": _lewat,
    "masa_tunggu_terpenuhi": _tunggu,
    "upah_dasar": _upah,
    "upah_dasar_jkk": _upah_jkk,
}
