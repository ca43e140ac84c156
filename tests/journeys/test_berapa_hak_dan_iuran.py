"""Bu Sulastri on a telephone, and a village officer at a desk, ask the two calculators, with and without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

from naungan.books.journal.models import Act
from tests.journeys.conftest import TELEPON, Situs

pytestmark = pytest.mark.nyata


def test_berapa_hak_dan_iuran(situs: Situs) -> None:
    sebelum = Act.objects.count()
    sulastri = situs.masuk()
    sulastri.set_viewport_size(TELEPON)  # type: ignore[arg-type]
    sulastri.goto(situs.alamat + "/")
    sulastri.get_by_role("link", name="Berapa haknya?").first.click()
    _sulastri_bertanya(situs, sulastri)
    _sulastri_mengubah_dan_mencetak(situs, sulastri)

    desa = _tanpa_javascript(situs)
    desa.goto(situs.alamat + "/berapa-haknya/")
    _desa_bertanya_tentang_cacat(situs, desa)
    desa.goto(situs.alamat + "/berapa-iurannya/")
    _desa_bertanya_tentang_iuran(situs, desa)

    assert Act.objects.count() == sebelum
    for orang in (sulastri, desa):
        assert "sessionid" not in {c["name"] for c in orang.context.cookies()}


def _tanpa_javascript(situs: Situs) -> Page:
    halaman = situs.browser.new_context(java_script_enabled=False, locale="id-ID").new_page()
    halaman.set_default_timeout(10_000)
    return halaman


def _sulastri_bertanya(situs: Situs, sulastri: Page) -> None:
    situs.lihat(sulastri, "apa-yang-terjadi")
    sulastri.get_by_label("Meninggal karena sakit").check()
    sulastri.get_by_role("button", name="Lanjut").last.click()
    sulastri.get_by_role("button", name="Lanjut").last.click()
    expect(sulastri.get_by_role("alert")).to_contain_text("2 hal yang perlu diperbaiki")
    expect(sulastri.get_by_role("alert")).to_be_focused()
    situs.lihat(sulastri, "belum-lengkap")
    sulastri.get_by_label("Tanggal meninggal").fill("2023-12-04")
    sulastri.get_by_label("Bekerja sendiri").check()
    sulastri.get_by_role("button", name="Lanjut").last.click()
    sulastri.get_by_label("Ya", exact=True).check()
    sulastri.get_by_label("Banyaknya bulan iuran").fill("40")
    situs.lihat(sulastri, "peserta")
    sulastri.get_by_role("button", name="Lanjut").last.click()
    pertama, kedua = (sulastri.get_by_role("group", name=f"Anak ke-{n}") for n in (1, 2))
    pertama.get_by_label("Sekolahnya sekarang").select_option(label="SD kelas 3")
    sulastri.get_by_role("button", name="Tambah anak").click()
    expect(kedua.get_by_label("Sekolahnya sekarang")).to_be_focused()
    kedua.get_by_label("Sekolahnya sekarang").select_option(label="SMP kelas 8")
    kedua.get_by_label("Umur").fill("14")
    situs.lihat(sulastri, "anak")
    kedua.get_by_label("Umur").press("Enter")
    expect(sulastri.get_by_role("heading", level=1)).to_have_text("Siapa yang ditinggalkan?")
    sulastri.get_by_label("Istri").check()
    situs.lihat(sulastri, "keluarga")
    sulastri.get_by_role("button", name="Lanjut").last.click()
    expect(sulastri.get_by_text("Rp42.000.000").first).to_be_visible()
    expect(sulastri.get_by_text("Buku nikah")).to_be_visible()
    situs.lihat(sulastri, "hasil")


def _sulastri_mengubah_dan_mencetak(situs: Situs, sulastri: Page) -> None:
    sulastri.go_back()
    expect(sulastri.get_by_role("heading", level=1)).to_have_text("Siapa yang ditinggalkan?")
    sulastri.go_forward()
    sulastri.get_by_role("link", name=re.compile("^Ubah ?: Banyaknya bulan")).click()
    sulastri.get_by_label("Banyaknya bulan iuran").fill("2")
    sulastri.get_by_role("button", name="Langsung ke hasil").click()
    expect(sulastri.get_by_text("baru 2 bulan")).to_be_visible()
    sulastri.get_by_text("Cara menghitungnya").click()
    situs.lihat(sulastri, "langkah")
    sulastri.evaluate("window.print = () => document.body.dataset.dicetak = 'ya'")
    sulastri.get_by_role("link", name="Cetak").click()
    assert sulastri.evaluate("document.body.dataset.dicetak") == "ya"
    sulastri.goto(sulastri.url + "&cetak=1")
    assert sulastri.locator("main details:not([open])").count() == 0
    sulastri.get_by_role("button", name="English").click()
    expect(sulastri.get_by_role("heading", level=1)).to_have_text("What the family is entitled to, estimated")
    situs.lihat(sulastri, "inggris")


def _desa_bertanya_tentang_cacat(situs: Situs, desa: Page) -> None:
    desa.get_by_label("Kecelakaan kerja, lalu cacat").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Tanggal kecelakaan").fill("2023-11-01")
    desa.get_by_label("Digaji").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Tidak tahu").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Jumlah rupiah").fill("2.000.000")
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("fungsinya berkurang").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Bagian tubuh").select_option(label="tangan dari pergelangan, kanan")
    desa.get_by_label("Persen fungsi").fill("50")
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_role("button", name="Lanjut").last.click()
    expect(desa.get_by_text("Rp25.600.000").first).to_be_visible()
    expect(desa.get_by_role("link", name="Cetak")).to_have_attribute("href", re.compile("cetak=1"))


def _desa_bertanya_tentang_iuran(situs: Situs, desa: Page) -> None:
    desa.get_by_label("Pekerja mandiri").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Pekerjaan lain").check()
    desa.get_by_label("Desa (APBDes)").check()
    desa.get_by_role("button", name="Lanjut").last.click()
    desa.get_by_label("Banyaknya bulan yang dibayar sekaligus").fill("12")
    desa.get_by_role("button", name="Lanjut").last.click()
    expect(desa.get_by_text("Rp16.800").first).to_be_visible()
    expect(desa.get_by_text("Rp201.600").first).to_be_visible()
