"""The proof that a column of 64 bits never wraps, for any case that is not refused.

Python counts exactly; a column wraps in silence. So every rule of every plan is walked, as the tree the engines
run, with an interval for each name: a fact between the bounds of its key, told or as it should have been, less
what the conditions of ``wajib`` refuse; a number over all its times and readings; a rule over what came out of
its own trees.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import reduce
from typing import TypeAlias

from naungan.law import graf
from naungan.law.bentuk import TAHUN, Bilangan, Daftar
from naungan.law.berzaman import berzaman
from naungan.law.kolom import KEJADIAN, KOLOM, SEGMEN
from naungan.law.kosakata import tambah_bulan
from naungan.law.masukan import MASUKAN, Masukan
from naungan.law.parameter import Edisi, Parameter, berlaku
from naungan.law.pohon import (
    Ambil,
    Jika,
    Kata,
    Konst,
    MenurutHari,
    Nama,
    Operasi,
    Pohon,
    lipat,
    pohon,
)
from naungan.law.rentang import RAGU, Rentang
from naungan.law.seandainya import SEANDAINYA
from naungan.law.sekolah import TAHUN_SEKOLAH
from naungan.law.tujuan import Tujuan, tujuan_iuran, tujuan_manfaat
from naungan.law.ukur import Env, Pengukur, uraikan
from naungan.law.wajib import SYARAT

CatatAturan: TypeAlias = Callable[[str, Pohon, Rentang], None]
"""Told of every step of every rule, and how far it goes."""


def periksa_rentang(edisi: Edisi | None = None) -> list[str]:
    """Every step that could leave 64 bits, with its rule and how far it could go."""
    lewat: dict[tuple[str, str], Rentang] = {}

    def catat(aturan: str, p: Pohon, r: Rentang) -> None:
        if not r.muat:
            langkah = aturan, sebut(p)
            lewat[langkah] = r.gabung(lewat.get(langkah))

    for tahu, tujuan in semua_tujuan():
        telusuri(tahu, tujuan, edisi or berlaku(), catat)
    for syarat in SYARAT:
        _pengukur(syarat.aturan.__name__, catat).ukur(uraikan(pohon(syarat.aturan)), fakta_kunci())
    return [
        f"aturan {aturan}: {langkah} dapat bernilai {r.bawah} sampai {r.atas}, tidak muat dalam 64 bit"
        for (aturan, langkah), r in lewat.items()
    ]


def semua_tujuan() -> Iterator[tuple[dict[str, str], Tujuan]]:
    """Every event and every bill with all it can hold, and what is known of its cases."""
    semua = frozenset(KOLOM)
    for kejadian in KEJADIAN:
        if kejadian != "iuran":
            yield {"kejadian": kejadian}, tujuan_manfaat(kejadian, semua)
    for segmen in SEGMEN:
        for diisi in (semua, semua - {"nilai_kontrak"}) if segmen == "JAKON" else (semua,):
            yield {"kejadian": "iuran", "segmen": segmen}, tujuan_iuran(segmen, diisi)


def telusuri(tahu: Mapping[str, str], tujuan: Tujuan, edisi: Edisi, catat: CatatAturan) -> Env:
    """The interval of every name of a plan. ``tahu``: facts that are the same for all its cases."""
    rencana = graf.rencana(tujuan.aturan)
    env = dict(fakta_mungkin(tahu, catat))
    for aturan in rencana.urut:
        pengukur = _pengukur(aturan.nama, catat, baris_terbanyak(rencana))
        for p in pohon_aturan(aturan, edisi.parameter, tahu):
            if (r := pengukur.ukur(p, env)) is not None:
                env[aturan.nama] = r.gabung(env.get(aturan.nama))
    jumlah: list[Pohon] = [Nama(a) for _, a in tujuan.komponen]
    total = reduce(lambda a, b: Operasi("+", (a, b)), jumlah)
    if tahu["kejadian"] == "iuran":
        total = Operasi("*", (total, Konst(_bulan_terbanyak())))
    _pengukur("total", catat).ukur(total, env)
    return env


def pohon_aturan(
    aturan: graf.Aturan, angka: Mapping[str, Parameter], tahu: Mapping[str, str]
) -> Iterator[Pohon]:
    """The tree of a rule through all its times; then the same under each other reading of a number of it."""
    utuh = pohon(aturan.fungsi)
    yield uraikan(berzaman(utuh, angka, tahu))
    for p in (angka[a] for a in aturan.argumen if a in angka):
        for ke in range(max(len(n.bacaan) for n in p.nilai)):
            nilai = [n._replace(nilai=n.bacaan[ke].nilai) if ke < len(n.bacaan) else n for n in p.nilai]
            yield uraikan(berzaman(utuh, {**angka, p.nama: p._replace(nilai=tuple(nilai))}, tahu))


def fakta_mungkin(tahu: Mapping[str, str], catat: CatatAturan) -> Env:
    """What the facts of a case can be that no condition refuses, as told and as they should have been."""
    env, sebelum = fakta_kunci(), None
    while env != sebelum:
        sebelum = env
        for syarat in SYARAT:
            sempit = Pengukur().anggap(lipat(pohon(syarat.aturan), tahu), False, env)
            assert sempit is not None, syarat
            env = sempit
    if tahu["kejadian"] == "iuran":  # months paid at once, each by its own law
        akhir = tambah_bulan(date.fromordinal(env["tanggal"].atas), _bulan_terbanyak() - 1)
        env = {**env, "tanggal": Rentang(env["tanggal"].bawah, akhir.toordinal())}
    seharusnya = {
        nama: _pengukur(aturan.__name__, catat).ukur(lipat(pohon(aturan), tahu), env)
        for nama, aturan in SEANDAINYA.items()
    }
    return {**env, **{nama: env[nama].gabung(r) for nama, r in seharusnya.items() if nama in env}}


def fakta_kunci() -> Env:
    """What the facts can be by their keys alone."""
    return {nama: r for nama, m in MASUKAN.items() if (r := _rentang_kunci(m)) is not None}


def _rentang_kunci(m: Masukan) -> Rentang | None:
    if m.jenis is date:
        return Rentang(date(TAHUN.start, 1, 1).toordinal(), date(TAHUN.stop - 1, 12, 31).toordinal())
    if m.jenis is int:
        return Rentang(min(m.terkecil, m.kosong), max(m.terbesar, m.kosong))
    return RAGU if m.jenis is bool else None


def baris_terbanyak(rencana: graf.Rencana) -> Mapping[str, int]:
    """For each name of a lower level, the most rows of it that one row above can have."""
    return {nama: _paling_banyak(t) for nama, t in rencana.tingkat.items() if t != "kasus"}


def _paling_banyak(tingkat: str) -> int:
    if tingkat == "tahun_ajaran":
        return len(TAHUN_SEKOLAH)
    bentuk = KOLOM[tingkat]
    assert isinstance(bentuk, Daftar)
    return bentuk.paling_banyak


def _bulan_terbanyak() -> int:
    bentuk = KOLOM["bulan_bayar_di_muka"]
    assert isinstance(bentuk, Bilangan)
    return bentuk.terbesar


def _pengukur(aturan: str, catat: CatatAturan, baris: Mapping[str, int] | None = None) -> Pengukur:
    return Pengukur(lambda p, r: catat(aturan, p, r), baris)


def sebut(p: Pohon) -> str:
    """A step in words short enough for one sentence."""
    match p:
        case Konst(dict() | tuple()):
            return "tabel"
        case Konst(nilai):
            return str(nilai)
        case Nama(nama):
            return nama
        case Operasi("min" | "max" | "neg" | "not" as op, isi) | Kata(op, isi):
            return f"{op}({', '.join(map(sebut, isi))})"
        case Operasi(op, isi):
            return f"({f' {op} '.join(map(sebut, isi))})"
        case Jika(_, ya, tidak):
            return f"({sebut(ya)} atau {sebut(tidak)})"
        case Ambil(tabel, kunci):
            return f"{sebut(tabel)}[{sebut(kunci)}]"
        case MenurutHari(pilihan):
            return f"({' atau '.join(sebut(satu) for _, satu in pilihan)})"
