"""A proposal is tried over the law without touching it, and is never mistaken for it."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import repeat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from naungan.law import MasukanSalah, hitung, parameter, reform
from naungan.law.berkas import baca_yaml
from naungan.law.parameter import Edisi, Parameter
from naungan.law.tenggat import bayar_jkm

SINI = Path(__file__).parent
USULAN = SINI / "reformasi"
KASUS = [baca_yaml(b)["diketahui"] for b in sorted((SINI / "cases").rglob("*.yaml"))]

KEMATIAN: dict[str, Any] = {
    "kejadian": "meninggal", "tanggal": "2027-01-01", "segmen": "BPU", "upah": 1_000_000, "masa_iur_bulan": 40,
    "anak": [{"jenjang": "SD", "kelas": 1}], "tanggal_berkas_lengkap": "2027-01-11", "tanggal_bayar": "2027-02-01",
}  # fmt: skip
PETANI: dict[str, Any] = {"kejadian": "iuran", "bulan": "2026-03", "segmen": "BPU", "upah": 1_000_000}
PABRIK: dict[str, Any] = {
    "kejadian": "iuran", "bulan": "2026-02", "segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2,
}  # fmt: skip


def usulan(nama: str) -> Edisi:
    return reform.terapkan(reform.baca(USULAN / f"{nama}.yaml"))


def satu(parameter: str, *baris: Mapping[str, Any], nama: str = "Contoh") -> Edisi:
    return reform.terapkan(reform.baca({"nama": nama, "nilai": {parameter: list(baris)}}))


@pytest.fixture
def jkm() -> Edisi:
    return usulan("santunan_JKM_25_juta")


def test_the_day_before_is_law_and_the_day_itself_is_the_proposal(jkm: Edisi) -> None:
    sehari_sebelum = hitung(KEMATIAN | {"tanggal": "2026-12-31"}, jkm)
    hari_itu = hitung(KEMATIAN, jkm)

    assert (sehari_sebelum.total, hari_itu.total) == (42_000_000, 47_000_000)
    assert sehari_sebelum.langkah == hitung(KEMATIAN | {"tanggal": "2026-12-31"}).langkah


def test_a_proposed_number_is_cited_as_a_proposal_and_the_rest_as_law(jkm: Edisi) -> None:
    dasar = {s.nama: s.dasar for s in hitung(KEMATIAN, jkm).langkah}

    assert dasar["santunan_kematian_jkm"] == "PP 44/2015 Pasal 34 jo. Usulan: Santunan JKM 25 juta"
    assert dasar["santunan_berkala_jkm"] == "PP 44/2015 Pasal 34 jo. PP 82/2019 Pasal 34"
    assert [n for n, d in dasar.items() if "Usulan" in d] == ["santunan_kematian_jkm"]


def test_a_proposal_inside_a_step_not_shown_is_cited_by_the_step_that_sums_it_up() -> None:
    tabel = {"TK": 1_500_000, "SD": 2_000_000, "SMP": 2_000_000, "SMA": 3_000_000, "PT": 12_000_000}
    edisi = satu("beasiswa_setahun", {"mulai": "2027-01-01", "nilai": tabel})
    hasil = hitung(KEMATIAN, edisi)

    assert hasil.beasiswa.maksimum - hitung(KEMATIAN).beasiswa.maksimum == 6 * 500_000
    (dasar,) = [s.dasar for s in hasil.langkah if s.nama == "beasiswa_anak"]
    assert dasar.endswith("jo. Usulan: Contoh")


def test_two_proposals_with_like_names_are_both_cited() -> None:
    pertama = satu("santunan_berkala_sebulan_jkm", {"mulai": "2027-01-01", "nilai": 1}, nama="A")
    kedua = reform.baca(
        {
            "nama": "A Pasal 2",
            "nilai": {"bulan_santunan_berkala_jkm": [{"mulai": "2027-01-01", "nilai": 7}]},
        }
    )
    langkah = hitung(KEMATIAN, reform.terapkan(kedua, pertama)).langkah

    (berkala,) = [s for s in langkah if s.nama == "santunan_berkala_jkm"]
    assert (berkala.nilai, berkala.dasar) == (7, "PP 44/2015 Pasal 34 jo. Usulan: A jo. Usulan: A Pasal 2")


def test_a_deadline_and_the_compensation_follow_the_proposal_and_say_so() -> None:
    tenggat = satu("hari_kerja_bayar_jkm", {"mulai": "2027-01-01", "nilai": 1})
    ganti_rugi = satu("persen_ganti_rugi_sehari", {"mulai": "2027-01-01", "nilai": 2})

    (bayar,) = [t for t in hitung(KEMATIAN, tenggat).tenggat if t.nama == "pembayaran JKM"]
    assert (bayar.tanggal, bayar.dasar) == (date(2027, 1, 12), "Usulan: Contoh")
    (denda,) = [s for s in hitung(KEMATIAN, ganti_rugi).langkah if s.nama == "ganti_rugi_keterlambatan"]
    (semula,) = [s for s in hitung(KEMATIAN).langkah if s.nama == "ganti_rugi_keterlambatan"]
    assert (denda.nilai, denda.dasar) == (2 * semula.nilai, "Usulan: Contoh")


@pytest.mark.parametrize(
    ("angka", "nilai"), [("tanggal_jatuh_tempo_pu", 10), ("pergeseran_jatuh_tempo", "hari_kerja_berikutnya")]
)
def test_a_moved_due_day_is_cited_as_a_proposal(angka: str, nilai: Any) -> None:
    (tenggat,) = hitung(PABRIK, satu(angka, {"mulai": "2026-02-01", "nilai": nilai})).tenggat
    (semula,) = hitung(PABRIK).tenggat

    assert tenggat.tanggal != semula.tanggal
    assert "Usulan: Contoh" in tenggat.dasar and "Usulan" not in semula.dasar


def test_the_law_is_the_same_after_a_proposal_was_applied(jkm: Edisi) -> None:
    semula, hukum = hitung(KEMATIAN), parameter.berlaku()
    nilai = [n.nilai for n in hukum.parameter["santunan_sekaligus_jkm"].nilai]
    hitung(KEMATIAN, jkm)
    lama_sekali = satu("hari_kerja_bayar_jkm", {"mulai": "2015-07-01", "nilai": 99})
    hitung(KEMATIAN, lama_sekali)
    with pytest.raises(MasukanSalah):
        hitung(KEMATIAN | {"segmen": "?"}, lama_sekali)

    assert bayar_jkm(date(2027, 1, 11)).tanggal == date(2027, 1, 14)
    assert hitung(KEMATIAN) == semula
    assert parameter.berlaku() is hukum and hukum.nama == ""
    assert [n.nilai for n in parameter.semua()["santunan_sekaligus_jkm"].nilai] == nilai


def test_an_edition_names_itself_by_what_it_holds(jkm: Edisi) -> None:
    lain = satu("santunan_sekaligus_jkm", {"mulai": "2027-01-01", "nilai": 25_000_001}, nama=jkm.nama)
    versi = [e.versi for e in (parameter.berlaku(), jkm, lain)]

    assert len(set(versi)) == 3 and all(len(v) == 12 for v in versi)
    assert hitung(KEMATIAN, jkm).versi == usulan("santunan_JKM_25_juta").versi == versi[1]
    assert hitung(KEMATIAN).versi == versi[0]


def test_a_proposal_over_a_proposal_keeps_what_it_does_not_change(jkm: Edisi) -> None:
    kedua = reform.baca(
        {
            "nama": "Pemakaman 15 juta",
            "nilai": {
                "besar_biaya_pemakaman_jkm": [{"mulai": "2027-01-01", "nilai": 15_000_000}],
                "santunan_sekaligus_jkm": [{"mulai": "2028-01-01", "nilai": 30_000_000}],
            },
        }
    )
    edisi = reform.terapkan(kedua, jkm)
    total = {
        t: hitung(KEMATIAN | {"tanggal": t}, edisi).total for t in ("2026-12-31", "2027-01-01", "2028-01-01")
    }

    assert total == {"2026-12-31": 42_000_000, "2027-01-01": 52_000_000, "2028-01-01": 57_000_000}
    assert edisi.nama == "Santunan JKM 25 juta + Pemakaman 15 juta"
    assert reform.bandingkan(KEMATIAN, edisi, jkm).komponen == {"biaya_pemakaman": 5_000_000}
    assert next(reform.ulangi([KEMATIAN], edisi, jkm)).total == 5_000_000
    assert hitung(KEMATIAN, jkm).total == 47_000_000


def test_until_its_last_day_and_then_the_law_again() -> None:
    edisi = satu(
        "santunan_sekaligus_jkm", {"mulai": "2027-01-01", "sampai": "2027-06-30", "nilai": 25_000_000}
    )
    hasil = {t: hitung(KEMATIAN | {"tanggal": t}, edisi) for t in ("2027-06-30", "2027-07-01")}

    assert [h.total for h in hasil.values()] == [47_000_000, 42_000_000]
    assert not [s for s in hasil["2027-07-01"].langkah if "Usulan" in s.dasar]


def test_where_neither_speaks_there_is_no_number() -> None:
    edisi = satu("santunan_sekaligus_jkm", {"mulai": "2010-01-01", "sampai": "2010-12-31", "nilai": 1})
    ada = [
        "santunan_sekaligus_jkm" in edisi.zaman(date(*hari))
        for hari in ((2009, 12, 31), (2010, 12, 31), (2011, 1, 1))
    ]

    assert ada == [False, True, False]


def test_without_a_last_day_it_outlives_what_the_law_would_have_changed() -> None:
    edisi = satu("bagian_bpu_lain", {"mulai": "2026-12-01", "nilai": 25})
    total = [hitung(PETANI | {"bulan": b}, edisi).total for b in ("2026-11", "2026-12", "2027-01", "2030-01")]

    assert total == [8_400, 4_200, 4_200, 4_200]


def test_a_proposed_number_closes_a_question_and_a_doubtful_one_asks_its_own() -> None:
    menunggak = KEMATIAN | {"mulai_kepesertaan": "2026-01-01", "masa_iur_bulan": 11}
    tegas = satu("masa_tenggang_dilindungi", {"mulai": "2027-01-01", "nilai": False})
    ragu = satu(
        "santunan_sekaligus_jkm",
        {
            "mulai": "2027-01-01",
            "nilai": 25_000_000,
            "keyakinan": "sedang",
            "pertanyaan": "Berapa santunan yang akhirnya disepakati?",
            "bunyi": "25 juta",
            "bacaan": [{"bunyi": "24 juta", "nilai": 24_000_000}],
        },
    )
    s = reform.bandingkan(menunggak, tegas)
    (tanya,) = hitung(KEMATIAN, ragu).perlu_tinjau

    assert s.sebelum.perlu_tinjau == ("masa_tenggang_dilindungi",) and s.sesudah.perlu_tinjau == ()
    assert (s.sebelum.total, s.sesudah.total) == (42_000_000, 0)
    assert tanya.dasar == "Usulan: Contoh" and [b.total for b in tanya.bacaan] == [47_000_000, 46_000_000]


@pytest.mark.parametrize(
    ("nama", "kasus", "komponen", "hukum", "sesudah"),
    [
        ("santunan_JKM_25_juta", KEMATIAN | {"tanggal": "2026-12-31"}, "santunan_kematian", 20_000_000, 20_000_000),
        ("santunan_JKM_25_juta", KEMATIAN, "santunan_kematian", 20_000_000, 25_000_000),
        ("santunan_JKM_25_juta", KEMATIAN | {"jumlah_kepesertaan": 2}, "santunan_kematian", 40_000_000, 50_000_000),
        ("tarif_JKK_turun_sepersepuluh", PABRIK | {"bulan": "2026-01"}, "jkk", 27_000, 27_000),
        ("tarif_JKK_turun_sepersepuluh", PABRIK, "jkk", 27_000, 24_500),
        ("tarif_JKK_turun_sepersepuluh", PABRIK | {"kelompok_risiko": 5}, "jkk", 87_000, 78_500),
        ("tarif_JKK_turun_sepersepuluh", PABRIK, "jkm", 15_000, 15_000),
        ("tiga_pita_BPU", PETANI, "jkk", 10_000, 15_000),
        ("tiga_pita_BPU", PETANI | {"upah": 2_499_999}, "jkk", 24_000, 15_000),
        ("tiga_pita_BPU", PETANI | {"upah": 50_000_000}, "jkk", 207_000, 75_000),
        ("tiga_pita_BPU", PETANI | {"bulan": "2025-12"}, "jkk", 10_000, 10_000),
        ("tiga_pita_BPU", KEMATIAN | {"kejadian": "meninggal_kk"}, "santunan_kematian", 48_000_000, 72_000_000),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2026-12"}, "jkm", 3_400, 3_400),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2027-01"}, "jkm", 6_800, 3_400),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2027-06"}, "jkk", 10_000, 5_000),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2027-07"}, "jkk", 10_000, 10_000),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2027-04", "dibayar_oleh": "APBD"}, "jkm", 6_800, 6_800),
        ("keringanan_BPU_sampai_Juni_2027", PETANI | {"bulan": "2027-05", "bulan_bayar_di_muka": 4}, "jkm", 27_200, 20_400),
    ],
)  # fmt: skip
def test_each_example_changes_what_it_says(
    nama: str, kasus: dict[str, Any], komponen: str, hukum: int, sesudah: int
) -> None:
    s = reform.bandingkan(kasus, usulan(nama))

    assert (s.sebelum.komponen[komponen], s.sesudah.komponen[komponen]) == (hukum, sesudah)
    assert s.komponen.get(komponen, 0) == sesudah - hukum


def test_every_death_outside_work_since_2019_gains_five_million_a_membership() -> None:
    """The example moved back in time, over the law's own cases."""
    edisi = satu("santunan_sekaligus_jkm", {"mulai": "2019-12-02", "nilai": 25_000_000})
    dalam_negeri = [k for k in KASUS if k["segmen"] != "PMI"]
    ulang = list(zip(dalam_negeri, reform.ulangi(dalam_negeri, edisi), strict=True))

    for kasus, s in ulang:
        kena = kasus["kejadian"] == "meninggal" and kasus["tanggal"] >= date(2019, 12, 2)
        assert s.total == (s.sebelum.komponen.get("santunan_kematian", 0) // 4 if kena else 0)
    assert sum(s.berubah for _, s in ulang) > 10


@pytest.mark.parametrize(
    ("nama", "boleh"),
    [
        ("tarif_JKK_turun_sepersepuluh", lambda k: k["segmen"] == "PU" and k["kejadian"] == "iuran"),
        ("tiga_pita_BPU", lambda k: k["segmen"] == "BPU"),
        ("keringanan_BPU_sampai_Juni_2027", lambda k: k["segmen"] == "BPU" and k["kejadian"] == "iuran"),
    ],
)
def test_an_example_touches_nobody_it_does_not_speak_of(nama: str, boleh: Any) -> None:
    berubah = [k for k, s in zip(KASUS, reform.ulangi(KASUS, usulan(nama)), strict=True) if s.berubah]

    assert berubah
    assert all(boleh(k) for k in berubah)


def ulang_hukum(p: Parameter, sejak: date = date.min) -> list[dict[str, Any]]:
    """The law's own values of a parameter from a day on, as a proposal would write them."""
    baris: list[dict[str, Any]] = []
    for n in p.nilai:
        if n.sampai is not None and n.sampai < sejak:
            continue
        isi = {
            "mulai": max(n.mulai, sejak), "sampai": n.sampai, "nilai": n.nilai, "keyakinan": n.keyakinan,
            "bunyi": n.bunyi or None, "pertanyaan": n.pertanyaan or None,
            "bacaan": [{"bunyi": b.bunyi, "nilai": b.nilai} for b in n.bacaan],
        }  # fmt: skip
        if baris and baris[-1]["mulai"] == isi["mulai"]:
            baris.pop()
        baris.append(isi)
    return baris


def tanpa_beda(edisi: Edisi) -> None:
    """The same in everything but the citations."""
    for kasus in KASUS:
        hukum, ulang = hitung(kasus), hitung(kasus, edisi)
        assert not reform.bandingkan(kasus, edisi).berubah
        assert ulang.penerima == hukum.penerima
        assert [(t.kode, t.pertanyaan, t.bacaan) for t in ulang.perlu_tinjau] == [
            (t.kode, t.pertanyaan, t.bacaan) for t in hukum.perlu_tinjau
        ]


def test_a_proposal_that_repeats_all_of_the_law_changes_no_case() -> None:
    nilai = {nama: ulang_hukum(p) for nama, p in parameter.semua().items()}
    tanpa_beda(reform.terapkan(reform.baca({"nama": "Hukum yang sama", "nilai": nilai})))


@settings(deadline=None, max_examples=40)
@given(
    st.sets(st.sampled_from(sorted(parameter.semua())), min_size=1, max_size=6),
    st.dates(date(2015, 7, 1), date(2027, 12, 31)),
)
def test_a_proposal_that_repeats_some_of_the_law_from_any_day_changes_no_case(
    nama: set[str], sejak: date
) -> None:
    nilai = {n: baris for n in nama if (baris := ulang_hukum(parameter.semua()[n], sejak))}
    assume(nilai)
    tanpa_beda(reform.terapkan(reform.baca({"nama": "Hukum yang sama", "nilai": nilai})))


potongan = st.lists(
    st.tuples(st.integers(1, 400), st.none() | st.integers(0, 400), st.integers(0, 10**9)),
    min_size=1,
    max_size=5,
)


@given(potongan, potongan, st.dates(date(2012, 1, 1), date(2022, 1, 1)))
def test_on_any_day_the_last_proposal_that_speaks_is_followed_else_the_law(
    pertama: list[tuple[int, int | None, int]], kedua: list[tuple[int, int | None, int]], hari: date
) -> None:
    nama = "santunan_sekaligus_jkm"
    edisi, lapis = parameter.berlaku(), [parameter.semua()[nama]]
    for potong in (pertama, kedua):
        usul = reform.baca({"nama": "Contoh", "nilai": {nama: list(berturut(potong))}})
        edisi = reform.terapkan(usul, edisi)
        lapis.append(lapis[0]._replace(nilai=usul.nilai[nama]))

    harap = next((n for p in reversed(lapis) if (n := p.pada(hari))), None)
    hasil = edisi.zaman(hari).get(nama)
    assert (hasil and (hasil.nilai, hasil.dasar)) == (harap and (harap.nilai, harap.dasar))


def berturut(potong: list[tuple[int, int | None, int]]) -> Iterator[dict[str, Any]]:
    """Lines one after the other: days since the last, days it lasts if it ends, the value."""
    hari = date(2012, 1, 1)
    for jeda, lama, nilai in potong:
        mulai = hari + timedelta(jeda)
        sampai = None if lama is None else mulai + timedelta(lama)
        hari = sampai or mulai
        yield {"mulai": mulai, "sampai": sampai, "nilai": nilai}


def test_a_replay_takes_one_case_at_a_time_however_many_come(jkm: Edisi) -> None:
    tak_habis = reform.ulangi(repeat(KEMATIAN), jkm)

    assert [next(tak_habis).total for _ in range(3)] == [5_000_000] * 3


def test_a_case_that_cannot_be_computed_is_told_and_the_rest_goes_on(jkm: Edisi) -> None:
    kasus = [
        KEMATIAN | {"upah": 1.5},
        KEMATIAN | {"tanggal": "2014-01-01"},
        ["bukan kasus"],
        KEMATIAN,
        PABRIK,
    ]
    ulang = list(reform.ulangi(kasus, jkm))  # type: ignore[arg-type]
    jumlah = reform.ringkas(ulang)

    assert [bool(s.kalimat) for s in ulang] == [True, True, True, False, False]
    assert "Kolom upah" in ulang[0].kalimat and "belum dihitung" in ulang[1].kalimat
    assert not any(s.berubah for s in ulang[:3])
    assert (jumlah.kasus, jumlah.tidak_dihitung, jumlah.berubah) == (5, 3, 1)


def test_benefits_and_contributions_are_added_up_apart(jkm: Edisi) -> None:
    kasus = [KEMATIAN, KEMATIAN | {"jumlah_kepesertaan": 2}, KEMATIAN | {"tanggal": "2026-12-31"}, PABRIK]
    jumlah = reform.ringkas(reform.ulangi(kasus, jkm)).as_json()

    manfaat, iuran = jumlah["manfaat"], jumlah["iuran"]
    assert (jumlah["kasus"], jumlah["berubah"]) == (4, 2)
    assert manfaat["total"] == {"sebelum": 168_000_000, "sesudah": 183_000_000, "selisih": 15_000_000}
    assert manfaat["komponen"]["santunan_kematian"]["selisih"] == 15_000_000
    assert manfaat["komponen"]["biaya_pemakaman"]["selisih"] == 0
    assert manfaat["beasiswa"]["sebelum"] == manfaat["beasiswa"]["sesudah"] > 0
    assert iuran["total"] == {"sebelum": 42_000, "sesudah": 42_000, "selisih": 0}


def test_the_scholarship_and_the_questions_are_counted_before_and_after() -> None:
    tanpa = satu("banyak_anak_beasiswa", {"mulai": "2027-01-01", "nilai": 0})
    tegas = satu("masa_tenggang_dilindungi", {"mulai": "2027-01-01", "nilai": True})
    menunggak = KEMATIAN | {"mulai_kepesertaan": "2026-01-01", "masa_iur_bulan": 11}
    beasiswa = reform.ringkas(reform.ulangi([KEMATIAN], tanpa)).manfaat.beasiswa
    tanya = reform.ringkas(reform.ulangi([menunggak, menunggak, KEMATIAN], tegas)).manfaat

    assert beasiswa == (hitung(KEMATIAN).beasiswa.maksimum, 0) and beasiswa.selisih < 0
    assert (tanya.perlu_tinjau, tanya.berubah, tanya.total.selisih) == ((2, 0), 2, 0)


def test_editions_computed_at_the_same_time_do_not_mix() -> None:
    edisi = [satu("hari_kerja_bayar_jkm", {"mulai": "2027-01-01", "nilai": n}) for n in (1, 2, 3, 4)] * 50
    with ThreadPoolExecutor(8) as kelompok:
        tenggat = list(kelompok.map(lambda e: hitung(KEMATIAN, e).tenggat[-1].tanggal.day, edisi))

    assert tenggat == [12, 13, 14, 15] * 50


BERKAS_SALAH = {
    "": ("berkas", "isinya harus nama usulan dan nilai"),
    "[1, 2]": ("berkas", "isinya harus nama usulan dan nilai"),
    "a: [": ("berkas", "YAML atau JSON yang benar"),
    "nilai: {}": ("nama", "sebutkan nama usulan"),
    "nama: 5": ("nama", "isilah dengan teks"),
    "nama: A jo. B\nnilai: {}": ("nama", "tanpa kata jo."),
    "nama: A": ("nilai", "sebutkan angka hukum"),
    "nama: A\nnama: B\nnilai: {}": ("nama", "satu kali saja"),
    "nama: jo. B\nnilai: {}": ("nama", "tanpa kata jo."),
    "nama: A\nnilai: []": ("nilai", "nama angka hukum"),
    "nama: A\nnilia: {}": ("nilia", "mungkin maksudnya nilai"),
    "santunan_sekaligus: []": ("santunan_sekaligus", "mungkin maksudnya santunan_sekaligus_jkm"),
    "besar_santunan: []": ("besar_santunan", "hukum tidak mengenal angka ini"),
    "santunan_sekaligus_jkm: []": ("santunan_sekaligus_jkm", "isilah sebagai daftar"),
    "santunan_sekaligus_jkm: 25000000": ("santunan_sekaligus_jkm", "isilah sebagai daftar"),
    "santunan_sekaligus_jkm: [25000000]": ("santunan_sekaligus_jkm.1", "mulai dan nilai"),
    "santunan_sekaligus_jkm: [{nilai: 1}]": ("santunan_sekaligus_jkm.1.mulai", "sebutkan sejak kapan"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01}]": ("santunan_sekaligus_jkm.1.nilai", "sebutkan nilai"),
    "santunan_sekaligus_jkm: [{mulai: 2027-02-30, nilai: 1}]": ("santunan_sekaligus_jkm.1.mulai", "ada di kalender"),
    "santunan_sekaligus_jkm: [{mulai: Januari, nilai: 1}]": ("santunan_sekaligus_jkm.1.mulai", "ada di kalender"),
    "santunan_sekaligus_jkm: [{mulai: 2027, nilai: 1}]": ("santunan_sekaligus_jkm.1.mulai", "ada di kalender"),
    "santunan_sekaligus_jkm: [{sejak: 2027-01-01, nilai: 1}]": ("santunan_sekaligus_jkm.1.sejak", "tidak dikenal"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-02, sampai: 2027-01-01, nilai: 1}]": (
        "santunan_sekaligus_jkm.1.sampai", "tidak mendahului mulai"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: 1}, {mulai: 2026-01-01}]": (
        "santunan_sekaligus_jkm.2.mulai", "sesudah masa baris sebelumnya"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, sampai: 2027-03-01, nilai: 1}, {mulai: 2027-03-01}]": (
        "santunan_sekaligus_jkm.2.mulai", "sesudah masa baris sebelumnya"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: 2.5}]": ("santunan_sekaligus_jkm.1.nilai", "bilangan bulat"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: 25.000.000}]": (
        "santunan_sekaligus_jkm.1.nilai", "bilangan bulat"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: -1}]": ("santunan_sekaligus_jkm.1.nilai", "dari 0 sampai"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: ya}]": ("santunan_sekaligus_jkm.1.nilai", "bilangan bulat"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: true}]": ("santunan_sekaligus_jkm.1.nilai", "bilangan bulat"),
    "santunan_sekaligus_jkm: [{mulai: 2027-01-01, nilai: {TK: 1}}]": (
        "santunan_sekaligus_jkm.1.nilai", "bilangan bulat"),
    "masa_tenggang_dilindungi: [{mulai: 2027-01-01, nilai: 1}]": (
        "masa_tenggang_dilindungi.1.nilai", "true atau false"),
    "pembulatan_iuran: [{mulai: 2027-01-01, nilai: ke_samping}]": (
        "pembulatan_iuran.1.nilai", "setengah_ke_atas, ke_bawah, ke_atas"),
    "tarif_jkk_pu: [{mulai: 2027-01-01, nilai: 24}]": ("tarif_jkk_pu.1.nilai", "kelompok lengkap 1, 2, 3, 4, 5"),
    "tarif_jkk_pu: [{mulai: 2027-01-01, nilai: {1: 24, 2: 54}}]": (
        "tarif_jkk_pu.1.nilai", "kelompok lengkap 1, 2, 3, 4, 5"),
    "tarif_jkk_pu: [{mulai: 2027-01-01, nilai: {1: 0.24, 2: 54, 3: 89, 4: 127, 5: 174}}]": (
        "tarif_jkk_pu.1.nilai.1", "bilangan bulat"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: 1000000}]": ("pita_penghasilan_bpu.1.nilai", "daftar yang isinya seperti [0, 1000000]"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: [1000000]}]": ("pita_penghasilan_bpu.1.nilai.1", "sebagai baris"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: [[0, 1], [5]]}]": (
        "pita_penghasilan_bpu.1.nilai.2", "sebagai baris"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: [[0, 1], [5, x]]}]": (
        "pita_penghasilan_bpu.1.nilai.2.2", "bilangan bulat"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: [[1, 1], [5, 2]]}]": (
        "pita_penghasilan_bpu.1.nilai", "mulai dari 0"),
    "pita_penghasilan_bpu: [{mulai: 2027-01-01, nilai: [[0, 1], [5, 2], [5, 3]]}]": (
        "pita_penghasilan_bpu.1.nilai", "makin besar"),
    "batas_modal_usaha: [{mulai: 2027-01-01, nilai: [[MIKRO, 1], [KECIL, 2]]}]": (
        "batas_modal_usaha.1.nilai", "baris MIKRO, KECIL, MENENGAH berurutan"),
    "program_pekerja_lepas_konstruksi: [{mulai: 2027-01-01, nilai: [jkk, jkx]}]": (
        "program_pekerja_lepas_konstruksi.1.nilai.2", "salah satu dari jkk"),
    "akhir_lunas_jp_ditunda: [{mulai: 2027-01-01, nilai: 5}]": ("akhir_lunas_jp_ditunda.1.nilai", "ada di kalender"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, keyakinan: cukup}]": ("umur_daftar_bpu.1.keyakinan", "tinggi"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, keyakinan: sedang}]": (
        "umur_daftar_bpu.1.pertanyaan", "perlu pertanyaan, bunyi, dan bacaan"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, bacaan: 65}]": ("umur_daftar_bpu.1.bacaan", "sebagai daftar"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, bacaan: [65]}]": ("umur_daftar_bpu.1.bacaan.1", "bunyi dan nilai"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, bacaan: [{bunyi: a, nilai: b}]}]": (
        "umur_daftar_bpu.1.bacaan.1.nilai", "bilangan bulat"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, dasar: RPP}]": ("umur_daftar_bpu.1.dasar", "sebagai kelompok"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, dasar: {sumber: pp-44-2016, pasal: Pasal 1}}]": (
        "umur_daftar_bpu.1.dasar.sumber", "mungkin maksudnya pp-4"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, dasar: {sumber: pp-44-2015, pasal: Pasal 999}}]": (
        "umur_daftar_bpu.1.dasar.pasal", "tidak tercatat pada pp-44-2015"),
    "umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60, dasar: {sumber: pp-44-2015}}]": (
        "umur_daftar_bpu.1.dasar.pasal", "atau alasan"),
}  # fmt: skip
"""What stands in a file (a line of ``nilai`` alone stands for a whole file) → the field, and part of the sentence."""


@pytest.mark.parametrize("isi", BERKAS_SALAH)
def test_a_proposal_that_cannot_be_read_is_refused_in_one_sentence_naming_the_place(
    isi: str, tmp_path: Path
) -> None:
    kolom, bunyi = BERKAS_SALAH[isi]
    berkas = tmp_path / "usulan.yaml"
    if "_" in kolom:
        kolom, isi = f"nilai.{kolom}", f"nama: Contoh\nnilai:\n  {isi}\n"
    berkas.write_text(isi, encoding="utf-8")
    with pytest.raises(MasukanSalah) as e:
        reform.baca(berkas)

    assert e.value.kolom == kolom
    assert e.value.pesan.startswith(f"Kolom {kolom} ") and bunyi in e.value.pesan
    assert e.value.pesan.endswith(".") and "\n" not in e.value.pesan


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(MasukanSalah, match="berkas tidak dapat dibaca"):
        reform.baca(tmp_path / "tiada.yaml")


def test_a_later_line_says_only_what_changed() -> None:
    usul = reform.baca(USULAN / "santunan_JKM_25_juta.yaml")
    (baris,) = usul.nilai["santunan_sekaligus_jkm"]
    dua = reform.baca(
        {
            "nama": "Contoh",
            "nilai": {
                "umur_daftar_bpu": [
                    {"mulai": "2027-01-01", "nilai": 60, "dasar": {"alasan": "naskah akademik"}},
                    {"mulai": "2028-01-01"},
                ]
            },
        }
    )

    assert baris.alasan == "PP 82/2019 Pasal 34; pasal yang akan diubah"
    assert usul.keterangan and usul.sumber
    assert [(n.nilai, n.alasan, n.pasti) for n in dua.nilai["umur_daftar_bpu"]] == [
        (60, "naskah akademik", True)
    ] * 2


def test_a_number_named_twice_is_refused_and_not_quietly_lost(tmp_path: Path) -> None:
    for nama, isi in {
        "usulan.yaml": "nama: A\nnilai:\n  umur_daftar_bpu: [{mulai: 2027-01-01, nilai: 60}]\n  umur_daftar_bpu: []\n",
        "usulan.json": '{"nama": "A", "nilai": {"umur_daftar_bpu": [], "umur_daftar_bpu": []}}',
    }.items():
        (tmp_path / nama).write_text(isi)
        with pytest.raises(MasukanSalah, match="satu kali saja") as e:
            reform.baca(tmp_path / nama)
        assert e.value.kolom == "umur_daftar_bpu"


def test_a_proposal_may_come_as_json(tmp_path: Path) -> None:
    berkas = tmp_path / "usulan.json"
    berkas.write_text(
        '{"nama": "JSON", "nilai": {"tarif_jkk_pu": [{"mulai": "2026-02-01", "nilai":'
        ' {"1": 22, "2": 49, "3": 80, "4": 114, "5": 157}}]}}'
    )
    assert hitung(PABRIK, reform.terapkan(reform.baca(berkas))).komponen["jkk"] == 24_500
