"""From what somebody tells us about a case to the facts the rules ask for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from inspect import signature
from typing import Any, NamedTuple

from naungan.law.bentuk import Bentuk, Bulan, Daftar, Himpunan, Peta, TeksAtauYa, baca_kolom
from naungan.law.graf import Pengambil, pengambil
from naungan.law.kolom import KOLOM
from naungan.law.masukan import KASUS_KOSONG, MASUKAN, TINGKAT
from naungan.law.sekolah import TAHUN_SEKOLAH
from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.wajib import SYARAT, Syarat

KEMATIAN = frozenset({"meninggal", "meninggal_kk", "hilang"})
_URUTAN_TAHUN = range(len(TAHUN_SEKOLAH))
_JENJANG_TAHUN = tuple(jenjang for jenjang, _ in TAHUN_SEKOLAH)


class Kasus(NamedTuple):
    """A case as read: ``isi`` as told and checked, ``fakta`` for the rules, ``induk`` the rows of lower
    levels.
    """

    kejadian: str
    tanggal: date
    isi: Mapping[str, Any]
    fakta: dict[str, Any]
    induk: Mapping[str, Sequence[int]]


def baca_kasus(diketahui: Mapping[str, Any]) -> Kasus:
    """Read ``diketahui``. Raises :class:`MasukanSalah`, or :class:`BelumTersedia` for law not built yet."""
    if not isinstance(diketahui, Mapping):
        raise MasukanSalah(
            "diketahui", diketahui, "isilah sebagai kelompok kolom seperti kejadian, tanggal, segmen"
        )
    isi = baca_kolom(diketahui, KOLOM)
    if "kejadian" not in isi:
        raise KolomKurang(
            "kejadian", "sebutkan apa yang terjadi, misalnya meninggal, meninggal_kk, atau iuran"
        )
    fakta, induk = _fakta(isi)
    for syarat, ambil, daftar in _syarat():
        if daftar:
            if fakta[f"banyak_{daftar}"]:
                _periksa_baris(syarat, ambil(fakta), daftar, isi)
        elif syarat.aturan(*ambil(fakta)):
            raise _tolakan(syarat, syarat.kunci, _isi_kunci(isi, syarat.kunci))
    return Kasus(isi["kejadian"], fakta["tanggal"], isi, fakta, induk)


def _fakta(isi: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Sequence[int]]]:
    fakta = dict(KASUS_KOSONG)
    induk: dict[str, Sequence[int]] = {}
    for kunci, nilai in isi.items():
        bentuk = KOLOM[kunci]
        if isinstance(bentuk, Daftar):
            induk[kunci] = _tulis_daftar(fakta, kunci, nilai)
        else:
            _tulis(fakta, kunci, nilai, bentuk)
    if isi["kejadian"] == "iuran" and "bulan" in isi:
        fakta["tanggal"] = fakta["bulan"]
    if banyak_anak := fakta["banyak_anak"]:
        fakta["urutan_tahun"] = [*_URUTAN_TAHUN] * banyak_anak
        fakta["jenjang_tahun"] = _JENJANG_TAHUN * banyak_anak
        induk["tahun_ajaran"] = [a for a in range(banyak_anak) for _ in _URUTAN_TAHUN]
    return fakta, induk | {t: () for t in TINGKAT if t not in induk}


def _tulis(fakta: dict[str, Any], nama: str, nilai: Any, bentuk: Bentuk) -> None:
    match bentuk:
        case Peta(dalam):
            for kunci, satu in nilai.items():
                _tulis(fakta, f"{nama}_{kunci}", satu, dalam[kunci])
            return
        case Himpunan():
            for satu in nilai:
                fakta[f"{nama}_{satu}"] = True
            fakta[f"{nama}_diketahui"] = bool(nilai)
            return
        case Bulan():
            fakta[nama] = nilai.pertama
        case TeksAtauYa():
            fakta[nama] = bool(nilai)
        case _:
            fakta[nama] = nilai
    fakta[f"{nama}_diketahui"] = True


def _tulis_daftar(fakta: dict[str, Any], nama: str, baris: Sequence[Mapping[str, Any]]) -> Sequence[int]:
    """The rows of a list as one list a fact; a part of a row that was not told takes its empty value."""
    fakta[f"banyak_{nama}"], fakta[f"{nama}_diketahui"] = len(baris), True
    for kolom, fakta_kolom, fakta_diketahui, kosong in _kolom_daftar(nama):
        fakta[fakta_kolom] = [satu.get(kolom, kosong) for satu in baris]
        fakta[fakta_diketahui] = [kolom in satu for satu in baris]
    return [0] * len(baris)


@cache
def _kolom_daftar(nama: str) -> tuple[tuple[str, str, str, Any], ...]:
    return tuple(
        (m.kunci.partition(".")[2], fakta, f"{fakta}_diketahui", m.kosong)
        for fakta, m in MASUKAN.items()
        if m.tingkat == nama and m.kunci and not fakta.endswith("_diketahui")
    )


@cache
def _syarat() -> tuple[tuple[Syarat, Pengambil, str], ...]:
    """Each condition with what takes its arguments, and the list it goes through row by row."""
    hasil = []
    for syarat in SYARAT:
        argumen = tuple(signature(syarat.aturan).parameters)
        tingkat = {MASUKAN[a].tingkat for a in argumen} - {"kasus"}
        hasil.append((syarat, pengambil(argumen), tingkat.pop() if tingkat else ""))
    return tuple(hasil)


def _periksa_baris(
    syarat: Syarat, kolom_syarat: Sequence[Sequence[Any]], daftar: str, isi: Mapping[str, Any]
) -> None:
    for urutan, salah in enumerate(map(syarat.aturan, *kolom_syarat)):
        if salah:
            kolom = syarat.kunci.partition(".")[2]
            raise _tolakan(syarat, f"{daftar}.{urutan + 1}.{kolom}", isi[daftar][urutan].get(kolom))


def _isi_kunci(isi: Mapping[str, Any], kunci: str) -> Any:
    utama, _, dalam = kunci.partition(".")
    return isi.get(utama, {}).get(dalam) if dalam else isi.get(utama)


def _tolakan(syarat: Syarat, kunci: str, nilai: Any) -> MasukanSalah | BelumTersedia:
    if syarat.tolakan is MasukanSalah:
        return MasukanSalah(kunci, nilai, syarat.kalimat)
    return syarat.tolakan(kunci, syarat.kalimat)  # type: ignore[call-arg]
