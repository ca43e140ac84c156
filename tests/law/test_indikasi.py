"""Signs of a breach: what raises one, what does not, and that none pretends to be a finding."""

from datetime import date

import pytest

from naungan.law.indikasi import (
    BUKAN_TEMUAN,
    Indikasi,
    indikasi_pds_program,
    indikasi_pds_tk,
    indikasi_pds_upah,
    indikasi_pwbd,
)
from naungan.law.rujukan import telusuri

HARI_INI = date(2023, 12, 1)
UMK = 4_504_787


def test_an_enterprise_on_a_list_without_a_number_is_a_sign() -> None:
    hasil = indikasi_pwbd("daftar NIB", None)
    assert hasil is not None and hasil.jenis == "PWBD" and "daftar NIB" in hasil.terlihat
    assert indikasi_pwbd("daftar NIB", "") is not None
    assert indikasi_pwbd("daftar NIB", "JJ123456") is None


def test_more_workers_elsewhere_than_participants_is_a_sign() -> None:
    hasil = indikasi_pds_tk("WLKP", 1_200, 300)
    assert hasil is not None and hasil.terlihat == "Menurut WLKP ada 1.200 pekerja; peserta aktif 300."
    assert indikasi_pds_tk("WLKP", 300, 300) is None
    assert indikasi_pds_tk("WLKP", 299, 300) is None


def test_a_wage_below_the_minimum_or_below_other_data_is_a_sign() -> None:
    rendah = indikasi_pds_upah(2_000_000, UMK)
    assert rendah is not None and "upah minimum Rp4.504.787" in rendah.terlihat
    beda = indikasi_pds_upah(5_000_000, UMK, 7_000_000, "data pajak")
    assert beda is not None and "menurut data pajak Rp7.000.000" in beda.terlihat
    assert indikasi_pds_upah(UMK, UMK, UMK) is None
    assert indikasi_pds_upah(1_000_000) is None


def test_fewer_programmes_than_the_size_asks_for_is_a_sign() -> None:
    hasil = indikasi_pds_program("MENENGAH", ("jkk", "jkm"), HARI_INI)
    assert hasil is not None and hasil.terlihat == "Usaha menengah wajib mengikuti juga JHT, JP."
    assert indikasi_pds_program("MIKRO", ("jkk", "jkm"), HARI_INI) is None
    assert indikasi_pds_program("BESAR", ("jkk", "jkm"), HARI_INI, pekerja_lepas_konstruksi=True) is None


@pytest.mark.parametrize(
    "hasil",
    [
        indikasi_pwbd("WLKP", None),
        indikasi_pds_tk("WLKP", 2, 1),
        indikasi_pds_upah(1, 2),
        indikasi_pds_upah(1, None, 2),
        indikasi_pds_program("KECIL", (), HARI_INI),
    ],
)
def test_every_sign_says_it_is_no_finding_and_what_to_rule_out_first(hasil: Indikasi) -> None:
    assert hasil.keterangan == BUKAN_TEMUAN
    assert hasil.periksa.endswith("?")
    assert all(pasal is not None for _, pasal in telusuri(hasil.dasar))
