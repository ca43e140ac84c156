"""Rules are written in a closed vocabulary, by one person, approved by another, and in force from a day."""

from datetime import date
from typing import Any

import pytest

from naungan.books.selection.models import Aturan, Syarat
from naungan.books.selection.models.aturan import BIDANG, KRITERIA, OPERATOR
from naungan.desk import selection
from naungan.desk.selection import Kedudukan, Ketentuan, aturan_pada, hitung_layak, jelaskan
from naungan.desk.selection.bidang import SUSUN
from naungan.desk.selection.fakta import Fakta
from naungan.desk.selection.jelaskan import Hasil
from naungan.desk.selection.kosakata import KOSAKATA
from naungan.kit.jam import pada
from tests.cast import DESA_ASING, Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.selection import balai
from tests.desk.tolak import ditolak

UMUR = Ketentuan("umur", "paling_sedikit", (18,))


def rancang(p: Pemeran, prog: Any, *ketentuan: Ketentuan, **lain: Any) -> Aturan:
    isi: dict[str, Any] = {"by": p.sari, "berlaku": balai.HARI, "dasar": "Perbup 11/2023"}
    with pada(balai.HARI):
        return selection.rancang_aturan(prog, ketentuan=ketentuan or (UMUR,), **isi | lain)


def test_desk_and_books_know_the_same_words() -> None:
    assert set(KOSAKATA) == set(BIDANG) == set(SUSUN) == set(Fakta._fields)
    assert {o for _, boleh in KOSAKATA.values() for o in boleh} == set(OPERATOR)
    assert {"kategori", "kelamin", "umur", "penghasilan", "tanggal_usul"} == set(KRITERIA)


@pytest.mark.parametrize(
    ("syarat", "kode"),
    [
        (Ketentuan("agama", "adalah", (True,)), "bidang_tak_dikenal"),
        (Ketentuan("umur", "mirip", (18,)), "operator_tak_dikenal"),
        (Ketentuan("kelamin", "memuat", ("L",)), "operator_tak_dikenal"),
        (Ketentuan("umur", "paling_sedikit", ("delapan belas",)), "nilai_tak_cocok"),
        (Ketentuan("umur", "paling_sedikit", (True,)), "nilai_tak_cocok"),
        (Ketentuan("umur", "paling_sedikit", (200,)), "nilai_tak_cocok"),
        (Ketentuan("umur", "antara", (64, 18)), "nilai_tak_cocok"),
        (Ketentuan("umur", "antara", (18,)), "nilai_tak_cocok"),
        (Ketentuan("kelamin", "salah_satu", ("X",)), "nilai_tak_cocok"),
        (Ketentuan("kelamin", "salah_satu", ()), "nilai_tak_cocok"),
        (Ketentuan("kategori", "salah_satu", ("petani' OR 1=1",)), "nilai_tak_cocok"),
        (Ketentuan("kategori", "salah_satu", ("PETANI", "PETANI")), "nilai_tak_cocok"),
        (Ketentuan("aparatur", "adalah", (1,)), "nilai_tak_cocok"),
        (Ketentuan("pekerjaan", "memuat", (" ",)), "nilai_tak_cocok"),
        (Ketentuan("wilayah", "di", (DESA_ASING,)), "wilayah_tak_dikenal"),
        (Ketentuan("wilayah", "di", ("35.16.99.2001",)), "wilayah_tak_dikenal"),
        (Ketentuan("umur", "paling_sedikit", (18,), "", 100), "nilai_tak_cocok"),
    ],
    ids=lambda x: x if isinstance(x, str) else f"{x.bidang} {x.operator} {x.nilai}",
)
def test_a_word_the_vocabulary_does_not_have_is_refused_when_written(
    pemeran: Pemeran, syarat: Ketentuan, kode: str
) -> None:
    prog = balai.program(pemeran)
    with ditolak(kode, "syarat.2"):
        rancang(pemeran, prog, UMUR, syarat)
    with ditolak(kode, "syarat.1"):
        hitung_layak(prog, [syarat])


@pytest.mark.parametrize(
    ("urut", "kode"),
    [
        (Kedudukan("nama", ("a",)), "bidang_tak_dikenal"),
        (Kedudukan("umur", ("tercantik",)), "nilai_tak_cocok"),
        (Kedudukan("kategori", ()), "nilai_tak_cocok"),
        (Kedudukan("tanggal_usul", ("terdahulu",)), "kriteria_dua_kali"),
    ],
)
def test_a_waiting_list_is_ordered_by_known_criteria(pemeran: Pemeran, urut: Kedudukan, kode: str) -> None:
    prog = balai.program(pemeran)
    with ditolak(kode):
        rancang(pemeran, prog, kedudukan=(Kedudukan("tanggal_usul", ("terdahulu",)), urut))


def test_rules_need_conditions_not_too_many_and_a_legal_reference(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    with ditolak("kosong", "syarat"), pada(balai.HARI):
        selection.rancang_aturan(prog, by=pemeran.sari, berlaku=balai.HARI, dasar="Perbup", ketentuan=())
    with ditolak("terlalu_banyak", "syarat"):
        rancang(pemeran, prog, *[UMUR] * 25)
    with ditolak("kosong", "dasar"):
        rancang(pemeran, prog, dasar=" ")


def test_a_new_version_rules_from_its_day_and_the_old_one_stays(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    baru = rancang(pemeran, prog, Ketentuan("umur", "paling_sedikit", (21,)), berlaku=date(2024, 3, 1))
    assert baru.versi == 2
    assert aturan_pada(prog, date(2024, 3, 1)) == Aturan.objects.get(versi=1)  # a draft rules nothing
    selection.setujui_aturan(baru, by=pemeran.wahyu)

    assert aturan_pada(prog, date(2024, 2, 29)) == Aturan.objects.get(versi=1)
    assert aturan_pada(prog, date(2024, 3, 1)) == baru
    assert aturan_pada(prog, date(2023, 12, 19)) is None
    assert Syarat.objects.filter(aturan__versi=1).count() == len(balai.KETENTUAN)


def test_a_draft_is_written_anew(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    rancang(pemeran, prog)
    kedua = rancang(pemeran, prog, UMUR, Ketentuan("kelamin", "salah_satu", ("P",), "Pasal 5"))
    assert kedua.versi == 2
    assert list(kedua.syarat.order_by("urutan").values_list("bidang", "dasar")) == [
        ("umur", ""),
        ("kelamin", "Pasal 5"),
    ]


def test_rules_are_approved_by_another_once(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    baru = rancang(pemeran, prog, by=pemeran.wahyu)
    with ditolak("orang_yang_sama"):
        selection.setujui_aturan(baru, by=pemeran.wahyu)
    yuli = petugas_lain(pemeran.wahyu, "Yuli")
    selection.setujui_aturan(baru, by=yuli)
    with ditolak("sudah_disetujui"):
        selection.setujui_aturan(baru, by=yuli)


@pytest.mark.parametrize("siapa", ["budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_nobody_but_the_regency_writes_or_approves_rules(pemeran: Pemeran, siapa: str) -> None:
    prog = balai.program(pemeran)
    baru = rancang(pemeran, prog)
    with ditolak("bukan_wewenang"):
        rancang(pemeran, prog, by=pemeran.semua[siapa])
    with ditolak("bukan_wewenang"):
        selection.setujui_aturan(baru, by=pemeran.semua[siapa])


def test_a_closed_programme_gets_no_new_rules(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    selection.tutup_program(prog, by=pemeran.wahyu, alasan="Anggaran habis")
    with ditolak("bukan_tahapnya"):
        rancang(pemeran, prog)


def test_a_farmer_is_told_why_yes(pemeran: Pemeran) -> None:
    (dia,) = balai.petani(1)
    hasil = jelaskan(balai.program(pemeran), dia, balai.HARI)
    assert hasil.hasil == Hasil.YA
    assert [(x.ketentuan.bidang, x.ditemukan, x.hasil) for x in hasil.langkah] == [
        ("hidup", True, "YA"),
        ("umur", 53, "YA"),
        ("umur", 53, "YA"),
        ("kategori", ["PETANI_TEMBAKAU"], "YA"),
        ("terlindungi_sekarang", False, "YA"),
    ]
    assert hasil.langkah[2].ketentuan.dasar == "Perbup 10/2023 Pasal 4"


def test_an_old_trader_is_told_why_not_with_the_article(pemeran: Pemeran) -> None:
    (dia,) = balai.petani(1, lahir=date(1958, 12, 20), kategori="MANDIRI")
    hasil = jelaskan(balai.program(pemeran), dia, balai.HARI)
    tidak = [x for x in hasil.langkah if x.hasil == Hasil.TIDAK]
    assert hasil.hasil == Hasil.TIDAK
    assert [(x.ketentuan.bidang, x.ketentuan.operator, x.ditemukan) for x in tidak] == [
        ("umur", "kurang_dari", 65),
        ("kategori", "salah_satu", ["MANDIRI"]),
    ]
    assert "Permenaker" in tidak[0].ketentuan.dasar


def test_a_missing_fact_leaves_a_doubt_not_an_answer(pemeran: Pemeran) -> None:
    (dia,) = balai.petani(1, kategori="")
    hasil = jelaskan(balai.program(pemeran), dia, balai.HARI)
    assert hasil.hasil == Hasil.TIDAK_DIKETAHUI
    assert [x.ditemukan for x in hasil.langkah if x.hasil == Hasil.TIDAK_DIKETAHUI] == [None]


def test_pak_karno_whom_the_fund_itself_covers_is_not_excluded_by_it(pemeran: Pemeran) -> None:
    pemeran.karno.kategori = "PETANI_TEMBAKAU"
    pemeran.karno.save()
    pemeran.kepesertaan.lunas_awal = 202312
    pemeran.kepesertaan.save()
    assert jelaskan(balai.program(pemeran), pemeran.karno, balai.HARI).hasil == Hasil.YA
    lain = balai.program(pemeran, payer=pemeran.mitra, nama="CSR")
    assert jelaskan(lain, pemeran.karno, balai.HARI).hasil == Hasil.TIDAK


def test_without_rules_in_force_nothing_is_explained(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    with ditolak("belum_ada_aturan"):
        jelaskan(prog, pemeran.karno, date(2023, 12, 1))
