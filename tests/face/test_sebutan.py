"""Every stage, act and step has words; a table of the desk cannot grow without them."""

import pytest

from naungan.books.cases.models import Batch, BatchItem, Klaim, Pendampingan
from naungan.books.documents.models import Document
from naungan.desk.accompany.langkah import HUBUNGAN as HUBUNGAN_MEJA
from naungan.desk.flow import BATCH, KLAIM, PENDAMPINGAN
from naungan.face.sebutan import AKSI, HUBUNGAN, TAHAP, aksi, hubungan, tahap, tindakan
from naungan.face.uraian import JUDUL, bagian, uraikan
from naungan.law import hitung
from naungan.law.ahli_waris import KELAS


@pytest.mark.parametrize(
    ("berkas", "kode"),
    [
        ("pendampingan", Pendampingan.Status.values),
        ("klaim", Klaim.Status.values),
        ("batch", Batch.Status.values),
        ("item", BatchItem.Status.values),
        ("berkas", ["BELUM", *Document.Putusan.values]),
        ("kepesertaan", ["AKTIF", "TENGGANG", "LEPAS", "BERAKHIR", "TERTUNDA"]),
    ],
)
def test_every_stage_has_a_name(berkas: str, kode: list[str]) -> None:
    assert set(TAHAP[berkas]) == set(kode)
    assert all(tahap(berkas, k) for k in kode)


def test_every_act_of_the_flow_tables_has_a_button() -> None:
    perlu = {langkah.aksi for alur in (PENDAMPINGAN, KLAIM, BATCH) for langkah in alur.langkah}

    assert perlu == set(AKSI)
    assert all(aksi(nama) for nama in perlu)


def test_every_relation_the_law_knows_has_a_name() -> None:
    assert set(HUBUNGAN) == set(HUBUNGAN_MEJA) == set(KELAS)
    assert hubungan("tetangga") == "tetangga"


def test_an_act_without_words_is_shown_by_its_own_name() -> None:
    assert tindakan("buka_nik") == "buka nik"


@pytest.mark.parametrize("kejadian", ["meninggal", "meninggal_kk"])
@pytest.mark.parametrize("segmen", ["PU", "BPU", "JAKON"])
@pytest.mark.parametrize("tanggal", ["2018-05-01", "2023-12-04", "2025-06-01"])
def test_every_step_of_a_death_is_told_in_words(kejadian: str, segmen: str, tanggal: str) -> None:
    hasil = hitung(
        {
            "kejadian": kejadian, "tanggal": tanggal, "segmen": segmen, "upah": 1_000_000, "masa_iur_bulan": 40,
            "ahli_waris": [{"hubungan": "istri"}], "anak": [{"jenjang": "SMP", "usia": 13}],
        }
    ).as_json()  # fmt: skip

    for langkah in uraikan(hasil):
        assert langkah.nama in JUDUL.values(), langkah.nama
        assert langkah.nilai is not None or langkah.uraian, langkah
        assert "%(" not in langkah.uraian and "_" not in langkah.uraian and "None" not in langkah.uraian, (
            langkah
        )
    assert sum(b.nilai for b in bagian(hasil)) == hasil["total"]
    assert all(b.dasar for b in bagian(hasil))
