"""Two people press the same button at the same moment, and it happens once."""

from datetime import date
from functools import partial
from typing import Any

import pytest

from naungan.books.billing.models import Bill, Receipt
from naungan.books.cases.models import BatchItem, Event, Klaim, Penetapan
from naungan.books.funds.models import Occupancy
from naungan.books.journal.models import BulkRun, Entry
from naungan.books.ledger.models import BPJS, Transfer
from naungan.books.ledger.neraca import akun, saldo
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.registry.models import Person
from naungan.desk import accompany, claims, disbursement
from naungan.desk.billing import BarisBank, tagih_bulan, terima_bank
from naungan.desk.buka import buka_nik
from naungan.desk.disbursement import HasilBank
from naungan.desk.enrolment import daftarkan
from naungan.desk.funds import buat_keputusan, catat_ikrar, duduki, setujui_keputusan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk import meja
from tests.desk.billing.orang import bpu, pekerja, peserta
from tests.desk.enrolment.test_daftarkan import SULASTRI
from tests.desk.meja import HARI, petugas_lain
from tests.desk.serentak import PUTARAN, seorang_menang, serentak, utuh

pytestmark = [pytest.mark.nyata, pytest.mark.parametrize("putaran", PUTARAN)]
OKT, NOV = Bulan(2023, 10), Bulan(2023, 11)


def test_two_deciders_make_one_decision(pemeran: Pemeran, putaran: int) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    pemutus = [pemeran.ratna, petugas_lain(pemeran.ratna, "Tono"), petugas_lain(pemeran.ratna, "Umi")]
    with pada(HARI):
        hasil = serentak(*(partial(claims.putuskan, klaim, by=by) for by in pemutus))

    seorang_menang(hasil, "bukan_tahapnya")
    assert Penetapan.objects.count() == 1
    assert saldo(akun(BPJS, "UTANG_MANFAAT", klaim.nomor)) == -42_000_000


def test_a_decision_and_a_return_do_not_both_happen(pemeran: Pemeran, putaran: int) -> None:
    klaim = meja.diusulkan(pemeran).klaim
    with pada(HARI):
        hasil = serentak(
            partial(claims.putuskan, klaim, by=pemeran.ratna),
            partial(claims.minta_ulang, klaim, by=petugas_lain(pemeran.ratna, "Tono"), alasan="Ragu"),
        )
    seorang_menang(hasil, "bukan_tahapnya")
    assert Klaim.objects.get().status == ("DIPUTUSKAN" if Penetapan.objects.exists() else "DIPERIKSA")


def test_two_releases_make_one_set_of_pending_money(pemeran: Pemeran, putaran: int) -> None:
    batch = meja.disusun(pemeran)
    with pada(HARI):
        hasil = serentak(
            *(
                partial(disbursement.rilis, batch, by=by)
                for by in (pemeran.ratna, petugas_lain(pemeran.ratna, "Tono"))
            )
        )
    seorang_menang(hasil, "bukan_tahapnya")
    assert Transfer.objects.filter(jenis="TUNDA").count() == 1


def test_two_makers_put_a_claim_into_one_batch(pemeran: Pemeran, putaran: int) -> None:
    klaim = meja.diputuskan(pemeran).klaim
    with pada(HARI):
        hasil = serentak(
            *(
                partial(disbursement.susun_batch, [klaim], by=by)
                for by in (pemeran.budi, petugas_lain(pemeran.budi, "Bambang"))
            )
        )
    seorang_menang(hasil, "bukan_tahapnya")
    assert BatchItem.objects.count() == 1


def test_the_banks_answer_entered_twice_pays_once(pemeran: Pemeran, putaran: int) -> None:
    batch = meja.dirilis(pemeran)
    item = batch.item.get().pk
    with pada(HARI):
        hasil = serentak(
            *(
                partial(disbursement.catat_hasil_bank, batch, by=pemeran.budi, hasil={item: jawab})
                for jawab in (HasilBank(True, "TRX-1"), HasilBank(True, "TRX-1"), HasilBank(False, "TUTUP"))
            )
        )
    seorang_menang(hasil, "bukan_tahapnya")
    assert Transfer.objects.filter(jenis__in=["SAHKAN", "BATALKAN"]).count() == 1


def test_one_death_reported_twice_is_one_event(pemeran: Pemeran, putaran: int) -> None:
    isi: dict[str, Any] = {
        "person": pemeran.karno, "tanggal": date(2023, 12, 4), "tempat": "Rumah", "kronologi": "Sakit.",
        "karena_kerja": False, "pelapor": "Bu Sulastri",
    }  # fmt: skip
    with pada(HARI):
        hasil = serentak(
            *(
                partial(accompany.laporkan, by=by, **isi)
                for by in (pemeran.slamet, pemeran.sari, pemeran.wahyu)
            )
        )
    seorang_menang(hasil, "sudah_dilaporkan")
    assert Event.objects.count() == 1


def test_a_submission_is_received_once(pemeran: Pemeran, putaran: int) -> None:
    berkas = meja.diajukan(pemeran)
    with pada(HARI):
        hasil = serentak(
            *(
                partial(claims.terima, berkas, by=by)
                for by in (pemeran.budi, petugas_lain(pemeran.budi, "Bambang"))
            )
        )
    seorang_menang(hasil, "klaim_sudah_ada")
    assert Klaim.objects.count() == 1


def test_a_decree_is_approved_and_committed_once(pemeran: Pemeran, putaran: int) -> None:
    keputusan = buat_keputusan(
        by=pemeran.sari, nomor="188.45/1", tanggal=date(2023, 9, 25), payer=pemeran.pemkab, mulai=OKT, sampai=NOV,
        kuota=1, pagu=33_600,
    )  # fmt: skip
    with pada(HARI):
        hasil = serentak(
            *(
                partial(setujui_keputusan, keputusan, by=by)
                for by in (pemeran.wahyu, petugas_lain(pemeran.wahyu, "Yuli"))
            )
        )
    seorang_menang(hasil, "sudah_disetujui")
    assert Transfer.objects.get().jumlah == 33_600


def test_two_who_seat_the_same_pledge_seat_everybody_once(pemeran: Pemeran, putaran: int) -> None:
    ikrar = catat_ikrar(by=pemeran.sari, payer=pemeran.mitra, tempat=3, mulai=OKT, sampai=NOV)
    for _ in range(4):
        peserta(pemeran.mitra, segmen="BPU", upah=1_000_000, kelompok_risiko=0)
    hasil = serentak(*(partial(duduki, ikrar, by=by) for by in (pemeran.sari, pemeran.wahyu)))

    assert sorted(hasil) == [0, 3]
    assert sorted(Occupancy.objects.values_list("nomor", flat=True)) == [1, 2, 3]
    utuh()


def test_two_acts_on_one_person_follow_each_other_in_the_journal(pemeran: Pemeran, putaran: int) -> None:
    """No lock is held on the person; the chain itself must queue."""
    hasil = serentak(
        *(
            partial(buka_nik, pemeran.karno, by=by, tujuan="mencocokkan KTP")
            for by in (pemeran.sari, pemeran.wahyu, pemeran.budi, pemeran.ratna, pemeran.slamet)
        )
    )
    assert {type(h) for h in hasil} == {str}, hasil
    urutan = Entry.objects.filter(subjek="person").order_by("id").values_list("urutan", flat=True)
    assert list(urutan) == [1, 2, 3, 4, 5]
    utuh()


def test_three_billing_runs_of_one_month_bill_each_payer_once(pemeran: Pemeran, putaran: int) -> None:
    for _ in range(6):
        pekerja(pemeran)
        bpu(lunas_awal=202309)
    with pada(date(2023, 10, 5)):
        hasil = serentak(
            *(partial(tagih_bulan, OKT, by=pemeran.budi, peserta_per_potongan=2) for _ in range(3))
        )

    assert hasil == [(7, 12)] * 3
    assert Bill.objects.count() == 7
    assert MembershipMonth.objects.count() == 12
    assert BulkRun.objects.get().selesai
    utuh()


def test_two_months_billed_at_once_share_the_payers_account(pemeran: Pemeran, putaran: int) -> None:
    for _ in range(3):
        pekerja(pemeran)
        bpu(lunas_awal=202309)
    with pada(date(2023, 11, 5)):
        hasil = serentak(
            *(partial(tagih_bulan, b, by=pemeran.budi, peserta_per_potongan=2) for b in (OKT, NOV))
        )
    assert hasil == [(4, 6)] * 2
    utuh()


def test_two_files_of_the_bank_with_the_same_lines_pay_once(pemeran: Pemeran, putaran: int) -> None:
    for _ in range(6):
        bpu(lunas_awal=202309)
    with pada(date(2023, 10, 5)):
        tagih_bulan(OKT, by=pemeran.budi)
    isi = [
        BarisBank(b.kode_iuran, date(2023, 10, 20), b.jumlah, f"A{b.pk}") for b in Bill.objects.order_by("id")
    ]
    with pada(HARI):
        hasil = serentak(
            partial(terima_bank, "bank:1", [isi[:2], isi[2:]], by=pemeran.budi),
            partial(terima_bank, "bank:1", [isi[:2], isi[2:]], by=pemeran.budi),
            partial(terima_bank, "bank:salinan", [isi[::-1]], by=pemeran.budi),
        )
    assert sum(hasil) == 6, hasil
    assert Receipt.objects.count() == 6
    assert not Bill.objects.filter(lunas_pada=None).exists()
    utuh()


def test_one_roster_started_twice_enrols_everybody_once(pemeran: Pemeran, putaran: int) -> None:
    baris = [
        SULASTRI._replace(nik=f"351699550380{n:04d}", nama=f"Warga {n}", wilayah=DESA_SLAMET)
        for n in range(9)
    ]
    potongan = [baris[:3], baris[3:6], baris[6:]]
    hasil = serentak(
        *(partial(daftarkan, "daftar:1", potongan, by=pemeran.sari, sumber="uji") for _ in range(2))
    )

    assert hasil == [None, None]
    assert Person.objects.filter(nama__startswith="Warga").count() == 9
    assert Membership.objects.count() == 10
    utuh()
