"""Officers and offices are of the known kinds, and there once."""

import pytest

from naungan.books.staff.models import Kantor, Petugas
from tests.books.penolakan import ditolak
from tests.cast import Pemeran


@pytest.mark.django_db
def test_a_kind_of_office_nobody_knows_is_refused() -> None:
    with ditolak("kantor_jenis_dikenal"):
        Kantor.objects.create(jenis="CALO", nama="Kantor Calo", wilayah="35.16")


def test_an_office_is_there_once(pemeran: Pemeran) -> None:
    with ditolak("kantor_sekali"):
        Kantor.objects.create(jenis="DESA", nama=pemeran.slamet.kantor.nama, wilayah="35.16.17.2003")


def test_a_role_nobody_knows_is_refused(pemeran: Pemeran) -> None:
    with ditolak("petugas_peran_dikenal"):
        Petugas.objects.filter(pk=pemeran.sari.pk).update(peran="SEGALANYA")


def test_a_sign_in_name_belongs_to_one_officer(pemeran: Pemeran) -> None:
    with ditolak("staff_petugas.username"):
        Petugas.objects.create(username="sari", nama="Sari Lain", kantor=pemeran.sari.kantor, peran="PEMBUAT")


def test_bu_sulastri_is_no_officer(pemeran: Pemeran) -> None:
    assert "sulastri" not in {p.username for p in pemeran.semua.values()}
