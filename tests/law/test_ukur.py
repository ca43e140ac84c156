"""The measure of a tree: no narrower than what can happen, and no wider where that can be known."""

from __future__ import annotations

import os
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naungan.law.kosakata import awal_bulan_penuh, hari_antara, ke_bawah, setengah_ke_atas, tambah_bulan
from naungan.law.pohon import Jika, Kata, Konst, MenurutHari, Nama, Operasi, Pohon, pohon
from naungan.law.rentang import RAGU, Rentang, kata, operasi
from naungan.law.ukur import Pengukur, uraikan
from tests.law.langkah_nyata import Langkah, bilangan, hasil, semua_di_dalam, tercatat


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


def bukan_sisa(upah: int, lain: int) -> int:
    """Not what a division leaves."""
    return upah - ke_bawah(lain, 1000) * 1000


KECIL = [Rentang(a, b) for a in range(-4, 5) for b in range(a, 5)]
"""All intervals of small numbers, to be tried one by one."""


def anggota(r: Rentang) -> range:
    return range(r.bawah, r.atas + 1)


@pytest.mark.parametrize("op", ["<", "<=", ">", ">=", "==", "!="])
def test_a_comparison_narrows_both_sides_to_what_can_be_and_no_further(op: str) -> None:
    p = Operasi(op, (Nama("a"), Nama("b")))
    for a, b in product(KECIL, KECIL):
        benar = [(x, y) for x in anggota(a) for y in anggota(b) if hasil(Operasi(op, (Konst(x), Konst(y))))]
        uji = Pengukur().angka(p, {"a": a, "b": b})
        assert uji.atas == bool(benar) and uji.bawah == (len(benar) == len(anggota(a)) * len(anggota(b)))
        sempit = Pengukur().anggap(p, True, {"a": a, "b": b})
        if op == "!=":
            assert sempit == {"a": a, "b": b}
        elif not benar:
            assert sempit is None
        else:
            xs, ys = zip(*benar, strict=True)
            assert sempit == {"a": (min(xs), max(xs)), "b": (min(ys), max(ys))}
            assert sempit == Pengukur().anggap(Operasi("not", (p,)), False, {"a": a, "b": b})


@pytest.mark.parametrize("op", ["+", "-", "*", "min", "max", "ke_bawah"])
def test_an_operation_reaches_both_ends_and_goes_no_further(op: str) -> None:
    for a, b in product(KECIL, KECIL):
        if op != "ke_bawah":
            semua = [hasil(Operasi(op, (Konst(x), Konst(y)))) for x in anggota(a) for y in anggota(b)]
            assert operasi(op, [a, b]) == (min(semua), max(semua))
        elif b.bawah > 0:
            semua = [x // y for x in anggota(a) for y in anggota(b)]
            assert kata(op, [a, b]) == (min(semua), max(semua))


@pytest.mark.parametrize(
    ("kata_naik", "empat", "empat_puluh"),
    [
        ("jumlah", (-12, 28), (-120, 280)),
        ("jumlah_terbesar", (-6, 14), (-6, 14)),
        ("jumlah_pertama", (-6, 14), (-6, 14)),
    ],
)
def test_a_sum_over_rows_reaches_from_none_to_all_that_count(
    kata_naik: str, empat: tuple[int, int], empat_puluh: tuple[int, int]
) -> None:
    baris = Nama("anak")
    p = Kata(kata_naik, (baris,) if kata_naik == "jumlah" else (Konst(2), baris))
    for banyak, batas in ((4, empat), (40, empat_puluh)):
        assert Pengukur(baris={"anak": banyak}).ukur(p, {"anak": Rentang(-3, 7)}) == batas
    assert Pengukur(baris={"anak": 1}).ukur(p, {"anak": Rentang(5, 7)}) == (0, 7)


def test_64_bits_end_on_both_sides() -> None:
    assert Rentang(-(2**63) + 1, 2**63 - 1).muat
    assert not Rentang(-(2**63), 0).muat and not Rentang(0, 2**63).muat


def test_a_choice_by_date_is_made_on_the_very_day() -> None:
    hari = [date(2015, 7, 1), date(2019, 12, 2), date(2025, 2, 24)]
    p = MenurutHari(tuple((h, Konst(ke)) for ke, h in enumerate(hari)))

    def pilihan(awal: date, akhir: date) -> Rentang:
        return Pengukur().angka(p, {"tanggal": Rentang(awal.toordinal(), akhir.toordinal())})

    assert pilihan(hari[1], hari[1]) == (1, 1) and pilihan(hari[2], hari[2]) == (2, 2)
    sehari = timedelta(1)
    assert pilihan(hari[1] - sehari, hari[1] - sehari) == (0, 0)
    assert pilihan(hari[2] - sehari, hari[2]) == (1, 2)
    assert pilihan(hari[0] - sehari, hari[0] - sehari) == (0, 0)
    assert pilihan(hari[0], hari[2]) == (0, 2)


def test_a_condition_narrows_the_branch_behind_it() -> None:
    assert ukur(paling_banyak_seratus, upah=(-50, 10**30), hadir=RAGU)[0] == (0, 100)
    assert ukur(paling_banyak_seratus, upah=(500, 600), hadir=(1, 1))[0] == (100, 100)
    assert ukur(paling_banyak_seratus, upah=(500, 600), hadir=(0, 0))[0] == (0, 0)


def test_what_a_division_leaves_is_less_than_the_divisor() -> None:
    assert ukur(sisa, upah=(0, 10**12))[0] == (0, 999)
    assert ukur(bukan_sisa, upah=(5000, 5000), lain=(0, 0))[0] == (5000, 5000)


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


@given(POHON, NILAI, NILAI, NILAI)
@settings(max_examples=2000 if "NAUNGAN_SOAK" in os.environ else 200, deadline=None)
def test_every_step_of_an_arbitrary_tree_lies_within(
    p: Pohon, awal: dict[str, Any], akhir: dict[str, Any], nilai: dict[str, Any]
) -> None:
    p = uraikan(p)
    tiga = {n: [bilangan(satu[n]) for satu in (awal, akhir, nilai)] for n in nilai}
    env = {n: Rentang(min(isi), max(isi)) for n, isi in tiga.items()}
    langkah: Langkah = {}
    Pengukur(lambda bagian, r: tercatat(langkah, bagian, r)).ukur(p, env)
    semua_di_dalam(p, nilai, langkah)
