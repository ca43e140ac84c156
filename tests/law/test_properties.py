"""What must hold for every worker, whoever they are."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from naungan.law import hitung
from naungan.law.perhitungan import Perhitungan

hari = st.dates(date(2015, 7, 1), date(2027, 12, 31))
upah = st.integers(0, 60_000_000)
anak = st.fixed_dictionaries(
    {"jenjang": st.sampled_from(["BELUM", "TK", "SD", "SMP", "SMA", "PT"])},
    optional={
        "kelas": st.integers(1, 2),
        "usia": st.integers(0, 30),
        "menikah": st.booleans(),
        "bekerja": st.booleans(),
    },
)
kematian: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "kejadian": st.sampled_from(["meninggal", "meninggal_kk", "hilang"]),
        "tanggal": hari,
        "segmen": st.sampled_from(["PU", "BPU", "JAKON"]),
        "upah": upah,
    },
    optional={
        "masa_iur_bulan": st.integers(0, 80),
        "mulai_kepesertaan": hari,
        "anak": st.lists(anak, max_size=4),
        "jumlah_kepesertaan": st.integers(1, 3),
        "terdaftar": st.booleans(),
        "upah_sebenarnya": upah,
        "ahli_waris": st.lists(
            st.fixed_dictionaries({"hubungan": st.sampled_from(["istri", "anak", "saudara"])}), max_size=2
        ),
    },
)
iuran: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "kejadian": st.just("iuran"),
        "bulan": hari,
        "segmen": st.sampled_from(["PU", "BPU", "JAKON"]),
        "upah": upah,
        "kelompok_risiko": st.integers(1, 5),
    },
    optional={
        "dibayar_oleh": st.sampled_from(["SENDIRI", "APBD", "DBHCHT", "APBDES", "CSR"]),
        "sektor": st.sampled_from(["transportasi", "padat_karya", "lain"]),
        "peserta_jkp": st.booleans(),
    },
)


def yang_wajar(hasil: Perhitungan) -> None:
    assert hasil.total == sum(hasil.komponen.values())
    assert all(type(n) is int and n > 0 for n in hasil.komponen.values())
    assert hasil.ditanggung_pemberi_kerja >= 0
    for t in hasil.perlu_tinjau:
        assert t.bacaan[0].total == hasil.total and len(t.bacaan) > 1 and t.pertanyaan and t.dasar
    for s in hasil.langkah:
        assert s.dasar


@given(kematian)
def test_a_death_pays_the_sum_of_its_components_and_never_less_than_nothing(kasus: dict[str, Any]) -> None:
    hasil = hitung(kasus)
    yang_wajar(hasil)
    assert hasil == hitung(kasus)
    assert sum(t.nilai for t in hasil.beasiswa.jadwal) <= hasil.beasiswa.maksimum
    assert hasil.beasiswa.tahun_ini <= hasil.beasiswa.maksimum <= 174_000_000


@given(iuran)
def test_a_bill_is_the_sum_of_its_programmes(kasus: dict[str, Any]) -> None:
    yang_wajar(hitung(kasus))


@given(kematian, st.integers(0, 10_000_000))
def test_a_higher_wage_never_pays_less(kasus: dict[str, Any], lebih: int) -> None:
    kasus.pop("upah_sebenarnya", None)
    assert hitung(kasus | {"upah": kasus["upah"] + lebih}).total >= hitung(kasus).total


@given(iuran, st.integers(0, 10_000_000))
def test_a_higher_wage_never_costs_less(kasus: dict[str, Any], lebih: int) -> None:
    assert hitung(kasus | {"upah": kasus["upah"] + lebih}).total >= hitung(kasus).total


@given(st.integers(0, 3650), st.integers(0, 200))
def test_longer_membership_never_pays_less(sejak: int, lebih: int) -> None:
    mulai = date(2025, 2, 24) + timedelta(sejak)
    dasar = {"kejadian": "meninggal", "segmen": "BPU", "mulai_kepesertaan": mulai}
    awal = hitung(dasar | {"tanggal": mulai + timedelta(lebih)})
    kemudian = hitung(dasar | {"tanggal": mulai + timedelta(lebih + 1)})
    assert kemudian.total >= awal.total
