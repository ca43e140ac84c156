"""On an invented village whose truth is known, nearly all pairs found are right and nearly all right ones are found."""

import pytest

from bench.kampung import bangun
from bench.kembar import daftarkan, tepat
from naungan.desk.roster.cocok import MUNGKIN, SANGAT_MUNGKIN, dalam_berkas, dengan_daftar


@pytest.mark.django_db
def test_people_of_a_list_are_found_in_the_registry() -> None:
    kampung = bangun(6_000, 2_000, benih=28_101_928)
    nomor = daftarkan(kampung)
    benar = {(baris, nomor[ke]) for baris, ke in kampung.benar}

    pasangan = dengan_daftar(kampung.rapi, wilayah="35.16")

    presisi, cakupan = tepat(pasangan, benar, MUNGKIN)
    assert presisi >= 0.985
    assert cakupan >= 0.94
    presisi, cakupan = tepat(pasangan, benar, SANGAT_MUNGKIN)
    assert presisi >= 0.995
    assert cakupan >= 0.91


def test_people_written_twice_are_found_within_a_list() -> None:
    kampung = bangun(8_000, 8_000, benih=28_101_928)

    pasangan = dalam_berkas(kampung.rapi)

    presisi, cakupan = tepat(pasangan, kampung.ganda, MUNGKIN)
    assert presisi >= 0.98
    assert cakupan >= 0.87
