"""What became of it, where BPJS works in Naungan: the answer is read from BPJS's own file."""

from datetime import date

import pytest

from naungan.books.cases.models import Klaim
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job
from naungan.desk import accompany, claims, disbursement
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests import fakta
from tests.cast import UPAH_KARNO, Pemeran
from tests.desk import meja
from tests.desk.meja import HARI, catatan_terakhir
from tests.desk.tolak import ditolak


def test_sari_sees_the_proof_and_closes_the_file(pemeran: Pemeran) -> None:
    berkas = meja.terbukti(pemeran)
    assert catatan_terakhir("pendampingan", berkas.pk).sesudah == {
        "status": "PEMBAYARAN_TERBUKTI",
        "bukti": ["TRX-1"],
    }

    assert accompany.tutup(berkas, by=pemeran.sari).status == "SELESAI"
    assert catatan_terakhir("pendampingan", berkas.pk).act.verb == "tutup"


def test_the_result_is_known_with_its_amount(pemeran: Pemeran) -> None:
    berkas = meja.hasil_diketahui(pemeran)
    assert catatan_terakhir("pendampingan", berkas.pk).sesudah == {
        "status": "HASIL_DIKETAHUI",
        "jumlah": 42_000_000,
    }


def test_no_result_is_known_before_bpjs_decided(pemeran: Pemeran) -> None:
    berkas = meja.diusulkan(pemeran).klaim.peristiwa.pendampingan
    with ditolak("belum_diputuskan"):
        accompany.ketahui_hasil(berkas, by=pemeran.sari)


def test_no_result_is_known_where_bpjs_has_not_even_received_the_papers(pemeran: Pemeran) -> None:
    berkas = meja.diajukan(pemeran)
    with ditolak("belum_diputuskan"):
        accompany.ketahui_hasil(berkas, by=pemeran.sari)


def test_no_payment_is_proved_before_the_bank_paid(pemeran: Pemeran) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    berkas = accompany.ketahui_hasil(klaim.peristiwa.pendampingan, by=pemeran.sari)
    with ditolak("belum_dibayar"):
        accompany.buktikan_bayar(berkas, by=pemeran.sari)
    with ditolak("belum_dibayar"):
        accompany.tutup(berkas, by=pemeran.sari)


def test_a_refused_claim_is_closed_without_payment(pemeran: Pemeran) -> None:
    klaim = meja.diperiksa(pemeran)
    claims.usulkan_tolak(klaim, by=pemeran.budi, alasan="Bukan peserta pada hari itu")
    claims.putuskan(klaim, by=pemeran.ratna)
    berkas = accompany.ketahui_hasil(klaim.peristiwa.pendampingan, by=pemeran.sari)

    assert accompany.tutup(berkas, by=pemeran.sari).status == "SELESAI"


def test_two_claims_of_one_family_are_waited_for_together(pemeran: Pemeran) -> None:
    """Pak Karno also worked at the factory: the file stays open until both are paid."""
    Job.objects.create(
        person=pemeran.karno, payer=pemeran.pabrik, uraian="Buruh", kelompok_risiko=2, upah=4_504_787,
        mulai=date(2023, 1, 1),
    )  # fmt: skip
    kedua = Membership.objects.create(
        person=pemeran.karno, payer=pemeran.pabrik, segmen="PU", kelompok="PERUSAHAAN", mulai=date(2023, 1, 1)
    )
    for ke in (11, 12):
        fakta.tagihan_lunas(kedua, Bulan(2023, ke), pemeran.budi)
    berkas = meja.diajukan(pemeran)
    with pada(HARI):
        satu, dua = claims.terima(berkas, by=pemeran.budi)
        for klaim in (satu, dua):
            claims.periksa_berkas(klaim, by=pemeran.budi, putusan=meja.sah(klaim))
            claims.usulkan(klaim, by=pemeran.budi, jawaban="Ya.")
        claims.putuskan(satu, by=pemeran.ratna)
        with ditolak("belum_diputuskan"):
            accompany.ketahui_hasil(berkas, by=pemeran.sari)
        claims.putuskan(dua, by=pemeran.ratna)
        berkas = accompany.ketahui_hasil(berkas, by=pemeran.sari)
        _bayar(pemeran, satu)
        with ditolak("belum_dibayar"):
            accompany.buktikan_bayar(berkas, by=pemeran.sari)
        _bayar(pemeran, dua)
        assert accompany.buktikan_bayar(berkas, by=pemeran.sari).status == "PEMBAYARAN_TERBUKTI"
    assert UPAH_KARNO < 4_504_787


def _bayar(p: Pemeran, klaim: Klaim) -> None:
    batch = disbursement.susun_batch([klaim], by=p.budi)
    disbursement.rilis(batch, by=p.ratna)
    hasil = {i.pk: disbursement.HasilBank(dibayar=True, bukti=f"TRX-{i.pk}") for i in batch.item.all()}
    disbursement.catat_hasil_bank(batch, by=p.budi, hasil=hasil)


def test_bpjs_returns_the_papers(pemeran: Pemeran) -> None:
    berkas = accompany.terima_kembali(meja.diajukan(pemeran), by=pemeran.sari, alasan="KK buram " * 100)

    assert berkas.status == "DIKEMBALIKAN"
    assert catatan_terakhir("pendampingan", berkas.pk).act.alasan.startswith("KK buram")


def test_a_family_that_does_not_claim_is_closed_with_the_reason(pemeran: Pemeran) -> None:
    berkas = accompany.tidak_diklaim(
        meja.dilaporkan(pemeran), by=pemeran.wahyu, alasan="Keluarga menolak " * 50
    )

    assert berkas.status == "TIDAK_DIKLAIM"
    assert berkas.alasan_tutup.startswith("Keluarga menolak")


def test_sari_does_not_close_a_file_unclaimed_alone(pemeran: Pemeran) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("bukan_wewenang"):
        accompany.tidak_diklaim(berkas, by=pemeran.sari, alasan="Keluarga menolak")


@pytest.mark.parametrize("verb", [accompany.tidak_diklaim, accompany.terima_kembali])
def test_an_end_without_a_reason_is_refused(pemeran: Pemeran, verb: object) -> None:
    berkas = meja.dilaporkan(pemeran)
    with ditolak("kosong", "alasan"):
        verb(berkas, by=pemeran.wahyu, alasan=" ")  # type: ignore[operator]


@pytest.mark.parametrize(
    "verb", [accompany.ketahui_hasil, accompany.buktikan_bayar, accompany.tutup, accompany.ajukan]
)
def test_the_stranger_is_told_nothing_of_the_result(pemeran: Pemeran, verb: object) -> None:
    berkas = meja.hasil_diketahui(pemeran)
    with ditolak("bukan_wilayahnya"):
        verb(berkas, by=pemeran.orang_asing)  # type: ignore[operator]
    with ditolak("bukan_wewenang"):
        verb(berkas, by=pemeran.budi)  # type: ignore[operator]
