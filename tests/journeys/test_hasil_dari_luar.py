"""Where BPJS works in its own systems: its result is evidence of two people, and nobody here decides anything."""

import pytest
from playwright.sync_api import expect
from pytest_django import Settings

from naungan.books.cases.models import Pendampingan
from tests.desk import meja
from tests.journeys.conftest import Situs

pytestmark = pytest.mark.nyata


def test_hasil_dari_luar(situs: Situs, settings: Settings) -> None:
    nomor = meja.diusulkan(situs.pemeran).klaim.nomor  # left over from the time when BPJS worked here
    kode = Pendampingan.objects.get().peristiwa.kode
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    sari, wahyu = situs.masuk("sari"), situs.masuk("wahyu")
    berkas = f"{situs.alamat}/pendampingan/{kode}/"

    for orang in (sari, wahyu, situs.masuk("ratna")):
        orang.goto(situs.alamat + "/lacak/")
        tanda = next(c["value"] for c in orang.context.cookies() if c["name"] == "csrftoken")
        for keputusan in (f"/klaim/{nomor}/putuskan/", "/batch/AAAA-AAAA-AA/rilis/"):
            jawaban = orang.request.post(situs.alamat + keputusan, form={"csrfmiddlewaretoken": tanda})
            assert jawaban.status == 404

    for jenis, nomor_surat in (
        ("Keputusan BPJS", "BPJS/77/2023"),
        ("Pembayaran kepada keluarga", "TRX-LUAR-1"),
    ):
        sari.goto(berkas)
        sari.get_by_role("link", name="Catat hasil dari BPJS").click()
        sari.get_by_label(jenis).check()
        sari.get_by_label("Jaminan Kematian (JKM)").check()
        sari.get_by_label("Nomor surat atau bukti").fill(nomor_surat)
        sari.get_by_label("Tanggal pada surat atau bukti").fill("2023-12-12")
        sari.get_by_label("Jumlah rupiah").fill("42.000.000")
        situs.lihat(sari, "mencatat")
        sari.get_by_role("button", name="Simpan").click()
        expect(sari.get_by_role("button", name="Konfirmasi")).to_have_count(0)
        wahyu.goto(berkas)
        wahyu.get_by_role("button", name="Konfirmasi").click()
        expect(wahyu.get_by_text("dikonfirmasi Wahyu").first).to_be_visible()

    sari.goto(berkas)
    sari.get_by_role("button", name="Catat hasil dari BPJS").click()
    sari.get_by_role("button", name="Catat bukti pembayaran").click()
    expect(sari.get_by_text("Menurut catatan pendampingan.")).to_be_visible()
    situs.lihat(sari, "bukti")

    sulastri = situs.masuk()
    sulastri.goto(f"{situs.alamat}/lacak/{kode}/")
    expect(sulastri.get_by_text("Rp42.000.000")).to_be_visible()
    situs.galat[:] = [g for g in situs.galat if "404" not in g]
