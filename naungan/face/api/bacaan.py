"""Reads the body of a request as JSON and finds the cases in it. What a case may hold, only the law says."""

import json
from math import isinf
from typing import Any, NamedTuple

from django.http import HttpRequest

from naungan.face.api.masalah import Masalah
from naungan.law.tolakan import MasukanSalah

__all__ = ["BANYAK_KASUS", "UKURAN", "Permintaan", "baca", "lepas"]

BANYAK_KASUS = 1_000
UKURAN = 2 * 1024 * 1024
"""Bytes of a body: a thousand cases with all their children and heirs."""


class Permintaan(NamedTuple):
    """The cases asked about; ``banyak`` when they came as a batch, even of one."""

    kasus: list[Any]
    banyak: bool


def baca(request: HttpRequest) -> Permintaan:
    """``{...}``, ``{"diketahui": {...}}`` or ``{"kasus": [...]}``. Raises :class:`Masalah` or MasukanSalah."""
    isi = _json(request)
    if not isinstance(isi, dict) or "kasus" not in isi:
        return Permintaan([lepas(isi)], banyak=False)
    _sendiri(isi, "kasus")
    if not isinstance(isi["kasus"], list):
        raise MasukanSalah(
            "kasus", isi["kasus"], f"isilah sebagai daftar, paling banyak {BANYAK_KASUS} kasus"
        )
    if len(isi["kasus"]) > BANYAK_KASUS:
        raise Masalah(
            "terlalu-besar",
            f"Kolom kasus memuat {len(isi['kasus'])} kasus; paling banyak {BANYAK_KASUS} dalam satu permintaan.",
        )
    return Permintaan(isi["kasus"], banyak=True)


def lepas(kasus: Any) -> Any:
    """A case out of its wrapping ``{"diketahui": {...}}``; a bare case as it is. Raises MasukanSalah."""
    if not isinstance(kasus, dict) or "diketahui" not in kasus:
        return kasus
    _sendiri(kasus, "diketahui")
    return kasus["diketahui"]


def _sendiri(isi: dict[str, Any], kunci: str) -> None:
    for lain in isi:
        if lain != kunci:
            raise MasukanSalah(lain, isi[lain], f"di samping {kunci} tidak boleh ada kolom lain")


def _json(request: HttpRequest) -> Any:
    if request.content_type != "application/json":
        raise Masalah("tipe-salah", "Kirim isi permintaan dengan kepala Content-Type: application/json.")
    if int(request.META.get("CONTENT_LENGTH") or 0) > UKURAN:
        raise Masalah("terlalu-besar", f"Isi permintaan paling besar {UKURAN // 1024 // 1024} MB.")
    try:
        return json.loads(
            request.body.decode("utf-8-sig"),
            object_pairs_hook=_objek,
            parse_float=_pecahan,
            parse_constant=_pecahan,
        )
    except json.JSONDecodeError as e:
        letak = f"baris {e.lineno}, huruf ke-{e.colno}"
    except UnicodeDecodeError as e:
        letak = f"bita ke-{e.start + 1} bukan UTF-8"
    except (ValueError, RecursionError) as e:
        letak = str(e) if isinstance(e, _BukanJson) else "bilangan terlalu panjang atau kurung terlalu dalam"
    raise Masalah("bukan-json", f"Isi permintaan harus JSON yang benar ({letak}).")


class _BukanJson(ValueError):
    """What Python's reader lets pass and JSON does not, or leaves open."""


def _objek(pasangan: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name written twice leaves open which value was meant."""
    isi = dict(pasangan)
    if len(isi) != len(pasangan):
        nama = [kunci for kunci, _ in pasangan]
        ganda = next(kunci for kunci in nama if nama.count(kunci) > 1)
        raise _BukanJson(f"kolom {ganda[:60]} tertulis dua kali")
    return isi


def _pecahan(teks: str) -> float:
    nilai = float(teks) if teks[-1].isdigit() else None
    if nilai is None or isinf(nilai):
        raise _BukanJson(f"{teks[:60]} bukan bilangan JSON")
    return nilai
