"""The JKK risk group of a payer: suggested from the 191 names, decided by a person with a reason."""

from collections.abc import Sequence
from datetime import date, timedelta

from django.conf import settings
from django.db.models import Max, Q

from naungan.books.journal.catat import tindakan
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.books.registry.models import Job, Kbli, KelompokRisiko, Payer, PenetapanRisiko
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.registry.mirip import Mirip, paling_mirip
from naungan.desk.tolakan import MasukanKeliru
from naungan.kit.jam import hari_ini

__all__ = ["tetapkan_kelompok_risiko", "usulkan_kelompok"]

_BERAT_NAMA = 1.5
_BERAT = {5: 1.0, 4: 0.5, 3: 0.3, 2: 0.1}
"""How much the name counts, and the title of a business field by the digits of its code."""
_KOLOM = ("id", "person_id", "payer_id", "uraian", "kelompok_risiko", "upah", "mulai", "akhir")


def usulkan_kelompok(nama: str, kbli: str = "", *, banyak: int = 5) -> Sequence[Mirip[KelompokRisiko]]:
    """The likeliest lines of the annex for a payer's name and business field, best first; never a decision.

    ``kbli``: two to five digits; its title and those above it are read along with the name.
    """
    judul = Kbli.objects.filter(kode__in=[kbli[:n] for n in _BERAT]).values_list("kode", "judul")
    teks = [(nama, _BERAT_NAMA), *((j, _BERAT[len(kode)]) for kode, j in judul)]
    return paling_mirip(teks, [(k.nama, k) for k in KelompokRisiko.objects.order_by("pk")], banyak)


def tetapkan_kelompok_risiko(
    payer: Payer,
    *,
    by: Petugas,
    kelompok: int,
    mulai: date,
    alasan: str,
    usaha: KelompokRisiko | None = None,
) -> PenetapanRisiko:
    """Decide a payer's risk group from a day on, with the reason; workers who had the old one follow.

    BPJS decides; where it works in its own systems, the regency enters what BPJS decided. Bills already issued
    stay as they are.
    """
    di_luar = settings.NAUNGAN_PENYELENGGARA == "di_luar"
    kantor = ("BPJS", "PEMDA") if di_luar else ("BPJS",)
    wajib(by, "tetapkan_kelompok_risiko", kantor=kantor, peran=SEMUA, wilayah=payer.wilayah)
    if kelompok not in range(1, 6) or (usaha is not None and usaha.kelompok != kelompok):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="kelompok", nilai=kelompok)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    if mulai > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="mulai", nilai=mulai)
    with tindakan("tetapkan_kelompok_risiko", by=by, alasan=alasan.strip()[:400]) as act:
        payer = kunci(payer)
        terakhir = payer.penetapan_risiko.aggregate(n=Max("mulai"))["n"]
        if terakhir is not None and mulai <= terakhir:
            raise MasukanKeliru("sudah_ditetapkan", kolom="mulai", nilai=terakhir)
        penetapan = PenetapanRisiko.objects.create(
            act=act.act,
            payer=payer,
            kelompok=kelompok,
            usaha=usaha,
            mulai=mulai,
            alasan=alasan.strip()[:400],
            oleh=by,
        )
        lama, payer.kelompok_risiko = payer.kelompok_risiko, kelompok
        payer.save(update_fields=["kelompok_risiko"])
        ikut = _pindahkan(payer, lama, mulai) if lama != kelompok else 0
        sesudah = {"kelompok_risiko": kelompok, "mulai": mulai.isoformat(), "pekerjaan": ikut}
        act.subjek("pembayar", payer.pk, sebelum={"kelompok_risiko": lama}, sesudah=sesudah)
    return penetapan


def _pindahkan(payer: Payer, lama: int, mulai: date) -> int:
    """Close the payer's jobs in the old group and go on in the new one, keeping the rest of each row; how many."""
    semua = Job.objects.filter(payer=payer, kelompok_risiko=lama).filter(
        Q(akhir__isnull=True) | Q(akhir__gte=mulai)
    )
    berjalan = list(
        semua.filter(mulai__lt=mulai)
        .order_by("person_id")
        .select_for_update(of=("self",))
        .values_list("id", "person_id", "uraian", "upah", "akhir")
    )
    nanti = semua.filter(mulai__gte=mulai).update(kelompok_risiko=payer.kelompok_risiko)
    semua.filter(mulai__lt=mulai).update(akhir=mulai - timedelta(days=1))
    sisipkan(
        Job,
        _KOLOM,
        (
            (
                n,
                orang,
                payer.pk,
                uraian,
                payer.kelompok_risiko,
                upah,
                mulai.isoformat(),
                akhir and akhir.isoformat(),
            )
            for n, (_, orang, uraian, upah, akhir) in zip(
                nomor_baru(Job, len(berjalan)) if berjalan else (), berjalan, strict=True
            )
        ),
    )
    return len(berjalan) + nanti
