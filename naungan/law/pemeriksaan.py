"""Checks the law against itself: the shape of its files, its citations, its graph.

Run by the tests and by whoever edits a number; never while a claim is computed. Each function returns the
sentences of what is wrong, and an empty list when all is well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from naungan.law import graf, language, parameter
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.berkas_masuk import baca_berkas
from naungan.law.kutipan import dirujuk, semua_kutipan
from naungan.law.pemeriksaan_rentang import periksa_rentang
from naungan.law.pemeriksaan_sumber import periksa_sumber
from naungan.law.tolakan import MasukanSalah

KEYAKINAN = ("tinggi", "sedang", "rendah")
KUNCI_PARAMETER = {"nama", "satuan", "menurut", "nilai"}
KUNCI_NILAI = {"mulai", "sampai", "nilai", "dasar", "keyakinan", "bunyi", "pertanyaan", "bacaan"}
KUNCI_DASAR = {"sumber", "pasal", "alasan"}


def periksa() -> list[str]:
    """Everything at once."""
    return [
        *periksa_kembar(),
        *periksa_bentuk(),
        *periksa_sumber(),
        *periksa_rujukan(),
        *periksa_aturan(),
        *periksa_graf(),
        *periksa_rentang(),
    ]


def periksa_kembar() -> list[str]:
    """No key is written twice in one file; YAML would quietly keep the last."""
    salah = []
    for berkas in sorted(RUMAH.rglob("*.yaml")):
        try:
            baca_berkas(berkas)
        except MasukanSalah as e:
            salah.append(f"{berkas.relative_to(RUMAH)}: {e.pesan}")
    return salah


def periksa_bentuk() -> list[str]:
    """The YAML of the parameters has the agreed shape, and its dates leave no gap."""
    salah: list[str] = []
    terlihat: set[str] = set()
    for berkas in parameter.berkas_parameter():
        for nama, isi in baca_yaml(berkas).items():
            if nama in terlihat:
                salah.append(f"{berkas.name}: {nama} ditulis dua kali")
            terlihat.add(nama)
            salah += [f"{berkas.name}: {nama}: {s}" for s in _periksa_satu(isi)]
    return salah


def _periksa_satu(isi: Any) -> Iterator[str]:
    if not isinstance(isi, dict) or set(isi) != KUNCI_PARAMETER:
        yield f"harus memuat tepat {sorted(KUNCI_PARAMETER)}"
        return
    if set(isi["nama"]) != {"id", "en"}:
        yield "nama harus Indonesia (id) dan Inggris (en)"
    if isi["menurut"] not in parameter.MENURUT:
        yield f"menurut harus salah satu dari {parameter.MENURUT}"
    sebelum: dict[str, Any] = {}
    for urutan, nilai in enumerate(isi["nilai"]):
        if asing := set(nilai) - KUNCI_NILAI:
            yield f"kunci tidak dikenal {sorted(asing)}"
        lengkap = {k: sebelum[k] for k in ("dasar", "keyakinan", "nilai") if k in sebelum} | nilai
        if kurang := {"mulai", "nilai", "dasar", "keyakinan"} - set(lengkap):
            yield f"nilai ke-{urutan + 1} tidak menyebut {sorted(kurang)}"
            return
        if type(lengkap["mulai"]) is not date:
            yield f"mulai {lengkap['mulai']!r} bukan tanggal"
        if sebelum and lengkap["mulai"] <= sebelum["mulai"]:
            yield f"urutan tanggal mundur pada {lengkap['mulai']}"
        if lengkap["keyakinan"] not in KEYAKINAN:
            yield f"keyakinan {lengkap['keyakinan']!r} tidak dikenal"
        if lengkap["keyakinan"] != "tinggi" and not (
            nilai.get("pertanyaan") and nilai.get("bacaan") and nilai.get("bunyi")
        ):
            yield f"keyakinan {lengkap['keyakinan']} perlu pertanyaan, bunyi dan bacaan lain ({lengkap['mulai']})"
        dasar = lengkap["dasar"]
        if asing := set(dasar) - KUNCI_DASAR:
            yield f"dasar memuat {sorted(asing)}; kalimat yang berkoma diapit tanda kutip"
        if any(set(b) != {"bunyi", "nilai"} for b in nilai.get("bacaan", ())):
            yield f"tiap bacaan memuat tepat bunyi dan nilai ({lengkap['mulai']})"
        if not dasar.get("pasal") and not dasar.get("alasan"):
            yield f"pasal kosong tanpa alasan ({lengkap['mulai']})"
        if _berpecahan(lengkap["nilai"]):
            yield "pecahan desimal dilarang"
        sebelum = lengkap


def _berpecahan(nilai: Any) -> bool:
    if isinstance(nilai, dict):
        return any(map(_berpecahan, nilai.values()))
    return any(map(_berpecahan, nilai)) if isinstance(nilai, list) else isinstance(nilai, float)


def periksa_rujukan() -> list[str]:
    """Every citation of every rule, value, paper and sanction resolves to an article in ``sumber/``."""
    salah = []
    for kutipan in semua_kutipan():
        try:
            dirujuk(kutipan)
        except LookupError as e:
            salah.append(f"{kutipan.jenis} {kutipan.oleh}: {e}")
    return salah


def periksa_aturan() -> list[str]:
    """Every rule is of the closed kind."""
    salah = []
    for aturan in graf.semua_aturan().values():
        try:
            language.baca(aturan.fungsi)
        except language.BukanBahasaHukum as e:
            salah.append(str(e))
    return salah


def periksa_graf() -> list[str]:
    """No missing name, no circle, no name with two meanings, no number nobody reads."""
    aturan, masukan, angka = graf.semua_aturan(), graf.MASUKAN, parameter.semua()
    salah = [
        f"{nama} dipakai untuk dua hal"
        for nama in (set(aturan) & set(masukan)) | (set(aturan) & set(angka)) | (set(masukan) & set(angka))
    ]
    for a in aturan.values():
        salah += [
            f"{a.nama}: {n} tidak ada"
            for n in a.argumen
            if n not in aturan and n not in masukan and n not in angka
        ]
        try:
            graf.rencana((a.nama,))
        except graf.GrafSalah as e:
            salah.append(str(e))
    dibaca = {n for a in aturan.values() for n in a.argumen} | graf.PARAMETER_LANGSUNG
    return salah + [f"parameter {nama} tidak dibaca aturan mana pun" for nama in angka if nama not in dibaca]
