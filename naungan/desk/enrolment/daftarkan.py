"""Enrolling the rows of a roster, set-based: persons, who pays, jobs, memberships."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from django.db import connection

from naungan.books.journal.catat import Tindakan
from naungan.books.kolom import segel
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import pembayar_terlihat, wajib
from naungan.desk.enrolment.pembayar import BOLEH, KOLOM_PEMBAYAR
from naungan.desk.enrolment.tulis import OrangBaru, PerlindunganBaru, tulis_orang, tulis_perlindungan
from naungan.desk.jalan import Jalan, Lapor, tanpa_laporan
from naungan.desk.tolakan import MasukanKeliru

__all__ = ["BarisDaftar", "daftarkan"]


class BarisDaftar(NamedTuple):
    """One person of a roster with the cover asked for. ``pembayar`` is a payer's code; empty: the person pays."""

    nik: str
    nama: str
    lahir: date
    kelamin: str
    wilayah: str
    hp: str
    pekerjaan: str
    kategori: str
    pembayar: str
    segmen: str
    kelompok_risiko: int
    upah: int
    mulai: date
    akhir: date | None
    masa_iur_awal: int
    lunas_awal: int
    kelompok: str


def daftarkan(
    kunci: str,
    potongan: Iterable[list[BarisDaftar]],
    *,
    by: Petugas,
    sumber: str,
    lapor: Lapor = tanpa_laporan,
) -> None:
    """Enrol a roster given in chunks; chunks already enrolled by an earlier start of the same run are passed over.

    People whose NIK the registry already holds are enrolled under the person there; a NIK occurs once per roster.
    Raises MasukanKeliru for a row that could never be billed, naming its column; the rows before its chunk are kept.
    """
    wajib(by, "daftarkan", kantor=("BPJS", "PEMDA"), peran=BOLEH)
    jalan = Jalan(kunci, verb="daftarkan", by=by)
    if jalan.selesai:
        return
    pembayar = dict(pembayar_terlihat(by).exclude(jenis="PERORANGAN").values_list("kode", "id"))
    awal = 0
    for bagian in potongan:
        jalan.maju(awal + len(bagian), partial(_tulis, bagian, awal, pembayar, sumber))
        awal += len(bagian)
        lapor(len(bagian))
    jalan.tutup()


def _tulis(
    bagian: list[BarisDaftar], awal: int, pembayar: dict[str, int], sumber: str, _act: Tindakan, dari: int
) -> None:
    bagian = bagian[dari - awal :]
    for b in bagian:
        _periksa(b, pembayar)
    s = segel()
    indeks = [s.indeks(b.nik, "nik") for b in bagian]
    ada = _sudah_ada(indeks)
    baru = [i for i, kunci in enumerate(indeks) if kunci not in ada]
    nomor = tulis_orang([_orang(bagian[i], indeks[i]) for i in baru], sumber)
    orang = dict(zip(baru, nomor, strict=True))
    person = [orang.get(i) or ada[kunci] for i, kunci in enumerate(indeks)]
    payer = _pembayar(bagian, person, ada, pembayar)
    tulis_perlindungan(
        [
            PerlindunganBaru(
                p, y, b.segmen, b.kelompok, b.pekerjaan, b.kelompok_risiko, b.upah, b.mulai, b.akhir,
                b.masa_iur_awal, b.lunas_awal,
            )
            for p, y, b in zip(person, payer, bagian, strict=True)
        ]
    )  # fmt: skip


def _orang(b: BarisDaftar, indeks: bytes) -> OrangBaru:
    return OrangBaru(b.nik, indeks, b.nama, b.lahir, b.kelamin, b.wilayah, b.hp, b.pekerjaan, b.kategori)


def _pembayar(
    bagian: list[BarisDaftar], person: list[int], ada: dict[bytes, int], pembayar: dict[str, int]
) -> list[int]:
    """Each row's payer; who pays for themselves becomes a payer of their own."""
    sendiri = {i: f"ORANG-{person[i]}" for i, b in enumerate(bagian) if not b.pembayar}
    lama = set(ada.values())
    pernah = [sendiri[i] for i in sendiri if person[i] in lama]  # paid for themselves before, perhaps
    sudah: dict[str, int] = {}
    for awal in range(0, len(pernah), 500):
        sudah.update(Payer.objects.filter(kode__in=pernah[awal : awal + 500]).values_list("kode", "id"))
    baru = [i for i, kode in sendiri.items() if kode not in sudah]
    nomor = dict(zip(baru, nomor_baru(Payer, len(baru)), strict=True))

    def baris() -> Iterator[tuple[Any, ...]]:
        for i in baru:
            b = bagian[i]
            yield (nomor[i], sendiri[i], "PERORANGAN", b.nama, b.wilayah, "", "", 0, "", "", "SENDIRI")

    sisipkan(Payer, KOLOM_PEMBAYAR, baris())
    return [
        pembayar[b.pembayar] if b.pembayar else nomor.get(i) or sudah[sendiri[i]]
        for i, b in enumerate(bagian)
    ]


def _periksa(b: BarisDaftar, pembayar: dict[str, int]) -> None:
    """Refuse what the law has no contribution for: one such row would stop the billing of everybody."""
    if not b.nama.strip():
        raise MasukanKeliru("kosong", kolom="nama")
    for kolom, nilai, boleh in (
        ("kelamin", b.kelamin, ("L", "P")),
        ("segmen", b.segmen, ("PU", "BPU", "JAKON")),
        ("kelompok_risiko", b.kelompok_risiko, range(6) if b.segmen == "BPU" else range(1, 6)),
    ):
        if nilai not in boleh:
            raise MasukanKeliru("pilihan_tak_dikenal", kolom=kolom, nilai=nilai)
    if b.pembayar and b.pembayar not in pembayar:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="pembayar", nilai=b.pembayar)
    if b.upah <= 0:
        raise MasukanKeliru("jumlah_tak_positif", kolom="upah", nilai=b.upah)


def _sudah_ada(indeks: list[bytes]) -> dict[bytes, int]:
    """The persons among these blind indexes that the registry already holds."""
    ada: dict[bytes, int] = {}
    with connection.cursor() as kursor:
        for awal in range(0, len(indeks), 500):
            bagian = indeks[awal : awal + 500]
            kursor.execute(
                f"SELECT nik_indeks, id FROM registry_person WHERE nik_indeks IN ({', '.join(['%s'] * len(bagian))})",
                bagian,
            )
            ada.update((bytes(k), n) for k, n in kursor.fetchall())
    return ada
