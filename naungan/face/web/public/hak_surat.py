"""Berapa haknya?, the papers: which ones the claim needs, those certain first, those that depend marked."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from django.utils.translation import get_language

from naungan.law.kelengkapan import Syarat, kelengkapan
from naungan.law.perhitungan import Perhitungan
from naungan.law.tolakan import BelumTersedia

__all__ = ["Surat", "surat_perlu"]

BIAYA = ("biaya_pengangkutan", "alat_bantu", "biaya_perawatan_rumah")


class Surat(NamedTuple):
    """One paper; ``kapan`` says when it is needed where that is not certain."""

    nama: str
    kapan: str


def surat_perlu(hasil: Perhitungan, kasus: Mapping[str, Any], hari: date) -> list[Surat]:
    """The papers of this claim, and of the scholarship beside it; none where no list is known."""
    pertama = hasil.penerima[0] if hasil.penerima else None
    anak = [w for w in kasus.get("ahli_waris", ()) if w["hubungan"] == "anak"]
    try:
        syarat = kelengkapan(
            kasus["kejadian"],
            kasus["segmen"],
            hari,
            hubungan=pertama.siapa if pertama and pertama.kelas else None,
            anak_di_bawah_umur=any(not w["cakap"] for w in anak) if anak else None,
            dikuasakan=False if len(hasil.penerima) == 1 else None,
            ada_biaya=any(k in kasus for k in BIAYA),
            beasiswa=bool(hasil.beasiswa.maksimum),
        )
    except BelumTersedia:
        return []
    return list({s.surat: _sebut(s) for s in sorted(syarat, key=lambda s: not s.wajib)}.values())


def _sebut(s: Syarat) -> Surat:
    inggris = (get_language() or "id").startswith("en")
    kapan = s.kapan_inggris if inggris else s.kapan
    return Surat(s.nama_inggris if inggris else s.nama, "" if s.wajib else kapan)
