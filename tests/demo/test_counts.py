"""At full size the regency has exactly the people the month is about."""

from collections import Counter

from naungan.demo.cast_tempat import PEMKAB_DBHCHT
from tests.demo.kabupaten import Isi


def test_187344_people_are_active_on_31_december_2023(penuh: Isi) -> None:
    assert len(penuh.aktif()) == 187_344


def test_each_roster_has_its_exact_number(penuh: Isi) -> None:
    assert Counter(o.kelompok for o in penuh.aktif()) == {
        "NON_ASN": 5_527,
        "DBHCHT": 27_727,
        "PERUSAHAAN": 119_000,
        "DESA": 2_640,
        "MANDIRI": 18_050,
        "MITRA": 1_200,
        "JAKON": 13_200,
    }


def test_45000_more_have_no_running_cover_and_25_have_died(penuh: Isi) -> None:
    assert len(penuh.orang) == penuh.kabupaten.jumlah_orang == 187_344 + 45_000 + 25


def test_those_without_cover_have_lapsed_left_are_in_grace_or_work_for_an_employer_in_arrears(
    penuh: Isi,
) -> None:
    aktif = {o.nik for o in penuh.aktif()}
    sebab = Counter(
        "berhenti" if o.akhir else "tenggang" if o.segmen == "BPU" and o.bayar_sampai else o.kelompok
        for o in penuh.orang
        if o.nik not in aktif and o.nik not in penuh.wafat
    )
    assert sebab == {"berhenti": 19_500, "MANDIRI": 17_000, "tenggang": 6_000, "PERUSAHAAN": 2_500}


def test_employers_by_kind(penuh: Isi) -> None:
    beriuran = {o.pembayar for o in penuh.aktif()}
    assert Counter(p.jenis for k, p in penuh.pembayar.items() if k in beriuran) == {
        "PERUSAHAAN": 2_155,
        "OPD": 63,
        "DESA": 240,
        "MITRA": 12,
        "PROYEK": 180,
        "PEMDA": 1,
    }
    assert Counter(p.jenis for k, p in penuh.pembayar.items() if k not in beriuran) == {
        "PERUSAHAAN": 45,
        "PROYEK": 45,
    }


def test_39_employers_stand_in_the_industrial_park_in_ngoro(penuh: Isi) -> None:
    kawasan = [p for p in penuh.pembayar.values() if p.kawasan == "NGORO"]
    assert len(kawasan) == 39
    assert {p.wilayah[:8] for p in kawasan} == {"35.16.05"}


def test_employers_are_of_all_sizes_with_a_long_tail(penuh: Isi) -> None:
    pekerja = Counter(o.pembayar for o in penuh.aktif() if o.kelompok == "PERUSAHAAN")
    mikro = sum(n < 5 for n in pekerja.values())
    raksasa = [n for n in pekerja.values() if n >= 1_500]
    assert 700 < mikro < 1_000
    assert 5 <= len(raksasa) <= 15
    assert max(raksasa) <= 4_000
    batas = {"MIKRO": (1, 4), "KECIL": (5, 19), "MENENGAH": (20, 99), "BESAR": (100, 4_000)}
    for kunci, n in pekerja.items():
        bawah, atas = batas[penuh.pembayar[kunci].ukuran]
        assert bawah <= n <= atas, kunci


def test_each_pledge_covers_exactly_a_hundred(penuh: Isi) -> None:
    janji = Counter(o.pembayar for o in penuh.aktif() if o.kelompok == "MITRA")
    assert set(janji.values()) == {100}


def test_every_monthly_bill_of_dbhcht_and_of_each_pledge_is_full(penuh: Isi) -> None:
    for bulan in (202310, 202311, 202312):
        tagihan = Counter(
            o.pembayar
            for o in penuh.orang
            if o.kelompok in ("DBHCHT", "MITRA")
            and o.mulai.year * 100 + o.mulai.month <= bulan <= o.bayar_sampai
        )
        assert tagihan.pop(PEMKAB_DBHCHT) == 27_727
        assert len(tagihan) == 12
        assert set(tagihan.values()) == {100}


def test_a_payer_pays_all_its_people_to_the_same_month(penuh: Isi) -> None:
    sampai: dict[str, set[int]] = {}
    for o in penuh.orang:
        if o.segmen != "BPU" and o.akhir is None and o.nik not in penuh.wafat:
            sampai.setdefault(o.pembayar, set()).add(o.bayar_sampai)
    assert {len(s) for s in sampai.values()} == {1}
    usaha = Counter(s.copy().pop() for k, s in sampai.items() if k.startswith("PU-"))
    assert 0.9 < usaha[202312] / 2_155 < 0.96
    assert usaha[202312] + usaha[202311] == 2_155
    assert {s.copy().pop() for k, s in sampai.items() if k.startswith("OPD-")} == {202312}


def test_one_hundredth_of_the_regency_keeps_its_shape(kecil: Isi) -> None:
    aktif = Counter(o.kelompok for o in kecil.aktif())
    assert aktif["DBHCHT"] == 277
    assert aktif["PERUSAHAAN"] == 1_190
    assert abs(sum(aktif.values()) - 1_873) < 10
    assert {p.jenis for p in kecil.pembayar.values()} == {
        "PERUSAHAAN",
        "OPD",
        "DESA",
        "MITRA",
        "PROYEK",
        "PEMDA",
    }
    assert len(kecil.kematian) == 25
