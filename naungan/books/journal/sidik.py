"""Digests of money rows: what an act wrote, in a form that shows any later change.

Each table whose rows name their act is listed with the columns that never change. The canonical text of a row is its
values joined by a unit separator; the digest of an act's rows runs over them in the order of their identities.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import sha256
from typing import Any

__all__ = ["KOLOM", "Sidik", "teks_baris"]

KOLOM: dict[str, tuple[str, ...]] = {
    "ledger_transfer": ("tanggal", "jenis", "debit_id", "kredit_id", "jumlah", "acuan", "atas_id"),
    "membership_membershipmonth": ("bulan", "membership_id", "bill_id", "dasar", "jkk", "jkm"),
    "billing_bill": (
        "payer_id", "bulan", "kode_iuran", "peserta", "jkk", "jkm", "jumlah", "terbit", "jatuh_tempo",
    ),
    "billing_receipt": ("payer_id", "tanggal", "jumlah", "referensi"),
    "billing_allocation": ("receipt_id", "bill_id", "jumlah"),
    "cases_usulan": (
        "klaim_id", "versi", "pengusul_id", "kantor_pengusul", "putusan", "total", "penerima_id", "hukum_versi",
        "diketahui", "hasil", "jawaban_tinjau", "alasan",
    ),
    "cases_penetapan": (
        "usulan_id", "klaim_id", "pengusul_id", "kantor_pengusul", "pemutus_id", "kantor_pemutus", "putusan", "total",
        "tanggal",
    ),
    "journal_cuplikan": ("jenis", "kunci", "isi"),
    "cases_batchitem": ("batch_id", "penetapan_id", "penerima_id", "jumlah"),
}  # fmt: skip

_JUMLAH = {
    "journal_cuplikan": (),
    "membership_membershipmonth": ("jkk", "jkm"),
    "cases_usulan": ("total",),
    "cases_penetapan": ("total",),
}
_JSON = {"diketahui", "hasil", "isi"}


def teks_baris(nilai: Sequence[Any]) -> bytes:
    """The canonical text of one row. Dates are ISO, nothing is the empty word ``None``."""
    return "\x1f".join(map(str, nilai)).encode()


class Sidik:
    """Count, sum and digest of one table's rows of one act, fed row by row."""

    __slots__ = ("_hash", "_json", "_uang", "banyak", "jumlah")

    def __init__(self, tabel: str) -> None:
        kolom = KOLOM[tabel]
        self._hash = sha256()
        self._uang = tuple(kolom.index(k) for k in _JUMLAH.get(tabel, ("jumlah",)))
        self._json = tuple(i for i, k in enumerate(kolom) if k in _JSON)
        self.banyak = self.jumlah = 0

    def tambah(self, nilai: Sequence[Any]) -> None:
        if self._json:
            nilai = [_json_kanonik(n) if i in self._json else n for i, n in enumerate(nilai)]
        self._hash.update(teks_baris(nilai) + b"\x1e")
        self.banyak += 1
        for i in self._uang:
            self.jumlah += nilai[i]

    def tambah_semua(self, baris: Iterable[Sequence[Any]]) -> None:
        for nilai in baris:
            self.tambah(nilai)

    def hasil(self) -> list[int | str]:
        return [self.banyak, int(self.jumlah), self._hash.hexdigest()]


def _json_kanonik(nilai: Any) -> str:
    isi = json.loads(nilai) if isinstance(nilai, str) else nilai
    return json.dumps(isi, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_tanggal)


def _tanggal(nilai: Any) -> str:
    if isinstance(nilai, date):
        return nilai.isoformat()
    raise TypeError(f"{nilai!r} tidak dapat dicatat")
