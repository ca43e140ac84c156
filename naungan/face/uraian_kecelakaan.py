"""The steps of a work accident in plain words: the injury, the days without work, the costs repaid."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.kit.rupiah import rupiah

__all__ = ["BUKAN_UANG", "CERITA", "JUDUL", "persen"]

Isi = Mapping[str, Any]

JUDUL: Mapping[str, str] = {
    "per_mil_cacat": N_("Persen menurut tabel"),
    "bobot_cacat": N_("Persen menurut tabel, dikali bagian fungsi yang hilang"),
    "bobot_cacat_kasus": N_("Persen cacat seluruhnya"),
    "santunan_cacat": N_("Santunan cacat"),
    "hari_stmb_dihitung": N_("Hari tidak mampu bekerja"),
    "stmb": N_("Pengganti upah selama tidak bisa bekerja"),
    "biaya_pengangkutan": N_("Biaya pengangkutan"),
    "alat_bantu": N_("Alat bantu"),
    "biaya_protesa": N_("Alat ganti anggota tubuh (protesa)"),
    "perawatan_di_rumah": N_("Perawatan di rumah"),
}

BUKAN_UANG = frozenset({"bobot_cacat_kasus", "hari_stmb_dihitung"})
"""Whole numbers that are no rupiah."""


def persen(nilai: int, per: int) -> str:
    """``(45, 10)`` → 4,5%; ``nilai`` counts parts of which ``per`` make one percent."""
    utuh, sisa = divmod(nilai, per)
    pecahan = str(sisa).zfill(len(str(per)) - 1).rstrip("0")
    return f"{utuh},{pecahan}%" if pecahan else f"{utuh}%"


def _tabel(nilai: Any, _dengan: Isi) -> str:
    return ", ".join(persen(n, 10) for n in nilai)


def _bobot(nilai: Any, _dengan: Isi) -> str:
    return ", ".join(persen(n, 10_000) for n in nilai)


def _bobot_kasus(nilai: Any, dengan: Isi) -> str:
    isi = {"n": persen(nilai, 10_000), "batas": persen(dengan["per_mil_cacat_terbanyak"], 10)}
    if dengan["cacat_total"]:
        return _("%(n)s, tingkat cacat total tetap.") % isi
    return _("%(n)s. Beberapa cacat dijumlahkan, paling banyak %(batas)s.") % isi


def _cacat(_nilai: Any, dengan: Isi) -> str:
    return _("%(persen)s × %(kali)s bulan × upah %(upah)s.") % {
        "persen": persen(dengan["bobot_cacat_kasus"], 10_000),
        "kali": dengan["pengali_upah"],
        "upah": rupiah(dengan["upah_dasar_jkk"]),
    }


def _hari(nilai: Any, _dengan: Isi) -> str:
    return _("%(n)s hari.") % {"n": nilai}


def _stmb(_nilai: Any, dengan: Isi) -> str:
    return _(
        "Upah %(upah)s sebulan untuk %(hari)s hari, 30 hari sebulan. Mula-mula penuh; bagiannya berkurang bila lama."
    ) % {"upah": rupiah(dengan["upah_dasar_jkk"]), "hari": dengan["hari_stmb_dihitung"]}


def _pengangkutan(_nilai: Any, dengan: Isi) -> str:
    return _berbatas(
        dengan,
        (_("darat"), "biaya_pengangkutan_darat", "batas_angkutan_darat"),
        (_("laut"), "biaya_pengangkutan_laut", "batas_angkutan_laut"),
        (_("udara"), "biaya_pengangkutan_udara", "batas_angkutan_udara"),
    )


def _alat(_nilai: Any, dengan: Isi) -> str:
    return _berbatas(
        dengan,
        (_("kacamata"), "alat_bantu_kacamata", "batas_kacamata"),
        (_("gigi tiruan"), "alat_bantu_gigi", "batas_gigi"),
        (_("alat bantu dengar"), "alat_bantu_dengar", "batas_alat_dengar"),
    )


def _rumah(_nilai: Any, dengan: Isi) -> str:
    return _berbatas(dengan, (_("perawatan di rumah"), "biaya_perawatan_rumah", "batas_perawatan_rumah"))


def _berbatas(dengan: Isi, *biaya: tuple[str, str, str]) -> str:
    return "; ".join(
        _("%(apa)s: keluar %(keluar)s, diganti paling banyak %(batas)s")
        % {"apa": apa, "keluar": rupiah(dengan[keluar]), "batas": rupiah(dengan[batas])}
        for apa, keluar, batas in biaya
        if dengan[keluar]
    )


CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    "per_mil_cacat": _tabel,
    "bobot_cacat": _bobot,
    "bobot_cacat_kasus": _bobot_kasus,
    "santunan_cacat": _cacat,
    "hari_stmb_dihitung": _hari,
    "stmb": _stmb,
    "biaya_pengangkutan": _pengangkutan,
    "alat_bantu": _alat,
    "perawatan_di_rumah": _rumah,
}
