"""The NIK of a row is opened by whoever may repair the row now, and each opening is written down."""

import pytest

from naungan.desk.roster.buka_nik import buka_nik_baris
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, catatan_terakhir, petugas_lain
from tests.desk.tolak import ditolak
from tests.face.web.desk.daftar_nama import NIK_WARNI, baris, diajukan, dibaca


def test_slamet_opens_the_nik_of_his_own_people(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    with pada(HARI):
        assert buka_nik_baris(baris(kiriman, 1), by=pemeran.slamet) == NIK_WARNI
        assert buka_nik_baris(baris(kiriman, 3), by=pemeran.slamet) == ""

    entri = catatan_terakhir("baris_daftar", baris(kiriman, 1).pk)
    assert (entri.act.verb, entri.act.petugas) == ("buka_nik_baris", pemeran.slamet)
    assert NIK_WARNI not in str(entri.sesudah)


@pytest.mark.parametrize("nama", ["orang_asing", "rina", "joko"])
def test_strangers_open_nothing(pemeran: Pemeran, nama: str) -> None:
    warni = baris(dibaca(pemeran), 1)
    with ditolak("bukan_wilayahnya"):
        buka_nik_baris(warni, by=pemeran.semua[nama])


def test_whoever_only_watches_opens_nothing(pemeran: Pemeran) -> None:
    lia, warni = petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU"), baris(dibaca(pemeran), 1)
    with ditolak("bukan_wewenang"):
        buka_nik_baris(warni, by=lia)


def test_under_decision_nothing_is_opened(pemeran: Pemeran) -> None:
    warni = baris(diajukan(pemeran), 1)
    with ditolak("bukan_tahapnya"):
        buka_nik_baris(warni, by=pemeran.sari)
