"""The scholarship of one child and of a family, where cases cannot reach."""

from naungan.law.jkk.santunan_sementara import hari_stmb_dihitung
from naungan.law.jkm.beasiswa import (
    beasiswa_anak_tahun_ini,
    beasiswa_jkk_tahun_ini,
    beasiswa_jkm_tahun_ini,
    beasiswa_keluarga,
    beasiswa_keluarga_tahun_ini,
)
from naungan.law.kosakata import Tabel

TABEL: Tabel = {"SD": 1_500_000}
SEKALIGUS = 12_000_000


def test_the_school_year_of_the_event_is_paid_beside_what_is_paid_once() -> None:
    assert beasiswa_anak_tahun_ini(True, "SD", 0, TABEL, SEKALIGUS) == 13_500_000
    assert beasiswa_anak_tahun_ini(True, "SD", 1, TABEL, SEKALIGUS) == SEKALIGUS
    assert beasiswa_anak_tahun_ini(True, "BELUM", 0, TABEL, SEKALIGUS) == SEKALIGUS
    assert beasiswa_anak_tahun_ini(False, "SD", 0, TABEL, SEKALIGUS) == 0


def test_a_family_is_paid_for_two_children_the_greatest_or_the_first() -> None:
    anak = [12_000_000, 60_000_000, 84_000_000]
    assert beasiswa_keluarga(anak, 2, "terbesar") == 144_000_000
    assert beasiswa_keluarga(anak, 2, "pertama") == 72_000_000


def test_the_year_s_sum_is_of_the_same_children() -> None:
    urutan = [
        12_000_000 * 10**9 + 12_000_000,
        60_000_000 * 10**9 + 12_000_000,
        84_000_000 * 10**9 + 1_500_000,
    ]
    assert beasiswa_keluarga_tahun_ini(urutan, 2, "terbesar") == 13_500_000
    assert beasiswa_keluarga_tahun_ini(urutan, 2, "pertama") == 24_000_000


def test_without_the_right_or_outside_work_without_the_months_this_year_too_pays_nothing() -> None:
    assert [beasiswa_jkm_tahun_ini(*hak, 5) for hak in ((True, True), (True, False), (False, True))] == [
        5,
        0,
        0,
    ]
    assert [beasiswa_jkk_tahun_ini(hak, 5) for hak in (True, False)] == [5, 0]


def test_a_month_begun_counts_as_thirty_days_by_the_other_reading() -> None:
    assert [hari_stmb_dihitung(h, "bulan_dibulatkan") for h in (30, 31, 62)] == [30, 60, 90]
    assert hari_stmb_dihitung(31, "per_hari") == 31
