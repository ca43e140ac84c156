"""The steps of a computation told in plain words: what was asked, what came out, from which article."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.kit.rupiah import rupiah

__all__ = ["Bagian", "Uraian", "bagian", "uraikan"]

Isi = Mapping[str, Any]


class Uraian(NamedTuple):
    """One step. ``nilai`` in rupiah where the step gives money; otherwise ``uraian`` says what came out."""

    nama: str
    nilai: int | None
    dasar: str
    uraian: str


class Bagian(NamedTuple):
    """One component of the benefit."""

    nama: str
    nilai: int
    dasar: str


JUDUL: Mapping[str, str] = {
    "memenuhi_umur_daftar": N_("Umur saat mendaftar"),
    "dapat_menjadi_peserta": N_("Terdaftar sebagai peserta"),
    "status_iuran": N_("Iuran pada hari kejadian"),
    "pelindungan_berlaku": N_("Masih terlindungi pada hari kejadian"),
    "hak_jkm": N_("Berhak atas Jaminan Kematian (JKM)"),
    "hak_jkk": N_("Berhak atas Jaminan Kecelakaan Kerja (JKK)"),
    "masa_tunggu_dikenakan": N_("Masa tunggu"),
    "lewat_menurut_kalender": N_("Lama menjadi peserta"),
    "masa_tunggu_terpenuhi": N_("Syarat masa tunggu"),
    "upah_dasar": N_("Upah dasar sebulan"),
    "upah_dasar_jkk": N_("Upah dasar untuk JKK"),
    "santunan_kematian": N_("Santunan kematian, sekaligus"),
    "santunan_berkala": N_("Santunan berkala, dibayar sekaligus"),
    "biaya_pemakaman": N_("Biaya pemakaman"),
    "masa_iur_beasiswa_terpenuhi": N_("Masa iur untuk beasiswa"),
    "anak_berhak": N_("Anak yang dapat menerima beasiswa"),
    "beasiswa_anak": N_("Beasiswa tiap anak, paling banyak"),
    "beasiswa_keluarga": N_("Beasiswa sekeluarga, paling banyak"),
    "beasiswa": N_("Beasiswa yang menjadi hak, paling banyak"),
    "beasiswa_anak_tahun_ini": N_("Beasiswa tiap anak, tahun ajaran ini"),
    "beasiswa_keluarga_tahun_ini": N_("Beasiswa sekeluarga, tahun ajaran ini"),
    "beasiswa_tahun_ini": N_("Beasiswa yang menjadi hak, tahun ajaran ini"),
    "ditanggung_pemberi_kerja": N_("Ditanggung pemberi kerja"),
    "ganti_rugi_keterlambatan": N_("Ganti rugi karena terlambat dibayar"),
}


SELA = ("beasiswa_anak_tahun_ini", "beasiswa_keluarga_tahun_ini")
"""Steps that say for this school year what the step for all years has said already."""


def uraikan(hasil: Isi) -> list[Uraian]:
    """The steps of a computation in its JSON shape, those a reader can follow.

    A scholarship that comes to nothing shows only why; one that is granted shows how this year's part was reached once.
    """
    lewati = SELA if hasil["beasiswa"]["maksimum"] else (*SELA, "beasiswa", "anak_berhak")
    return [_satu(langkah) for langkah in hasil["langkah"] if not langkah["nama"].startswith(lewati)]


def bagian(hasil: Isi) -> list[Bagian]:
    """The components that add up to the total, each with its article."""
    dasar = {_pokok(langkah["nama"]): langkah["dasar"] for langkah in hasil["langkah"]}
    return [Bagian(_judul(nama), nilai, dasar.get(nama, "")) for nama, nilai in hasil["komponen"].items()]


def _satu(langkah: Isi) -> Uraian:
    nilai = langkah["nilai"]
    uang = nilai if isinstance(nilai, int) and not isinstance(nilai, bool) else None
    cerita = _CERITA.get(_pokok(langkah["nama"]), _umum)
    return Uraian(_judul(langkah["nama"]), uang, langkah["dasar"], cerita(nilai, langkah["dengan"]))


def _pokok(nama: str) -> str:
    """``santunan_kematian_jkm`` → ``santunan_kematian``: both programmes tell it alike."""
    if nama in JUDUL:
        return nama
    for akhiran in ("_jkm", "_jkk"):
        nama = nama.replace(akhiran, "")
    return nama


def _judul(nama: str) -> str:
    pokok = _pokok(nama)
    return _(JUDUL[pokok]) if pokok in JUDUL else pokok.replace("_", " ").capitalize()


def _umum(nilai: Any, _dengan: Isi) -> str:
    if isinstance(nilai, bool):
        return _("Ya.") if nilai else _("Tidak.")
    if isinstance(nilai, list):
        return ", ".join(rupiah(n) if type(n) is int else (_("ya") if n else _("tidak")) for n in nilai)
    return "" if isinstance(nilai, int) else str(nilai)


def _umur(nilai: Any, dengan: Isi) -> str:
    if dengan.get("segmen") != "BPU":
        return _("Batas umur hanya berlaku bagi bukan penerima upah.")
    batas = {"umur": dengan.get("umur_daftar_bpu")}
    return (
        _("Belum mencapai %(umur)s tahun.") % batas
        if nilai
        else _("Sudah %(umur)s tahun, melewati batas.") % batas
    )


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
    return _umum(nilai, dengan)


def _masa_tunggu(nilai: Any, dengan: Isi) -> str:
    if not nilai:
        return _("Tidak berlaku untuk kepesertaan ini.")
    return _("Berlaku %(n)s bulan sejak menjadi peserta.") % {"n": dengan.get("bulan_tunggu_jkm")}


def _lewat(nilai: Any, dengan: Isi) -> str:
    isi = {"n": dengan.get("bulan_tunggu_jkm")}
    return _("Sudah %(n)s bulan atau lebih.") % isi if nilai else _("Belum %(n)s bulan.") % isi


def _upah(_nilai: Any, dengan: Isi) -> str:
    if dengan.get("segmen") == "BPU":
        return _("Menurut golongan penghasilan yang dinyatakan saat mendaftar.")
    return _("Upah sebulan yang dilaporkan pemberi kerja.")


def _kematian(_nilai: Any, dengan: Isi) -> str:
    if "persen_kematian" not in dengan:
        return _("Jumlah tetap menurut peraturan.")
    return _("%(persen)s%% × %(kali)s bulan × upah %(upah)s; paling sedikit %(batas)s.") % {
        "persen": dengan["persen_kematian"],
        "kali": dengan["pengali_upah"],
        "upah": rupiah(dengan.get("upah_dasar_jkk", dengan.get("upah_dasar", 0))),
        "batas": rupiah(dengan["paling_sedikit_santunan_kematian_jkk"]),
    }


def _berkala(_nilai: Any, dengan: Isi) -> str:
    sebulan = next((v for k, v in dengan.items() if k.startswith("santunan_berkala_sebulan")), 0)
    bulan = next((v for k, v in dengan.items() if k.startswith("bulan_santunan_berkala")), 0)
    return _("%(sebulan)s sebulan selama %(bulan)s bulan.") % {"sebulan": rupiah(sebulan), "bulan": bulan}


def _tetap(_nilai: Any, _dengan: Isi) -> str:
    return _("Jumlah tetap menurut peraturan.")


def _masa_iur(nilai: Any, dengan: Isi) -> str:
    isi = {"masa": dengan.get("masa_iur_bulan"), "perlu": dengan.get("masa_iur_beasiswa_jkm")}
    if nilai:
        return _("%(masa)s bulan; syaratnya %(perlu)s bulan, terpenuhi.") % isi
    return _("%(masa)s bulan; syaratnya %(perlu)s bulan, belum terpenuhi. Tidak ada beasiswa.") % isi


def _anak(nilai: Any, dengan: Isi) -> str:
    return _("%(n)s dari %(semua)s anak; batasnya umur %(umur)s tahun, belum menikah, dan belum bekerja.") % {
        "n": sum(map(bool, nilai)),
        "semua": len(nilai),
        "umur": dengan.get("batas_usia_beasiswa"),
    }


def _keluarga(_nilai: Any, dengan: Isi) -> str:
    return _("Untuk paling banyak %(n)s anak.") % {"n": dengan.get("banyak_anak_beasiswa")}


_CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    "memenuhi_umur_daftar": _umur,
    "status_iuran": _iuran,
    "pelindungan_berlaku": _pelindungan,
    "hak_jkm": _hak,
    "hak_jkk": _hak,
    "masa_tunggu_dikenakan": _masa_tunggu,
    "lewat_menurut_kalender": _lewat,
    "upah_dasar": _upah,
    "santunan_kematian": _kematian,
    "santunan_berkala": _berkala,
    "biaya_pemakaman": _tetap,
    "masa_iur_beasiswa_terpenuhi": _masa_iur,
    "anak_berhak": _anak,
    "beasiswa_keluarga": _keluarga,
    "beasiswa_keluarga_tahun_ini": _keluarga,
}
