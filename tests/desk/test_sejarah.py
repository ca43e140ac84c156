"""Anybody presses anything, often on a page left open: every refusal has its name, and the books always agree."""

from collections import Counter
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from django.db import transaction

from naungan.books.cases.models import Batch, BatchItem, Klaim, Penetapan
from naungan.books.ledger.models import BPJS, Transfer
from naungan.books.ledger.neraca import neraca_saldo
from naungan.books.staff.models import Petugas
from naungan.desk import accompany, claims, disbursement
from naungan.desk.disbursement import HasilBank
from naungan.desk.flow import BATCH, KLAIM, PENDAMPINGAN
from naungan.desk.tolakan import Tolakan
from naungan.face.kata import kalimat
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk import meja
from tests.desk.meja import DWI, HARI, petugas_lain
from tests.desk.serentak import utuh
from tests.desk.test_alur import VERB

ALUR = {a.nama: a for a in (BATCH, KLAIM, PENDAMPINGAN)}
PANJANG = 200


def tekan(acak: Random, siapa: list[Petugas], berkas: list[Any]) -> object:
    """Somebody presses a button of some file, as the page showed it; mostly a sensible one."""
    yang = acak.choice(berkas)
    jenis = type(yang).__name__.lower()
    verb = dict(VERB[jenis])
    if jenis == "pendampingan":
        verb["terima"] = lambda x, by: claims.terima(x, by=by)
        tri = DWI._replace(nama=f"Anak {acak.random()}")
        verb["kunjungi"] = lambda x, by: accompany.kunjungi(x, by=by, kerabat=[tri])
    elif jenis == "batch":
        hasil = {i.pk: HasilBank(acak.random() < 0.5, f"TRX-{i.pk}") for i in yang.item.all()}
        verb["catat_hasil_bank"] = lambda x, by: disbursement.catat_hasil_bank(x, by=by, hasil=hasil)
    by, aksi = acak.choice(siapa), acak.choice(list(verb))
    if acak.random() < 0.7:
        bisa = [(p, x.aksi) for p in siapa for x in ALUR[jenis].boleh(yang.status, p) if x.aksi in verb]
        bisa += [(p, "terima") for p in siapa if jenis == "pendampingan" and p.peran == "PEMBUAT"]
        by, aksi = acak.choice(bisa or [(by, aksi)])
    if aksi == "tidak_diklaim" and acak.random() < 0.95:
        return None  # or most histories would end here
    return verb[aksi](yang, by)


@pytest.mark.parametrize(
    "benih", [*range(3), *(pytest.param(n, marks=pytest.mark.soak) for n in range(3, 60))]
)
def test_no_history_breaks_the_books(pemeran: Pemeran, benih: int) -> None:
    acak = Random(benih)
    berkas: list[Any] = [meja.dilaporkan(pemeran)]
    rekan = [petugas_lain(pemeran.ratna, "Tono"), petugas_lain(pemeran.budi, "Bambang")]
    siapa = [*pemeran.semua.values(), *rekan]
    hitung: Counter[str] = Counter()
    for langkah in range(PANJANG):
        try:
            with pada(HARI + timedelta(days=langkah // 10)), transaction.atomic():
                tekan(acak, siapa, berkas)
        except Tolakan as tolakan:
            hitung[kalimat(tolakan)] += 1
        for model in (Klaim, Batch):
            berkas += model.objects.exclude(pk__in=[b.pk for b in berkas if isinstance(b, model)])
        if acak.random() < 0.7:  # most people reload
            berkas = [type(b).objects.get(pk=b.pk) for b in berkas]

    utuh()
    assert len(hitung) > 3
    assert sum(neraca_saldo(BPJS).values()) == 0
    dibayar = BatchItem.objects.filter(status="DIBAYAR").count()
    assert dibayar <= 1
    assert (
        dibayar
        == Transfer.objects.filter(jenis="SAHKAN").count()
        == Klaim.objects.filter(status="DIBAYAR").count()
    )
    assert all(p.pengusul_id != p.pemutus_id for p in Penetapan.objects.all())
    assert all(b.pembuat_id != b.perilis_id for b in Batch.objects.all())
