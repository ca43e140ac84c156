"""The administrative fine, which is not the fine for paying late."""

from datetime import date

import pytest

from naungan.law.denda_administratif import denda_administratif
from naungan.law.kepatuhan import Perkara, Tindakan, keadaan
from naungan.law.kosakata import bulatkan
from naungan.law.parameter import semua
from naungan.law.rujukan import telusuri
from naungan.law.sanksi import Langkah
from tests.law.bacaan_lain import nilai_bacaan_lain

BERAKHIR = date(2024, 2, 16)


@pytest.mark.parametrize(
    ("pada", "bulan", "jumlah"),
    [
        (date(2024, 2, 1), 0, 0),
        (date(2024, 3, 15), 0, 0),
        (date(2024, 3, 16), 1, 10_000),
        (date(2024, 8, 16), 6, 60_000),
    ],
)
def test_it_is_a_thousandth_for_each_full_month_since_the_second_warning(
    pada: date, bulan: int, jumlah: int
) -> None:
    hasil = denda_administratif(10_000_000, BERAKHIR, pada)
    assert (hasil.bulan, hasil.jumlah) == (bulan, jumlah)
    assert telusuri(hasil.dasar)


def test_a_part_of_a_month_and_a_part_of_a_rupiah_are_questions() -> None:
    bulat = denda_administratif(10_000_000, BERAKHIR, date(2024, 3, 16))
    assert bulat.pertanyaan == ()
    sebagian = denda_administratif(10_000_000, BERAKHIR, date(2024, 3, 17))
    assert [p.kode for p in sebagian.pertanyaan] == ["bulan_denda_administratif"]
    pecahan = denda_administratif(1_500, BERAKHIR, date(2024, 3, 16))
    assert pecahan.jumlah == 2 and [p.kode for p in pecahan.pertanyaan] == ["pembulatan_denda_administratif"]


def test_under_the_other_reading_a_month_begun_counts_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("naungan.law.denda_administratif.nilai_pada", nilai_bacaan_lain)
    assert denda_administratif(10_000_000, BERAKHIR, date(2024, 3, 16)).bulan == 1
    assert denda_administratif(10_000_000, BERAKHIR, date(2024, 3, 17)).bulan == 2


def test_a_part_of_a_rupiah_goes_to_the_nearest_or_by_another_reading_down(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sebulan = date(2024, 3, 16)
    assert [denda_administratif(n, BERAKHIR, sebulan).jumlah for n in (1_400, 1_600)] == [1, 2]
    monkeypatch.setattr("naungan.law.denda_administratif.nilai_pada", nilai_bacaan_lain)
    assert denda_administratif(1_600, BERAKHIR, sebulan).jumlah == 1


def test_the_other_roundings_are_down_and_up() -> None:
    cara = [b.nilai for b in semua()["pembulatan_denda_administratif"].nilai[0].bacaan]
    assert [bulatkan(1_400, 1_000, c) for c in cara] == [1, 2]


def test_untrue_data_too_are_fined_before_services_are_denied() -> None:
    peringatan: list[tuple[Langkah, int]] = [
        ("DUGAAN", 8),
        ("TEMUAN", 10),
        ("TEGURAN_1", 15),
        ("TEGURAN_2", 30),
    ]
    riwayat = [Tindakan(apa, date(2024, 1, hari)) for apa, hari in peringatan]
    assert keadaan(Perkara("PDS_UPAH"), riwayat, date(2024, 5, 1)).berikut[0].apa == "DENDA"
