"""The fingerprint of the books: equal for equal business, whatever was killed and resumed on the way.

Every business column of every table in the order of the rows, without clocks, nonces, hashes and random codes.
Identities are replaced by rank, because a rolled-back transaction may leave gaps in them.
"""

import json
import re
from collections.abc import Iterator
from hashlib import sha256
from typing import Any, TypeAlias

import numpy as np
from django.apps import apps
from django.db import connection, models

from naungan.books.kolom import TerSegel

__all__ = ["sidik_buku"]

Kolom: TypeAlias = "models.Field[Any, Any]"

RUANG = (
    "wilayah",
    "staff",
    "ledger",
    "registry",
    "intake",
    "funds",
    "membership",
    "billing",
    "documents",
    "cases",
    "selection",
    "journal",
)

# Acts of a resumed run differ in number and time, never in what they wrote.
_LEWATI_TABEL = {"journal_act", "journal_entry", "journal_seal", "journal_bulkrun"}
_LEWATI_KOLOM = {
    "id",
    "act_id",
    "nik_indeks",
    "no_kk_indeks",
    "password",
    "last_login",
    "date_joined",
    "sidik_isi",
}
# Codes that are random, or made of an identity; what they stand for is in the other columns of the row.
_KODE = {
    ("billing_bill", "kode_iuran"),
    ("billing_receipt", "referensi"),
    ("cases_batch", "kode"),
    ("intake_kiriman", "kode"),
    ("intake_kiriman", "dicatat"),
    ("intake_pengajuan", "sidik"),
    ("cases_event", "kode"),
    ("cases_klaim", "nomor"),
    ("ledger_account", "acuan"),
    ("ledger_transfer", "acuan"),
}
_KODE_DALAM_ISI = {"kode", "pembayar_id"}
_KODE_SENDIRI = re.compile(r"^ORANG-\d+$")


def sidik_buku() -> str:
    """SHA-256 in hex over all business columns."""
    jumlah = sha256()
    peringkat: dict[str, np.ndarray] = {}
    for model in _model():
        jumlah.update(f"{model._meta.db_table}\n".encode())
        for kolom in model._meta.concrete_fields:
            if _masuk(model, kolom):
                jumlah.update(f"{kolom.column}\n".encode())
                for potongan in _isi(model, kolom, peringkat):
                    jumlah.update(potongan)
    return jumlah.hexdigest()


def _model() -> list[type[models.Model]]:
    semua = (m for ruang in RUANG for m in apps.get_app_config(ruang).get_models(include_auto_created=True))
    return sorted((m for m in semua if m._meta.db_table not in _LEWATI_TABEL), key=lambda m: m._meta.db_table)


def _masuk(model: type[models.Model], kolom: Kolom) -> bool:
    if isinstance(kolom, TerSegel) or kolom.column in _LEWATI_KOLOM:
        return False
    return (model._meta.db_table, kolom.column) not in _KODE


def _isi(model: type[models.Model], kolom: Kolom, peringkat: dict[str, np.ndarray]) -> Iterator[bytes]:
    """One column's values in the order of the rows, a piece at a time."""
    pk = model._meta.pk
    induk = kolom.related_model
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT {kolom.column} FROM {model._meta.db_table} ORDER BY {pk.column}")
        while potongan := kursor.fetchmany(50_000):
            nilai = [n for (n,) in potongan]
            if induk is not None and induk._meta.pk.column == "id":
                nilai = _jadi_peringkat(nilai, induk, peringkat)
            elif isinstance(kolom, models.JSONField):
                nilai = [json.dumps(_tanpa_kode(json.loads(n)), sort_keys=True) for n in nilai]
            elif isinstance(kolom, models.BooleanField):
                nilai = [bool(n) for n in nilai]
            elif (model._meta.db_table, kolom.column) == ("registry_payer", "kode"):
                nilai = [_KODE_SENDIRI.sub("ORANG", n) for n in nilai]
            yield "\n".join(map(str, nilai)).encode() + b"\n"


def _tanpa_kode(isi: Any) -> Any:
    """A frozen figure without the codes and identities it quotes."""
    if isinstance(isi, dict):
        return {k: _tanpa_kode(n) for k, n in isi.items() if k not in _KODE_DALAM_ISI}
    return [_tanpa_kode(n) for n in isi] if isinstance(isi, list) else isi


def _jadi_peringkat(
    nilai: list[int | None], induk: type[models.Model], peringkat: dict[str, np.ndarray]
) -> list[int | None]:
    tabel = induk._meta.db_table
    if tabel not in peringkat:
        with connection.cursor() as kursor:
            kursor.execute(f"SELECT id FROM {tabel} ORDER BY id")
            peringkat[tabel] = np.array([n for (n,) in kursor.fetchall()], dtype=np.int64)
    urut = np.searchsorted(peringkat[tabel], [n or 0 for n in nilai])
    return [None if n is None else int(u) for n, u in zip(nilai, urut, strict=True)]
