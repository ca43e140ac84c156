"""The list given back is the sender's own: every row where it stood, why beside it, only what to repair unlocked."""

import io
import re
import zipfile
from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.utils import translation
from openpyxl import load_workbook

from naungan.books.intake.models import Kiriman
from naungan.face.lembar.kembalikan import tulis_lembar
from naungan.face.lembar.rupa import WARNA
from tests.cast import Pemeran
from tests.desk.roster.daftar import KASTURI, SITI, diajukan, dikirim, diperiksa
from tests.desk.tolak import ditolak
from tests.face.lembar.kacau import BARIS, KEPALA, daftar_kacau, dikembalikan, petani

pytestmark = pytest.mark.django_db
HILANG = "351699050790001_"
"""What is left of a NIK whose last digit a spreadsheet lost."""


@pytest.fixture
def lembar(pemeran: Pemeran) -> Any:
    return dikembalikan(petani(pemeran), pemeran.slamet).worksheets[0]


def isi(sel: object) -> str:
    return sel.isoformat()[:10] if isinstance(sel, date) else str(sel or "").lstrip("'")


def test_every_row_stands_where_it_stood_with_the_same_texts(lembar: Any) -> None:
    asli = load_workbook(daftar_kacau()).worksheets[0]
    semula = [[isi(s) for s in b] for b in asli.iter_rows(max_col=9, values_only=True)]
    semula[BARIS["angka"] - 1][1] = HILANG

    assert lembar.title == "Petani 2024"
    assert [[s or "" for s in b] for b in lembar.iter_rows(max_col=9, values_only=True)] == semula


def test_three_columns_stand_at_the_right_and_nothing_beyond(lembar: Any) -> None:
    assert [lembar.cell(KEPALA, k).value for k in (10, 11, 12)] == [
        "Status Naungan", "Alasan Naungan", "Saran Naungan",
    ]  # fmt: skip
    assert lembar.max_column == 12
    assert all(lembar.cell(n, 10).value for n in BARIS.values())
    assert [n for n in range(1, lembar.max_row + 1) if lembar.cell(n, 10).value and n > KEPALA] == sorted(
        BARIS.values()
    )


def test_whoever_is_to_be_repaired_is_told_why_and_what_instead(lembar: Any) -> None:
    n = BARIS["mundur"]
    status, alasan, saran = (lembar.cell(n, k).value for k in (10, 11, 12))

    assert status == "Perlu diperbaiki"
    assert alasan.startswith("Tanggal dan bulan lahir 09-11-1968 tampaknya tertukar")
    assert saran == "Tanggal lahir: 11-09-1968"


def test_only_rows_to_repair_are_unlocked_and_never_the_three_columns(lembar: Any) -> None:
    terbuka = {(s.row, s.column) for b in lembar.iter_rows() for s in b if not s.protection.locked}

    perlu = {BARIS[n] for n in ("angka", "desa_salah", "mundur", "kurang")}
    assert terbuka == {(n, k) for n in perlu for k in range(1, 10)}
    p = lembar.protection
    assert (p.sheet, p.password, p.sort, p.insertRows, p.deleteRows, p.autoFilter) == (
        True, None, True, True, True, False,
    )  # fmt: skip


def test_the_cell_at_fault_is_marked_by_more_than_a_colour(lembar: Any) -> None:
    salah = lembar.cell(BARIS["desa_salah"], 8)
    assert salah.font.bold and salah.border.left.style == "medium"
    assert not lembar.cell(BARIS["desa_salah"], 3).font.bold


def test_a_colour_never_speaks_alone(lembar: Any) -> None:
    warna = {n: lembar.cell(BARIS[n], 10).fill.fgColor.rgb[2:] for n in BARIS}

    assert warna["siti"] == WARNA["SIAP"][1:] and lembar.cell(BARIS["siti"], 10).value == "Orang baru"
    assert warna["mundur"] == WARNA["PERBAIKI"][1:]
    assert {lembar.cell(BARIS["mundur"], k).fill.fgColor.rgb[2:] for k in (2, 3, 9)} == {warna["mundur"]}
    assert not lembar.cell(6, 1).fill.fgColor.rgb.endswith(WARNA["SIAP"][1:])


@pytest.mark.parametrize("warna", WARNA.values())
def test_black_text_is_legible_on_every_colour(warna: str) -> None:
    def terang(c: int) -> float:
        return c / 255 / 12.92 if c / 255 <= 0.03928 else float(((c / 255 + 0.055) / 1.055) ** 2.4)

    merah, hijau, biru = (terang(int(warna[i : i + 2], 16)) for i in (1, 3, 5))
    assert (0.2126 * merah + 0.7152 * hijau + 0.0722 * biru + 0.05) / 0.05 > 14


def test_the_header_stays_in_sight_and_filters(lembar: Any) -> None:
    assert lembar.freeze_panes == f"A{KEPALA + 1}"
    assert lembar.auto_filter.ref == f"A{KEPALA}:L19"
    assert 60 >= lembar.column_dimensions["C"].width >= 8


def test_every_cell_is_text(lembar: Any) -> None:
    berisi = [s for b in lembar.iter_rows() for s in b if s.value is not None]

    assert {s.data_type for s in berisi} == {"s"} or {s.data_type for s in berisi} == {"inlineStr"}
    assert {s.number_format for s in berisi} == {"@"}
    assert lembar.cell(BARIS["siti"], 2).value == SITI[0]
    kosong = lembar.cell(BARIS["kurang"], 6)
    assert kosong.value is None and kosong.number_format == "@"  # what is typed there stays text too


def test_a_number_that_lost_its_last_digit_is_not_given_back_as_if_it_were_whole(lembar: Any) -> None:
    assert lembar.cell(BARIS["angka"], 2).value == HILANG


@pytest.mark.parametrize(
    "nama",
    ['=HYPERLINK("http://contoh.invalid";"klik")', "+1+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "{=1}",
     "http://contoh.invalid/a", "<b>&amp;"],
)  # fmt: skip
def test_a_name_never_becomes_a_formula_or_a_link(pemeran: Pemeran, nama: str) -> None:
    kutip = '"' + nama.replace('"', '""') + '"'
    kiriman = diperiksa(pemeran, (SITI[0], kutip, *SITI[2:]), KASTURI)
    keluar = io.BytesIO()
    tulis_lembar(kiriman, keluar, by=pemeran.slamet)

    with zipfile.ZipFile(keluar) as arsip:
        xml = b"".join(arsip.read(n) for n in arsip.namelist())
        assert not [n for n in arsip.namelist() if "externalLink" in n or "worksheets/_rels" in n]
    assert not re.search(rb"<f[ >]|<hyperlink|<ddeLink", xml)
    assert load_workbook(keluar).worksheets[0]["B2"].value == nama


def test_the_second_sheet_says_what_the_colours_mean(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    buku = dikembalikan(kiriman, pemeran.slamet)
    teks = " ".join(str(s) for b in buku["Petunjuk"].iter_rows(values_only=True) for s in b if s)

    assert buku.sheetnames == ["Petani 2024", "Petunjuk"]
    assert kiriman.kode in teks and "nomor barisnya" in teks
    latar = {s.fill.fgColor.rgb[2:] for b in buku["Petunjuk"].iter_rows() for s in b if s.fill.fill_type}
    assert latar == {w[1:] for w in WARNA.values()}


def test_the_workbook_says_of_which_list_it_is(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    buku = dikembalikan(kiriman, pemeran.slamet)
    assert [(p.name, p.value) for p in buku.custom_doc_props.props] == [("Naungan", f"{kiriman.kode}/1")]


def test_it_is_indonesian_whatever_language_the_officer_reads(pemeran: Pemeran) -> None:
    kiriman = petani(pemeran)
    with translation.override("en"):
        lembar = dikembalikan(kiriman, pemeran.slamet).worksheets[0]
    assert lembar.cell(BARIS["kurang"], 11).value.startswith("NIK 351699••••••0375")


def test_nothing_stays_behind_in_the_clear(pemeran: Pemeran) -> None:
    dikembalikan(petani(pemeran), pemeran.slamet)
    assert [b.name for b in settings.NAUNGAN_DOKUMEN.iterdir() if b.suffix != ".segel"] == []


@pytest.mark.parametrize("siapa", ["orang_asing", "joko", "rina"])
def test_strangers_get_nothing(pemeran: Pemeran, siapa: str) -> None:
    kiriman, keluar = petani(pemeran), io.BytesIO()
    with ditolak("bukan_wilayahnya"):
        tulis_lembar(kiriman, keluar, by=pemeran.semua[siapa])
    assert keluar.getvalue() == b""


@pytest.mark.parametrize("status", ["DITERIMA", "TAK_TERBACA"])
def test_what_was_not_read_is_not_given_back(pemeran: Pemeran, status: str) -> None:
    kiriman = dikirim(pemeran, SITI)
    Kiriman.objects.filter(pk=kiriman.pk).update(status=status)
    kiriman.refresh_from_db()
    with ditolak("bukan_tahapnya"):
        tulis_lembar(kiriman, io.BytesIO(), by=pemeran.slamet)


def test_a_list_that_waits_for_approval_may_be_looked_at(pemeran: Pemeran) -> None:
    lembar = dikembalikan(diajukan(pemeran, SITI, KASTURI), pemeran.wahyu).worksheets[0]
    assert [lembar.cell(n, 7).value for n in (2, 3)] == ["Orang baru", "Orang baru"]
