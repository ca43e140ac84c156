"""Asking the API as another program does, and what the law itself answers to the same."""

import json
from typing import Any

from django.test import Client

from naungan.law import hitung

__all__ = ["IURAN", "PETANI", "kirim", "menurut_hukum", "polos", "terima"]

PETANI = {"kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU", "masa_iur_bulan": 2}
IURAN = {"bulan": "2023-12", "segmen": "BPU"}


def kirim(titik: str, isi: object, **kepala: Any) -> Any:
    """POST; text and bytes go as they are."""
    badan = isi if isinstance(isi, str | bytes) else json.dumps(isi, default=str)
    kepala = {"content_type": "application/json"} | kepala
    return Client().post(f"/api/v1/{titik}", badan, **kepala)


def terima(titik: str, isi: object) -> Any:
    """The answer to a request that must succeed."""
    jawaban = kirim(titik, isi)
    assert jawaban.status_code == 200, jawaban.content.decode()
    assert jawaban["Content-Type"] == "application/json"
    return jawaban.json()


def menurut_hukum(diketahui: dict[str, Any]) -> Any:
    """The computation as JSON carries it."""
    return polos(hitung(diketahui).as_json())


def polos(isi: object) -> Any:
    return json.loads(json.dumps(isi, default=str))
