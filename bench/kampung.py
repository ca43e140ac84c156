"""An invented registry and a list of it, with the truth about who is who.

In the registry there are twins, fathers and sons of one name, and namesakes by the hundred; on the list people the
registry holds, people it does not (among them twins, sons and namesakes of those it does), and some people twice.
"""

from datetime import date, timedelta
from random import Random
from typing import NamedTuple

import numpy as np
import polars as pl
from rapidfuzz import process

from bench.derau import lahir_lain, nama_lain
from naungan.demo.nama import Nama, kata_nama
from naungan.demo.tempat import peta

__all__ = ["Kampung", "Warga", "bangun"]


class Warga(NamedTuple):
    """A person as he or she is."""

    nama: str
    lahir: date
    kelamin: str
    desa: int
    ibu: str
    hp: str


class Kampung(NamedTuple):
    daftar: list[Warga]
    """The registry; a person's place is the identity in ``benar``."""
    rapi: pl.DataFrame
    """The list, in the columns the matcher needs, without a NIK."""
    benar: set[tuple[int, int]]
    """Row → place in the registry, for those who are there."""
    ganda: set[tuple[int, int]]
    """Row, earlier row of the same person."""


def bangun(terdaftar: int, baris: int, benih: int) -> Kampung:
    """``terdaftar`` persons in the registry and about ``baris`` rows, the same for one seed."""
    r = Random(benih)
    semua = _orang(r, terdaftar + baris, benih)
    daftar, asing = semua[:terdaftar], semua[terdaftar:]
    for _ in range(terdaftar // 90):
        daftar[r.randrange(terdaftar)] = _kembaran(r, daftar[r.randrange(terdaftar)])
    for _ in range(terdaftar // 300):
        daftar[r.randrange(terdaftar)] = _anak_senama(r, daftar[r.randrange(terdaftar)])
    return _berkas(r, daftar, asing, baris)


def _orang(r: Random, n: int, benih: int) -> list[Warga]:
    acak = np.random.default_rng(benih)
    hari = acak.integers(0, 19_000, n)
    lahir = np.datetime64("1953-01-01") + hari.astype("m8[D]")
    perempuan = acak.random(n) < 0.5
    nama = Nama(benih, perempuan, lahir).tulis(0, n)
    tempat = peta()
    desa = acak.choice(len(tempat.kode), n, p=tempat.orang / tempat.orang.sum())
    ibu = Nama(benih + 1, np.ones(n, bool), lahir - np.timedelta64(25 * 365, "D")).tulis(0, n)
    hasil = []
    for kata, tanggal, p, d, i in zip(
        nama, lahir.tolist(), perempuan.tolist(), desa.tolist(), ibu, strict=True
    ):
        hari_lahir = _dikira(r, tanggal) if tanggal.year < 1975 and r.random() < 0.08 else tanggal
        hp = f"+628009{r.randrange(10_000_000):07d}" if r.random() < 0.6 else ""
        hasil.append(Warga(kata, hari_lahir, "P" if p else "L", d, i, hp))
    return hasil


def _dikira(r: Random, lahir: date) -> date:
    """Nobody wrote the day down: the first of a half-year, or the last of the year."""
    if r.random() < 0.6:
        return lahir.replace(day=1, month=r.choice([1, 1, 1, 7]))
    return lahir.replace(day=31, month=12)


_TUNGGAL = {k: kata_nama()[k, "tunggal"] for k in ("L", "P")}


def _kembaran(r: Random, dia: Warga) -> Warga:
    """A twin: often with a name that rhymes, as parents like it."""
    kata = dia.nama.split()
    if len(kata) == 1:
        rima = [k for k, *_ in process.extract(kata[0], _TUNGGAL[dia.kelamin], limit=6) if k != kata[0]]
        nama = r.choice(rima if r.random() < 0.4 else _TUNGGAL[dia.kelamin])
    else:
        ke = r.randrange(len(kata))
        nama = " ".join(r.choice(_TUNGGAL[dia.kelamin]) if i == ke else k for i, k in enumerate(kata))
    return dia._replace(nama=nama if nama != dia.nama else nama + " Dwi")


def _anak_senama(r: Random, dia: Warga) -> Warga:
    """A son or daughter of the same name; of the young, a parent."""
    selang = timedelta(days=r.randrange(20 * 365, 35 * 365))
    lahir = dia.lahir + selang if dia.lahir + selang < date(2008, 1, 1) else dia.lahir - selang
    return dia._replace(lahir=lahir, ibu=r.choice(_TUNGGAL["P"]))


def _senama(r: Random, dia: Warga) -> Warga:
    """Somebody of the same name in the same village."""
    lahir = dia.lahir + timedelta(days=r.randrange(-15 * 365, 15 * 365))
    return dia._replace(lahir=lahir, ibu=r.choice(_TUNGGAL["P"]), hp="")


def _berkas(r: Random, daftar: list[Warga], asing: list[Warga], banyak: int) -> Kampung:
    isi: list[tuple[object, ...]] = []
    benar: set[tuple[int, int]] = set()
    ganda: set[tuple[int, int]] = set()
    pilihan = r.sample(range(len(daftar)), min(len(daftar), banyak * 6 // 10))
    orang: list[tuple[Warga, int | None]] = [(daftar[i], i) for i in pilihan]
    for dia in asing[: banyak * 4 // 10]:
        u = r.random()
        if u < 0.015:
            dia = _kembaran(r, r.choice(daftar))
        elif u < 0.025:
            dia = _anak_senama(r, r.choice(daftar))
        elif u < 0.04:
            dia = _senama(r, r.choice(daftar))
        orang.append((dia, None))
    orang += r.sample(orang, len(orang) // 25)
    r.shuffle(orang)
    pernah: dict[int, int] = {}
    for baris, (dia, ke) in enumerate(orang, start=2):
        if ke is not None:
            benar.add((baris, ke))
        if (lalu := pernah.setdefault(id(dia), baris)) != baris:
            ganda.add((baris, lalu))
        isi.append((baris, None, *_tulis(r, dia)))
    skema = {"baris": pl.Int32, "nik": pl.String, "nama": pl.String, "lahir": pl.Date, "kelamin": pl.String,
             "wilayah": pl.String, "ibu": pl.String, "hp": pl.String}  # fmt: skip
    return Kampung(daftar, pl.DataFrame(isi, schema=skema, orient="row"), benar, ganda)


def _tulis(r: Random, dia: Warga) -> tuple[object, ...]:
    """The person as the list has him or her."""
    kelamin: str | None = dia.kelamin
    if (u := r.random()) < 0.017:
        kelamin = None if u < 0.01 else "LP".replace(dia.kelamin, "")
    ibu = nama_lain(r, dia.ibu, "P", 70, _TUNGGAL["L"]) if r.random() < 0.4 else None
    hp = dia.hp if r.random() < 0.5 else ""
    if hp and r.random() < 0.25:
        hp = f"+628008{r.randrange(10_000_000):07d}"
    nama = nama_lain(r, dia.nama, dia.kelamin, 2023 - dia.lahir.year, _TUNGGAL["L"])
    return nama, lahir_lain(r, dia.lahir), kelamin, _desa(r, dia.desa), ibu, hp or None


def _desa(r: Random, desa: int) -> str | None:
    tempat = peta()
    u = r.random()
    if u < 0.01:
        return None
    if u < 0.025:
        return tempat.kode[r.randrange(len(tempat.kode))]
    if u < 0.065:
        return tempat.kode[
            r.choice(np.flatnonzero(tempat.dari_kecamatan == tempat.dari_kecamatan[desa]).tolist())
        ]
    return tempat.kode[desa]
