"""BPJS asks for a month's bills; a job writes them; the page tells what the books say and nothing else."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from django.db import DatabaseError
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from naungan.books.billing.models import Bill
from naungan.books.journal.models import Act, BulkRun
from naungan.desk.billing import tagih_bulan
from naungan.desk.tolakan import TidakBerwenang
from naungan.face.jobs.tagihan import hidup, tagih
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.billing.orang import pekerja
from tests.face.web.klien import masuk, teks

if TYPE_CHECKING:
    from tests.basis_data import BukuNyata

ALAMAT = "/tagihan/jalankan/"
HARI = date(2024, 1, 31)
OKTOBER, NOVEMBER = Bulan(2023, 10), Bulan(2023, 11)
Tangkap = Callable[..., Any]


@pytest.fixture
def oktober(pemeran: Pemeran) -> Pemeran:
    """Three factory hands; October was billed in October."""
    for _ in range(3):
        pekerja(pemeran)
    with pada(date(2023, 10, 5)):
        tagih_bulan(OKTOBER, by=pemeran.budi)
    return pemeran


@pytest.fixture
def langsung(settings: Settings) -> None:
    """The job runs at once."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}


def tekan(p: Pemeran, tangkap: Tangkap, bulan: str = "2023-11") -> Any:
    """Budi presses the button, and what waits for the commit happens."""
    with pada(HARI), tangkap(execute=True):
        return masuk(p.budi, HARI).post(ALAMAT, {"bulan": bulan})


def test_budi_is_offered_the_months_not_yet_billed(oktober: Pemeran) -> None:
    isi = teks(masuk(oktober.budi, HARI).get(ALAMAT))

    assert [b in isi for b in ("2023-10", "2023-11", "2023-12", "2024-01", "2024-02")] == [
        False, True, True, True, False,
    ]  # fmt: skip


def test_pressing_the_button_writes_the_months_bills_in_budis_name(
    oktober: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    jawaban = tekan(oktober, django_capture_on_commit_callbacks)

    assert jawaban.url == f"{ALAMAT}?bulan=2023-11"
    assert Bill.objects.get(bulan=202311).peserta == 3
    assert Act.objects.filter(verb="tagih_bulan").order_by("-pk")[0].petugas == oktober.budi
    isi = teks(masuk(oktober.budi, HARI).get(jawaban.url))
    assert "Selesai" in isi and "100,00%" in isi and "1 tagihan untuk 3 peserta" in isi
    assert "hx-trigger" not in isi


def test_pressing_twice_bills_nobody_twice(
    oktober: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap
) -> None:
    tekan(oktober, django_capture_on_commit_callbacks)
    sebelum = list(Bill.objects.values())
    tekan(oktober, django_capture_on_commit_callbacks)

    assert list(Bill.objects.values()) == sebelum


def test_nothing_is_queued_before_the_commit_and_once_while_it_waits(
    oktober: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    masuk(oktober.budi, HARI).post(ALAMAT, {"bulan": "2023-11"})
    assert not DBTaskResult.objects.exists()

    for _ in range(2):
        tekan(oktober, django_capture_on_commit_callbacks)
    assert DBTaskResult.objects.count() == 1 and hidup(NOVEMBER) and not hidup(OKTOBER)
    isi = teks(masuk(oktober.budi, HARI).get(f"{ALAMAT}?bulan=2023-11"))
    assert 'hx-trigger="every 2s"' in isi and "Muat ulang" in isi and "<form" in isi
    assert not Bill.objects.filter(bulan=202311).exists()


def test_the_page_asks_for_the_progress_alone(
    oktober: Pemeran, django_capture_on_commit_callbacks: Tangkap
) -> None:
    tekan(oktober, django_capture_on_commit_callbacks)
    isi = teks(masuk(oktober.budi, HARI).get(f"{ALAMAT}?bulan=2023-11", headers={"HX-Request": "true"}))

    assert isi.lstrip().startswith("<section") and "<html" not in isi and "Sedang berjalan" in isi


def test_a_job_that_fails_leaves_the_books_as_they_were_and_can_be_asked_for_again(
    oktober: Pemeran,
    langsung: None,
    django_capture_on_commit_callbacks: Tangkap,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def rusak(*_: object, **__: object) -> None:
        raise DatabaseError("listrik padam")

    with monkeypatch.context() as m:
        m.setattr("naungan.desk.billing.tagih._tulis", rusak)
        tekan(oktober, django_capture_on_commit_callbacks)
    assert not Bill.objects.filter(bulan=202311).exists()
    run = BulkRun.objects.get(kunci="tagihan:202311")
    assert (run.kursor, run.selesai) == (0, False)
    isi = teks(masuk(oktober.budi, HARI).get(f"{ALAMAT}?bulan=2023-11"))
    assert "Terhenti" in isi and "Tagih bulan ini" in isi

    tekan(oktober, django_capture_on_commit_callbacks)
    assert Bill.objects.get(bulan=202311).peserta == 3


def test_the_job_itself_asks_whether_the_officer_may(oktober: Pemeran) -> None:
    with pytest.raises(TidakBerwenang):
        tagih.call(202311, oktober.sari.pk)
    assert not Bill.objects.filter(bulan=202311).exists()


@pytest.mark.parametrize("bulan", ["2023-10", "2024-02", "kapan", ""])
def test_a_month_not_on_offer_is_refused(
    oktober: Pemeran, langsung: None, django_capture_on_commit_callbacks: Tangkap, bulan: str
) -> None:
    jawaban = tekan(oktober, django_capture_on_commit_callbacks, bulan)

    assert jawaban.status_code == 200 and "hal yang perlu diperbaiki" in teks(jawaban)
    assert Bill.objects.count() == 1


@pytest.mark.parametrize("nama", ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"])
def test_only_bpjs_bills(oktober: Pemeran, nama: str, django_capture_on_commit_callbacks: Tangkap) -> None:
    klien = masuk(oktober.semua[nama], HARI)

    with django_capture_on_commit_callbacks(execute=True):
        assert klien.get(ALAMAT).status_code == klien.post(ALAMAT, {"bulan": "2023-11"}).status_code == 403
    assert not DBTaskResult.objects.exists()
    assert masuk(hari=HARI).get(ALAMAT).status_code == 302


def test_whoever_only_watches_at_bpjs_does_not_bill(oktober: Pemeran) -> None:
    oktober.budi.peran = "PEMANTAU"
    oktober.budi.save()

    assert masuk(oktober.budi, HARI).get(ALAMAT).status_code == 403


@pytest.mark.nyata
def test_the_worker_takes_the_job_and_does_it(oktober: Pemeran, buku_nyata: "BukuNyata") -> None:
    masuk(oktober.budi, HARI).post(ALAMAT, {"bulan": "2023-11"})
    assert hidup(NOVEMBER)
    subprocess.run(
        [sys.executable, "-m", "django", "db_worker", "--batch", "--queue-name", "*", "--no-startup-delay"],
        env=buku_nyata.env | {"NAUNGAN_HARI_INI": HARI.isoformat()},
        check=True,
        timeout=60,
    )

    assert Bill.objects.get(bulan=202311).peserta == 3 and not hidup(NOVEMBER)
    assert "Selesai" in teks(masuk(oktober.budi, HARI).get(f"{ALAMAT}?bulan=2023-11"))
