"""Where BPJS works elsewhere: its result is evidence that one person records and another confirms."""

from datetime import date
from typing import Any

import pytest
from pytest_django import Settings

from naungan.books.cases.models import HasilLuar, Pendampingan
from naungan.desk import accompany, claims
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak


@pytest.fixture
def berkas(pemeran: Pemeran, settings: Settings) -> Pendampingan:
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    return meja.diajukan(pemeran)


def catat(p: Pemeran, berkas: Pendampingan, **lain: Any) -> HasilLuar:
    isi: dict[str, Any] = {
        "by": p.sari, "jenis": "KEPUTUSAN", "program": "JKM", "nomor": "S-1", "tanggal": date(2023, 12, 18),
        "jumlah": 42_000_000,
    }  # fmt: skip
    with pada(HARI):
        return accompany.catat_hasil_luar(berkas, **isi | lain)


def test_the_whole_way_with_bpjs_outside(pemeran: Pemeran, berkas: Pendampingan) -> None:
    for jenis in ("KEPUTUSAN", "PEMBAYARAN"):
        hasil = accompany.konfirmasi_hasil_luar(catat(pemeran, berkas, jenis=jenis), by=pemeran.wahyu)
        assert hasil.dikonfirmasi_oleh == pemeran.wahyu
        assert catatan_terakhir("hasil_luar", hasil.pk).act.verb == "konfirmasi_hasil_luar"
    accompany.ketahui_hasil(berkas, by=pemeran.sari)
    accompany.buktikan_bayar(berkas, by=pemeran.sari)

    assert accompany.tutup(berkas, by=pemeran.sari).status == "SELESAI"


def test_an_unconfirmed_result_is_no_result(pemeran: Pemeran, berkas: Pendampingan) -> None:
    catat(pemeran, berkas)
    with ditolak("belum_diputuskan"):
        accompany.ketahui_hasil(berkas, by=pemeran.sari)


def test_an_unconfirmed_payment_is_no_payment(pemeran: Pemeran, berkas: Pendampingan) -> None:
    accompany.konfirmasi_hasil_luar(catat(pemeran, berkas), by=pemeran.wahyu)
    accompany.ketahui_hasil(berkas, by=pemeran.sari)
    catat(pemeran, berkas, jenis="PEMBAYARAN")
    for verb in (accompany.buktikan_bayar, accompany.tutup):
        with ditolak("belum_dibayar"):
            verb(berkas, by=pemeran.sari)


def test_a_refusal_of_bpjs_outside_closes_the_file(pemeran: Pemeran, berkas: Pendampingan) -> None:
    accompany.konfirmasi_hasil_luar(catat(pemeran, berkas, jumlah=0), by=pemeran.wahyu)
    accompany.ketahui_hasil(berkas, by=pemeran.sari)

    assert accompany.tutup(berkas, by=pemeran.wahyu).status == "SELESAI"


def test_whoever_records_does_not_confirm(pemeran: Pemeran, berkas: Pendampingan) -> None:
    hasil = catat(pemeran, berkas)
    with ditolak("orang_yang_sama"):
        accompany.konfirmasi_hasil_luar(hasil, by=pemeran.sari)


def test_a_result_is_confirmed_once(pemeran: Pemeran, berkas: Pendampingan) -> None:
    hasil = catat(pemeran, berkas)
    accompany.konfirmasi_hasil_luar(hasil, by=pemeran.wahyu)
    with ditolak("sudah_dikonfirmasi"):
        accompany.konfirmasi_hasil_luar(hasil, by=petugas_lain(pemeran.wahyu, "Yuli"))


def test_a_result_is_recorded_once(pemeran: Pemeran, berkas: Pendampingan) -> None:
    catat(pemeran, berkas)
    with ditolak("hasil_sudah_dicatat"):
        catat(pemeran, berkas, by=pemeran.wahyu, nomor="S-2")


@pytest.mark.parametrize(
    ("isi", "kode", "kolom"),
    [
        ({"jenis": "KABAR"}, "pilihan_tak_dikenal", "jenis"),
        ({"program": "JHT"}, "pilihan_tak_dikenal", "program"),
        ({"nomor": " "}, "kosong", "nomor"),
        ({"jumlah": -1}, "jumlah_tak_positif", "jumlah"),
        ({"jenis": "PEMBAYARAN", "jumlah": 0}, "jumlah_tak_positif", "jumlah"),
        ({"tanggal": date(2023, 12, 21)}, "tanggal_di_depan", "tanggal"),
        ({"tanggal": date(2023, 12, 10)}, "sebelum_diajukan", "tanggal"),
    ],
)
def test_evidence_that_cannot_be_is_refused(
    pemeran: Pemeran, berkas: Pendampingan, isi: dict[str, Any], kode: str, kolom: str
) -> None:
    with ditolak(kode, kolom):
        catat(pemeran, berkas, **isi)


@pytest.mark.parametrize("siapa", ["budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_only_the_regency_records_evidence(pemeran: Pemeran, berkas: Pendampingan, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        catat(pemeran, berkas, by=pemeran.semua[siapa])


def test_no_evidence_is_recorded_where_bpjs_works_inside(pemeran: Pemeran, settings: Settings) -> None:
    settings.NAUNGAN_PENYELENGGARA = "di_dalam"
    berkas = meja.diajukan(pemeran)
    with ditolak("bukan_wewenang"):
        catat(pemeran, berkas)


def test_sari_of_the_next_regency_is_refused(pemeran: Pemeran, berkas: Pendampingan) -> None:
    pemeran.wahyu.kantor.wilayah = "35.17"
    pemeran.wahyu.kantor.save()
    with ditolak("bukan_wilayahnya"):
        catat(pemeran, berkas, by=pemeran.wahyu)


def test_bpjs_receives_nothing_here_when_it_works_elsewhere(pemeran: Pemeran, berkas: Pendampingan) -> None:
    with ditolak("bukan_wewenang"):
        claims.terima(berkas, by=pemeran.budi)
