"""Files that cannot be read say why, columns are shown by hand, a proposal comes back with the reason."""

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings

from naungan.books.intake.models import Kiriman
from tests.journeys.conftest import Situs

pytestmark = pytest.mark.nyata

TANPA_NIK = (
    b"No;Nama;Kapan;Jenis;Desa;Kode\n"
    b"1;Warni;15-03-1980;P;Sumberwuluh;3516995503800011,\n"
    b"2;Bambang Sutejo;12-02-1990;L;Entah Berantah;AB-2\n"
    b"3;Bambang Sutejo;12-02-1990;L;Sumberwuluh;AB-3\n"
)


def test_daftar_tak_terbaca(situs: Situs, settings: Settings) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
    sari, wahyu = situs.masuk("sari"), situs.masuk("wahyu")

    _kirim(situs, sari, "daftar.pdf", b"%PDF-1.7 apa saja")
    expect(sari.get_by_text("Ini berkas PDF.")).to_be_visible()
    situs.lihat(sari, "berkas-pdf")

    _kirim(situs, sari, "calon.csv", TANPA_NIK)
    expect(sari.get_by_text("Kolom yang wajib ada belum ditemukan: NIK.")).to_be_visible()
    situs.lihat(sari, "tanpa-nik")
    sari.get_by_role("link", name="Atur kolom").click()
    sari.get_by_label("NIK", exact=True).select_option(label="F: Kode (351699••••••0011,)")
    situs.lihat(sari, "kolom")
    sari.get_by_role("button", name="Simpan dan baca ulang").click()
    expect(sari.get_by_role("table", name="Akibat menurut jenisnya")).to_be_visible()
    sari.get_by_role("link", name="Semua temuan").click()
    situs.lihat(sari, "temuan")
    sari.go_back()
    sari.get_by_role("link", name="Perbaiki lewat Excel").click()
    situs.lihat(sari, "lewat-excel")

    sari.goto(f"{situs.alamat}/antrean/")
    situs.lihat(sari, "antrean-kabupaten")
    sari.get_by_role("link", name="Desa belum dikenal").click()
    situs.lihat(sari, "antrean-tanpa-desa")
    sari.get_by_role("link", name="Bambang Sutejo").first.click()
    sari.get_by_text("Data lain").click()
    situs.lihat(sari, "semua-bidang")

    _dikembalikan(situs, sari, wahyu)
    assert set(Kiriman.objects.values_list("status", flat=True)) == {"TAK_TERBACA", "DIPERIKSA"}


def _kirim(situs: Situs, sari: Page, nama: str, isi: bytes) -> None:
    sari.goto(f"{situs.alamat}/daftar-nama/kirim/?untuk=WARGA")
    sari.get_by_label("Berkas", exact=True).set_input_files(
        {"name": nama, "mimeType": "application/octet-stream", "buffer": isi}
    )
    sari.get_by_role("button", name="Kirim dan periksa").click()


def _dikembalikan(situs: Situs, sari: Page, wahyu: Page) -> None:
    kode = Kiriman.objects.get(status="DIPERIKSA").kode
    daftar = f"{situs.alamat}/daftar-nama/{kode}/"
    sari.goto(daftar)
    sari.get_by_role("button", name="Ajukan untuk disetujui").click()
    wahyu.goto(daftar)
    wahyu.get_by_role("link", name="Kembalikan").click()
    wahyu.get_by_label("Alasan").fill("NIK Bambang belum ada; tanyakan dahulu kepada desanya.")
    situs.lihat(wahyu, "alasan")
    wahyu.get_by_role("button", name="Kembalikan pengajuan").click()
    expect(wahyu.get_by_text("Dikembalikan oleh Wahyu")).to_be_visible()
    sari.goto(daftar)
    expect(sari.get_by_text("NIK Bambang belum ada; tanyakan dahulu kepada desanya.").first).to_be_visible()
    situs.lihat(sari, "dikembalikan")
