"""Two press the same button at the same moment, and it happens once."""

from functools import partial

import pytest

from naungan.books.journal.models import Act
from naungan.books.selection.models import Tawaran
from naungan.desk import selection
from naungan.desk.kantor import petugas_sistem
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.selection import balai
from tests.desk.selection.pergantian import MARET, wafat
from tests.desk.serentak import PUTARAN, serentak, utuh


@pytest.mark.nyata
@pytest.mark.parametrize("putaran", PUTARAN)
def test_three_runs_at_once_make_one_offer_per_place_and_person(pemeran: Pemeran, putaran: int) -> None:
    isi = balai.ditetapkan(pemeran, 4, cadangan=6)
    for n in (1, 2, 3):
        wafat(isi, n)
    sistem = petugas_sistem("35.16")
    with pada(MARET):
        hasil = serentak(
            *(partial(selection.tawarkan_tempat_kosong, isi.program, by=sistem) for _ in range(3))
        )
    assert sorted(hasil) == [0, 0, 3]
    utuh()
    assert (
        Tawaran.objects.values("tempat").distinct().count()
        == Tawaran.objects.values("calon").distinct().count()
        == 3
    )


@pytest.mark.nyata
@pytest.mark.parametrize("putaran", PUTARAN)
def test_two_who_approve_at_once_approve_once(pemeran: Pemeran, putaran: int) -> None:
    prog = balai.program(pemeran)
    balai.antre(pemeran, prog, balai.petani(2))
    isi = balai.terverifikasi(pemeran, balai.lampiran(pemeran, prog))
    with pada(balai.HARI):
        hasil = serentak(
            *(
                partial(selection.setujui_lampiran, isi, by=by)
                for by in (pemeran.wahyu, petugas_lain(pemeran.wahyu, "Yuli"))
            )
        )
    kalah = [h for h in hasil if isinstance(h, BaseException)]
    assert [getattr(k, "kode", repr(k)) for k in kalah] == ["sudah_disetujui"]
    assert Act.objects.filter(verb="setujui_keputusan").count() == 1
    utuh()
