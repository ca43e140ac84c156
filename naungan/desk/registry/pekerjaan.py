"""Jobs: opened, raised and ended without two rows at one payer ever lying over each other."""

from datetime import date, timedelta

from django.db.models import Q, QuerySet

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.registry.models import Job, Payer, Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, orang_terlihat, wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan

__all__ = ["akhiri_pekerjaan", "catat_pekerjaan", "izinkan_pekerjaan", "naikkan_upah", "pekerjaan_terlihat"]

_SWASTA = ("PERUSAHAAN", "PROYEK", "KOPERASI")
"""Whose wages the regency and the village do not see."""
_DESA = ("DESA", "BADAN_DESA", "PERORANGAN")
_SEHARI = timedelta(days=1)


def pekerjaan_terlihat(by: Petugas) -> QuerySet[Job]:
    """Jobs: BPJS all of its people's; regency and village but those with private employers; an employer its own."""
    if by.kantor.jenis == "PEMBERI_KERJA":
        return Job.objects.filter(payer=by.kantor.pembayar_id, payer__isnull=False)
    semua = Job.objects.filter(person__in=orang_terlihat(by))
    return semua if by.kantor.jenis == "BPJS" else semua.exclude(payer__jenis__in=_SWASTA)


def izinkan_pekerjaan(by: Petugas, aksi: str, person: Person, payer: Payer) -> None:
    """Refuse who has no say in this job: an employer writes its own, the regency public ones, a village its own."""
    wajib(by, aksi, kantor=("PEMDA", "DESA", "PEMBERI_KERJA"), peran=SEMUA)
    milik = {
        "PEMBERI_KERJA": payer.pk == by.kantor.pembayar_id,
        "PEMDA": payer.jenis not in _SWASTA and dalam_wilayah(by, payer.wilayah),
        "DESA": payer.jenis in _DESA and dalam_wilayah(by, payer.wilayah),
    }
    if not milik[by.kantor.jenis] or not orang_terlihat(by).filter(pk=person.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)


def catat_pekerjaan(
    person: Person,
    payer: Payer,
    *,
    by: Petugas,
    uraian: str,
    upah: int,
    mulai: date,
    akhir: date | None = None,
    kelompok_risiko: int | None = None,
) -> Job:
    """Record a job from a day on; one that runs at the same payer ends the day before.

    ``akhir``: the end of a term of office, if there is one. ``upah``: whole rupiah a month. The risk group is the
    payer's unless given. Other payers' jobs are left alone: one may be head of a neighbourhood and a farmer.
    """
    izinkan_pekerjaan(by, "catat_pekerjaan", person, payer)
    kelompok = payer.kelompok_risiko if kelompok_risiko is None else kelompok_risiko
    if not uraian.strip():
        raise MasukanKeliru("kosong", kolom="uraian")
    _upah_wajar(upah)
    if kelompok not in range(6):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="kelompok_risiko", nilai=kelompok)
    if mulai < person.lahir:
        raise MasukanKeliru("sebelum_lahir", kolom="mulai", nilai=mulai, lahir=person.lahir)
    if akhir is not None and akhir < mulai:
        raise MasukanKeliru("akhir_sebelum_mulai", kolom="akhir", mulai=mulai)
    with tindakan("catat_pekerjaan", by=by) as act:
        person = kunci(person)
        if person.meninggal is not None:
            raise Tolakan("sudah_meninggal", nama=person.nama)
        berjalan = Job.objects.filter(Q(akhir__isnull=True) | Q(akhir__gte=mulai), person=person, payer=payer)
        for lama in berjalan.order_by("mulai"):
            if lama.mulai >= mulai and (akhir is None or lama.mulai <= akhir):
                raise MasukanKeliru("pekerjaan_bertumpuk", kolom="mulai", mulai=lama.mulai)
            if lama.mulai < mulai:
                _tutup(act, lama, mulai - _SEHARI)
        job = Job.objects.create(
            person=person,
            payer=payer,
            uraian=uraian.strip()[:80],
            kelompok_risiko=kelompok,
            upah=upah,
            mulai=mulai,
            akhir=akhir,
        )
        act.subjek("pekerjaan", job.pk, sesudah=_isi(job))
    return job


def naikkan_upah(job: Job, *, by: Petugas, upah: int, mulai: date) -> Job:
    """Another wage from a day on (usually higher): the row ends the day before and a new one begins."""
    izinkan_pekerjaan(by, "naikkan_upah", job.person, job.payer)
    _upah_wajar(upah)
    with tindakan("naikkan_upah", by=by) as act:
        kunci(job.person)
        job = kunci(job)
        if mulai <= job.mulai or (job.akhir is not None and mulai > job.akhir):
            raise MasukanKeliru("pekerjaan_bertumpuk", kolom="mulai", mulai=job.mulai)
        _tak_menimpa(job, job.akhir, "mulai")
        if upah == job.upah:
            raise MasukanKeliru("tak_berubah", kolom="upah")
        sampai = job.akhir
        _tutup(act, job, mulai - _SEHARI)
        job.pk, job._state.adding = None, True
        job.upah, job.mulai, job.akhir = upah, mulai, sampai
        job.save()
        act.subjek("pekerjaan", job.pk, sesudah=_isi(job))
    return job


def akhiri_pekerjaan(job: Job, *, by: Petugas, akhir: date, alasan: str) -> Job:
    """The last day of a job; in the future for a term of office."""
    izinkan_pekerjaan(by, "akhiri_pekerjaan", job.person, job.payer)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("akhiri_pekerjaan", by=by, alasan=alasan.strip()[:400]) as act:
        kunci(job.person)
        job = kunci(job)
        if akhir < job.mulai:
            raise MasukanKeliru("akhir_sebelum_mulai", kolom="akhir", mulai=job.mulai)
        _tak_menimpa(job, akhir, "akhir")
        _tutup(act, job, akhir)
    return job


def _tak_menimpa(job: Job, akhir: date | None, kolom: str) -> None:
    """Refuse where the job, running until ``akhir``, would lie over the next one at its payer."""
    sesudahnya = Job.objects.filter(person=job.person_id, payer=job.payer_id, mulai__gt=job.mulai)
    berikut = sesudahnya.order_by("mulai").first()
    if berikut is not None and (akhir is None or berikut.mulai <= akhir):
        raise MasukanKeliru("pekerjaan_bertumpuk", kolom=kolom, mulai=berikut.mulai)


def _upah_wajar(upah: int) -> None:
    if upah <= 0:
        raise MasukanKeliru("jumlah_tak_positif", kolom="upah", nilai=upah)


def _tutup(act: Tindakan, job: Job, akhir: date) -> None:
    sebelum = _isi(job)
    job.akhir = akhir
    job.save(update_fields=["akhir"])
    act.subjek("pekerjaan", job.pk, sebelum=sebelum, sesudah=_isi(job))


def _isi(job: Job) -> dict[str, object]:
    return {
        "orang": job.person_id,
        "pembayar": job.payer_id,
        "upah": job.upah,
        "mulai": job.mulai.isoformat(),
        "akhir": job.akhir.isoformat() if job.akhir else None,
    }
