"""Two people press at the same moment: one request, one decision, one merge."""

from datetime import date
from functools import partial

import pytest

from naungan.books.registry.models import Gabungan, Job, NilaiAsal, Permintaan, Person
from naungan.desk import registry
from naungan.desk.tolakan import Tolakan
from naungan.kit.jam import pada
from tests.cast import Pemeran, orang
from tests.desk.meja import HARI, petugas_lain
from tests.desk.registry.meja_orang import diminta, diusulkan_gabung
from tests.desk.serentak import PUTARAN, seorang_menang, serentak, utuh

pytestmark = [pytest.mark.nyata, pytest.mark.parametrize("putaran", PUTARAN)]


def test_two_deciders_decide_a_request_once(pemeran: Pemeran, putaran: int) -> None:
    x = diminta(pemeran)
    with pada(HARI):
        hasil = serentak(
            partial(registry.setujui_permintaan, x, by=pemeran.wahyu),
            partial(registry.setujui_permintaan, x, by=pemeran.slamet),
            partial(
                registry.tolak_permintaan, x, by=petugas_lain(pemeran.wahyu, "Yuli"), alasan="Nomor salah"
            ),
        )
    seorang_menang(hasil, "bukan_tahapnya")
    assert NilaiAsal.objects.count() == (Permintaan.objects.get().status == "DISETUJUI")


def test_two_requests_on_one_field_leave_one(pemeran: Pemeran, putaran: int) -> None:
    minta = partial(
        registry.ajukan_betulkan,
        pemeran.karno,
        medan="nama",
        nilai="Sukarno",
        alasan="Salah tulis",
        bukti="KTP",
    )
    hasil = serentak(partial(minta, by=pemeran.sari), partial(minta, by=pemeran.slamet))
    seorang_menang(hasil, "permintaan_masih_terbuka")


def test_two_rows_are_not_merged_into_each_other(pemeran: Pemeran, putaran: int) -> None:
    satu = diusulkan_gabung(pemeran)
    balik = registry.gabungkan(satu.dilebur, satu.tetap, by=pemeran.slamet, alasan="Sama")
    hasil = serentak(
        *(partial(registry.setujui_gabungan, g, by=pemeran.wahyu) for g in (satu, balik)),
    )
    kalah = [h for h in hasil if isinstance(h, BaseException)]
    assert [type(k) for k in kalah] == [Tolakan], hasil
    utuh()
    assert Person.objects.filter(lebur_ke__isnull=False).count() == 1
    assert Gabungan.objects.filter(status="DIGABUNG").count() == 1


def test_two_raises_of_one_wage_leave_no_overlap(pemeran: Pemeran, putaran: int) -> None:
    job = Job.objects.get(person=pemeran.karno)
    naik = partial(registry.naikkan_upah, job, upah=1_200_000, mulai=date(2023, 11, 1))
    hasil = serentak(partial(naik, by=pemeran.sari), partial(naik, by=pemeran.wahyu))
    seorang_menang(hasil, "pekerjaan_bertumpuk")
    assert Job.objects.filter(person=pemeran.karno, akhir__isnull=True).count() == 1


def test_two_people_named_on_one_card_meet_on_it(pemeran: Pemeran, putaran: int) -> None:
    adik = orang("Sarman", "3516991202820001", lahir=date(1982, 2, 12))
    kartu = partial(
        registry.ajukan_keluarga, by=pemeran.slamet, no_kk="3516991201100001", alasan="Pendataan", bukti="KK"
    )
    minta = [kartu(pemeran.karno, hubungan="KEPALA KELUARGA"), kartu(adik, hubungan="FAMILI LAIN")]
    hasil = serentak(*(partial(registry.setujui_permintaan, x, by=pemeran.wahyu) for x in minta))
    assert not [h for h in hasil if isinstance(h, BaseException)]
    assert pemeran.karno.keanggotaan_kk.get().household == adik.keanggotaan_kk.get().household
    utuh()
