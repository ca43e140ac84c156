"""The chain of a claim by single verbs, report to proof of payment, every step its own durable transaction."""

from datetime import date

from django.db import connection, transaction

from bench.ukur import Hasil, detik
from naungan.books.journal.models import Act
from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk import accompany, claims, disbursement
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.kit.jam import pada
from naungan.lens.coverage import aktif

BANYAK = 60
HARI = date(2023, 12, 28)


def ukur() -> list[Hasil]:
    orang = list(
        Person.objects.filter(
            membership__in=aktif(date(2023, 12, 27)).filter(kelompok="DBHCHT")[:BANYAK]
        ).order_by("id")
    )
    cast = {p.username: p for p in Petugas.objects.select_related("kantor")}
    sebelum = Act.objects.count()
    with pada(HARI):
        waktu = detik(lambda: [_satu(o, cast) for o in orang])
    langkah = Act.objects.count() - sebelum
    dasar = detik(lambda: [_kosong() for _ in range(langkah)])
    return [Hasil.laju("rantai klaim, kabar sampai bukti bayar", len(orang), waktu, dasar, "klaim/detik")]


def _satu(orang: Person, cast: dict[str, Petugas]) -> None:
    sari, budi, ratna = cast["sari"], cast["budi"], cast["ratna"]
    p = accompany.laporkan(
        by=sari,
        person=orang,
        tanggal=HARI,
        tempat="rumah",
        kronologi="sakit",
        karena_kerja=False,
        pelapor="keluarga",
    )
    p = accompany.kunjungi(
        p, by=sari, kerabat=[accompany.KerabatBaru("Bu Contoh", "istri", "P", rekening="000")]
    )
    p = accompany.lengkapi(p, by=sari, nomor=dict.fromkeys(berkas_perlu(p.peristiwa), "1"))
    p = accompany.ajukan(p, by=sari)
    (klaim,) = claims.terima(p, by=budi)
    klaim = claims.periksa_berkas(klaim, by=budi, putusan=dict.fromkeys(berkas_perlu(p.peristiwa), "SAH"))
    claims.usulkan(klaim, by=budi, jawaban="sudah diperiksa")
    claims.putuskan(klaim, by=ratna)
    klaim.refresh_from_db()
    batch = disbursement.susun_batch([klaim], by=budi)
    disbursement.rilis(batch, by=ratna)
    jawab = {i.pk: disbursement.HasilBank(True, "BANK") for i in batch.item.all()}
    disbursement.catat_hasil_bank(batch, by=budi, hasil=jawab)
    p = accompany.ketahui_hasil(p, by=sari)
    accompany.buktikan_bayar(p, by=sari)


def _kosong() -> None:
    """A durable transaction that writes one row and nothing more."""
    with transaction.atomic(), connection.cursor() as kursor:
        kursor.execute(
            "UPDATE journal_bulkrun SET banyak = banyak WHERE id = (SELECT MIN(id) FROM journal_bulkrun)"
        )
        kursor.execute("CREATE TABLE IF NOT EXISTS polos_rantai (n integer)")
        kursor.execute("INSERT INTO polos_rantai VALUES (1)")
