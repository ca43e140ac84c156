"""Sending a list: what it is for, the file, and that nothing is lost or sent twice."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django_tasks_db.models import DBTaskResult

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.registry.models import Payer
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import HARI, petugas_lain
from tests.face.web.desk.daftar_nama import BERKAS, csv, dibaca, dikirim, langsung
from tests.face.web.klien import masuk, teks

__all__ = ["langsung"]
PESERTA = "/daftar-nama/kirim/?untuk=PESERTA"
WARGA = "/daftar-nama/kirim/?untuk=WARGA"
Tangkap = Callable[..., Any]


def isian(p: Pemeran, **lain: str) -> dict[str, Any]:
    """The form as a browser sends it."""
    isi = {"payer": f"{p.pemkab.pk}:BPU", "mulai": "2024-01-01", "akhir": "", "upah": "1.000.000"}
    return isi | {"berkas": csv()} | lain


def kirim(p: Pemeran, tangkap: Tangkap, alamat: str = PESERTA, **lain: Any) -> Any:
    with pada(HARI), tangkap(execute=True):
        return masuk(p.sari).post(alamat, isian(p, **lain))


def test_the_question_comes_first(pemeran: Pemeran) -> None:
    isi = teks(masuk(pemeran.sari).get("/daftar-nama/kirim/"))

    assert "Untuk apa daftar ini?" in isi and "?untuk=PESERTA" in isi and "?untuk=WARGA" in isi


def test_an_office_without_a_payer_is_only_offered_people(pemeran: Pemeran) -> None:
    Payer.objects.filter(pk=pemeran.pemkab.pk).update(wilayah="35.17")
    isi = teks(masuk(pemeran.slamet).get("/daftar-nama/kirim/"))

    assert "?untuk=WARGA" in isi and "?untuk=PESERTA" not in isi


def test_the_list_is_read_at_once_in_saris_name(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    jawaban = kirim(pemeran, django_capture_on_commit_callbacks)
    kiriman = Kiriman.objects.get()

    assert jawaban["Location"] == f"/daftar-nama/{kiriman.kode}/"
    assert (kiriman.pengirim, kiriman.payer, kiriman.segmen) == (pemeran.sari, pemeran.pemkab, "BPU")
    assert (kiriman.mulai, kiriman.akhir, kiriman.upah) == (date(2024, 1, 1), None, 1_000_000)
    assert kiriman.status == "DIPERIKSA" and Baris.objects.filter(kiriman=kiriman).count() == 5


def test_people_alone_need_no_payer(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kirim(pemeran, django_capture_on_commit_callbacks, WARGA)

    assert Kiriman.objects.get().payer is None
    assert not Baris.objects.exclude(iuran=0).exists()


def test_the_same_file_again_is_the_list_already_there(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dibaca(pemeran)
    klien = masuk(pemeran.sari, date(2023, 12, 21))
    with django_capture_on_commit_callbacks(execute=True):
        jawaban = klien.post(PESERTA, isian(pemeran), follow=True)

    assert Kiriman.objects.get() == kiriman
    assert "Berkas yang sama sudah pernah dikirim" in teks(jawaban)


def test_two_presses_queue_one_job(pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap) -> None:
    for _ in range(2):
        kirim(pemeran, django_capture_on_commit_callbacks)

    assert DBTaskResult.objects.count() == 1


@pytest.mark.parametrize(
    ("lain", "kalimat"),
    [
        ({"berkas": ""}, "Pilih berkasnya dahulu."),
        ({"berkas": "kosong"}, "Berkas ini kosong."),
        ({"mulai": "besok"}, "Tulis tanggal seperti"),
        ({"mulai": ""}, "perlu diperbaiki"),
        ({"akhir": "2023-12-31"}, "Tanggal akhir lebih awal daripada tanggal mulai."),
        ({"upah": "banyak"}, "Tulis angka saja"),
        ({"upah": ""}, "Jumlah harus lebih dari nol rupiah."),
        ({"payer": "999:BPU"}, "perlu diperbaiki"),
        ({"payer": ""}, "perlu diperbaiki"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_taken_in(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap, lain: dict[str, Any], kalimat: str
) -> None:
    if lain.get("berkas") == "kosong":
        lain = {"berkas": BytesIO(b"")}
        lain["berkas"].name = "kosong.csv"
    jawaban = kirim(pemeran, django_capture_on_commit_callbacks, **lain)

    assert jawaban.status_code == 200 and kalimat in teks(jawaban)
    assert not Kiriman.objects.exists()


def test_another_offices_payer_cannot_be_named(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    isi = teks(kirim(pemeran, django_capture_on_commit_callbacks, payer=f"{pemeran.pabrik.pk}:PU"))

    assert "perlu diperbaiki" in isi and pemeran.pabrik.nama not in isi
    assert not Kiriman.objects.exists()


def test_many_payers_are_looked_for_by_name(pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("naungan.face.web.desk.kiriman_kirim.TERBANYAK", 1)
    klien = masuk(pemeran.budi)

    assert "Cari pembayar" in teks(klien.get(PESERTA))
    ditemukan = teks(klien.get(f"{PESERTA}&cari=alas+kaki"))
    assert pemeran.pabrik.nama in ditemukan and pemeran.mitra.nama not in ditemukan
    assert "Tidak ada pembayar yang cocok" in teks(klien.get(f"{PESERTA}&cari=zzz"))


def test_a_repaired_file_continues_the_same_list(
    pemeran: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    kiriman = dibaca(pemeran)
    baik = csv(BERKAS.replace("351699120290;", "3516991202900013;"))
    with pada(HARI), django_capture_on_commit_callbacks(execute=True):
        masuk(pemeran.sari).post(f"/daftar-nama/{kiriman.kode}/perbaikan/", {"berkas": baik})

    assert Kiriman.objects.get().berkas.count() == 2
    assert Baris.objects.filter(efek="PERBAIKI").count() == 1


def test_a_list_that_is_proposed_takes_no_repair(pemeran: Pemeran) -> None:
    kiriman = dikirim(pemeran)
    jawaban = masuk(pemeran.sari).get(f"/daftar-nama/{kiriman.kode}/perbaikan/")

    assert jawaban["Location"] == f"/daftar-nama/{kiriman.kode}/"


def test_whoever_only_watches_sends_nothing(
    pemeran: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    klien = masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU"))

    assert klien.get("/daftar-nama/kirim/").status_code == 403
    assert klien.post(PESERTA, isian(pemeran)).status_code == 403
    assert not Kiriman.objects.exists()
