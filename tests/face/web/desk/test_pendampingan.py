"""Sari accompanies Bu Sulastri: what each office sees of the file, and who may move it."""

from datetime import date
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries, Settings

from naungan.books.cases.models import HasilLuar, Klaim, Pendampingan, Relative
from naungan.books.documents.models import Document
from naungan.desk import accompany, claims
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.face.web.menu_alur import menu_alur
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.face.web.klien import masuk, teks

PERKIRAAN = "Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan."


def alamat(berkas: Pendampingan, akhir: str = "") -> str:
    return f"/pendampingan/{berkas.peristiwa.kode}/{akhir}"


def keluarga(*baris: dict[str, str]) -> dict[str, str]:
    """The visit form as a browser sends it."""
    isi = {"kerabat-TOTAL_FORMS": "4", "kerabat-INITIAL_FORMS": "0"}
    for i in range(4):
        polos = dict.fromkeys(
            ("nama", "hubungan", "kelamin", "lahir", "sekolah", "nik", "bank", "rekening"), ""
        )
        isi |= {f"kerabat-{i}-{k}": v for k, v in (polos | (baris[i] if i < len(baris) else {})).items()}
    return isi


SULASTRI = {
    "nama": "Sulastri",
    "hubungan": "istri",
    "lahir": "1980-03-15",
    "bank": "Bank Contoh",
    "rekening": "0099 0011",
}
DWI = {"nama": "Dwi", "hubungan": "anak", "kelamin": "P", "lahir": "2008-05-01", "sekolah": "SMP"}


# The list


def test_the_list_shows_each_office_its_own_files(pemeran: Pemeran) -> None:
    meja.dilaporkan(pemeran)

    assert "Karno" in teks(masuk(pemeran.sari).get("/pendampingan/"))
    assert "Karno" in teks(masuk(pemeran.slamet).get("/pendampingan/"))
    assert "Karno" not in teks(masuk(pemeran.orang_asing).get("/pendampingan/"))
    assert "Karno" not in teks(masuk(pemeran.budi).get("/pendampingan/"))  # not yet submitted


@pytest.mark.parametrize("nama", ["rina", "joko"])
def test_employers_and_sponsors_have_no_list(pemeran: Pemeran, nama: str) -> None:
    assert masuk(pemeran.semua[nama]).get("/pendampingan/").status_code == 403


def test_the_list_is_filtered_by_stage_and_name(pemeran: Pemeran) -> None:
    meja.dikunjungi(pemeran)
    klien = masuk(pemeran.sari)

    assert "Karno" in teks(klien.get("/pendampingan/?status=DIKUNJUNGI&q=kar"))
    assert "Tidak ada berkas" in teks(klien.get("/pendampingan/?status=SELESAI"))
    assert "Tidak ada berkas" in teks(klien.get("/pendampingan/?q=zzz"))
    assert "13 hari" in teks(klien.get("/pendampingan/"))  # visited on the 7th, today is the 20th


# The file


def test_the_regency_sees_the_estimate_and_that_it_decides_nothing(pemeran: Pemeran) -> None:
    halaman = teks(masuk(pemeran.sari).get(alamat(meja.dikunjungi(pemeran))))

    assert PERKIRAAN in halaman and "Rp42.000.000" in halaman and "Rp20.000.000" in halaman
    assert "Kabar duka dilaporkan" in halaman and "Keluarga dikunjungi" in halaman and "Sulastri" in halaman
    assert "351699••••••0004" in halaman and "0099001122" not in halaman


def test_the_village_never_sees_an_amount(pemeran: Pemeran) -> None:
    berkas = meja.terbukti(pemeran)
    halaman = teks(masuk(pemeran.slamet).get(alamat(berkas)))

    assert "Karno" in halaman and "Pembayaran terbukti" in halaman
    assert "Rp" not in halaman and "42.000.000" not in halaman and "42000000" not in halaman
    assert "TRX-1" not in halaman


def test_bpjs_reads_the_file_once_it_is_submitted(pemeran: Pemeran) -> None:
    berkas = meja.siap(pemeran)
    assert masuk(pemeran.budi).get(alamat(berkas)).status_code == 404

    with pada(meja.HARI):
        accompany.ajukan(berkas, by=pemeran.sari)
    halaman = teks(masuk(pemeran.budi).get(alamat(berkas)))
    assert PERKIRAAN in halaman and "/pendampingan/" in halaman and 'class="aksi"' not in halaman


@pytest.mark.parametrize("nama", ["orang_asing", "rina", "joko"])
def test_strangers_get_not_found(pemeran: Pemeran, nama: str) -> None:
    berkas = meja.dilaporkan(pemeran)
    klien = masuk(pemeran.semua[nama])

    for akhir in ("", "kunjungi/", "lengkapi/", "tidak-diklaim/", "terima-kembali/"):
        assert klien.get(alamat(berkas, akhir)).status_code == 404
    for aksi in ("ajukan", "ketahui_hasil", "buktikan_bayar", "tutup"):
        assert klien.post(alamat(berkas, f"{aksi}/")).status_code == 404
    berkas.refresh_from_db()
    assert berkas.status == "SINYAL"


def test_the_page_asks_the_books_a_bounded_number_of_questions(
    pemeran: Pemeran, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    berkas = meja.terbukti(pemeran)
    klien = masuk(pemeran.sari)

    with django_assert_max_num_queries(24):
        klien.get(alamat(berkas))
    with django_assert_max_num_queries(8):
        klien.get("/pendampingan/?status=SEMUA")


# The visit


def test_the_visit_names_the_family(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    jawaban = masuk(pemeran.slamet).post(alamat(berkas, "kunjungi/"), keluarga(SULASTRI, DWI))

    assert jawaban["Location"] == alamat(berkas)
    sulastri, dwi = Relative.objects.order_by("id")
    assert (sulastri.nama, sulastri.hubungan, sulastri.kelamin, sulastri.bank) == (
        "Sulastri",
        "istri",
        "P",
        "Bank Contoh",
    )
    assert bytes(sulastri.rekening_segel) and b"00990011" not in bytes(sulastri.rekening_segel)
    assert (dwi.hubungan, dwi.sekolah, dwi.lahir, dwi.hidup) == ("anak", "SMP", date(2008, 5, 1), True)


def test_rows_are_added_without_losing_what_was_written(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    halaman = teks(
        masuk(pemeran.sari).post(alamat(berkas, "kunjungi/"), keluarga(SULASTRI) | {"tambah": "1"})
    )

    assert (
        'name="kerabat-5-nama"' in halaman
        and 'value="Sulastri"' in halaman
        and "perlu diperbaiki" not in halaman
    )
    assert not Relative.objects.exists()


@pytest.mark.parametrize(
    ("baris", "kalimat"),
    [
        ({}, "Tulis sedikitnya satu anggota keluarga."),
        ({**DWI, "kelamin": ""}, "Pilih laki-laki atau perempuan."),
        ({**SULASTRI, "hubungan": "suami"}, "Hubungan ini tidak cocok dengan almarhum"),
        ({**SULASTRI, "kelamin": "L"}, "Tidak sesuai dengan hubungannya."),
        ({**SULASTRI, "nik": "123"}, "NIK harus 16 angka tanpa spasi."),
        ({**SULASTRI, "bank": ""}, "Isi nama bank dan nomor rekening keduanya."),
        ({**SULASTRI, "rekening": "abc"}, "Nomor rekening hanya angka."),
        ({**SULASTRI, "lahir": "2023-12-21"}, "Tanggal lahir belum terjadi."),
        ({**SULASTRI, "lahir": "kemarin"}, "Tulis tanggal seperti 20-11-2023."),
    ],
)
def test_what_is_wrong_about_the_family_is_said(
    pemeran: Pemeran, baris: dict[str, str], kalimat: str
) -> None:
    berkas = meja.dilaporkan(pemeran)
    halaman = teks(masuk(pemeran.sari).post(alamat(berkas, "kunjungi/"), keluarga(baris)))

    assert kalimat in halaman and 'href="#id_kerabat-0-' in halaman
    assert not Relative.objects.exists()


def test_one_person_twice_is_refused(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)

    assert "tertulis dua kali" in teks(
        masuk(pemeran.sari).post(alamat(berkas, "kunjungi/"), keluarga(DWI, DWI))
    )


def test_a_visit_happens_once(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)
    jawaban = masuk(pemeran.sari).get(alamat(berkas, "kunjungi/"), follow=True)

    assert "sudah berpindah tahap" in teks(jawaban)


# Papers and submission


def test_the_papers_make_the_file_ready(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)
    klien = masuk(pemeran.sari)
    assert "Buku nikah" in teks(klien.get(alamat(berkas, "lengkapi/")))

    klien.post(alamat(berkas, "lengkapi/"), meja.nomor_berkas(berkas))
    berkas.refresh_from_db()
    assert berkas.status == "BERKAS_SIAP"


def test_a_missing_paper_is_pointed_at(pemeran: Pemeran) -> None:
    berkas = meja.dikunjungi(pemeran)
    halaman = teks(
        masuk(pemeran.sari).post(alamat(berkas, "lengkapi/"), meja.nomor_berkas(berkas) | {"KK": ""})
    )

    assert 'href="#id_KK"' in halaman and not Document.objects.exists()


def test_only_the_paper_found_wanting_is_asked_again(pemeran: Pemeran) -> None:
    klaim = meja.diterima(pemeran)
    berkas = klaim.peristiwa.pendampingan
    with pada(meja.HARI):
        claims.kembalikan(klaim, by=pemeran.budi, alasan="KK tidak terbaca.", kurang=["KK"])
    klien = masuk(pemeran.sari)
    assert "KK tidak terbaca." in teks(klien.get(alamat(berkas)))
    assert "KK tidak terbaca." in teks(klien.get(alamat(berkas, "terima-kembali/")))

    klien.post(alamat(berkas, "terima-kembali/"), {"alasan": "KK tidak terbaca."})
    halaman = teks(klien.get(alamat(berkas, "lengkapi/")))
    assert 'name="KK"' in halaman and 'name="KPJ"' not in halaman

    klien.post(alamat(berkas, "lengkapi/"), {"KK": "UJI-KK-BARU"})
    klien.post(alamat(berkas, "ajukan/"))
    berkas.refresh_from_db()
    assert (berkas.status, berkas.pengajuan_ke) == ("DIAJUKAN", 2)
    assert Document.objects.get(jenis="KK").putusan == "MENUNGGU"


@pytest.mark.parametrize(("nama", "kode"), [("sari", 302), ("wahyu", 302), ("slamet", 403)])
def test_only_the_regency_submits(pemeran: Pemeran, nama: str, kode: int) -> None:
    berkas = meja.siap(pemeran)

    assert masuk(pemeran.semua[nama]).post(alamat(berkas, "ajukan/")).status_code == kode
    berkas.refresh_from_db()
    assert berkas.status == ("DIAJUKAN" if kode == 302 else "BERKAS_SIAP")


def test_looking_at_an_act_does_not_do_it(pemeran: Pemeran) -> None:
    berkas = meja.siap(pemeran)

    assert masuk(pemeran.sari).get(alamat(berkas, "ajukan/")).status_code == 405
    assert masuk(pemeran.sari).post(alamat(berkas, "entah/")).status_code == 404


# The end


def test_the_proof_of_payment_closes_the_file(pemeran: Pemeran) -> None:
    klaim = meja.dibayar(pemeran)
    berkas = klaim.peristiwa.pendampingan
    klien = masuk(pemeran.sari)

    for aksi in ("ketahui_hasil", "buktikan_bayar"):
        klien.post(alamat(berkas, f"{aksi}/"))
    halaman = teks(klien.get(alamat(berkas)))
    assert (
        "bukti bank TRX-1" in halaman
        and "Rp42.000.000" in halaman
        and "berbeda dari perkiraan" not in halaman
    )
    klien.post(alamat(berkas, "tutup/"))
    berkas.refresh_from_db()
    assert berkas.status == "SELESAI"


def test_a_result_that_is_not_there_yet_is_said_so(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)

    assert "belum memutuskan klaim ini" in teks(
        masuk(pemeran.sari).post(alamat(berkas, "ketahui_hasil/"), follow=True)
    )


def test_a_difference_from_the_estimate_is_a_notice(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch
) -> None:
    berkas = meja.terbukti(pemeran)
    monkeypatch.setattr("naungan.face.web.desk.pendampingan_isi.perkiraan", lambda _: [])

    assert "Hasil BPJS berbeda dari perkiraan" in teks(masuk(pemeran.sari).get(alamat(berkas)))


@pytest.mark.parametrize(("nama", "kode"), [("wahyu", 200), ("sari", 403), ("slamet", 403)])
def test_only_a_checker_closes_a_file_without_a_claim(pemeran: Pemeran, nama: str, kode: int) -> None:
    berkas = meja.dilaporkan(pemeran)

    assert masuk(pemeran.semua[nama]).get(alamat(berkas, "tidak-diklaim/")).status_code == kode


def test_closing_without_a_claim_needs_a_reason(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    klien = masuk(pemeran.wahyu)

    assert 'href="#id_alasan"' in teks(klien.post(alamat(berkas, "tidak-diklaim/"), {"alasan": " "}))
    klien.post(alamat(berkas, "tidak-diklaim/"), {"alasan": "Keluarga menolak."})
    assert "Keluarga menolak." in teks(klien.get(alamat(berkas)))


def test_no_cover_gives_no_estimate(pemeran: Pemeran) -> None:
    halaman = teks(masuk(pemeran.sari).get(alamat(meja.dilaporkan(pemeran, lunas=False))))

    assert "Belum dapat diperkirakan" in halaman and "Rp42" not in halaman


# Where BPJS works in its own systems


HASIL: dict[str, Any] = {
    "jenis": "KEPUTUSAN", "program": "JKM", "nomor": "BPJS/12/2023", "tanggal": "2023-12-15", "jumlah": "42.000.000",
}  # fmt: skip


@pytest.fixture
def di_luar(settings: Settings) -> None:
    settings.NAUNGAN_PENYELENGGARA = "di_luar"


@pytest.mark.usefixtures("di_luar")
def test_a_result_from_outside_is_recorded_by_one_and_confirmed_by_another(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    masuk(pemeran.sari).post(alamat(berkas, "hasil/"), HASIL)
    hasil = HasilLuar.objects.get()
    assert hasil.jumlah == 42_000_000
    assert "Menunggu orang kedua" in teks(masuk(pemeran.sari).get(alamat(berkas)))

    assert masuk(pemeran.sari).post(f"/hasil/{hasil.pk}/konfirmasi/").status_code == 403
    assert masuk(pemeran.slamet).post(f"/hasil/{hasil.pk}/konfirmasi/").status_code == 403
    assert masuk(pemeran.orang_asing).post(f"/hasil/{hasil.pk}/konfirmasi/").status_code == 404
    assert masuk(pemeran.wahyu).post(f"/hasil/{hasil.pk}/konfirmasi/").status_code == 302
    assert "dikonfirmasi Wahyu" in teks(masuk(pemeran.sari).get(alamat(berkas)))
    assert "Rp" not in teks(masuk(pemeran.slamet).get(alamat(berkas)))


@pytest.mark.usefixtures("di_luar")
def test_a_result_that_differs_is_a_notice_here_too(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    masuk(pemeran.sari).post(alamat(berkas, "hasil/"), HASIL | {"jumlah": "20.000.000"})

    assert "Hasil BPJS berbeda dari perkiraan" in teks(masuk(pemeran.sari).get(alamat(berkas)))


@pytest.mark.usefixtures("di_luar")
@pytest.mark.parametrize(
    ("kolom", "nilai"), [("jumlah", "banyak"), ("jumlah", "..."), ("tanggal", "2023-12-01"), ("nomor", "")]
)
def test_a_wrong_result_is_refused_beside_its_field(pemeran: Pemeran, kolom: str, nilai: str) -> None:
    berkas = meja.diajukan(pemeran)
    halaman = teks(masuk(pemeran.sari).post(alamat(berkas, "hasil/"), HASIL | {kolom: nilai}))

    assert f'href="#id_{kolom}"' in halaman and not HasilLuar.objects.exists()


def test_inside_there_is_no_result_to_type_in(pemeran: Pemeran) -> None:
    assert masuk(pemeran.sari).get(alamat(meja.diajukan(pemeran), "hasil/")).status_code == 404


# The ceremony, the menu


def test_the_ceremony_list_says_that_it_is_symbolic(pemeran: Pemeran) -> None:
    berkas = meja.terbukti(pemeran)
    with pada(meja.HARI):
        accompany.undang(
            by=pemeran.sari,
            nama="Penyerahan",
            tanggal=date(2024, 1, 31),
            lingkup="pekerja rentan",
            keluarga=[berkas],
        )
    halaman = teks(masuk(pemeran.sari).get("/penyerahan/"))

    assert "Uang sudah dibayar lewat rekening pada tanggal 19 Desember 2023." in halaman
    assert "Karno" in halaman and "Rp42.000.000" in halaman and "empat puluh dua juta rupiah" in halaman
    assert masuk(pemeran.budi).get("/penyerahan/").status_code == 200
    for nama in ("slamet", "rina", "joko", "orang_asing"):
        assert masuk(pemeran.semua[nama]).get("/penyerahan/").status_code == 403


@pytest.mark.parametrize(
    ("nama", "label"),
    [
        ("sari", ["Lapor", "Pendampingan", "Klaim", "Penyerahan"]),
        ("slamet", ["Lapor", "Pendampingan"]),
        ("budi", ["Pendampingan", "Klaim", "Daftar bayar", "Penyerahan"]),
        ("rina", []),
    ],
)
def test_the_menu_offers_what_may_be_opened(pemeran: Pemeran, nama: str, label: list[str]) -> None:
    petugas = pemeran.semua[nama]
    menu = menu_alur(petugas)

    assert [butir for butir, _ in menu] == label
    assert all(masuk(petugas).get(url).status_code == 200 for _, url in menu)


def test_a_paper_verdict_is_shown(pemeran: Pemeran) -> None:
    klaim: Klaim = meja.diperiksa(pemeran)

    halaman = teks(masuk(pemeran.sari).get(alamat(klaim.peristiwa.pendampingan)))
    assert halaman.count(">Sah<") == len(berkas_perlu(klaim.peristiwa))
