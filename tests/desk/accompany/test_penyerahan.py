"""The ceremony list: only families whose payment is proved."""

from datetime import date
from typing import Any

import pytest

from naungan.books.cases.models import Handover
from naungan.desk import accompany
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import catatan_terakhir
from tests.desk.tolak import ditolak


def undang(p: Pemeran, *keluarga: Any, **lain: Any) -> Handover:
    isi: dict[str, Any] = {
        "by": p.sari,
        "nama": "Penyerahan",
        "tanggal": date(2024, 1, 31),
        "lingkup": "pekerja rentan",
    }
    return accompany.undang(**isi | lain, keluarga=keluarga)


def test_bu_sulastri_is_invited(pemeran: Pemeran) -> None:
    penyerahan = undang(pemeran, meja.terbukti(pemeran))

    assert penyerahan.undangan.count() == 1
    assert catatan_terakhir("penyerahan", penyerahan.pk).sesudah == {"tanggal": "2024-01-31", "keluarga": 1}


def test_nobody_is_invited_before_the_payment_is_proved(pemeran: Pemeran) -> None:
    berkas = meja.hasil_diketahui(pemeran)
    with ditolak("belum_terbukti"):
        undang(pemeran, berkas)


def test_what_a_page_says_of_the_stage_is_not_believed(pemeran: Pemeran) -> None:
    berkas = meja.hasil_diketahui(pemeran)
    berkas.status = "SELESAI"
    with ditolak("belum_terbukti"):
        undang(pemeran, berkas)


@pytest.mark.parametrize("siapa", ["budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_only_the_regency_invites(pemeran: Pemeran, siapa: str) -> None:
    berkas = meja.terbukti(pemeran)
    with ditolak("bukan_wewenang"):
        undang(pemeran, berkas, by=pemeran.semua[siapa])


def test_another_regency_does_not_invite_this_family(pemeran: Pemeran) -> None:
    berkas = meja.terbukti(pemeran)
    pemeran.wahyu.kantor.wilayah = "35.17"
    with ditolak("bukan_wilayahnya"):
        undang(pemeran, berkas, by=pemeran.wahyu)


def test_a_ceremony_has_a_name_and_guests(pemeran: Pemeran) -> None:
    with ditolak("kosong", "keluarga"):
        undang(pemeran)
    berkas = meja.terbukti(pemeran)
    with ditolak("kosong", "nama"):
        undang(pemeran, berkas, nama=" ")
