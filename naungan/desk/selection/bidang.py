"""One field of the vocabulary as SQL over ``registry_person p``: true, false, or null where the fact is unknown."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeAlias

from django.db import connection

from naungan.desk.selection.kosakata import Ketentuan
from naungan.law.kepesertaan import bulan_wajib_lunas
from naungan.law.kosakata import tambah_bulan
from naungan.law.pendaftaran import APARATUR

__all__ = ["KATEGORI_APARATUR", "SUSUN", "Konteks", "Tanda", "lahir_terakhir"]

KATEGORI_APARATUR = (*APARATUR, "ASN", "NON_ASN", "PERANGKAT_DESA")


class Konteks(NamedTuple):
    """For whom the question is asked, and on which day."""

    pada: date
    payer: int
    """The programme's own payer, whose cover stands in nobody's way."""


Tanda: TypeAlias = Callable[[object], str]
"""Gives a value a named parameter and returns its mark in the SQL."""

_BERLAKU = "m.payer_id <> %(payer)s AND m.mulai <= %(pada)s AND (m.akhir IS NULL OR m.akhir >= %(pada)s)"


def _milik(tabel: str, syarat: str, kolom: str = "") -> str:
    """``person_id`` and ``kolom`` of rows ``m`` of ``tabel``; what stands on a merged row counts for the one that stands."""
    return (
        f"SELECT m.person_id{kolom} FROM {tabel} m WHERE {syarat} UNION ALL SELECT x.lebur_ke_id{kolom}"
        f" FROM registry_person x CROSS JOIN {tabel} m WHERE x.lebur_ke_id IS NOT NULL AND m.person_id = x.id AND {syarat}"
    )


def _daftar(nilai: Sequence[object], tanda: Tanda) -> str:
    return ", ".join(tanda(n) for n in nilai)


def lahir_terakhir(umur: int, pada: date) -> date:
    """The latest birth date of those who have reached ``umur`` on the day."""
    hari = tambah_bulan(pada, -12 * umur)
    esok = hari + timedelta(days=1)  # 28 February: who was born on the 29th has reached it too
    return esok if tambah_bulan(esok, 12 * umur) <= pada else hari


def _umur(k: Ketentuan, konteks: Konteks, tanda: Tanda) -> str:
    def sudah(umur: int) -> str:
        return f"p.lahir <= {tanda(lahir_terakhir(umur, konteks.pada))}"

    a, b = k.nilai[0], k.nilai[-1]
    return {
        "paling_sedikit": lambda: sudah(a),
        "lebih_dari": lambda: sudah(a + 1),
        "kurang_dari": lambda: f"NOT {sudah(a)}",
        "paling_banyak": lambda: f"NOT {sudah(a + 1)}",
        "antara": lambda: f"{sudah(a)} AND NOT {sudah(b + 1)}",
    }[k.operator]()


def _penghasilan(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    kerja = _milik(
        "registry_job", "m.mulai <= %(pada)s AND (m.akhir IS NULL OR m.akhir >= %(pada)s)", ", m.upah"
    )
    if k.operator == "antara":
        cocok = f"BETWEEN {tanda(k.nilai[0])} AND {tanda(k.nilai[1])}"
    else:
        lambang = {"paling_sedikit": ">=", "lebih_dari": ">", "kurang_dari": "<", "paling_banyak": "<="}
        cocok = f"{lambang[k.operator]} {tanda(k.nilai[0])}"
    return (
        f"CASE WHEN p.id IN (SELECT j.person_id FROM ({kerja}) j GROUP BY j.person_id HAVING SUM(j.upah) {cocok})"
        f" THEN TRUE WHEN p.id IN (SELECT j.person_id FROM ({kerja}) j) THEN FALSE ELSE NULL END"
    )


def _kelamin(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    return f"p.kelamin {_TIDAK[k.operator]} IN ({_daftar(k.nilai, tanda)})"


def _wilayah(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    di = " OR ".join(
        f"p.wilayah = {tanda(kode)} OR (p.wilayah >= {tanda(kode + '.')} AND p.wilayah < {tanda(kode + '/')})"
        for kode in k.nilai
    )
    return f"{_TIDAK[k.operator]} ({di})"


def _berkategori(syarat: str = "") -> str:
    berlaku = f"m.mulai <= %(pada)s AND (m.akhir IS NULL OR m.akhir >= %(pada)s){syarat}"
    return f"p.id IN ({_milik('registry_kategoriorang', berlaku)})"


def _salah_satu_kategori(nilai: Sequence[object], tidak: str, tanda: Tanda) -> str:
    daftar = _daftar(nilai, tanda)
    return (
        f"CASE WHEN p.kategori = '' AND NOT {_berkategori()} THEN NULL"
        f" ELSE {tidak} (p.kategori IN ({daftar}) OR {_berkategori(f' AND m.kategori IN ({daftar})')}) END"
    )


def _kategori(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    return _salah_satu_kategori(k.nilai, _TIDAK[k.operator], tanda)


def _aparatur(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    return _salah_satu_kategori(KATEGORI_APARATUR, _BUKAN[k.nilai[0]], tanda)


def _pekerjaan(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    di_pg = connection.vendor == "postgresql"
    # byte-wise, so that both databases fold the letters A-Z and no others
    kecil = 'lower(p.pekerjaan COLLATE "C")' if di_pg else "lower(p.pekerjaan)"
    nilai = [_kecil(n) for n in k.nilai]
    if k.operator in ("memuat", "tidak_memuat"):
        isi = f"{'strpos' if di_pg else 'instr'}({kecil}, {tanda(nilai[0])}) > 0"
    else:
        isi = f"{kecil} IN ({_daftar(nilai, tanda)})"
    return f"CASE WHEN p.pekerjaan = '' THEN NULL ELSE {_TIDAK[k.operator]} ({isi}) END"


def _kecil(teks: str) -> str:
    return "".join(h.lower() if h.isascii() else h for h in teks)


def _terlindungi(k: Ketentuan, konteks: Konteks, tanda: Tanda) -> str:
    wajib = (
        f"CASE m.segmen WHEN 'BPU' THEN {tanda(bulan_wajib_lunas('BPU', konteks.pada).kode)}"
        f" ELSE {tanda(bulan_wajib_lunas('PU', konteks.pada).kode)} END"
    )
    lunas = (
        f"{_BERLAKU} AND m.segmen IN ('PU', 'JAKON', 'BPU') AND (m.lunas_awal >= {wajib} OR EXISTS (SELECT 1"
        " FROM membership_membershipmonth b JOIN billing_bill l ON l.id = b.bill_id WHERE b.membership_id = m.id"
        f" AND b.bulan >= {wajib} AND l.lunas_pada <= %(pada)s))"
    )
    return f"p.id {_BUKAN[k.nilai[0]]} IN ({_milik('membership_membership', lunas)})"


def _pemberi_kerja(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    upahan = f"{_BERLAKU} AND m.segmen = 'PU'"
    return f"p.id {_BUKAN[k.nilai[0]]} IN ({_milik('membership_membership', upahan)})"


def _pernyataan(k: Ketentuan, konteks: Konteks, tanda: Tanda) -> str:
    semua = _milik("selection_pernyataankerja", "m.tanggal <= %(pada)s", ", m.mampu, m.tanggal")
    sehat, sakit = (
        "MAX(CASE WHEN s.mampu THEN s.tanggal END)",
        "MAX(CASE WHEN s.mampu THEN NULL ELSE s.tanggal END)",
    )
    return (
        f"p.id {_BUKAN[k.nilai[0]]} IN (SELECT s.person_id FROM ({semua}) s GROUP BY s.person_id"
        f" HAVING {sehat} > {tanda(tambah_bulan(konteks.pada, -12))} AND ({sakit} IS NULL OR {sehat} > {sakit}))"
    )


def _hidup(k: Ketentuan, _: Konteks, tanda: Tanda) -> str:
    return f"{_BUKAN[k.nilai[0]]} (p.meninggal IS NULL OR p.meninggal > %(pada)s)"


_BUKAN = {True: "", False: "NOT"}
_TIDAK = {
    "salah_satu": "", "bukan_salah_satu": "NOT", "memuat": "", "tidak_memuat": "NOT", "di": "", "bukan_di": "NOT",
}  # fmt: skip
SUSUN: dict[str, Callable[[Ketentuan, Konteks, Tanda], str]] = {
    "hidup": _hidup,
    "umur": _umur,
    "kelamin": _kelamin,
    "wilayah": _wilayah,
    "kategori": _kategori,
    "pekerjaan": _pekerjaan,
    "penghasilan": _penghasilan,
    "terlindungi_sekarang": _terlindungi,
    "punya_pemberi_kerja": _pemberi_kerja,
    "punya_pernyataan_kerja": _pernyataan,
    "aparatur": _aparatur,
}
