"""Bu Sulastri follows her own file by its code; nobody can count or guess by it."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from pytest_django import DjangoAssertNumQueries, Settings

from naungan.desk import accompany, claims
from naungan.face.web.family.batas import BANYAK
from naungan.face.web.family.lacak import rapikan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk, teks

GRATIS = "Gratis. Tidak perlu perantara."


@pytest.fixture(autouse=True)
def _hitungan_baru() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def lihat(kode: str) -> str:
    return teks(masuk().get(f"/lacak/{kode}/"))


def test_before_the_visit_she_reads_what_to_bring(pemeran: Pemeran) -> None:
    halaman = lihat(meja.dilaporkan(pemeran).peristiwa.kode)

    assert "almarhum Karno" in halaman and "Kartu Keluarga" in halaman and GRATIS in halaman


def test_no_amount_before_the_decision(pemeran: Pemeran) -> None:
    halaman = lihat(meja.diusulkan(pemeran).klaim.peristiwa.kode)

    assert "Rp" not in halaman and "juta" not in halaman and "Kartu Keluarga" not in halaman


def test_after_the_decision_she_reads_how_much_and_then_when(pemeran: Pemeran) -> None:
    batch = meja.dirilis(pemeran)
    item = batch.item.get()
    kode = item.penetapan.klaim.peristiwa.kode
    assert "Rp42.000.000" in lihat(kode) and "empat puluh dua juta rupiah" in lihat(kode)
    assert "Sudah masuk" not in lihat(kode)

    masuk(pemeran.budi).post(
        f"/batch/{batch.kode}/hasil/", {f"hasil_{item.pk}": "DIBAYAR", f"bukti_{item.pk}": "TRX-9"}
    )
    assert "Sudah masuk ke rekening ahli waris pada 20 Desember 2023." in lihat(kode)
    assert "Sulastri" not in lihat(kode) and "NIK" not in lihat(kode) and "TRX-9" not in lihat(kode)


def test_a_refusal_gives_the_reason_and_where_to_go(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    with pada(meja.HARI):
        claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Iuran tidak pernah dibayar.")
        klaim.refresh_from_db()
        claims.putuskan(klaim, by=pemeran.ratna)
    halaman = lihat(klaim.peristiwa.kode)

    assert (
        "Iuran tidak pernah dibayar." in halaman
        and "berkeberatan" in halaman
        and "Santunan masuk" not in halaman
    )


def test_a_file_that_never_became_a_claim_says_why(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    with pada(meja.HARI):
        accompany.tidak_diklaim(berkas, by=pemeran.wahyu, alasan="Ternyata masih hidup.")

    assert "Ternyata masih hidup." in lihat(berkas.peristiwa.kode)


def test_a_result_from_outside_counts_once_confirmed(pemeran: Pemeran, settings: Settings) -> None:
    berkas = meja.diajukan(pemeran)
    settings.NAUNGAN_PENYELENGGARA = "di_luar"
    with pada(meja.HARI):
        hasil = accompany.catat_hasil_luar(
            berkas,
            by=pemeran.sari,
            jenis="KEPUTUSAN",
            program="JKM",
            nomor="1",
            tanggal=meja.HARI,
            jumlah=42_000_000,
        )
    assert "Rp" not in lihat(berkas.peristiwa.kode)

    accompany.konfirmasi_hasil_luar(hasil, by=pemeran.wahyu)
    assert "Rp42.000.000" in lihat(berkas.peristiwa.kode)


@pytest.mark.parametrize("tulisan", ["7k2m 9qxd 4t", "7K2M9QXD4T", " 7k2m-9qxd-4t ", "7K2M–9QXD–4T"])
def test_the_code_is_read_as_people_write_it(tulisan: str) -> None:
    assert rapikan(tulisan) == "7K2M-9QXD-4T"


def test_letters_that_look_like_digits_are_digits() -> None:
    assert rapikan("OIL0-1111-00") == "0110-1111-00"


def test_the_form_leads_to_the_page(pemeran: Pemeran) -> None:
    kode = meja.dilaporkan(pemeran).peristiwa.kode

    assert masuk().post("/lacak/", {"kode": kode.lower().replace("-", " ")})["Location"] == f"/lacak/{kode}/"
    assert 'href="#id_kode"' in teks(masuk().post("/lacak/", {"kode": "??"}))


def test_an_unknown_code_is_answered_kindly_and_by_the_same_work(
    pemeran: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    kode = meja.diajukan(pemeran).peristiwa.kode
    with django_assert_max_num_queries(6) as ada:
        lihat(kode)
    with django_assert_max_num_queries(6) as tiada:
        jawaban = masuk().get("/lacak/ZZZZ-ZZZZ-ZZ/")

    assert jawaban.status_code == 404 and "tidak kami temukan" in teks(jawaban)
    assert len(ada) == len(tiada)


def test_who_guesses_must_wait_and_then_learns_nothing(pemeran: Pemeran) -> None:
    kode = meja.dilaporkan(pemeran).peristiwa.kode
    for i in range(BANYAK):
        assert masuk().get(f"/lacak/ZZZZ-ZZZZ-{i:02d}/").status_code == 404

    assert masuk().get(f"/lacak/{kode}/").status_code == 429
    assert masuk().get("/lacak/ZZZZ-ZZZZ-ZZ/").status_code == 429
    assert masuk().get(f"/lacak/{kode}/", REMOTE_ADDR="10.0.0.9").status_code == 200


def test_a_family_may_look_as_often_as_it_likes(pemeran: Pemeran) -> None:
    kode = meja.dilaporkan(pemeran).peristiwa.kode

    assert all(masuk().get(f"/lacak/{kode}/").status_code == 200 for _ in range(BANYAK + 5))


def test_behind_the_proxy_each_visitor_counts_alone(pemeran: Pemeran, settings: Settings) -> None:
    settings.PRODUKSI = True
    for i in range(BANYAK):
        masuk().get(f"/lacak/ZZZZ-ZZZZ-{i:02d}/", HTTP_X_FORWARDED_FOR="1.1.1.1, 2.2.2.2")

    assert masuk().get("/lacak/ZZZZ-ZZZZ-ZZ/", HTTP_X_FORWARDED_FOR="9.9.9.9, 2.2.2.2").status_code == 429
    assert masuk().get("/lacak/ZZZZ-ZZZZ-ZZ/", HTTP_X_FORWARDED_FOR="2.2.2.2, 3.3.3.3").status_code == 404


def test_the_page_is_kept_by_nobody(pemeran: Pemeran) -> None:
    jawaban = masuk().get(f"/lacak/{meja.dilaporkan(pemeran).peristiwa.kode}/")

    assert "no-store" in jawaban["Cache-Control"] and 'content="noindex"' in teks(jawaban)
