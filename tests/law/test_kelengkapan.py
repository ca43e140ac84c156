"""Which papers a claim needs, and the data behind the answer."""

from collections import Counter
from datetime import date
from itertools import product
from typing import Any

import pytest

from naungan.desk.accompany.berkas import BERKAS
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.kelengkapan import (
    Segmen,
    Syarat,
    formulir,
    kelengkapan,
    kelengkapan_beasiswa,
    klaim_dari,
)
from naungan.law.kolom import KEJADIAN
from naungan.law.rujukan import sebutkan, telusuri
from naungan.law.tolakan import BelumTersedia, MasukanSalah

HARI_INI = date(2025, 6, 2)
ISI: dict[str, Any] = baca_yaml(RUMAH / "kelengkapan.yaml")


def wajib(syarat: tuple[Syarat, ...]) -> set[str]:
    return {s.surat for s in syarat if s.wajib}


def mungkin(syarat: tuple[Syarat, ...]) -> set[str]:
    return {s.surat for s in syarat if not s.wajib}


def diketahui(kejadian: str, segmen: Segmen, **fakta: Any) -> tuple[Syarat, ...]:
    """The list when every fact is known, and nothing special happened unless said."""
    biasa = dict.fromkeys(
        ("anak_di_bawah_umur", "dikuasakan", "lalu_lintas", "dinas", "ada_biaya", "cuti"), False
    )
    return kelengkapan(kejadian, segmen, HARI_INI, **(biasa | fakta))


WARISAN = {"PERMOHONAN", "KPJ", "KTP_PESERTA", "KTP_AHLI_WARIS", "KK", "AKTA_KEMATIAN", "SURAT_AHLI_WARIS",
           "BUKU_TABUNGAN"}  # fmt: skip


def test_bu_sulastri_needs_her_marriage_book() -> None:
    syarat = diketahui("meninggal", "BPU", hubungan="istri")
    assert wajib(syarat) == WARISAN | {"BUKU_NIKAH"} and not mungkin(syarat)


def test_a_mother_needs_none() -> None:
    assert wajib(diketahui("meninggal", "BPU", hubungan="ibu")) == WARISAN


def test_a_factory_workers_family_brings_a_work_reference() -> None:
    assert wajib(diketahui("meninggal", "PU", hubungan="ibu")) == WARISAN | {"KETERANGAN_KERJA"}


def test_a_minor_child_needs_its_guardian() -> None:
    syarat = diketahui("meninggal", "BPU", hubungan="anak", anak_di_bawah_umur=True)
    assert wajib(syarat) == WARISAN | {"AKTA_KELAHIRAN", "KTP_WALI"}


def test_a_death_at_work_adds_both_reports_and_the_doctor() -> None:
    tambahan = wajib(diketahui("meninggal_kk", "BPU", hubungan="ibu")) - WARISAN
    assert tambahan == {"KK1", "KK2", "KK3", "KRONOLOGI", "KTP_SAKSI"}


def test_a_traffic_accident_adds_the_police_and_duty_travel_the_duty_letter() -> None:
    for kejadian in ("meninggal_kk", "stmb"):
        biasa = wajib(diketahui(kejadian, "PU", hubungan="ibu"))
        assert wajib(diketahui(kejadian, "PU", hubungan="ibu", lalu_lintas=True)) - biasa == {
            "LAPORAN_POLISI"
        }
        assert wajib(diketahui(kejadian, "PU", hubungan="ibu", dinas=True)) - biasa == {"SURAT_TUGAS"}


def test_a_survivor_of_an_accident_brings_his_own_papers_and_no_death_certificate() -> None:
    syarat = wajib(diketahui("stmb", "BPU", ada_biaya=True))
    assert syarat == {
        "KPJ",
        "KTP_PESERTA",
        "KK1",
        "KK2",
        "KK3",
        "KRONOLOGI",
        "KTP_SAKSI",
        "KUITANSI",
        "BUKU_TABUNGAN",
    }
    assert "ABSENSI" in wajib(diketahui("stmb", "PU"))


def test_a_missing_worker_has_no_death_certificate() -> None:
    syarat = wajib(diketahui("hilang", "BPU", hubungan="istri"))
    assert "KETERANGAN_HILANG" in syarat and "AKTA_KEMATIAN" not in syarat


def test_what_nobody_knows_yet_stays_on_the_list_as_possible() -> None:
    syarat = kelengkapan("meninggal_kk", "BPU", HARI_INI)
    assert {"BUKU_NIKAH", "LAPORAN_POLISI", "SURAT_TUGAS", "KTP_WALI"} <= mungkin(syarat)
    assert all(s.kapan and s.kapan_inggris for s in syarat if not s.wajib)


def test_the_scholarship_is_a_claim_of_its_own() -> None:
    syarat = diketahui("meninggal", "BPU", hubungan="istri", beasiswa=True, anak_di_bawah_umur=True)
    beasiswa = {s.surat for s in syarat if s.klaim == "BEASISWA"}
    assert beasiswa == {
        "PERMOHONAN",
        "AKTA_KELAHIRAN",
        "KK",
        "KETERANGAN_SEKOLAH",
        "RAPOR",
        "BUKU_TABUNGAN",
        "KTP_WALI",
    }
    assert beasiswa == {s.surat for s in kelengkapan_beasiswa(HARI_INI, anak_di_bawah_umur=True)}


def test_construction_asks_for_three_papers_and_the_application() -> None:
    syarat = diketahui("meninggal", "JAKON", hubungan="istri")
    assert wajib(syarat) == {"PERMOHONAN", "AKTA_KEMATIAN", "SURAT_AHLI_WARIS", "NOMOR_PROYEK"}
    assert {s.dasar for s in syarat} == {"Permenaker 1/2025 Pasal 79 ayat (2)"}
    assert all(s.terverifikasi and s.pertanyaan is None for s in syarat)
    assert {
        s.dasar for s in kelengkapan("meninggal", "JAKON", date(2025, 2, 24), hubungan="ibu") if s.wajib
    } == {"Permenaker 1/2025 Pasal 79 ayat (2)"}
    lama = kelengkapan("meninggal", "JAKON", date(2025, 2, 23), hubungan="istri")
    assert {s.dasar for s in lama} == {"Permenaker 5/2021 (pasal belum dipastikan)"}
    assert all(s.pertanyaan for s in lama)


def test_a_will_is_notarial_and_a_stranger_to_the_list_goes_to_court() -> None:
    wasiat = [s for s in diketahui("meninggal", "JAKON", hubungan="penerima wasiat") if s.surat == "WASIAT"]
    assert wasiat[0].terverifikasi and wasiat[0].pertanyaan is None
    umum = [s for s in diketahui("meninggal", "BPU", hubungan="penerima wasiat") if s.surat == "WASIAT"]
    assert umum[0].pertanyaan is not None
    assert "PENETAPAN_AHLI_WARIS" in wajib(diketahui("meninggal", "BPU", hubungan="lain"))


def test_a_migrant_workers_family_follows_its_own_regulation() -> None:
    syarat = diketahui("meninggal", "PMI", hubungan="istri", cuti=True)
    assert wajib(syarat) == {"PERMOHONAN", "KPJ", "IDENTITAS_PMI", "KTP_AHLI_WARIS", "KK", "AKTA_KEMATIAN",
                             "KETERANGAN_CUTI", "SURAT_AHLI_WARIS", "BUKU_TABUNGAN"}  # fmt: skip
    assert all(s.terverifikasi for s in syarat)
    assert "KETERANGAN_HILANG" in wajib(diketahui("hilang", "PMI", hubungan="istri"))


@pytest.mark.parametrize("kejadian", ["iuran", "kematian"])
def test_an_event_without_a_claim_is_refused(kejadian: str) -> None:
    with pytest.raises(MasukanSalah):
        kelengkapan(kejadian, "BPU", HARI_INI)


def test_a_migrant_workers_accident_and_an_older_migrant_law_are_not_in_this_edition() -> None:
    with pytest.raises(BelumTersedia):
        kelengkapan("stmb", "PMI", HARI_INI)
    with pytest.raises(BelumTersedia):
        kelengkapan("meninggal", "PMI", date(2023, 2, 21))


def test_papers_come_in_one_order_and_each_once_whatever_the_facts() -> None:
    urutan = list(ISI["surat"])
    segmen: tuple[Segmen, ...] = ("PU", "BPU", "JAKON", "PMI")
    for kejadian, s, hubungan, ya, pada in product(
        [k for k in KEJADIAN if k != "iuran"],
        segmen,
        [None, "istri", "anak", "penerima wasiat", "lain"],
        [None, False, True],
        [date(2024, 1, 1), HARI_INI],
    ):
        if s == "PMI" and kejadian not in ("meninggal", "hilang"):
            continue
        syarat = kelengkapan(
            kejadian, s, pada, hubungan=hubungan, anak_di_bawah_umur=ya, dikuasakan=ya, lalu_lintas=ya, dinas=ya,
            ada_biaya=ya, cuti=ya,
        )  # fmt: skip
        surat = [x.surat for x in syarat]
        assert max(Counter(surat).values()) == 1, (kejadian, s, hubungan, ya)
        assert surat == sorted(surat, key=urutan.index)
        assert {x.klaim for x in syarat} == {klaim_dari(kejadian, s)}


def test_the_kinds_the_desk_stores_are_known_to_the_law() -> None:
    assert set(BERKAS) <= set(ISI["surat"])


def test_every_paper_is_used_and_fits_the_books() -> None:
    dipakai = {surat for baris in ISI["perlu"] for surat in baris["surat"]}
    assert dipakai == set(ISI["surat"])
    assert all(len(surat) <= 32 for surat in dipakai)
    assert {k for baris in ISI["perlu"] for k in baris["klaim"]} == set(ISI["klaim"])


@pytest.mark.parametrize("baris", ISI["perlu"], ids=lambda b: "-".join([b["klaim"][0], *b["surat"][:2]]))
def test_every_row_cites_what_resolves_and_asks_where_it_is_unsure(baris: dict[str, Any]) -> None:
    dikenal = {
        "klaim",
        "surat",
        "kalau",
        "kapan",
        "dasar",
        "mulai",
        "sampai",
        "keyakinan",
        "pertanyaan",
        "bunyi",
        "bacaan",
    }
    assert set(baris) <= dikenal
    assert telusuri(sebutkan(baris["dasar"]["sumber"], baris["dasar"]["pasal"]))
    assert baris["dasar"]["pasal"] or baris["dasar"]["alasan"]
    assert baris["keyakinan"] in ("tinggi", "sedang", "rendah")
    ragu = {"pertanyaan", "bunyi", "bacaan"}
    assert ragu & set(baris) == (set() if baris["keyakinan"] == "tinggi" else ragu)
    assert "kapan" in baris or not set(baris.get("kalau", {})) - {"hilang"}


def test_forms_are_a_table_and_name_papers_that_exist() -> None:
    kode = [f.kode for f in formulir()]
    assert len(set(kode)) == len(kode) and {"F1", "F4", "3 KK1", "3a KK2", "3b KK3"} <= set(kode)
    assert all(f.surat in ISI["surat"] for f in formulir() if f.surat)
    kematian = {s.surat: s.formulir for s in kelengkapan("meninggal", "BPU", HARI_INI)}
    assert kematian["PERMOHONAN"] == "F4" and kematian["KPJ"] == ""
    assert {s.formulir for s in kelengkapan("meninggal_kk", "BPU", HARI_INI)} >= {"3 KK1", "3a KK2", "3b KK3"}
