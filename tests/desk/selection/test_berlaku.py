"""Whom a decree in force names for a month: the query and the SQL condition for billing say the same."""

from datetime import date

import pytest
from django.db import connection

from naungan.books.membership.models import Membership
from naungan.books.registry.models import Gabungan, Person
from naungan.desk import selection
from naungan.desk.selection import penerima_berlaku, syarat_ditetapkan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran, orang
from tests.desk.selection import balai
from tests.desk.selection.pergantian import APRIL, MARET, ubah, wafat

BULAN = [
    Bulan(2023, 12),
    Bulan(2024, 1),
    Bulan(2024, 2),
    Bulan(2024, 3),
    APRIL,
    Bulan(2024, 12),
    Bulan(2025, 1),
]


def boleh_ditagih(bulan: Bulan) -> set[int]:
    """Persons of the memberships that billing may put on a bill."""
    syarat = syarat_ditetapkan(payer="m.payer_id", person="m.person_id", bulan="%(bulan)s")
    with connection.cursor() as kursor:
        kursor.execute(
            f"SELECT m.person_id FROM membership_membership m WHERE {syarat}", {"bulan": bulan.kode}
        )
        return {n for (n,) in kursor.fetchall()}


def daftarkan(p: Pemeran) -> None:
    """Everybody there is becomes a member of the fund."""
    for dia in Person.objects.exclude(pk=p.karno.pk):
        Membership.objects.create(
            person=dia, payer=p.pemkab, segmen="BPU", kelompok="UJI", mulai=date(2024, 1, 1)
        )


@pytest.mark.parametrize("bulan", BULAN, ids=str)
def test_the_two_ways_agree(pemeran: Pemeran, bulan: Bulan) -> None:
    isi = balai.ditetapkan(pemeran, 3, cadangan=2)
    wafat(isi, 2)
    perubahan = ubah(pemeran, isi)
    daftarkan(pemeran)
    assert boleh_ditagih(bulan) == set(
        penerima_berlaku(pemeran.pemkab, bulan).values_list("person", flat=True)
    )
    with pada(MARET):
        selection.setujui_lampiran(perubahan, by=pemeran.wahyu)

    nama = set(penerima_berlaku(pemeran.pemkab, bulan).values_list("person", flat=True))
    assert boleh_ditagih(bulan) == nama
    assert len(nama) == {202312: 0, 202401: 3, 202402: 3, 202501: 0}.get(bulan.kode, 2)


def test_without_a_decree_nobody_is_billed_and_another_payer_never(pemeran: Pemeran) -> None:
    balai.petani(2)
    daftarkan(pemeran)
    assert boleh_ditagih(APRIL) == set()
    balai.ditetapkan(pemeran, 2)
    assert penerima_berlaku(pemeran.mitra, APRIL).count() == 0


def test_a_member_on_a_row_merged_into_the_named_one_is_named(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    tetap = isi.penerima.get().person
    ganda = orang("Petani Ganda", "3516990101700999", lahir=tetap.lahir)
    Gabungan.objects.create(
        tetap=tetap, dilebur=ganda, wilayah=tetap.wilayah, alasan="Sama", pengaju=pemeran.sari, kantor_pengaju="PEMDA",
        diusulkan_pada=MARET,
    )  # fmt: skip
    Gabungan.objects.update(
        status="DIGABUNG", pemutus=pemeran.wahyu, kantor_pemutus="PEMDA", diputus_pada=MARET
    )
    Person.objects.filter(pk=ganda.pk).update(lebur_ke=tetap)
    Membership.objects.create(
        person=ganda, payer=pemeran.pemkab, segmen="BPU", kelompok="UJI", mulai=date(2024, 1, 1)
    )
    assert boleh_ditagih(APRIL) == {ganda.pk}
