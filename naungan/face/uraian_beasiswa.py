"""The steps of the children's scholarship in plain words."""

from collections.abc import Callable, Mapping
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

__all__ = ["CERITA", "JUDUL"]

Isi = Mapping[str, Any]

JUDUL: Mapping[str, str] = {
    "masa_iur_beasiswa_terpenuhi": N_("Masa iur untuk beasiswa"),
    "anak_berhak": N_("Anak yang dapat menerima beasiswa"),
    "beasiswa_anak": N_("Beasiswa tiap anak, paling banyak"),
    "beasiswa_keluarga": N_("Beasiswa sekeluarga, paling banyak"),
    "beasiswa": N_("Beasiswa yang menjadi hak, paling banyak"),
    "beasiswa_anak_tahun_ini": N_("Beasiswa tiap anak, tahun ajaran ini"),
    "beasiswa_keluarga_tahun_ini": N_("Beasiswa sekeluarga, tahun ajaran ini"),
    "beasiswa_tahun_ini": N_("Beasiswa yang menjadi hak, tahun ajaran ini"),
}


def _masa_iur(nilai: Any, dengan: Isi) -> str:
    # A computation kept from before calls it masa_iur_bulan.
    masa = dengan.get("masa_iur", dengan.get("masa_iur_bulan"))
    isi = {"masa": masa, "perlu": dengan.get("masa_iur_beasiswa_jkm")}
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


CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    "masa_iur_beasiswa_terpenuhi": _masa_iur,
    "anak_berhak": _anak,
    "beasiswa_keluarga": _keluarga,
    "beasiswa_keluarga_tahun_ini": _keluarga,
}
