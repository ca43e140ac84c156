"""Which papers a claim needs, from the facts of the case: data in ``kelengkapan.yaml``, read here.

A condition that hangs on a fact nobody knows yet leaves the paper on the list as not certain (``wajib`` False),
so that the first visit to a family can ask for it. Kinds of paper bear the words the desk stores them by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.kolom import KEJADIAN
from naungan.law.per_kasus import Pertanyaan, sebut_hari
from naungan.law.rujukan import sebutkan, telusuri
from naungan.law.tolakan import BelumTersedia, MasukanSalah

Klaim: TypeAlias = Literal["JKM", "JKK_KEMATIAN", "JKK", "BEASISWA", "JKM_JAKON", "JKM_PMI"]
Segmen: TypeAlias = Literal["PU", "BPU", "JAKON", "PMI"]
LAIN = "lain"
"""A payee who is not one the regulation lists; ``penerima wasiat`` is one named in a will."""


class Syarat(NamedTuple):
    """One paper of one claim: when it is needed, by what authority, how sure.

    ``wajib`` False: its condition is not known yet. ``formulir``: the code BPJS prints on the form, if it has one.
    ``terverifikasi``: the article was read, not recalled. ``pertanyaan`` stands wherever ``keyakinan`` is below
    ``tinggi``.
    """

    klaim: Klaim
    surat: str
    nama: str
    nama_inggris: str
    wajib: bool
    kapan: str
    kapan_inggris: str
    formulir: str
    dasar: str
    keyakinan: str
    terverifikasi: bool
    pertanyaan: Pertanyaan | None


class Formulir(NamedTuple):
    """A form's code, what it is for, the paper it is, and for which claims; empty means for all."""

    kode: str
    nama: str
    nama_inggris: str
    keyakinan: str
    surat: str = ""
    klaim: tuple[str, ...] = ()


def kelengkapan(
    kejadian: str,
    segmen: Segmen,
    pada: date,
    *,
    hubungan: str | None = None,
    anak_di_bawah_umur: bool | None = None,
    dikuasakan: bool | None = None,
    lalu_lintas: bool | None = None,
    dinas: bool | None = None,
    ada_biaya: bool | None = None,
    cuti: bool | None = None,
    beasiswa: bool = False,
) -> tuple[Syarat, ...]:
    """The papers of a claim handed in on a day, in the order a family can best gather them.

    ``hubungan``: what the payee is to the deceased (``istri``, ``anak``, …, ``penerima wasiat``, ``lain``).
    ``beasiswa``: the children's scholarship is claimed too. None: not known yet. Raises MasukanSalah for an event
    without a claim, BelumTersedia where the list is not in this edition.
    """
    klaim = klaim_dari(kejadian, segmen)
    fakta = {
        "segmen": segmen, "hilang": kejadian == "hilang", "hubungan": hubungan, "dikuasakan": dikuasakan,
        "anak_di_bawah_umur": anak_di_bawah_umur, "lalu_lintas": lalu_lintas, "dinas": dinas,
        "ada_biaya": ada_biaya, "cuti": cuti,
    }  # fmt: skip
    semua: tuple[Klaim, ...] = (klaim, "BEASISWA") if beasiswa else (klaim,)
    return tuple(s for satu in semua for s in _satu_klaim(satu, fakta, pada))


def kelengkapan_beasiswa(pada: date, *, anak_di_bawah_umur: bool | None = None) -> tuple[Syarat, ...]:
    """The papers with which the scholarship is claimed again each year."""
    return _satu_klaim("BEASISWA", {"anak_di_bawah_umur": anak_di_bawah_umur}, pada)


def klaim_dari(kejadian: str, segmen: Segmen) -> Klaim:
    """Which claim an event opens."""
    if kejadian not in KEJADIAN or kejadian == "iuran":
        raise MasukanSalah("kejadian", kejadian, "sebutkan peristiwa yang dapat diklaim, misalnya meninggal")
    if segmen == "PMI":
        if kejadian not in ("meninggal", "hilang"):
            raise BelumTersedia("kejadian", "kelengkapan klaim kecelakaan kerja pekerja migran")
        return "JKM_PMI"
    if kejadian == "meninggal":
        return "JKM_JAKON" if segmen == "JAKON" else "JKM"
    return "JKK_KEMATIAN" if kejadian in ("meninggal_kk", "hilang") else "JKK"


@cache
def formulir() -> tuple[Formulir, ...]:
    """The codes seen on BPJS forms, old and new."""
    return tuple(
        Formulir(f["kode"], f["nama"]["id"], f["nama"]["en"], f["keyakinan"], f.get("surat", ""), tuple(f.get("klaim", ())))
        for f in _isi()["formulir"]
    )  # fmt: skip


@cache
def _isi() -> Mapping[str, Any]:
    isi: Mapping[str, Any] = baca_yaml(RUMAH / "kelengkapan.yaml")
    return isi


def _satu_klaim(klaim: Klaim, fakta: Mapping[str, Any], pada: date) -> tuple[Syarat, ...]:
    urutan = list(_isi()["surat"])
    berlaku = [b for b in _isi()["perlu"] if klaim in b["klaim"] and _pada(b, pada)]
    if not berlaku:
        raise BelumTersedia("tanggal", f"kelengkapan klaim {klaim} pada {sebut_hari(pada)}")
    hasil = [s for baris in berlaku for s in _baca(klaim, baris, fakta)]
    return tuple(sorted(hasil, key=lambda s: urutan.index(s.surat)))


def _pada(baris: Mapping[str, Any], pada: date) -> bool:
    return bool(baris.get("mulai", date.min) <= pada <= baris.get("sampai", date.max))


def _terpenuhi(kalau: Mapping[str, Any], fakta: Mapping[str, Any]) -> bool | None:
    """Whether every condition holds; None when none fails but one is not known."""
    hasil: bool | None = True
    for kunci, mau in kalau.items():
        nilai = fakta[kunci]
        if nilai is None:
            hasil = None
        elif not (nilai in mau if isinstance(mau, list) else nilai == mau):
            return False
    return hasil


def _baca(klaim: Klaim, baris: Mapping[str, Any], fakta: Mapping[str, Any]) -> Iterator[Syarat]:
    terpenuhi = _terpenuhi(baris.get("kalau", {}), fakta)
    if terpenuhi is False:
        return
    dasar = sebutkan(baris["dasar"]["sumber"], baris["dasar"]["pasal"])
    kapan = baris.get("kapan", {"id": "", "en": ""})
    for surat in baris["surat"]:
        tanya = None
        if baris["keyakinan"] != "tinggi":
            tanya = Pertanyaan(
                f"surat_{surat.lower()}", baris["pertanyaan"], dasar, (baris["bunyi"], *baris["bacaan"])
            )
        nama = _isi()["surat"][surat]
        kode = [f.kode for f in formulir() if f.surat == surat and (not f.klaim or klaim in f.klaim)]
        yield Syarat(
            klaim=klaim,
            surat=surat,
            nama=nama["id"],
            nama_inggris=nama["en"],
            wajib=terpenuhi is True,
            kapan=kapan["id"],
            kapan_inggris=kapan["en"],
            formulir=kode[0] if kode else "",
            dasar=dasar,
            keyakinan=baris["keyakinan"],
            terverifikasi=all(pasal is not None and pasal.terverifikasi for _, pasal in telusuri(dasar)),
            pertanyaan=tanya,
        )
