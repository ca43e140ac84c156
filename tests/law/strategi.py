"""Arbitrary cases, drawn from the declared shapes of the keys: a new key is drawn as soon as it is declared.

``kasus()`` draws a case of any event and segment, nearly always one that can be computed: what the reader
refuses is put right by the reader's own words, a missing key told, a wrong one left out. Days crowd around the
dates on which the law changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import strategies as st

from naungan.law import graf, parameter
from naungan.law.bentuk import (
    Bentuk,
    Bilangan,
    Bulan,
    Daftar,
    Himpunan,
    PerMil,
    Peta,
    Pilihan,
    Tanggal,
    Teks,
    TeksAtauYa,
    YaTidak,
)
from naungan.law.berzaman import mulai_berlaku
from naungan.law.kasus import baca_kasus
from naungan.law.kolom import KEJADIAN, KOLOM, SEGMEN
from naungan.law.masukan import MASUKAN
from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.tujuan import Tujuan, tujuan_iuran, tujuan_manfaat
from naungan.law.wajib.umum import MULAI_HUKUM

Isi = dict[str, Any]
AKHIR = date(2028, 12, 31)
WAJAR = 60_000_000
"""Most sums of money told lie below; the rest anywhere the key allows."""
SEMUA_KEJADIAN = (*KEJADIAN, "iuran", "iuran", "iuran")
"""Contributions more often: they are half of the law."""
UTAMA = ("kejadian", "segmen", "tanggal", "bulan")
SESUDAH = frozenset({"tanggal_berkas_lengkap", "tanggal_bayar"})
"""Papers and payments follow the event."""


@cache
def hari_perubahan(sejak: date = MULAI_HUKUM) -> tuple[date, ...]:
    """Every date of change, every day the law names, and the days beside them."""
    semua = {*parameter.berlaku().perubahan, *(h for h in nilai_hukum() if isinstance(h, date))}
    sekitar = {h + timedelta(d) for h in semua for d in (-1, 0, 1) if h < AKHIR}
    return tuple(sorted(h for h in sekitar if h >= sejak)) or (sejak,)


@cache
def hari(sejak: date = MULAI_HUKUM) -> st.SearchStrategy[date]:
    """A day of the law, from ``sejak`` on; every second one at a date of change."""
    return st.sampled_from(hari_perubahan(sejak)) | st.dates(sejak, AKHIR)


@cache
def hari_dekat(pada: date) -> st.SearchStrategy[date]:
    """A day before or after an event, mostly near it."""
    return st.one_of(
        st.integers(-4, 4).map(lambda n: pada + timedelta(n)),
        st.integers(-1500, 400).map(lambda n: pada + timedelta(n)),
        st.integers(15, 70).map(lambda n: pada - timedelta(n * 365)),
        st.sampled_from(hari_perubahan()),
    )


@cache
def hari_sesudah(pada: date) -> st.SearchStrategy[date]:
    """A day on or after an event."""
    sesudah = (st.integers(0, 90) | st.integers(0, 1500)).map(lambda n: pada + timedelta(n))
    return sesudah | st.sampled_from(hari_perubahan(pada))


@cache
def angka_hukum() -> tuple[int, ...]:
    """Every number the law names, and the numbers beside it: where something is likely to turn."""
    return tuple(sorted({n + d for n in nilai_hukum() if type(n) is int for d in (-1, 0, 1)}))


@cache
def nilai_hukum() -> frozenset[Any]:
    """Every single value of the law and of its other readings."""

    def daun(isi: Any) -> Iterator[Any]:
        if isinstance(isi, Mapping | tuple):
            for satu in isi.items() if isinstance(isi, Mapping) else isi:
                yield from daun(satu)
        else:
            yield isi

    nilai = [n for p in parameter.semua().values() for n in p.nilai]
    return frozenset(n for v in nilai for isi in (v.nilai, *(b.nilai for b in v.bacaan)) for n in daun(isi))


@cache
def bilangan(terkecil: int, terbesar: int) -> st.SearchStrategy[int]:
    """A number within bounds: mostly an ordinary one or one near a number of the law, sometimes any."""
    wajar = min(terbesar, max(WAJAR, terkecil))
    bulat = st.integers(-(-terkecil // 50_000), wajar // 50_000).map(lambda n: n * 50_000)
    return st.one_of(
        st.integers(terkecil, min(terbesar, terkecil + 72)) if terbesar <= WAJAR else bulat,
        st.integers(terkecil, wajar),
        st.sampled_from([terkecil, *(n for n in angka_hukum() if terkecil <= n <= wajar)]),
        st.sampled_from((terkecil, wajar)) | st.integers(terkecil, terbesar) | st.just(terbesar),
    )


def nilai(bentuk: Bentuk, pada: date, baris: int = 0) -> st.SearchStrategy[Any]:
    """What a key of this shape may hold, in a case of the day ``pada``; a list has at least so many rows."""
    match bentuk:
        case Pilihan(boleh):
            return st.sampled_from(boleh)
        case Bilangan(terkecil, terbesar):
            return bilangan(terkecil, terbesar)
        case PerMil():
            return st.integers(0, 1000).map(lambda n: n / 10)
        case YaTidak():
            return st.booleans()
        case Teks():
            return st.sampled_from(("Sulastri", "Joko", "Rina"))
        case TeksAtauYa():
            return st.booleans() | st.just("Yayasan Contoh")
        case Tanggal():
            return hari_dekat(pada)
        case Bulan():
            return hari_dekat(pada).map(bulan)
        case Himpunan(boleh):
            return st.lists(st.sampled_from(boleh), unique=True)
        case Peta(isi):
            return st.fixed_dictionaries({}, optional={k: nilai(b, pada) for k, b in isi.items()})
        case Daftar(satu, paling_banyak):
            return st.lists(nilai(satu, pada), min_size=baris, max_size=min(4, paling_banyak))


def bulan(pada: date) -> str:
    """A month as people write it."""
    return f"{pada:%Y-%m}"


@cache
def tujuan(kejadian: str, segmen: str) -> Tujuan:
    """Everything an event can give, or a bill can hold."""
    semua = frozenset(KOLOM)
    return tujuan_iuran(segmen, semua) if kejadian == "iuran" else tujuan_manfaat(kejadian, semua)


@cache
def kunci_dibaca(kejadian: str, segmen: str) -> tuple[str, ...]:
    """The keys the rules of an event read, the dates of its papers among them."""
    fakta = graf.rencana(tujuan(kejadian, segmen).aturan).fakta
    dibaca = {MASUKAN[f].kunci.partition(".")[0] for f in fakta} | {"upah", "upah_sebenarnya"}
    return tuple(k for k in KOLOM if k not in UTAMA and (k in dibaca or isinstance(KOLOM[k], Tanggal)))


@cache
def kunci(kejadian: str, segmen: str) -> tuple[st.SearchStrategy[list[str]], ...]:
    """Some keys the rules of an event read; now and then one they do not."""
    dibaca = kunci_dibaca(kejadian, segmen)
    lain = [k for k in KOLOM if k not in dibaca and k not in UTAMA]
    return (
        st.lists(st.sampled_from(dibaca), unique=True, max_size=8),
        st.lists(st.sampled_from(lain), max_size=1) if lain else st.just([]),
    )


@st.composite
def kasus(
    draw: st.DrawFn,
    kejadian: Iterable[str] = SEMUA_KEJADIAN,
    segmen: Iterable[str] = SEGMEN,
    pada: date | None = None,
    disebut: Iterable[str] = (),
) -> Isi:
    """A case as somebody tells it: days as dates, months as ``2023-12``, percentages with one decimal.

    ``pada``: the day of the event or of the month's first, where it is not to be drawn. ``disebut``: keys
    each told in every second case.
    """
    apa, siapa = draw(st.sampled_from(tuple(kejadian))), draw(st.sampled_from(tuple(segmen)))
    sejak = mulai_berlaku(graf.rencana(tujuan(apa, siapa).aturan), parameter.semua())
    kapan = pada or draw(hari(max(MULAI_HUKUM, sejak)))
    isi: Isi = {"kejadian": apa, "segmen": siapa}
    isi |= {"bulan": bulan(kapan)} if apa == "iuran" else {"tanggal": kapan}
    pilihan = dict.fromkeys(k for dari in kunci(apa, siapa) for k in draw(dari))
    pilihan |= dict.fromkeys(k for k in disebut if draw(st.booleans()))
    isi |= {k: draw(hari_sesudah(kapan) if k in SESUDAH else nilai(KOLOM[k], kapan)) for k in pilihan}
    return perbaiki(draw, isi, tuple(segmen), kapan)


def perbaiki(draw: st.DrawFn, isi: Isi, segmen: tuple[str, ...], pada: date) -> Isi:
    """Tells what the reader misses and leaves out what it refuses, until it has nothing more to say."""
    for _ in range(20):
        try:
            baca_kasus(isi)
        except KolomKurang as e:
            wadah, nama, bentuk = _tempat(isi, e.kolom)
            wadah[nama] = draw(nilai(bentuk, pada, baris=1))
        except (MasukanSalah, BelumTersedia) as e:
            if e.kolom == "segmen":
                isi["segmen"] = draw(st.sampled_from(segmen))
                continue
            wadah, nama, _ = _tempat(isi, e.kolom)
            if wadah.pop(nama, None) is None:  # a condition on several keys: one of its kin, or the last told
                sisa = [k for k in reversed(isi) if k not in UTAMA]
                isi.pop(next((k for k in sisa if k.startswith(nama)), sisa[0]))
        else:
            break
    return isi


def _tempat(isi: Isi, kolom: str) -> tuple[Isi, str, Bentuk]:
    """Where ``anak.2.kelas`` stands in a case: the row, the key in it, its shape."""
    utama, *dalam = kolom.split(".")
    bentuk: Bentuk = KOLOM[utama]
    if len(dalam) == 2 and isinstance(bentuk, Daftar) and isinstance(bentuk.satu, Peta):
        return isi[utama][int(dalam[0]) - 1], dalam[1], bentuk.satu.isi[dalam[1]]
    return isi, utama, bentuk


def dengan(isi: Mapping[str, Any], pada: date) -> Isi:
    """The same case on another day, or in the month of that day."""
    return {**isi, "bulan": bulan(pada)} if isi["kejadian"] == "iuran" else {**isi, "tanggal": pada}
