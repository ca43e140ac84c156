"""One claim: BPJS sees every step it decides on, the regency sees status, dates and amounts."""

import pytest
from pytest_django import DjangoAssertNumQueries

from naungan.books.cases.models import Klaim, Relative
from naungan.books.documents.models import Document
from naungan.desk.claims import usul
from naungan.law.perhitungan import BacaanTotal, Perhitungan, Tinjauan
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk, teks

HALAMAN = (
    "",
    "periksa/",
    "cek-kasus/",
    "kembalikan/",
    "usulkan/",
    "usulkan-tolak/",
    "minta-ulang/",
    "surat.pdf",
)


def alamat(klaim: Klaim, akhir: str = "") -> str:
    return f"/klaim/{klaim.nomor}/{akhir}"


def test_bpjs_sees_facts_months_papers_heirs_and_every_step(pemeran: Pemeran) -> None:
    halaman = teks(masuk(pemeran.budi).get(alamat(meja.diperiksa(pemeran))))

    assert "351699••••••0004" in halaman and "3516991202780004" not in halaman
    assert "Lunas sampai" in halaman and "Desember 2023" in halaman and "3 bulan" in halaman
    assert "Kartu Keluarga" in halaman and "Sah" in halaman
    assert "Sulastri" in halaman and "Berhak." in halaman
    assert (
        "Masih terlindungi pada hari kejadian" in halaman and "Rp500.000 sebulan selama 24 bulan." in halaman
    )
    assert "PP 82/2019 Pasal 34" in halaman and "Rp42.000.000" in halaman


def test_the_regency_sees_status_dates_and_amounts_and_no_button(pemeran: Pemeran) -> None:
    klaim = meja.dibayar(pemeran)
    halaman = teks(masuk(pemeran.sari).get(alamat(klaim)))

    assert (
        "Dibayar" in halaman
        and "15 Desember 2023" in halaman
        and "Rp42.000.000" in halaman
        and "TRX-1" in halaman
    )
    for rahasia in ("Cara menghitungnya", "Kepesertaan dan iuran", "Ahli waris", "Sakit."):
        assert rahasia not in halaman
    assert 'class="aksi"' not in halaman


@pytest.mark.parametrize("nama", ["slamet", "rina", "joko", "orang_asing"])
def test_other_offices_get_not_found(pemeran: Pemeran, nama: str) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    klien = masuk(pemeran.semua[nama])

    assert [klien.get(alamat(klaim, akhir)).status_code for akhir in HALAMAN] == [404] * len(HALAMAN)
    assert klien.post(alamat(klaim, "putuskan/")).status_code == 404


@pytest.mark.parametrize("nama", ["sari", "wahyu"])
@pytest.mark.parametrize("akhir", HALAMAN[1:-1])
def test_the_regency_may_prepare_nothing(pemeran: Pemeran, nama: str, akhir: str) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    jawaban = masuk(pemeran.semua[nama]).post(alamat(klaim, akhir), {"alasan": "x", "temuan": "x"})

    assert jawaban.status_code == 403 and "bukan wewenang Anda di Dinas Tenaga Kerja" in teks(jawaban)


def test_buttons_are_those_of_the_flow_table(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    budi, ratna = teks(masuk(pemeran.budi).get(alamat(klaim))), teks(masuk(pemeran.ratna).get(alamat(klaim)))

    for akhir in ("usulkan/", "usulkan-tolak/", "cek-kasus/", "kembalikan/"):
        assert alamat(klaim, akhir) in budi and alamat(klaim, akhir) not in ratna
    assert alamat(klaim, "putuskan/") not in budi + ratna


def test_a_page_of_another_stage_leads_back_to_the_claim(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)

    assert "sudah berpindah tahap" in teks(masuk(pemeran.budi).get(alamat(klaim, "usulkan/"), follow=True))


# Checking


def test_all_papers_valid_starts_the_clock(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    masuk(pemeran.budi).post(alamat(klaim, "periksa/"), meja.sah(klaim))

    klaim.refresh_from_db()
    assert klaim.status == "DIPERIKSA" and klaim.lengkap_pada == meja.HARI


def test_a_paper_wanting_returns_the_claim_with_the_reason(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    budi = masuk(pemeran.budi)
    kurang = meja.sah(klaim) | {"KK": "KURANG"}
    assert 'href="#id_alasan"' in teks(budi.post(alamat(klaim, "periksa/"), kurang))

    budi.post(alamat(klaim, "periksa/"), kurang | {"alasan": "KK tidak terbaca."})
    klaim.refresh_from_db()
    assert (klaim.status, klaim.catatan) == ("DIKEMBALIKAN", "KK tidak terbaca.")
    assert Document.objects.get(jenis="KK").putusan == "KURANG"
    assert not Document.objects.filter(putusan="SAH").exists()


def test_a_paper_not_judged_is_pointed_at(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    putusan = meja.sah(klaim)
    del putusan["KK"]

    assert "Kartu Keluarga: " in teks(masuk(pemeran.budi).post(alamat(klaim, "periksa/"), putusan))


@pytest.mark.parametrize(("akhir", "kolom"), [("cek-kasus/", "temuan"), ("kembalikan/", "alasan")])
def test_sending_on_needs_a_note(pemeran: Pemeran, akhir: str, kolom: str) -> None:
    klaim = meja.diterima(pemeran)
    budi = masuk(pemeran.budi)

    assert f'href="#id_{kolom}"' in teks(budi.post(alamat(klaim, akhir), {kolom: ""}))
    budi.post(alamat(klaim, akhir), {kolom: "Tanyakan kepada saksi."})
    assert "Tanyakan kepada saksi." in teks(budi.get(alamat(klaim)))


# Proposing


def test_the_proposal_shows_the_amount_in_figures_and_words(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    halaman = teks(masuk(pemeran.budi).get(alamat(klaim, "usulkan/")))

    assert "Rp42.000.000" in halaman and "empat puluh dua juta rupiah" in halaman
    assert (
        "Sulastri, istri (rekening tercatat di Bank Contoh)" in halaman
        and "Dwi, anak (rekening belum" in halaman
    )


def test_the_payee_is_one_of_the_lawful_heirs(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    budi = masuk(pemeran.budi)
    mertua = Relative.objects.create(peristiwa=klaim.peristiwa, nama="Parno", hubungan="mertua", kelamin="L")
    assert 'href="#id_penerima' in teks(budi.post(alamat(klaim, "usulkan/"), {"penerima": mertua.pk}))

    dwi = klaim.peristiwa.kerabat.get(nama="Dwi")
    budi.post(alamat(klaim, "usulkan/"), {"penerima": dwi.pk})
    assert klaim.usulan.get().penerima == dwi


def test_an_open_question_must_be_answered_in_writing(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch
) -> None:
    klaim = meja.diperiksa(pemeran)
    _tanyakan(monkeypatch)
    budi = masuk(pemeran.budi)
    sulastri = klaim.peristiwa.kerabat.get(nama="Sulastri").pk

    assert "Apakah masih dilindungi?" in teks(budi.get(alamat(klaim)))
    assert 'href="#id_tenggang"' in teks(budi.post(alamat(klaim, "usulkan/"), {"penerima": sulastri}))
    assert not klaim.usulan.exists()
    budi.post(alamat(klaim, "usulkan/"), {"penerima": sulastri, "tenggang": "Sudah dilunasi."})
    assert klaim.usulan.get().jawaban_tinjau == "Apakah masih dilindungi?\nSudah dilunasi."
    assert "Sudah dilunasi." in teks(masuk(pemeran.ratna).get(alamat(klaim)))


def _tanyakan(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law leaves one thing open in every case."""
    asli = usul.hitung_klaim
    tanya = Tinjauan(
        "tenggang",
        "Apakah masih dilindungi?",
        "PP 44/2015",
        (BacaanTotal("ya", 42_000_000), BacaanTotal("tidak", 0)),
    )

    def bertanya(klaim: Klaim) -> tuple[dict[str, object], Perhitungan]:
        from dataclasses import replace

        fakta, hasil = asli(klaim)
        return fakta, replace(hasil, perlu_tinjau=(tanya,))

    for tempat in (
        "naungan.desk.claims.usul.hitung_klaim",
        "naungan.desk.claims.hitung_klaim",
        "naungan.face.web.branch.berkas.hitung_klaim",
    ):
        monkeypatch.setattr(tempat, bertanya)


def test_no_cover_is_refused_with_the_way_out(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran, lunas=False)
    budi = masuk(pemeran.budi)
    assert "Usulkan penolakan dengan alasannya" in teks(budi.get(alamat(klaim, "usulkan/"), follow=True))

    budi.post(alamat(klaim, "usulkan-tolak/"), {"alasan": "Iuran pertama belum pernah dibayar."})
    assert klaim.usulan.get().putusan == "TOLAK"


# Deciding


def test_ratna_decides_what_budi_proposed(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    ratna = masuk(pemeran.ratna)
    halaman = teks(ratna.get(alamat(klaim)))
    assert "Tetapkan Rp42.000.000 untuk Sulastri" in halaman and "Diusulkan Budi, 14 Desember 2023" in halaman

    ratna.post(alamat(klaim, "putuskan/"))
    klaim.refresh_from_db()
    assert klaim.status == "DIPUTUSKAN" and klaim.penetapan.pemutus == pemeran.ratna


@pytest.mark.parametrize("nama", ["sari", "wahyu", "budi"])
def test_nobody_else_decides(pemeran: Pemeran, nama: str) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    jawaban = masuk(pemeran.semua[nama]).post(alamat(klaim, "putuskan/"))

    assert jawaban.status_code == 403
    klaim.refresh_from_db()
    assert klaim.status == "DIUSULKAN"
    assert "putuskan/" not in teks(masuk(pemeran.semua[nama]).get(alamat(klaim)))


def test_a_proposal_is_sent_back_with_the_reason(pemeran: Pemeran) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    masuk(pemeran.ratna).post(alamat(klaim, "minta-ulang/"), {"alasan": "Cek lagi nama bank."})

    klaim.refresh_from_db()
    assert klaim.status == "DIPERIKSA"
    assert "Cek lagi nama bank." in teks(masuk(pemeran.budi).get(alamat(klaim)))


def test_a_refusal_is_decided_by_its_own_button(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    masuk(pemeran.budi).post(alamat(klaim, "usulkan-tolak/"), {"alasan": "Bukan peserta."})
    ratna = masuk(pemeran.ratna)
    halaman = teks(ratna.get(alamat(klaim)))
    assert "Tetapkan penolakan" in halaman and "Tetapkan Rp" not in halaman

    ratna.post(alamat(klaim, "putuskan/"))
    klaim.refresh_from_db()
    assert klaim.status == "DITOLAK"
    assert "Bukan peserta." in teks(ratna.get(alamat(klaim)))
    assert ratna.get(alamat(klaim, "surat.pdf")).status_code == 404


def test_a_decision_needs_a_press(pemeran: Pemeran) -> None:
    assert masuk(pemeran.ratna).get(alamat(meja.diusulkan(pemeran).klaim, "putuskan/")).status_code == 405


def test_the_page_asks_the_books_a_bounded_number_of_questions(
    pemeran: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    klaim = meja.dibayar(pemeran)
    ratna = masuk(pemeran.ratna)

    with django_assert_max_num_queries(27):
        ratna.get(alamat(klaim))
