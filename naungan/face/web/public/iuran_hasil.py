"""Berapa iurannya?, the answer: what one month costs, who pays which part, and what a relief takes off."""

from collections.abc import Mapping
from typing import Any

from naungan import law
from naungan.face.tinjauan import tanyakan
from naungan.face.uraian import bagian, tulis_dasar, uraikan
from naungan.kit.bulan import Bulan
from naungan.law.perhitungan import Perhitungan

__all__ = ["susun_iuran"]

SEKALI_BAYAR = ("nilai_kontrak", "kontrak_bulan")
"""Facts by which a contribution is for a whole contract and not for a month."""


def susun_iuran(kasus: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows. The large amount is one month's; several months paid at once stand beside it."""
    sebulan = law.hitung({k: v for k, v in kasus.items() if k != "bulan_bayar_di_muka"})
    banyak = kasus.get("bulan_bayar_di_muka", 1)
    isi = sebulan.as_json()
    return {
        "sebulan": sebulan,
        "sekaligus": law.hitung(kasus) if banyak > 1 else None,
        "banyak": banyak,
        "bulan": Bulan.baca(kasus["bulan"]),
        "denda": "denda" in sebulan.komponen,
        "sekali_bayar": any(k in kasus for k in SEKALI_BAYAR),
        "bagian": bagian(isi),
        "langkah": uraikan(isi),
        "tanya": tanyakan(sebulan.perlu_tinjau),
        "keringanan": _keringanan(sebulan),
        "potongan": _potongan(sebulan),
        "jatuh_tempo": [(t.tanggal, tulis_dasar(t.dasar)) for t in sebulan.tenggat],
        "perorangan": kasus["segmen"] in ("BPU", "PMI"),
    }


def _keringanan(hasil: Perhitungan) -> tuple[int, str] | None:
    """The percentage that remains payable and its article, where a relief runs."""
    for langkah in hasil.langkah:
        if langkah.nama in ("bagian_bpu", "bagian_jkk_pu", "bagian_covid") and langkah.nilai < 100:
            return langkah.nilai, tulis_dasar(langkah.dasar)
    return None


def _potongan(hasil: Perhitungan) -> int:
    """The worker's own part, taken from the wage."""
    return sum(langkah.nilai for langkah in hasil.langkah if langkah.nama in ("potongan_jht", "potongan_jp"))
