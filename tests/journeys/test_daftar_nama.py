"""From a village's messy spreadsheet to people who are covered, in a browser, repaired on a telephone."""

import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect
from pytest_django import Settings
from xlsxwriter import Workbook

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from tests.journeys.conftest import HARI, TELEPON, Situs

if TYPE_CHECKING:
    from tests.basis_data import BukuNyata

pytestmark = pytest.mark.nyata

WARNI, BAMBANG, SUTIKNO, PAIMIN = (
    "3516995503800011",
    "3516991202900012",
    "3516991202900013",
    "3516990107850014",
)
BARIS = (
    ("1", f"'{WARNI}", "WARNI", "15 Maret 1980", "P", "Ds. Sumberwuluh", "Tani"),
    ("2", f" {BAMBANG[:6]} {BAMBANG[6:12]} {BAMBANG[12:]}", "Bambang Sutejo", "12/02/90", "LK", "Sumber Wuluh", "buruh tani"),
    ("3", SUTIKNO[:12], "Sutikno", "12-02-1990", "L", "SUMBERWULUH", "Petani"),
    ("4", PAIMIN, "Paimin", "01-08-1985", "L", "Sumberwuloh", "Petani"),
    ("5", "3516991202300015", "Mbah Sastro", "12 Pebruari 1930", "L", "Sumberwuluh", "Petani"),
    ("6", "3516991202780099", "Karno", "12-02-1978", "L", "Sumberwuluh", "Petani"),
)  # fmt: skip


def buku_kerja() -> bytes:
    """As a village writes it: a title over the table, a blank row, numbers as text, a sum and a signature below."""
    isi = BytesIO()
    with Workbook(isi, {"in_memory": True}) as buku:
        lembar = buku.add_worksheet("Lembar1")
        lembar.merge_range("A1:G1", "DAFTAR PETANI TEMBAKAU DESA SUMBERWULUH TAHUN 2023")
        kepala = ("NO", "N I K", "NAMA LENGKAP", "TGL. LAHIR", "L/P", "DESA", "PEKERJAAN")
        for ke, baris in enumerate((kepala, *BARIS), start=2):
            lembar.write_row(ke, 0, baris)
        lembar.write_row(len(BARIS) + 4, 1, ("JUMLAH", f"{len(BARIS)} orang"))
        lembar.write(len(BARIS) + 6, 5, "Kepala Desa Sumberwuluh")
    return isi.getvalue()


def test_daftar_nama(situs: Situs, buku_nyata: "BukuNyata", settings: Settings) -> None:
    settings.NAUNGAN_DOKUMEN.mkdir(exist_ok=True)  # the worker reads the files the site keeps
    (buku_nyata.folder / "dokumen").symlink_to(settings.NAUNGAN_DOKUMEN, target_is_directory=True)
    slamet, sari, wahyu = (situs.masuk(n) for n in ("slamet", "sari", "wahyu"))

    daftar = _slamet_mengirim(situs, slamet)
    _pekerja(buku_nyata)
    _slamet_melihat_akibatnya(situs, slamet)
    _slamet_memperbaiki_di_telepon(situs, slamet)
    _sari_mengajukan(situs, sari, daftar)
    _wahyu_menyetujui(situs, wahyu, daftar)
    _pekerja(buku_nyata)
    _mereka_terlindungi(situs, wahyu, daftar)


def _pekerja(buku: "BukuNyata") -> None:
    """The job queue's worker does what waits."""
    subprocess.run(
        [sys.executable, "-m", "django", "db_worker", "--batch", "--queue-name", "*", "--no-startup-delay"],
        env=buku.env | {"NAUNGAN_HARI_INI": HARI.isoformat()},
        check=True,
        timeout=120,
    )


def _slamet_mengirim(situs: Situs, slamet: Page) -> str:
    slamet.get_by_role("link", name="Daftar nama", exact=True).first.click()
    situs.lihat(slamet, "belum-ada-daftar")
    slamet.get_by_role("link", name="Kirim daftar").click()
    situs.lihat(slamet, "untuk-apa")
    slamet.get_by_role("link", name="Mendaftarkan peserta").click()
    slamet.get_by_role("button", name="Kirim dan periksa").click()
    expect(slamet.get_by_role("alert")).to_contain_text("Pilih berkasnya dahulu")
    slamet.get_by_label("Berkas", exact=True).set_input_files(
        {"name": "petani 2023 FIX.xlsx", "mimeType": "application/octet-stream", "buffer": buku_kerja()}
    )
    slamet.get_by_label("Mulai dilindungi").fill("2024-01-01")
    situs.lihat(slamet, "formulir-kirim")
    slamet.get_by_role("button", name="Kirim dan periksa").click()
    expect(slamet.get_by_text("Sedang berjalan")).to_be_visible()
    situs.lihat(slamet, "sedang-dibaca")
    return slamet.url


def _slamet_melihat_akibatnya(situs: Situs, slamet: Page) -> None:
    """The progress page becomes the preview by itself."""
    expect(slamet.get_by_role("table", name="Akibat menurut jenisnya")).to_be_visible()
    expect(slamet.get_by_text("Sudah diperiksa").first).to_be_visible()
    situs.lihat(slamet, "akibat")
    slamet.get_by_role("link", name="Perbaiki sekarang").click()
    situs.lihat(slamet, "baris")


def _slamet_memperbaiki_di_telepon(situs: Situs, slamet: Page) -> None:
    slamet.set_viewport_size(TELEPON)  # type: ignore[arg-type]
    slamet.get_by_text("Menu", exact=True).click()
    slamet.get_by_role("link", name="Antrean perbaikan").last.click()
    expect(slamet.get_by_text("Tinggal 3 dari 3")).to_be_visible()
    situs.lihat(slamet, "antrean")
    slamet.set_viewport_size(TELEPON)  # type: ignore[arg-type]
    slamet.get_by_role("link", name="Mulai dari Sutikno").click()
    situs.lihat(slamet, "perbaiki-nik")
    slamet.get_by_label("NIK", exact=False).first.fill(SUTIKNO)
    slamet.get_by_role("button", name="Simpan dan lanjut").click()
    expect(slamet.get_by_text("Sutikno sudah beres.")).to_be_visible()
    expect(slamet.get_by_role("heading", level=1)).to_have_text("Paimin")
    situs.lihat(slamet, "perbaiki-tanggal")
    slamet.get_by_role("button", name="Pakai 01-07-1985").click()
    expect(slamet.get_by_text("Tersimpan, tetapi Paimin masih perlu diperbaiki.")).to_be_visible()
    slamet.get_by_role("button", name="Pakai Sumberwuluh").click()
    expect(slamet.get_by_role("heading", level=1)).to_have_text("Karno")
    situs.lihat(slamet, "perbaiki-mungkin-sama")
    slamet.get_by_role("link", name="Dua orang yang berbeda?").click()
    slamet.get_by_label("Mengapa diikutkan?").fill("Orang lain yang senama, sudah dicocokkan dengan KTP.")
    situs.lihat(slamet, "ikutkan")
    slamet.get_by_role("button", name="Ikutkan").click()
    expect(slamet.get_by_text("Tidak ada yang menunggu")).to_be_visible()
    situs.lihat(slamet, "antrean-habis")


def _sari_mengajukan(situs: Situs, sari: Page, daftar: str) -> None:
    sari.goto(f"{situs.alamat}/daftar-nama/")
    expect(sari.get_by_text("Siap diajukan")).to_be_visible()
    situs.lihat(sari, "daftar-menunggu")
    sari.goto(daftar)
    sari.get_by_role("button", name="Ajukan untuk disetujui").click()
    expect(sari.get_by_text("Diajukan oleh Sari, menunggu orang kedua")).to_be_visible()
    expect(sari.get_by_role("button", name="Setujui")).to_have_count(0)
    situs.lihat(sari, "diajukan")


def _wahyu_menyetujui(situs: Situs, wahyu: Page, daftar: str) -> None:
    wahyu.goto(daftar)
    situs.lihat(wahyu, "memutus")
    wahyu.get_by_role("button", name="Setujui dan terapkan").click()
    expect(wahyu.get_by_text("Disetujui. Daftar sedang diterapkan.")).to_be_visible()
    situs.lihat(wahyu, "sedang-diterapkan")


def _mereka_terlindungi(situs: Situs, wahyu: Page, daftar: str) -> None:
    expect(wahyu.get_by_text("Sudah diterapkan").first).to_be_visible()
    situs.lihat(wahyu, "selesai")
    assert Kiriman.objects.get().status == "DITERAPKAN"
    assert Baris.objects.filter(terap="SUDAH").count() == 5
    baru = Membership.objects.filter(payer=situs.pemeran.pemkab, mulai__year=2024)
    assert sorted(baru.values_list("person__nama", flat=True)) == [
        "Bambang Sutejo", "Karno", "Paimin", "Sutikno", "WARNI",
    ]  # fmt: skip
    assert not Person.objects.filter(nama__icontains="Sastro").exists()
