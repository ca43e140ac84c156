"""Who is billed for a month, how much, once."""

from datetime import date
from typing import Any

import pytest

from naungan import law
from naungan.books.billing.models import Bill
from naungan.books.journal.models import Act, BulkRun, Entry
from naungan.books.journal.periksa import periksa_jurnal
from naungan.books.ledger.models import BPJS
from naungan.books.ledger.neraca import akun, neraca_saldo, saldo
from naungan.books.ledger.periksa import periksa_buku_besar
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.registry.models import Job
from naungan.desk.billing import tagih_bulan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from naungan.lens.coverage import cakupan
from tests import fakta
from tests.cast import Pemeran
from tests.desk.billing.orang import UMK, bpu, keputusan, pekerja, peserta
from tests.desk.meja import petugas_lain
from tests.desk.tolak import ditolak

OKT, NOV, DES, JAN = Bulan(2023, 10), Bulan(2023, 11), Bulan(2023, 12), Bulan(2024, 1)


def tagih(p: Pemeran, bulan: Bulan, **lain: Any) -> set[int]:
    """Bill a month; returns the memberships billed."""
    with pada(bulan.pertama.replace(day=5)):
        tagih_bulan(bulan, by=p.budi, **lain)
    return set(MembershipMonth.objects.filter(bulan=bulan.kode).values_list("membership_id", flat=True))


def utuh() -> None:
    assert [*periksa_buku_besar(), *periksa_jurnal()] == []


def test_pak_karno_is_billed_to_the_regency_under_its_decree(pemeran: Pemeran) -> None:
    keputusan(pemeran)
    assert tagih(pemeran, OKT) == {pemeran.kepesertaan.pk}

    bill = Bill.objects.get()
    assert (bill.payer, bill.jkk, bill.jkm, bill.jumlah, bill.peserta) == (
        pemeran.pemkab,
        10_000,
        6_800,
        16_800,
        1,
    )
    assert (bill.terbit, bill.lunas_pada) == (date(2023, 10, 5), None)
    assert saldo(akun(BPJS, "PIUTANG_IURAN", pemeran.pemkab.kode)) == 16_800
    assert sum(neraca_saldo(BPJS).values()) == 0
    act = Act.objects.filter(verb="tagih_bulan").earliest("id")
    assert act.petugas == pemeran.budi
    baris = Entry.objects.get(act=act).baris
    assert {t: b[:2] for t, b in baris.items()} == {
        "billing_bill": [1, 16_800], "ledger_transfer": [2, 16_800], "membership_membershipmonth": [1, 16_800],
    }  # fmt: skip
    utuh()


@pytest.mark.parametrize(
    "lain", [{"disetujui": False}, {"mulai": 202311}, {"mulai": 202301, "sampai": 202309}], ids=str
)
def test_without_a_decree_in_force_the_regency_is_billed_nothing(
    pemeran: Pemeran, lain: dict[str, int]
) -> None:
    keputusan(pemeran, **lain)  # type: ignore[arg-type]
    assert tagih(pemeran, OKT) == set()
    assert not Bill.objects.exists()


def test_a_bill_is_the_sum_of_its_members_by_the_law(pemeran: Pemeran) -> None:
    upah = (UMK, UMK, 3_000_001, 9_999_999)
    for u in upah:
        pekerja(pemeran, upah=u)
    tagih(pemeran, OKT)

    iuran = [
        law.iuran_sebulan(
            bulan=OKT,
            segmen="PU",
            upah=u,
            kelompok_risiko=2,
            dibayar_oleh="PERUSAHAAN",
            program=("jkk", "jkm"),
        )
        for u in upah
    ]
    bill = Bill.objects.get(payer=pemeran.pabrik)
    assert (bill.jkk, bill.jkm) == (
        sum(i.komponen["jkk"] for i in iuran),
        sum(i.komponen["jkm"] for i in iuran),
    )
    utuh()


def test_a_month_is_billed_once_however_often_it_is_asked(pemeran: Pemeran) -> None:
    pekerja(pemeran)
    with pada(date(2023, 10, 5)):
        satu = tagih_bulan(OKT, by=pemeran.budi)
        dua = tagih_bulan(OKT, by=pemeran.ratna)
    assert satu == dua == (1, 1)
    assert Bill.objects.count() == 1


def test_small_chunks_bill_the_same(pemeran: Pemeran) -> None:
    keputusan(pemeran)
    for _ in range(3):
        pekerja(pemeran)
        bpu(lunas_awal=202309)
    dengar: list[int] = []
    with pada(date(2023, 10, 5)):
        hasil = tagih_bulan(OKT, by=pemeran.budi, peserta_per_potongan=1, lapor=dengar.append)
    assert hasil == (5, 7)
    assert sum(dengar) == 7
    assert len(dengar) == 5
    utuh()


def test_a_run_killed_between_chunks_goes_on_there(pemeran: Pemeran) -> None:
    for _ in range(4):
        bpu(lunas_awal=202309)

    def mati(_: int) -> None:
        if Bill.objects.count() == 2:
            raise KeyboardInterrupt

    with pada(date(2023, 10, 5)), pytest.raises(KeyboardInterrupt):
        tagih_bulan(OKT, by=pemeran.budi, peserta_per_potongan=1, lapor=mati)
    assert Bill.objects.count() == 2
    assert len(tagih(pemeran, OKT, peserta_per_potongan=3)) == 4
    utuh()


@pytest.mark.parametrize(
    ("bulan", "ditagih"),
    [(Bulan(2023, 9), True), (OKT, True), (NOV, True), (DES, True), (JAN, False), (Bulan(2024, 6), False)],
    ids=str,
)
def test_self_payers_unpaid_for_more_than_three_months_have_left(
    pemeran: Pemeran, bulan: Bulan, ditagih: bool
) -> None:
    """Paid to August: September to November unpaid is grace; a fourth unpaid month and they are out."""
    m = bpu(lunas_awal=202308)
    assert (m.pk in tagih(pemeran, bulan)) == ditagih


def test_a_month_billed_but_unpaid_does_not_keep_cover_alive(pemeran: Pemeran) -> None:
    m = bpu(lunas_awal=202308)
    for bulan in (NOV, DES):
        assert m.pk in tagih(pemeran, bulan)
    assert m.pk not in tagih(pemeran, JAN)


def test_a_month_paid_here_keeps_cover_alive(pemeran: Pemeran) -> None:
    m = bpu(lunas_awal=202308)
    fakta.tagihan_lunas(m, NOV, pemeran.budi)
    assert m.pk in tagih(pemeran, JAN)


def test_a_new_self_payer_is_billed_four_months_without_paying(pemeran: Pemeran) -> None:
    m = bpu(mulai=date(2023, 10, 1))
    assert [m.pk in tagih(pemeran, b) for b in (Bulan(2023, 9), OKT, NOV, DES, JAN, Bulan(2024, 2))] == [
        False, True, True, True, True, False,
    ]  # fmt: skip


def test_wage_earners_are_billed_whatever_their_employer_owes(pemeran: Pemeran) -> None:
    m = pekerja(pemeran, lunas_awal=202201)
    assert m.pk in tagih(pemeran, DES)


def test_the_dead_are_billed_for_the_month_of_death_and_no_more(pemeran: Pemeran) -> None:
    m = pekerja(pemeran)
    m.person.meninggal = date(2023, 11, 1)
    m.person.save()
    assert [m.pk in tagih(pemeran, b) for b in (OKT, NOV, DES)] == [True, True, False]


def test_a_raise_counts_from_the_month_it_is_in_force_at_the_end_of(pemeran: Pemeran) -> None:
    m = pekerja(pemeran, upah=UMK)
    Job.objects.filter(person=m.person).update(akhir=date(2023, 11, 14))
    Job.objects.create(
        person=m.person, payer=pemeran.pabrik, uraian="Mandor", kelompok_risiko=2, upah=6_000_000,
        mulai=date(2023, 11, 15),
    )  # fmt: skip
    for bulan in (OKT, NOV):
        tagih(pemeran, bulan)
    assert list(MembershipMonth.objects.order_by("bulan").values_list("dasar", flat=True)) == [UMK, 6_000_000]


def test_a_job_row_left_open_beside_its_raise_bills_the_later_wage_once(pemeran: Pemeran) -> None:
    m = pekerja(pemeran, upah=UMK)
    Job.objects.create(
        person=m.person, payer=pemeran.pabrik, uraian="Mandor", kelompok_risiko=2, upah=6_000_000,
        mulai=date(2023, 6, 1),
    )  # fmt: skip
    tagih(pemeran, OKT)
    assert MembershipMonth.objects.get().dasar == 6_000_000


def test_who_leaves_and_comes_back_in_one_month_stops_nobodys_bill(pemeran: Pemeran) -> None:
    lama = pekerja(pemeran, upah=UMK)
    Job.objects.filter(person=lama.person).update(akhir=date(2023, 11, 10))
    Membership.objects.filter(pk=lama.pk).update(akhir=date(2023, 11, 10))
    Job.objects.create(
        person=lama.person, payer=pemeran.pabrik, uraian="Buruh", kelompok_risiko=2, upah=5_000_000,
        mulai=date(2023, 11, 20),
    )  # fmt: skip
    baru = Membership.objects.create(
        person=lama.person, payer=pemeran.pabrik, segmen="PU", kelompok="UJI", mulai=date(2023, 11, 20)
    )
    tagih(pemeran, NOV)
    assert dict(MembershipMonth.objects.values_list("membership", "dasar")) == {
        lama.pk: UMK,
        baru.pk: 5_000_000,
    }


def test_who_left_last_month_is_not_billed(pemeran: Pemeran) -> None:
    m = pekerja(pemeran)
    Job.objects.filter(person=m.person).update(akhir=date(2023, 9, 30))
    Membership.objects.filter(pk=m.pk).update(akhir=date(2023, 9, 30))
    assert tagih(pemeran, OKT) == set()


def test_one_person_with_two_lawful_covers_is_billed_twice_and_counted_once(pemeran: Pemeran) -> None:
    satu = pekerja(pemeran)
    dua = peserta(pemeran.mitra, segmen="BPU", upah=1_000_000, kelompok_risiko=0)
    Job.objects.filter(person=dua.person).update(person=satu.person)
    kedua = Membership.objects.create(
        person=satu.person, payer=pemeran.mitra, segmen="BPU", kelompok="MITRA", mulai=date(2023, 1, 1)
    )
    Membership.objects.filter(pk=kedua.pk).update(lunas_awal=202310)
    for bulan in (Bulan(2023, 9), OKT):
        assert {satu.pk, kedua.pk} <= tagih(pemeran, bulan)
    for bill in Bill.objects.filter(lunas_pada=None):
        fakta.lunasi(bill, pemeran.budi)

    assert cakupan("35.16", date(2023, 11, 10)).peserta_aktif in (0, 1)
    with pada(date(2023, 12, 20)):
        assert cakupan("35.16", date(2023, 10, 31)).peserta_aktif == 1


def test_two_months_share_one_account_of_the_payer(pemeran: Pemeran) -> None:
    m = pekerja(pemeran)
    for bulan in (OKT, NOV):
        tagih(pemeran, bulan)
    jumlah = sum(Bill.objects.values_list("jumlah", flat=True))
    assert saldo(akun(BPJS, "PIUTANG_IURAN", m.payer.kode)) == jumlah


@pytest.mark.parametrize("siapa", ["sari", "wahyu", "slamet", "rina", "joko", "orang_asing"])
def test_only_bpjs_bills(pemeran: Pemeran, siapa: str) -> None:
    with ditolak("bukan_wewenang"):
        tagih_bulan(OKT, by=pemeran.semua[siapa])
    assert not BulkRun.objects.exists()


@pytest.mark.parametrize(("peran", "aktif"), [("PEMANTAU", True), ("PEMBUAT", False)])
def test_an_onlooker_or_one_who_left_does_not_bill(pemeran: Pemeran, peran: str, aktif: bool) -> None:
    with ditolak("bukan_wewenang"):
        tagih_bulan(OKT, by=petugas_lain(pemeran.budi, "Lama", peran=peran, aktif=aktif))
