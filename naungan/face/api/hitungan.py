"""From the cases of a request to their answers. Nothing is kept, nothing is looked up."""

import logging
from collections.abc import Callable
from typing import Any

from naungan import law
from naungan.face.api.bacaan import Permintaan, lepas
from naungan.face.api.masalah import AKAR, Masalah, dari_hukum
from naungan.law.perhitungan import Perhitungan
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["GALAT", "catatan", "iuran", "jawaban", "perkiraan"]

catatan = logging.getLogger(__name__)

GALAT = "Sistem ini keliru saat menghitung. Kesalahannya sudah tercatat; laporkan kepada pengelola."

Penghitung = Callable[[Any], Perhitungan]


def perkiraan(diketahui: Any) -> Perhitungan:
    """Benefits after an event."""
    if isinstance(diketahui, dict) and diketahui.get("kejadian") == "iuran":
        raise MasukanSalah("kejadian", "iuran", f"iuran dihitung di {AKAR}iuran")
    return law.hitung(diketahui)


def iuran(diketahui: Any) -> Perhitungan:
    """The contribution of a month; ``kejadian`` need not be told."""
    if not isinstance(diketahui, dict):
        return law.hitung(diketahui)  # the law's own refusal
    kejadian = diketahui.get("kejadian")
    if kejadian not in (None, "iuran"):
        raise MasukanSalah(
            "kejadian", kejadian, f"di sini hanya iuran; kejadian lain dihitung di {AKAR}perkiraan"
        )
    return law.hitung({**diketahui, "kejadian": "iuran"})


def jawaban(permintaan: Permintaan, hitung: Penghitung) -> dict[str, Any]:
    """One case: its computation, or its refusal raised. A batch: each in its place, whatever the others are."""
    if not permintaan.banyak:
        return hitung(permintaan.kasus[0]).as_json()
    return {"hasil": [{"nomor": ke, **_satu(kasus, hitung)} for ke, kasus in enumerate(permintaan.kasus, 1)]}


def _satu(kasus: Any, hitung: Penghitung) -> dict[str, Any]:
    try:
        return {"perhitungan": hitung(lepas(kasus)).as_json()}
    except (MasukanSalah, BelumTersedia) as e:
        return {"masalah": dari_hukum(e).isi}
    except Exception:  # a fault of ours in one case is no reason to lose the others
        catatan.exception("kasus dalam permintaan banyak tidak terhitung")
        return {"masalah": Masalah("galat", GALAT).isi}
