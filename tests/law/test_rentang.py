"""No step of any rule leaves 64 bits; and the proof of it sees what really happens."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naungan.law import graf, hitung, parameter, pemeriksaan_rentang
from naungan.law.kasus import Kasus, baca_kasus
from naungan.law.kolom import KOLOM, UPAH_TERBESAR
from naungan.law.kosakata import (
    awal_bulan_penuh,
    hari_antara,
    ke_bawah,
    setengah_ke_atas,
    tambah_bulan,
)
from naungan.law.parameter import Edisi
from naungan.law.pemeriksaan_rentang import (
    baris_terbanyak,
    periksa_rentang,
    pohon_aturan,
    sebut,
    semua_tujuan,
    telusuri,
)
from naungan.law.pohon import Ambil, Jika, Kata, Konst, MenurutHari, Nama, Operasi, Pohon, lipat, pohon
from naungan.law.rentang import RAGU, Rentang
from naungan.law.seandainya import seandainya
from naungan.law.siap import siapkan
from naungan.law.tolakan import BelumTersedia, MasukanSalah
from naungan.law.tujuan import Tujuan
from naungan.law.ukur import Pengukur, uraikan
from naungan.law.wajib import SYARAT
from naungan.law.wajib.umum import upah_terlalu_besar
from naungan.lens.massal.susunan import susun
from tests.law.strategi import kasus

LAMA = "NAUNGAN_SOAK" in os.environ


def test_no_step_of_any_rule_leaves_64_bits() -> None:
    assert periksa_rentang() == []


def test_the_bound_on_wages_is_what_keeps_the_injury_benefit_within(monkeypatch: pytest.MonkeyPatch) -> None:
    tanpa = tuple(s for s in SYARAT if s.aturan is not upah_terlalu_besar)
    monkeypatch.setattr(pemeriksaan_rentang, "SYARAT", tanpa)
    assert any("santunan_cacat: ((upah_dasar_jkk * 80) *" in s for s in periksa_rentang())


@pytest.mark.parametrize("kunci", ["upah", "upah_sebenarnya"])
def test_a_wage_above_that_bound_is_refused_and_the_bound_itself_is_computed(kunci: str) -> None:
    isi = {"kejadian": "cacat_total_tetap", "tanggal": "2024-01-01", "segmen": "PU", "upah": 1}
    assert hitung(isi | {kunci: UPAH_TERBESAR}).total > 0
    with pytest.raises(MasukanSalah):
        hitung(isi | {kunci: UPAH_TERBESAR + 1})


def edisi_dengan(nama: str, nilai: Any) -> Edisi:
    """The law with another value of one number, at all times."""
    lama = parameter.semua()[nama]
    baru = lama._replace(nilai=tuple(n._replace(nilai=nilai) for n in lama.nilai))
    return Edisi({**parameter.semua(), nama: baru}, "percobaan")


@pytest.mark.parametrize(
    ("nama", "nilai", "aturan"),
    [
        ("pengali_upah", 100, "santunan_cacat"),
        ("santunan_sekaligus_jkm", 2**60, "santunan_kematian_jkm"),
        ("tarif_jkk_pu", dict.fromkeys(range(1, 6), 10**5), "iuran_jkk_pu"),
        ("lapisan_jkk_jakon", ((0, 21), (10**9, 10**4)), "iuran_jkk_jakon_kontrak"),
        ("iuran_jenjang_pmi", ((0, 2**57),), "total"),
    ],
)
def test_a_number_that_is_too_great_is_found_with_its_rule(nama: str, nilai: Any, aturan: str) -> None:
    assert any(s.startswith(f"aturan {aturan}:") for s in periksa_rentang(edisi_dengan(nama, nilai)))


def test_a_reading_that_is_too_great_is_found_as_well() -> None:
    lama = parameter.semua()["besar_iuran_jht_pmi"]
    bacaan = tuple(b._replace(nilai=2**57) for b in lama.nilai[0].bacaan)
    baru = lama._replace(nilai=tuple(n._replace(bacaan=bacaan) for n in lama.nilai))
    assert periksa_rentang(Edisi({**parameter.semua(), lama.nama: baru}, "percobaan"))


def ukur(aturan: Any, **env: tuple[int, int]) -> tuple[Rentang | None, list[Rentang]]:
    """The interval of a rule, and the steps in it that leave 64 bits."""
    lewat: list[Rentang] = []
    pengukur = Pengukur(lambda p, r: None if r.muat else lewat.append(r))
    return pengukur.ukur(uraikan(pohon(aturan)), {n: Rentang(*r) for n, r in env.items()}), lewat


def upah_dibagi_lagi(upah: int) -> int:
    """The result is small, the step before it is not."""
    return setengah_ke_atas(upah * 10_000_000_000, 10_000_000_000)


def test_a_step_that_leaves_64_bits_is_found_though_the_result_would_fit() -> None:
    hasil, lewat = ukur(upah_dibagi_lagi, upah=(0, 1_000_000_000))
    assert hasil == (0, 1_000_000_000) and max(lewat).atas == 10**19 + 5 * 10**9
    assert ukur(upah_dibagi_lagi, upah=(0, 100_000_000))[1] == []


def paling_banyak_seratus(upah: int, hadir: bool) -> int:
    """Each branch only for what reaches it."""
    if not hadir or upah < 0:
        return 0
    if upah > 100:
        return 100
    return upah


def dibagi_selisih(upah: int) -> int:
    """The divisor can be nought."""
    return ke_bawah(upah, upah - 1)


def bulan_jauh(tanggal: date, upah: int) -> int:
    """So many months on there is no calendar."""
    return hari_antara(tanggal, awal_bulan_penuh(tambah_bulan(tanggal, upah)))


def sisa(upah: int) -> int:
    """What a division leaves."""
    return upah - ke_bawah(upah, 1000) * 1000


def test_a_condition_narrows_the_branch_behind_it() -> None:
    assert ukur(paling_banyak_seratus, upah=(-50, 10**30), hadir=RAGU)[0] == (0, 100)
    assert ukur(paling_banyak_seratus, upah=(500, 600), hadir=(1, 1))[0] == (100, 100)
    assert ukur(paling_banyak_seratus, upah=(500, 600), hadir=(0, 0))[0] == (0, 0)


def test_what_a_division_leaves_is_less_than_the_divisor() -> None:
    assert ukur(sisa, upah=(0, 10**12))[0] == (0, 999)


def test_a_divisor_that_can_be_nought_and_a_day_without_calendar_have_no_bound() -> None:
    hari = (date(2015, 7, 1).toordinal(), date(2199, 12, 31).toordinal())
    assert ukur(dibagi_selisih, upah=(1, 5))[1] and not ukur(dibagi_selisih, upah=(2, 5))[1]
    assert ukur(bulan_jauh, tanggal=hari, upah=(0, 10**6))[1]
    assert not ukur(bulan_jauh, tanggal=hari, upah=(0, 1200))[1]


# Arbitrary trees: whatever the values, every step lies where it was said to lie.

NILAI = st.fixed_dictionaries(
    {n: st.integers(-40, 90) for n in ("a", "b")}
    | {"hadir": st.booleans()}
    | {n: st.dates(date(1999, 1, 1), date(2004, 12, 31)) for n in ("h", "tanggal")}
)
TABEL = ((0, 3), (10, -7), (25, 40))


def _angka(anak: st.SearchStrategy[Pohon], hari: st.SearchStrategy[Pohon]) -> st.SearchStrategy[Pohon]:
    ya = st.one_of(
        st.builds(
            lambda op, a, b: Operasi(op, (a, b)),
            st.sampled_from(["<", "<=", ">", ">=", "==", "!="]),
            anak,
            anak,
        ),
        st.builds(lambda a, b: Operasi("<", (a, b)), hari, hari),
        st.just(Nama("hadir")),
    )
    logika = ya | st.builds(lambda op, a, b: Operasi(op, (a, b)), st.sampled_from(["and", "or"]), ya, ya)
    logika |= logika.map(lambda p: Operasi("not", (p,)))
    return st.one_of(
        st.builds(lambda op, a, b: Operasi(op, (a, b)), st.sampled_from(["+", "-", "*", "min", "max"]), anak, anak),
        st.builds(Jika, logika, anak, anak),
        st.builds(
            lambda kata, a, n: Kata(kata, (a, Konst(n))),
            st.sampled_from(["setengah_ke_atas", "ke_bawah", "ke_atas"]), anak, st.integers(1, 9),
        ),
        st.builds(lambda kata, a: Kata(kata, (Konst(TABEL), a)), st.sampled_from(["pita", "berlapis"]), anak),
        st.builds(lambda kata, a, b: Kata(kata, (a, b)), st.sampled_from(["bulan_penuh", "hari_antara"]), hari, hari),
        st.builds(lambda h: Kata("nomor_bulan", (h,)), hari),
        st.builds(lambda a, b: MenurutHari(((date(2000, 1, 1), a), (date(2002, 3, 1), b))), anak, anak),
        anak.map(lambda a: Operasi("-", (a, Operasi("*", (Kata("ke_bawah", (a, Konst(7))), Konst(7)))))),
    )  # fmt: skip


HARI: st.SearchStrategy[Pohon] = st.sampled_from([Nama("h"), Nama("tanggal"), Konst(date(2000, 2, 29))])
HARI |= st.one_of(
    st.builds(lambda h, n: Kata("tambah_bulan", (h, Konst(n))), HARI, st.integers(-30, 30)),
    st.builds(lambda h, n: Kata("tambah_bulan", (h, n)), HARI, st.sampled_from([Nama("a"), Nama("b")])),
    HARI.map(lambda h: Kata("awal_bulan_penuh", (h,))),
)
DAUN: st.SearchStrategy[Pohon] = st.sampled_from([Nama("a"), Nama("b")]) | st.integers(-50, 50).map(Konst)
POHON = st.recursive(DAUN, lambda anak: _angka(anak, HARI), max_leaves=12)


class Nyata:
    """Computes a tree step by step on real values, keeping every step; only the branch taken is run."""

    def __init__(self, env: Mapping[str, Any]) -> None:
        self.env = env
        self.langkah: list[tuple[Pohon, int]] = []

    def hitung(self, p: Pohon) -> Any:
        nilai = self._hitung(p)
        if isinstance(nilai, date):
            self.langkah.append((p, nilai.toordinal()))
        elif isinstance(nilai, int):
            self.langkah.append((p, int(nilai)))
        return nilai

    def _hitung(self, p: Pohon) -> Any:
        match p:
            case Konst(nilai):
                return nilai
            case Nama(nama):
                return self.env[nama]
            case Jika(syarat, ya, tidak):
                return self.hitung(ya if self.hitung(syarat) else tidak)
            case MenurutHari(pilihan):
                berlaku = [isi for mulai, isi in pilihan if mulai <= self.env["tanggal"]]
                return self.hitung(berlaku[-1] if berlaku else pilihan[0][1])
            case Operasi("and" | "or" as op, isi):
                return next((n for satu in isi if bool(n := self.hitung(satu)) is (op == "or")), op == "and")
            case Operasi(nama, isi) | Kata(nama, isi):
                return hasil(type(p)(nama, tuple(Konst(self.hitung(satu)) for satu in isi)))
            case Ambil(tabel, kunci):
                return hasil(Ambil(tabel, Konst(self.hitung(kunci))))


def hasil(p: Pohon) -> Any:
    terlipat = lipat(p, {})
    assert isinstance(terlipat, Konst)
    return terlipat.nilai


Langkah = dict[int, Rentang]
"""Each part of a tree, by identity, with how far it goes."""


def tercatat(langkah: Langkah, p: Pohon, r: Rentang) -> None:
    langkah[id(p)] = r.gabung(langkah.get(id(p)))


def semua_di_dalam(p: Pohon, env: Mapping[str, Any], langkah: Langkah) -> Any:
    """Compute ``p`` and hold every step against what was foreseen for it."""
    nyata = Nyata(env)
    nilai = nyata.hitung(p)
    for bagian, satu in nyata.langkah:
        r = langkah[id(bagian)]
        assert r.bawah <= satu <= r.atas, (bagian, satu, r)
    return nilai


@given(POHON, NILAI, NILAI, NILAI)
@settings(max_examples=2000 if LAMA else 200, deadline=None)
def test_every_step_of_an_arbitrary_tree_lies_within(
    p: Pohon, awal: dict[str, Any], akhir: dict[str, Any], nilai: dict[str, Any]
) -> None:
    p = uraikan(p)
    tiga = {n: [_bilangan(satu[n]) for satu in (awal, akhir, nilai)] for n in nilai}
    env = {n: Rentang(min(isi), max(isi)) for n, isi in tiga.items()}
    langkah: Langkah = {}
    Pengukur(lambda bagian, r: tercatat(langkah, bagian, r)).ukur(p, env)
    semua_di_dalam(p, nilai, langkah)


def _bilangan(nilai: Any) -> int:
    return nilai.toordinal() if isinstance(nilai, date) else int(nilai)


# Real cases: the same, for every rule of their plan, under every reading, as told and as it should have been.


class Telusur:
    """A plan walked: every tree of every rule, and how far each step of it goes."""

    def __init__(self, tahu: Mapping[str, str], tujuan: Tujuan) -> None:
        edisi = parameter.berlaku()
        self.tujuan, self.rencana, self.langkah = tujuan, graf.rencana(tujuan.aturan), Langkah()
        self.env = telusuri(tahu, tujuan, edisi, lambda aturan, p, r: None)
        self.pohon = [(a, list(pohon_aturan(a, edisi.parameter, tahu))) for a in self.rencana.urut]
        pengukur = Pengukur(lambda p, r: tercatat(self.langkah, p, r), baris_terbanyak(self.rencana))
        for _, semua in self.pohon:
            for p in semua:
                pengukur.ukur(p, self.env)

    def periksa(self, env: Mapping[str, Any], induk: Mapping[str, Any]) -> None:
        for aturan, (berlaku, *bacaan) in self.pohon:
            for nilai, dalam in self._baris(aturan, env, induk):
                assert semua_di_dalam(berlaku, dalam, self.langkah) == nilai
                for p in bacaan:
                    semua_di_dalam(p, dalam, self.langkah)
        for nama, r in self.env.items():
            isi = env[nama] if isinstance(env[nama], list | tuple) else [env[nama]]
            assert all(r.bawah <= _bilangan(satu) <= r.atas for satu in isi), (nama, env[nama], r)

    def _baris(
        self, aturan: graf.Aturan, env: Mapping[str, Any], induk: Mapping[str, Any]
    ) -> Iterator[tuple[Any, dict[str, Any]]]:
        """What a rule gave, for each row of its level, with what it was given there."""
        tingkat, sini = self.rencana.tingkat, self.rencana.tingkat[aturan.nama]
        for ke in range(1 if sini == "kasus" else len(induk[sini])):
            dalam = {"tanggal": env["tanggal"]}
            for a in aturan.argumen:
                if a in aturan.utuh:
                    dalam[a] = [n for n, milik in zip(env[a], induk[tingkat[a]], strict=True) if milik == ke]
                elif tingkat[a] == "kasus":
                    dalam[a] = env[a]
                else:
                    dalam[a] = env[a][ke if tingkat[a] == sini else induk[sini][ke]]
            yield env[aturan.nama] if sini == "kasus" else env[aturan.nama][ke], dalam


@cache
def telusur() -> dict[tuple[str, str, bool], Telusur]:
    return {
        (
            tahu["kejadian"],
            tahu.get("segmen", ""),
            any(a.endswith("_kontrak") for a in tujuan.aturan),
        ): Telusur(tahu, tujuan)
        for tahu, tujuan in semua_tujuan()
    }


def env_kasus(satu: Kasus, t: Telusur, ganti: Mapping[str, Any]) -> dict[str, Any]:
    edisi = parameter.berlaku()
    fakta = {**satu.fakta, **ganti}
    siap = siapkan(t.tujuan, edisi, edisi.urutan_zaman(fakta["tanggal"]))
    env = {**siap.nilai, **fakta}
    graf.jalankan(t.rencana, t.rencana.urut, env, satu.induk)
    return env


@given(kasus(), st.integers(0, 119))
@settings(max_examples=2000 if LAMA else 60, deadline=None)
def test_every_step_of_a_real_case_lies_within(isi: dict[str, Any], ke: int) -> None:
    try:
        satu = baca_kasus(isi)
        iuran = satu.kejadian == "iuran"
        kunci = satu.kejadian, satu.fakta["segmen"] if iuran else "", "nilai_kontrak" in satu.isi
        t = telusur().get(kunci) or telusur()[*kunci[:2], False]
        maju = {"tanggal": satu.isi["bulan"].maju(ke).pertama} if iuran else {}
        env = env_kasus(satu, t, maju)
    except (MasukanSalah, BelumTersedia):
        return
    t.periksa(env, satu.induk)
    for nama, n in siapkan(
        t.tujuan, parameter.berlaku(), parameter.berlaku().urutan_zaman(env["tanggal"])
    ).ragu:
        for bacaan in n.bacaan:
            lain = graf.jalankan_dengan(t.rencana, {nama: bacaan.nilai}, env, satu.induk)
            for a in t.rencana.hilir[nama]:
                if a.nama in t.env:
                    r, isi_lain = t.env[a.nama], lain[a.nama]
                    semua = isi_lain if isinstance(isi_lain, list) else [isi_lain]
                    assert all(r.bawah <= _bilangan(v) <= r.atas for v in semua), a.nama
    if ubah := seandainya(satu.fakta):
        t.periksa(env_kasus(satu, t, {**maju, **ubah}), satu.induk)


def test_the_columns_a_file_is_computed_in_lie_within_too() -> None:
    """The trees of the bulk engine: folded for a group, school years written out, other readings beside."""
    lewat: list[str] = []
    for k in susun(parameter.berlaku(), frozenset(KOLOM), {}):
        env = telusuri(k.kunci, k.tujuan, parameter.berlaku(), lambda aturan, p, r: None)
        pengukur = Pengukur(
            lambda p, r: None if r.muat else lewat.append(sebut(p)),
            baris_terbanyak(graf.rencana(k.tujuan.aturan)),
        )
        for kolom in (*k.kolom, *(satu for c in (*k.coba, k.seandainya) for satu in c.kolom)):
            r = pengukur.ukur(uraikan(kolom.pohon), env)
            if r is not None:
                assert r.muat and kolom.nama in env
    assert lewat == []
