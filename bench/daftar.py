"""A list of a hundred thousand names from upload to applied, against a registry of half a million.

Sent by one officer, proposed by another, approved by a third, on SQLite with ``synchronous=FULL``. Meanwhile somebody
else makes small writes. The floor is the bare writing of the same rows of people, jobs, memberships and list.
"""

import io
from collections.abc import Callable, Sequence
from contextvars import copy_context
from datetime import date, timedelta
from itertools import product
from random import Random
from statistics import quantiles
from threading import Event, Thread
from time import perf_counter, sleep

import xlsxwriter
from django.db import connections, transaction

from bench.dasar import tulis_polos
from bench.ukur import Hasil, detik, memori_mb
from naungan.books.intake.models import Baris, Kiriman
from naungan.books.kolom import segel
from naungan.books.registry.models import Payer, Person
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.desk import roster
from naungan.desk.enrolment.tulis import OrangBaru, tulis_orang
from naungan.desk.jalan import Jalan

KEPALA = ("NO", "NIK", "NAMA LENGKAP", "TANGGAL LAHIR", "JK", "DESA", "KECAMATAN", "PEKERJAAN", "NAMA IBU", "NO HP",
          "ALAMAT", "RT/RW")  # fmt: skip
REGISTER, DAFTAR, BESAR = 500_000, 100_000, 1_000_000


def ukur(skala: float) -> list[Hasil]:
    desa = list(Wilayah.objects.filter(kode__startswith="35.16.", tingkat="desakel"))
    terdaftar = _penuhi(round(REGISTER * skala), desa)
    banyak = round(DAFTAR * skala)
    isi = _baris(banyak, terdaftar, desa)
    hasil = _satu("daftar XLSX", _xlsx(isi), "daftar.xlsx", banyak)
    besar = round(BESAR * skala)
    hasil += _satu("daftar CSV besar", _csv(_baris(besar, terdaftar, desa, awal=banyak)), "besar.csv", besar)
    return hasil


def _satu(sebutan: str, berkas: io.BytesIO, nama: str, banyak: int) -> list[Hasil]:
    pemda = Petugas.objects.filter(kantor__jenis="PEMDA")
    pembuat, pemeriksa = pemda.filter(peran="PEMBUAT")[0], pemda.filter(peran="PEMERIKSA")[0]
    payer = Payer.objects.get(jenis="PEMDA", sumber="DBHCHT")
    waktu: dict[str, float] = {}

    def langkah(kata: str, kerja: Callable[[], Kiriman]) -> Kiriman:
        mulai = perf_counter()
        jadi = kerja()
        waktu[kata] = perf_counter() - mulai
        return jadi

    with Kecil() as kecil:
        kiriman = langkah(
            "kirim",
            lambda: roster.kirim(
                berkas, nama, by=pembuat, untuk="PESERTA", payer=payer, segmen="BPU", mulai=date(2024, 2, 1),
                upah=1_000_000,
            ),
        )  # fmt: skip
        kiriman = langkah("baca dan periksa", lambda: roster.olah(kiriman, by=pembuat))
        kiriman = langkah("ajukan", lambda: roster.ajukan(kiriman, by=pembuat).kiriman)
        kiriman = langkah("setujui", lambda: roster.setujui(kiriman, by=pemeriksa).kiriman)
        kiriman = langkah("terapkan", lambda: roster.terapkan(kiriman, by=pemeriksa))
    terap = Baris.objects.filter(kiriman=kiriman, terap="SUDAH").count()
    assert terap > banyak * 0.6, (terap, kiriman.sebab)
    seluruh = sum(waktu.values())
    return [
        Hasil.laju(
            f"{sebutan}, kirim sampai diterapkan", banyak, seluruh, tulis_polos(kiriman), "baris/detik"
        ),
        *(Hasil(f"{sebutan}, {kata}", lama, "detik") for kata, lama in waktu.items()),
        Hasil(f"{sebutan}, tulisan kecil orang lain, p95", kecil.p95(), "ms"),
        Hasil(f"{sebutan}, memori puncak", memori_mb(), "MB"),
    ]


class Kecil:
    """Another officer who makes a small durable write every tenth of a second."""

    def __init__(self) -> None:
        self._usai, self._lama = Event(), list[float]()
        self._benang = Thread(target=copy_context().run, args=(self._jalan,))

    def _jalan(self) -> None:
        while not self._usai.is_set():
            self._lama.append(detik(_tulis_kecil))
            sleep(0.1)
        connections.close_all()

    def p95(self) -> float:
        """In milliseconds."""
        return 1000 * quantiles(self._lama, n=20)[-1] if len(self._lama) > 1 else 0.0

    def __enter__(self) -> "Kecil":
        self._benang.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._usai.set()
        self._benang.join()


def _tulis_kecil() -> None:
    with transaction.atomic():
        Person.objects.filter(pk=1).update(pekerjaan="Petani")


def _penuhi(sampai: int, desa: Sequence[Wilayah]) -> list[tuple[str, ...]]:
    """Fill the registry up; returns some of the people added, as rows of a list."""
    ada = Person.objects.count()
    petugas = Petugas.objects.filter(kantor__jenis="PEMDA", peran="PEMBUAT")[0]
    jalan = Jalan("bench:penuhi", verb="penuhi", by=petugas)
    contoh: list[tuple[str, ...]] = []
    s, semua = segel(), _orang(max(0, sampai - ada), desa, Random(1), nomor=7_000)
    for awal in range(0, len(semua), 20_000):
        bagian = semua[awal : awal + 20_000]
        baru = [
            OrangBaru(
                o[0], s.indeks(o[0], "nik"), o[1], date.fromisoformat(o[6]), o[3], o[7], "", "Petani", ""
            )
            for o in bagian
        ]
        jalan.maju(awal + len(bagian), lambda act, dari, b=baru: tulis_orang(b, "uji"))
        contoh += bagian[:2_000]
    jalan.tutup()
    return contoh


_SUKU = (
    "SU",
    "HAR",
    "WI",
    "MUL",
    "KUS",
    "PRA",
    "TRI",
    "WAR",
    "GUN",
    "BAM",
    "YUN",
    "SRI",
    "NGA",
    "SLA",
    "JU",
    "PAR",
)


def _orang(banyak: int, desa: Sequence[Wilayah], r: Random, nomor: int) -> list[tuple[str, ...]]:
    """NIK, name, birth date as typed, sex, village, district, ISO birth date, code; the NIK is unique for a serial."""
    hari = date(1963, 1, 1)
    urut = product(range(70), range(16_000))
    hasil = []
    for _ in range(banyak):
        ke, hari_ke = next(urut)
        lahir = hari + timedelta(days=hari_ke)
        perempuan = r.random() < 0.4
        nik = f"351699{lahir.day + 40 * perempuan:02d}{lahir:%m%y}{nomor + 100 * ke + hari_ke % 97:04d}"
        nama = "".join(r.choices(_SUKU, k=3)) + " " + "".join(r.choices(_SUKU, k=2))
        w = r.choice(desa)
        hasil.append(
            (nik, nama, f"{lahir:%d-%m-%Y}", "P" if perempuan else "L", w.nama, "", lahir.isoformat(), w.kode)
        )
    return hasil


def _baris(
    banyak: int, terdaftar: Sequence[tuple[str, ...]], desa: Sequence[Wilayah], awal: int = 0
) -> list[tuple[str, ...]]:
    """Eight in ten are new, one in ten the registry holds, one in ten has something wrong."""
    r = Random(3516 + awal)
    orang = _orang(banyak, desa, r, nomor=700 if awal else 1)
    lama = list(terdaftar)
    hasil = []
    for n, o in enumerate(orang):
        nik, nama, lahir, jk, nama_desa = o[:5]
        undi = r.random()
        if undi < 0.1 and lama:
            nik, nama, lahir, jk, nama_desa = lama[n % len(lama)][:5]
        elif undi < 0.13:
            nik = nik[:-1]
        elif undi < 0.16:
            lahir = "31-02-1980"
        elif undi < 0.2:
            nama_desa = nama_desa[:-1] + "X"
        hasil.append((str(n + 1), nik, nama, lahir, jk, nama_desa, "", "PETANI/PEKEBUN", "SITI", "081234567890", "-", "01/02"))  # fmt: skip
    return hasil


def _xlsx(baris: Sequence[Sequence[str]]) -> io.BytesIO:
    keluar = io.BytesIO()
    buku = xlsxwriter.Workbook(keluar, {"constant_memory": True, "strings_to_numbers": False})
    lembar = buku.add_worksheet("Daftar")
    lembar.write_row(0, 0, ["DAFTAR CALON PESERTA"])
    for n, satu in enumerate((KEPALA, *baris), 2):
        lembar.write_row(n, 0, satu)
    buku.close()
    keluar.seek(0)
    return keluar


def _csv(baris: Sequence[Sequence[str]]) -> io.BytesIO:
    return io.BytesIO("\n".join(";".join(b) for b in (KEPALA, *baris)).encode())
