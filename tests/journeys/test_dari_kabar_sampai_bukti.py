"""From the news of a death to the proof that the family was paid, in a browser, by the people whose work it is."""

from collections.abc import Callable
from io import BytesIO

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from naungan.books.cases.models import Klaim, Pendampingan
from tests.journeys.conftest import Situs

pytestmark = pytest.mark.nyata


def test_dari_kabar_sampai_bukti(situs: Situs, tagihan_lunas: Callable[..., None]) -> None:
    tagihan_lunas(10, 11, 12)
    slamet, sari, wahyu, budi, ratna = (situs.masuk(n) for n in ("slamet", "sari", "wahyu", "budi", "ratna"))

    kode = _slamet_melapor(situs, slamet)
    berkas = f"{situs.alamat}/pendampingan/{kode}/"
    _sari_mengajukan(situs, sari, berkas)
    klaim = _budi_mengusulkan(situs, budi)
    for orang in (sari, wahyu):
        _ditolak(orang, klaim, "putuskan/")
    _ratna_memutuskan(situs, ratna, klaim)
    batch = _budi_menyusun(situs, budi)
    for orang in (sari, wahyu):
        _ditolak(orang, batch, "rilis/", kode=404)
    _ditolak(budi, batch, "rilis/")
    _ratna_merilis(ratna, batch)
    _budi_mengisi_hasil_bank(situs, budi, batch)
    _sari_melihat_bukti(situs, sari, berkas)
    _slamet_tidak_melihat_jumlah(situs, slamet, berkas)
    _keluarga_melacak(situs, kode)
    _surat_lengkap(ratna, klaim)

    # axe and the refused decisions leave no error in any console but the refusals themselves
    situs.galat[:] = [g for g in situs.galat if "403" not in g and "404" not in g]
    assert Pendampingan.objects.get().status == "SELESAI" and Klaim.objects.get().status == "DIBAYAR"


def _slamet_melapor(situs: Situs, slamet: Page) -> str:
    slamet.get_by_role("link", name="Lapor", exact=True).first.click()
    slamet.get_by_label("Nama atau NIK").fill("karno")
    slamet.get_by_role("button", name="Cari").click()
    situs.lihat(slamet, "desa-mencari")
    slamet.get_by_role("link", name="Karno").click()
    slamet.get_by_role("button", name="Kirim laporan").click()
    expect(slamet.get_by_role("alert")).to_contain_text("5 hal yang perlu diperbaiki")
    situs.lihat(slamet, "desa-belum-lengkap")
    slamet.get_by_label("Tanggal meninggal").fill("2023-12-04")
    slamet.get_by_label("Tidak, karena sakit atau sebab lain").check()
    slamet.get_by_label("Di mana meninggal").fill("Di rumah")
    slamet.get_by_label("Apa yang terjadi").fill("Sakit sejak kemarin, meninggal dini hari.")
    slamet.get_by_label("Siapa yang memberi kabar").fill("Sulastri, istri")
    slamet.get_by_role("button", name="Kirim laporan").click()
    expect(slamet.get_by_role("heading", level=1)).to_have_text("Karno")
    situs.lihat(slamet, "desa-berkas")
    return slamet.url.rstrip("/").rpartition("/")[2]


def _sari_mengajukan(situs: Situs, sari: Page, berkas: str) -> None:
    sari.get_by_role("link", name="Pendampingan", exact=True).first.click()
    situs.lihat(sari, "pendampingan")
    sari.get_by_role("link", name="Karno").click()
    expect(sari.get_by_text("Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan.")).to_be_visible()
    sari.get_by_role("link", name="Catat kunjungan").click()
    pertama, kedua = (sari.get_by_role("group", name=f"Orang ke-{n}", exact=True) for n in (1, 2))
    pertama.get_by_label("Nama", exact=True).fill("Sulastri")
    pertama.get_by_label("Hubungan dengan almarhum").select_option("istri")
    pertama.get_by_label("Tanggal lahir").fill("1980-03-15")
    pertama.get_by_label("Nama bank").fill("Bank Contoh")
    pertama.get_by_label("Nomor rekening").fill("0099001122")
    sari.get_by_role("button", name="Tambah baris").click()
    kedua.get_by_label("Nama", exact=True).fill("Dwi")
    kedua.get_by_label("Hubungan dengan almarhum").select_option("anak")
    kedua.get_by_label("Jenis kelamin").select_option("P")
    kedua.get_by_label("Tanggal lahir").fill("2008-05-01")
    kedua.get_by_label("Sekolah").select_option("SMP")
    situs.lihat(sari, "kunjungan")
    sari.get_by_role("button", name="Simpan kunjungan").click()
    sari.get_by_role("link", name="Lengkapi berkas").click()
    for ke, kolom in enumerate(sari.locator("main").get_by_role("textbox").all(), start=1):
        kolom.fill(f"UJI-{ke}")
    situs.lihat(sari, "berkas")
    sari.get_by_role("button", name="Simpan, berkas siap").click()
    sari.get_by_role("button", name="Ajukan ke BPJS Ketenagakerjaan").click()
    expect(sari.get_by_text("Diajukan ke BPJS", exact=True)).to_be_visible()
    assert sari.url == berkas


def _budi_mengusulkan(situs: Situs, budi: Page) -> str:
    budi.get_by_role("link", name="Klaim", exact=True).first.click()
    situs.lihat(budi, "pengajuan-masuk")
    budi.get_by_role("button", name="Terima Karno").click()
    klaim = budi.url
    budi.get_by_role("link", name="Periksa berkas").click()
    for pilihan in budi.get_by_label("Sah", exact=True).all():
        pilihan.check()
    situs.lihat(budi, "periksa")
    budi.get_by_role("button", name="Simpan pemeriksaan").click()
    budi.get_by_role("link", name="Usulkan pembayaran").click()
    expect(budi.get_by_text("empat puluh dua juta rupiah")).to_be_visible()
    budi.get_by_label("Sulastri, istri").check()
    situs.lihat(budi, "usulkan")
    budi.get_by_role("button", name="Usulkan").click()
    expect(budi.get_by_text("Menunggu keputusan")).to_be_visible()
    expect(budi.get_by_role("button", name="Tetapkan")).to_have_count(0)
    return klaim


def _ditolak(orang: Page, berkas: str, aksi: str, kode: int = 403) -> None:
    """No button on the page, and pressing it anyway by hand changes nothing."""
    orang.goto(berkas)
    expect(orang.get_by_role("button", name="Tetapkan")).to_have_count(0)
    expect(orang.get_by_role("button", name="Rilis")).to_have_count(0)
    tanda = next(c["value"] for c in orang.context.cookies() if c["name"] == "csrftoken")
    jawaban = orang.request.post(
        berkas + aksi, form={"csrfmiddlewaretoken": tanda}, headers={"Referer": berkas}
    )
    assert jawaban.status == kode, jawaban.status
    if kode == 403:
        assert "Tindakan ini bukan wewenang Anda" in jawaban.text()


def _ratna_memutuskan(situs: Situs, ratna: Page, klaim: str) -> None:
    ratna.goto(klaim)
    expect(ratna.get_by_text("Masih terlindungi pada hari kejadian")).to_be_visible()
    expect(ratna.get_by_text("Berhak.").first).to_be_visible()
    situs.lihat(ratna, "memutuskan")
    ratna.get_by_role("button", name="Tetapkan Rp42.000.000 untuk Sulastri").click()
    expect(ratna.get_by_text("Klaim sudah diputuskan.")).to_be_visible()
    situs.lihat(ratna, "diputuskan")


def _budi_menyusun(situs: Situs, budi: Page) -> str:
    budi.get_by_role("link", name="Daftar bayar", exact=True).first.click()
    situs.lihat(budi, "siap-dibayar")
    budi.get_by_role("button", name="Susun daftar bayar").click()
    expect(budi.get_by_text("Orang kedua yang merilisnya")).to_be_visible()
    situs.lihat(budi, "daftar-bayar")
    return budi.url


def _ratna_merilis(ratna: Page, batch: str) -> None:
    ratna.goto(batch)
    ratna.get_by_role("button", name="Rilis ke bank").click()
    expect(ratna.get_by_text("Daftar bayar dirilis ke bank.")).to_be_visible()


def _budi_mengisi_hasil_bank(situs: Situs, budi: Page, batch: str) -> None:
    budi.goto(batch)
    budi.get_by_role("link", name="Isi hasil bank").click()
    budi.get_by_label("Dibayar", exact=True).check()
    budi.get_by_label("Nomor bukti bank untuk Sulastri").fill("TRX-UJI-1")
    situs.lihat(budi, "hasil-bank")
    budi.get_by_role("button", name="Simpan hasil bank").click()
    expect(budi.get_by_text("Hasil bank dicatat.")).to_be_visible()


def _sari_melihat_bukti(situs: Situs, sari: Page, berkas: str) -> None:
    sari.goto(berkas)
    sari.get_by_role("button", name="Catat hasil dari BPJS").click()
    sari.get_by_role("button", name="Catat bukti pembayaran").click()
    expect(sari.get_by_text("bukti bank TRX-UJI-1")).to_be_visible()
    expect(sari.get_by_text("Hasil BPJS berbeda dari perkiraan")).to_have_count(0)
    situs.lihat(sari, "bukti")
    sari.get_by_role("button", name="Selesaikan pendampingan").click()
    expect(sari.get_by_text("Selesai", exact=True)).to_be_visible()


def _slamet_tidak_melihat_jumlah(situs: Situs, slamet: Page, berkas: str) -> None:
    slamet.goto(berkas)
    expect(slamet.get_by_text("Bukti pembayaran dicatat")).to_be_visible()
    assert "Rp" not in slamet.locator("main").inner_text()
    situs.lihat(slamet, "desa-selesai")


def _keluarga_melacak(situs: Situs, kode: str) -> None:
    sulastri = situs.masuk()
    sulastri.goto(f"{situs.alamat}/lacak/")
    situs.lihat(sulastri, "lacak")
    sulastri.get_by_label("Nomor lacak").fill(kode.lower())
    sulastri.get_by_role("button", name="Lihat").click()
    expect(sulastri.get_by_text("Sudah masuk ke rekening ahli waris pada 12 Desember 2023.")).to_be_visible()
    expect(sulastri.get_by_text("Gratis. Tidak perlu perantara.", exact=True)).to_be_visible()
    situs.lihat(sulastri, "keluarga")


def _surat_lengkap(ratna: Page, klaim: str) -> None:
    ratna.goto(klaim)
    tautan = ratna.get_by_role("link", name="Surat untuk keluarga (PDF)").get_attribute("href")
    jawaban = ratna.request.get(klaim.partition("/klaim/")[0] + str(tautan))
    surat = " ".join(" ".join(h.extract_text() for h in PdfReader(BytesIO(jawaban.body())).pages).split())
    assert jawaban.headers["content-type"] == "application/pdf"
    for isi in (
        "Ibu Sulastri",
        "Rp42.000.000",
        "empat puluh dua juta rupiah",
        "Santunan berkala, dibayar sekaligus",
        "Rp500.000 sebulan selama 24 bulan.",
        "PP 82/2019 Pasal 34",
        "TRX-UJI-1",
    ):
        assert isi in surat, isi
