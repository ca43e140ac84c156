"""Fields are read as people fill them in."""

import pytest
from django import forms
from django.utils.translation import override

from naungan.face.web.bidang import BulanTahun, Persen, Rupiah
from naungan.kit.bulan import Bulan


@pytest.mark.parametrize(
    "tulisan",
    ["2500000", "2.500.000", "Rp2.500.000", "rp 2 500 000", "2,500,000", "2.500.000,00", " 2500000,- "],
)
def test_rupiah_are_read_as_people_write_them(tulisan: str) -> None:
    assert Rupiah().clean(tulisan) == 2_500_000


@pytest.mark.parametrize(
    "tulisan", ["dua juta", "2.5", "1.5 juta", "-5000", "1e6", "9" * 16, "12.34.567", "²"]
)
def test_what_is_no_whole_rupiah_is_refused(tulisan: str) -> None:
    with pytest.raises(forms.ValidationError, match=r"misalnya 2\.500\.000"):
        Rupiah().clean(tulisan)


def test_an_amount_already_read_is_written_back_with_points() -> None:
    assert Rupiah().prepare_value(2_500_000) == "2.500.000"
    assert Rupiah().prepare_value("dua juta") == "dua juta"
    assert Rupiah(required=False).clean("") is None


@pytest.mark.parametrize("tulisan", ["2023-02", "02-2023", "2-2023", "2/2023", " 2023-02 "])
def test_a_month_is_read_from_the_browser_and_from_fingers(tulisan: str) -> None:
    assert BulanTahun().clean(tulisan) == Bulan(2023, 2)


@pytest.mark.parametrize("tulisan", ["Februari 2023", "2023", "13-2023", "2023-13", "2-23"])
def test_what_is_no_month_is_refused(tulisan: str) -> None:
    with pytest.raises(forms.ValidationError, match="seperti 12-2023"):
        BulanTahun().clean(tulisan)


@pytest.mark.parametrize("bahasa", ["id", "en"])
@pytest.mark.parametrize("tulisan", ["12,5", "12.5"])
def test_a_share_is_read_with_comma_or_point_in_either_language(bahasa: str, tulisan: str) -> None:
    with override(bahasa):
        assert str(Persen().clean(tulisan)) == "12.5"


@pytest.mark.parametrize("tulisan", ["separuh", "101", "-1", "12,55", "NaN", "1.000,5"])
def test_what_is_no_share_is_refused(tulisan: str) -> None:
    with pytest.raises(forms.ValidationError):
        Persen().clean(tulisan)
