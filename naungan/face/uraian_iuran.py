"""The steps of a contribution in plain words: the rate, on what, and what a relief takes off."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.face.uraian_kecelakaan import persen
from naungan.kit.rupiah import rupiah

__all__ = ["BUKAN_UANG", "CERITA", "JUDUL"]

Isi = Mapping[str, Any]

JUDUL: Mapping[str, str] = {
    "jkk": N_("Jaminan Kecelakaan Kerja (JKK)"),
    "jkm": N_("Jaminan Kematian (JKM)"),
    "jht": N_("Jaminan Hari Tua (JHT)"),
    "jp": N_("Jaminan Pensiun (JP)"),
    "jkk_jkm": N_("Kecelakaan kerja dan kematian (JKK dan JKM)"),
    "denda": N_("Denda karena terlambat"),
    "ikut_jkk": N_("Ikut JKK"),
    "ikut_jkm": N_("Ikut JKM"),
    "ikut_jht": N_("Ikut JHT"),
    "ikut_jp": N_("Ikut JP"),
    "ikut_jkp": N_("Ikut jaminan kehilangan pekerjaan (JKP)"),
    "bagian_covid": N_("Bagian iuran yang dibayar selama pandemi"),
    "iuran_jp_dapat_ditunda": N_("Bagian JP yang boleh ditunda"),
    "potongan_jht": N_("Dipotong dari upah pekerja untuk JHT"),
    "potongan_jp": N_("Dipotong dari upah pekerja untuk JP"),
    "upah_jkp": N_("Upah yang dihitung untuk JKP"),
    "iuran_jkp_pemerintah": N_("Iuran JKP yang dibayar pemerintah"),
    "iuran_jkp": N_("Iuran JKP seluruhnya"),
    "denda_administratif_sebulan": N_("Denda administratif tiap bulan, bila dijatuhkan"),
    "jalur_penempatan": N_("Cara berangkat"),
    "iuran_selama_bekerja_pmi": N_("Iuran selama dan sesudah bekerja"),
    "dibayar_anggaran_negara": N_("Dibayar dari anggaran negara atau daerah"),
    "bagian_jkk_pu": N_("Bagian iuran JKK yang dibayar"),
    "bagian_bpu": N_("Bagian iuran yang dibayar"),
    "rekomposisi_jkk": N_("Bagian JKK yang dipindahkan ke JKP"),
    "rekomposisi_jkm": N_("Bagian JKM yang dipindahkan ke JKP"),
    "iuran_jkk_pu_bersih": N_("JKK sesudah dikurangi bagian JKP"),
    "iuran_jkm_pu_bersih": N_("JKM sesudah dikurangi bagian JKP"),
    "iuran_terutang_pu": N_("Iuran sebulan yang terutang"),
    "jumlah_dibayar_di_muka": N_("Dibayar sekaligus di muka"),
}

BUKAN_UANG = frozenset({"bagian_jkk_pu", "bagian_bpu", "bagian_covid"})
"""Whole numbers that are no rupiah."""


JALUR: Mapping[str, str] = {
    "P3MI": N_("Lewat perusahaan penempatan."),
    "PERSEORANGAN": N_("Berangkat sendiri."),
    "PERPANJANGAN": N_("Memperpanjang kontrak."),
}
LAZIM: Mapping[str, tuple[Any, ...]] = {
    "ikut_jkk": (True, False),
    "ikut_jkm": (True, False),
    "ikut_jht": (False,),
    "ikut_jp": (False,),
    "ikut_jkp": (False,),
    "bagian_covid": (100,),
    "bagian_jkk_pu": (100,),
    "iuran_jp_dapat_ditunda": (0,),
    "potongan_jht": (0,),
    "potongan_jp": (0,),
}
"""Steps left out when they come out so."""


def _bagian(nilai: Any, _dengan: Isi) -> str:
    if nilai >= 100:
        return _("Seluruhnya; tidak ada keringanan pada bulan ini.")
    return _("%(n)s%% saja, karena keringanan.") % {"n": nilai}


def _wajib(_nilai: Any, dengan: Isi) -> str:
    if dengan.get("segmen", "PU") == "PU":
        return _("Dipilih, atau wajib menurut ukuran usaha.")
    return _("Dipilih pesertanya.")


def _kali(tarif: int, dasar: int, bagian: int = 100) -> str:
    """``tarif`` per ten thousand, ``bagian`` per hundred."""
    kalimat = f"{persen(tarif, 100)} × {rupiah(dasar)}"
    return f"{kalimat} × {bagian}%." if bagian < 100 else f"{kalimat}."


def _jkk(_nilai: Any, dengan: Isi) -> str:
    bagian = dengan.get("bagian_bpu", dengan.get("bagian_covid", 100))
    if "kelompok_risiko" in dengan:
        isi = {"kelompok": dengan["kelompok_risiko"], "upah": rupiah(dengan["upah_dasar"])}
        isi["bagian"] = f" × {dengan['bagian_jkk_pu']}%" if dengan["bagian_jkk_pu"] < 100 else ""
        return _("Tarif kelompok risiko %(kelompok)s × upah %(upah)s%(bagian)s. Dibayar pemberi kerja.") % isi
    if "nilai_kontrak" in dengan:
        return _kontrak(_nilai, dengan)
    return _kali(
        dengan.get("tarif_jkk_bpu", dengan.get("tarif_jkk_jakon_upah", 0)), dengan["upah_dasar"], bagian
    )


def _jkm(_nilai: Any, dengan: Isi) -> str:
    if "besar_iuran_jkm_bpu" in dengan:
        tetap = _("Besar tetap %(n)s.") % {"n": rupiah(dengan["besar_iuran_jkm_bpu"])}
        return f"{tetap[:-1]} × {dengan['bagian_bpu']}%." if dengan["bagian_bpu"] < 100 else tetap
    if "nilai_kontrak" in dengan:
        return _kontrak(_nilai, dengan)
    tarif = dengan.get("tarif_jkm_pu", dengan.get("tarif_jkm_jakon_upah", 0))
    hitungan = _kali(tarif, dengan["upah_dasar"], dengan["bagian_covid"])
    return (
        _("%(hitungan)s Dibayar pemberi kerja.") % {"hitungan": hitungan}
        if "tarif_jkm_pu" in dengan
        else hitungan
    )


def _kontrak(_nilai: Any, dengan: Isi) -> str:
    return _("Tarif berlapis atas nilai kontrak %(n)s: makin besar, makin rendah tarifnya.") % {
        "n": rupiah(dengan["nilai_kontrak"])
    }


def _jht(_nilai: Any, dengan: Isi) -> str:
    if "tarif_jht_bpu" in dengan:
        return _kali(dengan["tarif_jht_bpu"], dengan["upah_dasar"])
    if "tarif_jht_pekerja" not in dengan:
        return _("Besarnya dipilih pesertanya.")
    return _berdua(dengan, "jht")


def _jp(_nilai: Any, dengan: Isi) -> str:
    batas = _("Upah yang dihitung paling banyak %(n)s.") % {"n": rupiah(dengan["batas_upah_jp"])}
    return f"{_berdua(dengan, 'jp')} {batas}"


def _berdua(dengan: Isi, program: str) -> str:
    return _("Pemberi kerja %(majikan)s dan pekerja %(pekerja)s dari upah %(upah)s.") % {
        "majikan": persen(dengan[f"tarif_{program}_pemberi_kerja"], 100),
        "pekerja": persen(dengan[f"tarif_{program}_pekerja"], 100),
        "upah": rupiah(dengan["upah_dasar"]),
    }


def _pindah(_nilai: Any, _dengan: Isi) -> str:
    return _("Dipindahkan oleh BPJS; yang dibayar tidak bertambah atau berkurang.")


def _denda(_nilai: Any, dengan: Isi) -> str:
    n = dengan["bulan_terlambat"]
    if "tarif_denda" not in dengan:
        return _("%(tarif)s dari iurannya × %(n)s bulan terlambat.") % {
            "tarif": persen(dengan["tarif_denda_jakon"], 10),
            "n": n,
        }
    if dengan["sektor"] == "padat_karya" and dengan["tarif_denda_padat_karya"] < dengan["tarif_denda"]:
        return _("Lebih ringan bagi industri padat karya; %(n)s bulan terlambat.") % {"n": n}
    isi = {"tarif": persen(dengan["tarif_denda"], 10), "iuran": rupiah(dengan["iuran_terutang_pu"]), "n": n}
    return _("%(tarif)s × %(iuran)s × %(n)s bulan terlambat.") % isi


def _dipotong(_nilai: Any, dengan: Isi) -> str:
    return _("Sudah termasuk di dalam iuran di atas.")


def _jalur(nilai: Any, _dengan: Isi) -> str:
    return _(JALUR[nilai]) if nilai in JALUR else str(nilai)


def _migran(_nilai: Any, dengan: Isi) -> str:
    return _("Untuk seluruh kontrak %(n)s bulan.") % {"n": dengan["kontrak_bulan"]}


def _di_muka(_nilai: Any, dengan: Isi) -> str:
    return _("%(n)s bulan, masing-masing menurut aturan bulannya.") % {"n": dengan["banyak_bulan"]}


CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    "jkk": _jkk,
    "jkm": _jkm,
    "jht": _jht,
    "jp": _jp,
    "denda": _denda,
    "jkk_jkm": _migran,
    "iuran_selama_bekerja_pmi": _migran,
    "jalur_penempatan": _jalur,
    **dict.fromkeys(("ikut_jht", "ikut_jp", "ikut_jkp"), _wajib),
    **dict.fromkeys(("potongan_jht", "potongan_jp"), _dipotong),
    "bagian_covid": _bagian,
    "bagian_jkk_pu": _bagian,
    "bagian_bpu": _bagian,
    **dict.fromkeys(("rekomposisi_jkk", "rekomposisi_jkm"), _pindah),
    "jumlah_dibayar_di_muka": _di_muka,
}
