"""Counted by SQL or asked one by one, everybody gets the same answer: any rule, any day, any of these people."""

from collections import Counter
from datetime import date, timedelta
from itertools import count, product
from typing import Any

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Asal, Gabungan, Job, KategoriOrang, Person
from naungan.books.selection.models import PernyataanKerja, Program
from naungan.desk.selection.bidang import Konteks
from naungan.desk.selection.fakta import fakta_orang
from naungan.desk.selection.hitung import hitung_layak
from naungan.desk.selection.jelaskan import Hasil, nilai_fakta
from naungan.desk.selection.kosakata import KOSAKATA, Ketentuan
from naungan.desk.selection.saringan import baku, saring
from naungan.kit.bulan import Bulan
from tests import fakta
from tests.cast import DESA_SLAMET, Pemeran, orang
from tests.desk.billing.orang import pekerja
from tests.desk.selection import balai

HARI = st.dates(date(2023, 10, 1), date(2024, 2, 29)) | st.sampled_from(
    [date(2024, 2, 29), date(2023, 2, 28), date(2024, 2, 28), date(2023, 12, 31), date(2024, 1, 1)]
)
_KATEGORI = ("PETANI_TEMBAKAU", "NELAYAN", "NON_ASN", "PERANGKAT_DESA")
_LAHIR = (
    date(1958, 2, 28),
    date(1959, 3, 1),
    date(1960, 2, 29),
    date(1980, 6, 15),
    date(2004, 2, 29),
    date(2006, 1, 1),
)
_KERJA = ("", "Petani TEMBAKAU", "petani tembakau", "Pedagang", "Ñandu petani")


def _nilai(bidang: str, operator: str) -> st.SearchStrategy[tuple[Any, ...]]:
    jenis, _ = KOSAKATA[bidang]
    if jenis == "ya_tidak":
        return st.tuples(st.booleans())
    if jenis == "angka":
        satu = (
            st.integers(0, 70)
            if bidang == "umur"
            else st.sampled_from([0, 999_999, 1_000_000, 1_500_000, 3_000_000])
        )
        if operator == "antara":
            return st.tuples(satu, satu).map(lambda ab: (min(ab), max(ab)))
        return st.tuples(satu)
    pilihan = {
        "kelamin": ["L", "P"],
        "wilayah": ["35.16", "35.16.17", DESA_SLAMET, balai.DESA_LAIN],
        "kategori": [*_KATEGORI, "TAK_ADA"],
        "pekerjaan": ["petani", "TEMBAKAU", "Pedagang", "Petani tembakau", "ñandu", "Ñandu PETANI"],
    }[bidang]
    if operator in ("memuat", "tidak_memuat"):
        return st.tuples(st.sampled_from(pilihan))
    return st.lists(st.sampled_from(pilihan), min_size=1, max_size=3, unique=True).map(tuple)


@st.composite
def ketentuan(draw: st.DrawFn) -> list[Ketentuan]:
    """Any table the vocabulary allows, alternatives and all."""
    hasil = []
    for _ in range(draw(st.integers(1, 6))):
        bidang = draw(st.sampled_from(sorted(KOSAKATA)))
        operator = draw(st.sampled_from(KOSAKATA[bidang][1]))
        nilai = draw(_nilai(bidang, operator))
        hasil.append(Ketentuan(bidang, operator, nilai, "", draw(st.integers(0, 2))))
    return hasil


@pytest.fixture
def warga(pemeran: Pemeran) -> Pemeran:
    """Thirty people in all their differences: work, cover, statements of work, merged rows, the dead."""
    ke = count(1)
    for lahir, kelamin, kategori in product(_LAHIR, "LP", ("", "PETANI_TEMBAKAU")):
        n = next(ke)
        dia = orang(f"Warga {n}", f"351699{lahir:%d%m%y}{n:04d}", lahir=lahir, kelamin=kelamin)
        Person.objects.filter(pk=dia.pk).update(
            kategori=kategori,
            pekerjaan=_KERJA[n % len(_KERJA)],
            wilayah=balai.DESA_LAIN if n % 3 else DESA_SLAMET,
            meninggal=date(2023, 12, 4) if n % 11 == 0 else None,
        )
    semua = list(Person.objects.exclude(pk=pemeran.karno.pk).order_by("pk"))
    _kepesertaan(pemeran, semua)
    _pernyataan(pemeran, semua)
    asal = Asal.objects.create(kunci="uji", jenis="DAFTAR", nama="uji", act=fakta.act(pemeran.sari))
    for n, dia in enumerate(semua[:10]):
        akhir = date(2023, 12, 31) if n % 2 else None
        KategoriOrang.objects.create(
            person=dia,
            kategori=_KATEGORI[n % 4],
            bukti="daftar",
            asal=asal,
            mulai=date(2023, 6, 1),
            akhir=akhir,
        )
    _lebur(pemeran, semua[7], semua[4])
    _lebur(pemeran, semua[5], semua[8])
    return pemeran


def _kepesertaan(p: Pemeran, semua: list[Person]) -> None:
    for n, dia in enumerate(semua):
        payer = (p.pemkab, p.pabrik, p.mitra)[n % 3]
        segmen = "PU" if payer == p.pabrik else "BPU"
        if n % 4 == 0:
            continue
        akhir = date(2023, 12, 31) if n % 5 == 0 else None
        mulai = date(2023, 10, 1)
        Job.objects.create(
            person=dia, payer=payer, uraian="k", upah=500_000 * (1 + n % 4), mulai=mulai, akhir=akhir
        )
        m = Membership.objects.create(
            person=dia, payer=payer, segmen=segmen, kelompok="UJI", mulai=mulai, akhir=akhir,
lunas_awal=202312 if n % 2 else 202311 if n % 3 else 0,
        )  # fmt: skip
        if n % 6 == 1 and payer != p.mitra:
            Job.objects.create(
                person=dia, payer=p.mitra, uraian="k2", upah=1_000_000, mulai=date(2023, 11, 1)
            )
        if n == 5:
            fakta.lunasi(fakta.tagihan(p.budi, Bulan(2023, 12), m), p.budi)
    pekerja(p)


def _pernyataan(p: Pemeran, semua: list[Person]) -> None:
    for n, dia in enumerate(semua[:18]):
        for selang in range(n % 3):
            PernyataanKerja.objects.create(
                person=dia, uraian="Tani", tempat="Sawah", jam_seminggu=40, mampu=(n + selang) % 4 != 0,
                tanggal=date(2023, 1, 5) + timedelta(days=150 * selang + n), sumber="uji", dicatat_oleh=p.slamet,
            )  # fmt: skip


def _lebur(p: Pemeran, dilebur: Person, tetap: Person) -> None:
    """The second row of a person: what hangs on it counts for the first."""
    Gabungan.objects.create(
        tetap=tetap, dilebur=dilebur, wilayah=tetap.wilayah, alasan="Orang yang sama", pengaju=p.sari,
        kantor_pengaju="PEMDA", diusulkan_pada=date(2023, 9, 1),
    )  # fmt: skip
    Gabungan.objects.filter(dilebur=dilebur).update(
        status="DIGABUNG", pemutus=p.wahyu, kantor_pemutus="PEMDA", diputus_pada=date(2023, 9, 2)
    )
    Person.objects.filter(pk=dilebur.pk).update(lebur_ke=tetap)


def _dengan_sql(semua: list[Ketentuan], konteks: Konteks) -> dict[int, int]:
    s = saring(semua, konteks)
    with connection.cursor() as kursor:
        kursor.execute(f"SELECT p.id, {s.nilai} FROM registry_person p WHERE p.lebur_ke_id IS NULL", s.isi)
        return dict(kursor.fetchall())


def test_sql_and_trace_agree_on_everybody(warga: Pemeran) -> None:
    orangnya = list(Person.objects.filter(lebur_ke__isnull=True))

    @settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(ketentuan(), HARI)
    def periksa(aturan: list[Ketentuan], hari: date) -> None:
        semua = [*baku(hari), *aturan]
        konteks = Konteks(hari, warga.pemkab.pk)
        semua_fakta = fakta_orang(orangnya, konteks)
        jejak = {ke: nilai_fakta(semua, f) for ke, f in semua_fakta.items()}
        assert _dengan_sql(semua, konteks) == {ke: j.nilai for ke, j in jejak.items()}

    periksa()


@pytest.mark.parametrize(
    "hari", [date(2023, 2, 27), date(2023, 2, 28), date(2023, 3, 1), date(2024, 2, 28), date(2024, 2, 29)]
)
def test_birthdays_fall_on_the_same_day_both_ways(warga: Pemeran, hari: date) -> None:
    """Who was born on 29 February has grown a year older on the 28th of other years."""
    konteks = Konteks(hari, warga.pemkab.pk)
    semua_fakta = fakta_orang(Person.objects.filter(lebur_ke__isnull=True), konteks)
    for umur, operator in product(
        range(16, 67), ("paling_sedikit", "paling_banyak", "kurang_dari", "lebih_dari")
    ):
        satu = [Ketentuan("umur", operator, (umur,))]
        assert _dengan_sql(satu, konteks) == {ke: nilai_fakta(satu, f).nilai for ke, f in semua_fakta.items()}


def test_every_field_and_operator_says_yes_no_and_unknown_of_somebody(warga: Pemeran) -> None:
    """The property above means something only if these people differ."""
    hari = date(2023, 12, 20)
    semua = fakta_orang(Person.objects.filter(lebur_ke__isnull=True), Konteks(hari, warga.pemkab.pk))
    for bidang in KOSAKATA:
        nilai = {f.tentang(bidang) for f in semua.values()}
        assert len(nilai - {None}) > 1, bidang
        assert (None in nilai) == (bidang in ("kategori", "pekerjaan", "penghasilan", "aparatur")), bidang


def test_the_count_is_the_sum_of_its_people(warga: Pemeran) -> None:
    hari = date(2023, 12, 20)
    prog = Program(payer=warga.pemkab, wilayah="35.16")
    balai.program(warga)
    aturan = [
        Ketentuan("umur", "paling_sedikit", (18,)),
        Ketentuan("kategori", "salah_satu", ("PETANI_TEMBAKAU",), "", 1),
        Ketentuan("pekerjaan", "memuat", ("petani",), "", 1),
        Ketentuan("terlindungi_sekarang", "adalah", (False,)),
    ]
    semua = fakta_orang(Person.objects.filter(lebur_ke__isnull=True), Konteks(hari, warga.pemkab.pk))
    jejak = [nilai_fakta([*baku(hari), *aturan], f) for f in semua.values()]

    hasil = hitung_layak(prog, aturan, pada=hari)
    per = Counter(j.hasil for j in jejak)
    assert (hasil.diperiksa, hasil.layak, hasil.tidak_diketahui) == (
        len(jejak), per[Hasil.YA], per[Hasil.TIDAK_DIKETAHUI],
    )  # fmt: skip
    assert hasil.layak > 0 and hasil.tidak_diketahui > 0
    assert hasil.per_kecamatan == {"35.16.17": (hasil.diperiksa, hasil.layak)}
    assert [len(h.ketentuan) for h in hasil.halangan] == [1, 1, 1, 2, 1]
    for n, h in enumerate(hasil.halangan):
        assert h.gagal == sum(j.per_kelompok[n] == Hasil.TIDAK for j in jejak)
        assert h.hanya == sum(
            j.per_kelompok[n] != Hasil.YA
            and all(x == Hasil.YA for i, x in enumerate(j.per_kelompok) if i != n)
            for j in jejak
        )
