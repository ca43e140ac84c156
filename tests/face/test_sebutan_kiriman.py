"""Everything the pages of the lists say has its words; a table of the desk cannot grow without them."""

import pytest

from naungan.books.intake.models import Baris, Kiriman
from naungan.desk.flow import KIRIMAN
from naungan.desk.roster.temuan import TEMUAN_BERAT
from naungan.face.sebutan import TAHAP, TINDAKAN
from naungan.face.sebutan_kiriman import (
    AKSI_KIRIMAN,
    ARTI_EFEK,
    EFEK,
    NADA_EFEK,
    NADA_KIRIMAN,
    SERUPA,
    UNTUK,
    alasan_serupa,
    jenis_temuan,
    kata_temuan,
)


def test_every_stage_effect_and_purpose_has_its_words() -> None:
    assert set(TAHAP["kiriman"]) == set(NADA_KIRIMAN) == set(Kiriman.Status.values)
    assert set(EFEK) == set(ARTI_EFEK) == set(Baris.Efek.values) and set(NADA_EFEK) <= set(EFEK)
    assert set(UNTUK) == set(Kiriman.Untuk.values)


def test_every_act_has_a_button_but_failing_and_what_is_done_row_by_row() -> None:
    assert set(AKSI_KIRIMAN) == {x.aksi for x in KIRIMAN.langkah} - {"gagal_dibaca", "perbaiki"}


@pytest.mark.parametrize(
    "verb",
    ["kirim_daftar", "kirim_perbaikan", "petakan_kolom", "olah", "gagal_dibaca", "ajukan_daftar", "setujui_daftar",
     "kembalikan_daftar", "batalkan_daftar", "terapkan_daftar"],
)  # fmt: skip
def test_every_verb_of_a_list_is_told_in_its_history(verb: str) -> None:
    assert verb in TINDAKAN


@pytest.mark.parametrize("kode", TEMUAN_BERAT)
def test_every_finding_is_named_without_a_rows_own_values(kode: str) -> None:
    nama = jenis_temuan(kode)

    assert nama and "%(" not in nama and not nama.endswith((".", ":", ",")) and len(nama) < 140


def test_reasons_are_told_in_words_and_the_unknown_is_left_out() -> None:
    assert alasan_serupa("nama_sama desa_sama entah") == "nama sama, desa sama"
    assert all(alasan_serupa(kode) for kode in SERUPA)


def test_what_decides_about_a_row_is_told_apart_from_what_is_only_worth_knowing() -> None:
    temuan = [["ibu_kosong", "ibu", "", ""], ["nik_kosong", "nik", "", ""], ["baris_sama", "nik", "", "7"]]

    assert [k.split()[0] for k in kata_temuan(temuan)] == ["NIK", "Orang"]
    assert [k.split()[0] for k in kata_temuan(temuan, catatan=True)] == ["Nama"]
