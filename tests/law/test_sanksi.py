"""The rungs of the ladder as data: all there, all cited, each with a way on."""

from typing import get_args

from naungan.law.rujukan import telusuri
from naungan.law.sanksi import PELANGGARAN, TANGGA, TERBUKA, Jenis, Langkah


def test_every_rung_and_every_breach_cites_an_article_that_resolves() -> None:
    assert set(TANGGA) == set(get_args(Langkah)) and set(PELANGGARAN) == set(get_args(Jenis))
    for dasar in [a.dasar for a in TANGGA.values()] + [p.dasar for p in PELANGGARAN.values()]:
        assert telusuri(dasar)


def test_every_open_state_has_a_way_out() -> None:
    for keadaan in TERBUKA:
        assert any(
            keadaan in anak.dari and anak.tingkat > TANGGA[keadaan].tingkat for anak in TANGGA.values()
        )
