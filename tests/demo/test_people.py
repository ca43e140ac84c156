"""The people are believable, and nobody could be taken for a real person."""

import csv
from collections import Counter, defaultdict
from datetime import date
from importlib.resources import files

from naungan.demo.nama import kata_nama
from naungan.demo.tempat import peta
from naungan.demo.upah import UMK_2023
from naungan.kit.nik import baca_nik
from tests.demo.kabupaten import Isi


def _usia(lahir: date, pada: date) -> int:
    return pada.year - lahir.year - ((pada.month, pada.day) < (lahir.month, lahir.day))


def test_every_nik_is_unique_also_among_the_relatives(penuh: Isi) -> None:
    nik = [o.nik for o in penuh.orang] + [r.nik for d in penuh.kematian.values() for r in d.kerabat]
    assert len(set(nik)) == len(nik)


def test_every_nik_is_well_formed_visibly_fictional_and_agrees_with_birth_and_sex(penuh: Isi) -> None:
    for o in penuh.orang:
        baca = baca_nik(o.nik, sampai_tahun=2023)
        assert (baca.kecamatan, baca.lahir, baca.kelamin) == ("351699", o.lahir, o.kelamin)


def test_serials_count_up_from_one_without_gaps(penuh: Isi) -> None:
    kerabat = [r.nik for d in penuh.kematian.values() for r in d.kerabat]
    nomor: dict[str, list[int]] = defaultdict(list)
    for nik in [*(o.nik for o in penuh.orang), *kerabat]:
        nomor[nik[:12]].append(int(nik[12:]))
    assert all(sorted(n) == list(range(1, len(n) + 1)) for n in nomor.values())


def test_everybody_is_of_working_age_and_bpu_join_before_65(penuh: Isi) -> None:
    for o in penuh.orang:
        usia = _usia(o.lahir, o.mulai)
        assert usia >= 18, o
        assert o.segmen != "BPU" or usia < 65, o
        assert date(1940, 1, 1) <= o.lahir <= date(2005, 12, 31), o


def test_people_live_in_all_304_villages_of_all_18_districts(penuh: Isi) -> None:
    desa = {o.wilayah for o in penuh.orang}
    assert desa == set(peta().kode)
    assert len(desa) == 304
    assert len({d[:8] for d in desa}) == 18


def test_payers_stand_in_real_places(penuh: Isi) -> None:
    tempat = {"35.16", *peta().kecamatan, *peta().kode}
    for p in penuh.pembayar.values():
        assert p.wilayah in tempat
        assert p.jenis in ("OPD", "PEMDA") or p.wilayah in peta().ke
        assert p.jenis != "DESA" or p.wilayah[9] == "2", "a kelurahan has no village budget"


def test_tobacco_grows_mostly_in_the_north(penuh: Isi) -> None:
    petani = Counter(o.wilayah[:8] for o in penuh.orang if o.kategori == "PETANI_TEMBAKAU")
    assert petani.most_common(1)[0][0] == "35.16.17"
    assert sum(petani[k] for k in ("35.16.14", "35.16.15", "35.16.16", "35.16.17")) > 0.7 * petani.total()


def test_names_agree_with_sex(penuh: Isi) -> None:
    kata: dict[str, set[str]] = {"L": {"H."}, "P": {"Hj."}}
    for (kelamin, _), daftar in kata_nama().items():
        kata[kelamin] |= set(daftar)
    for o in penuh.orang:
        assert set(o.nama.split()) <= kata[o.kelamin], o


def test_no_name_repeats_a_word(penuh: Isi) -> None:
    assert all(len(set(o.nama.split())) == len(o.nama.split()) for o in penuh.orang)


def test_the_old_have_single_names_more_often_than_the_young(penuh: Isi) -> None:
    def tunggal(dari: int, sampai: int) -> float:
        nama = [
            o.nama.removeprefix("Hj. ").removeprefix("H. ")
            for o in penuh.orang
            if dari <= o.lahir.year < sampai
        ]
        return sum(" " not in n for n in nama) / len(nama)

    assert 0.50 < tunggal(1940, 1965) < 0.60
    assert 0.30 < tunggal(1965, 1980) < 0.40
    assert 0.10 < tunggal(1980, 1995) < 0.20
    assert tunggal(1995, 2006) < 0.10


def test_about_two_in_a_hundred_are_haji(penuh: Isi) -> None:
    haji = sum(o.nama.startswith(("H. ", "Hj. ")) for o in penuh.orang)
    assert 0.01 < haji / len(penuh.orang) < 0.03


def test_telephones_are_fictional_and_a_third_have_none(penuh: Isi) -> None:
    nomor = [o.hp for o in penuh.orang]
    assert all(n == "" or (len(n) == 12 and n.startswith("08009")) for n in nomor)
    assert 0.30 < nomor.count("") / len(nomor) < 0.40


def test_the_minimum_wage_is_the_most_frequent_wage_and_many_earn_less(penuh: Isi) -> None:
    upah = Counter(o.upah for o in penuh.aktif() if o.kelompok == "PERUSAHAAN")
    isi = (files("naungan.books.wilayah") / "acuan" / "umk_jawa_timur_2019_2026.csv").read_text(
        encoding="utf-8"
    )
    umk = next(b for b in csv.DictReader(isi.splitlines()) if (b["kode"], b["tahun"]) == ("35.16", "2023"))
    assert int(float(umk["umk_rp"])) == UMK_2023
    assert upah.most_common(1)[0][0] == UMK_2023
    assert sum(n for u, n in upah.items() if u < UMK_2023) > 0.1 * upah.total()
    assert all(u % 1000 == 0 or u == UMK_2023 for u in upah)


def test_nobody_in_the_park_is_below_the_minimum_wage(penuh: Isi) -> None:
    kawasan = {p.kunci for p in penuh.pembayar.values() if p.kawasan}
    assert min(o.upah for o in penuh.orang if o.pembayar in kawasan) == UMK_2023


def test_wages_of_each_roster_stay_in_their_range(penuh: Isi) -> None:
    rentang = {
        "NON_ASN": (1_000_000, 3_500_000),
        "DESA": (2_000_000, 3_300_000),
        "JAKON": (2_400_000, 4_500_000),
        "DBHCHT": (1_000_000, 1_000_000),
        "MITRA": (1_000_000, 1_000_000),
        "MANDIRI": (1_000_000, 20_700_000),
        "PERUSAHAAN": (1_000_000, 15_000_000),
    }
    for o in penuh.orang:
        bawah, atas = rentang[o.kelompok]
        assert bawah <= o.upah <= atas, o


def test_most_self_paying_people_are_in_the_lowest_three_bands(penuh: Isi) -> None:
    upah = [o.upah for o in penuh.aktif() if o.kelompok == "MANDIRI"]
    assert sum(u < 1_500_000 for u in upah) > 0.8 * len(upah)
    assert max(upah) >= 10_000_000


def test_contribution_months_add_up_with_the_dates(penuh: Isi) -> None:
    for o in penuh.orang:
        assert (o.masa_iur_awal == 0) == (o.lunas_awal == 0), o
        if o.lunas_awal:
            bulan = o.lunas_awal // 100 * 12 + o.lunas_awal % 100
            assert o.masa_iur_awal == bulan - (o.mulai.year * 12 + o.mulai.month) + 1, o
            assert o.lunas_awal <= 202309, o
        if o.bayar_sampai:
            assert o.mulai.year * 100 + o.mulai.month <= o.bayar_sampai, o
        if o.akhir:
            assert o.mulai < o.akhir, o
            assert o.bayar_sampai <= o.akhir.year * 100 + o.akhir.month, o


def test_nobody_on_dbhcht_paid_before_october(penuh: Isi) -> None:
    assert {o.masa_iur_awal for o in penuh.orang if o.kelompok == "DBHCHT"} == {0}


def test_one_head_in_each_enrolled_village(penuh: Isi) -> None:
    kepala = Counter(o.pembayar for o in penuh.aktif() if o.pekerjaan == "Kepala Desa")
    assert len(kepala) == 240
    assert set(kepala.values()) == {1}
