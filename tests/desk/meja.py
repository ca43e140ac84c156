"""Pak Karno's case, carried by the verbs themselves to the stage a test begins at.

Everything is done by the officer whose it is, on the days of December 2023. ``tests.fakta`` writes past the desk;
here nothing does.
"""

from datetime import date

from naungan.books.cases.models import Batch, Klaim, Pendampingan, Penetapan, Usulan
from naungan.books.journal.models import Entry
from naungan.books.membership.models import Membership
from naungan.books.staff.models import Petugas
from naungan.desk import accompany, claims, disbursement
from naungan.desk.accompany import KerabatBaru
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.kit.jam import pada
from tests.cast import Pemeran

__all__ = [
    "HARI",
    "KELUARGA",
    "catatan_terakhir",
    "dikunjungi",
    "dilaporkan",
    "diajukan",
    "dibayar",
    "diperiksa",
    "diputuskan",
    "dirilis",
    "disusun",
    "diterima",
    "ditolak_bpjs",
    "diusulkan",
    "hasil_diketahui",
    "nomor_berkas",
    "petugas_lain",
    "sah",
    "siap",
    "terbukti",
]

HARI = date(2023, 12, 20)
"""The day on which most acts of the tests happen."""
MENINGGAL = date(2023, 12, 4)
SULASTRI = KerabatBaru(
    "Sulastri", "istri", "P", lahir=date(1980, 3, 15), bank="Bank Contoh", rekening="0099001122"
)
DWI = KerabatBaru("Dwi", "anak", "P", lahir=date(2008, 5, 1), sekolah="SMP")
KELUARGA = (SULASTRI, DWI)


def dilaporkan(p: Pemeran, *, karena_kerja: bool = False, lunas: bool = True) -> Pendampingan:
    """Pak Slamet reports; the months October to December are paid, as BPJS says."""
    if lunas:
        Membership.objects.filter(pk=p.kepesertaan.pk).update(lunas_awal=202312, masa_iur_awal=3)
    with pada(date(2023, 12, 6)):
        return accompany.laporkan(
            by=p.slamet, person=p.karno, tanggal=MENINGGAL, tempat="Rumah", kronologi="Sakit.",
            karena_kerja=karena_kerja, pelapor="Bu Sulastri",
        )  # fmt: skip


def dikunjungi(p: Pemeran, **lain: bool) -> Pendampingan:
    with pada(date(2023, 12, 7)):
        return accompany.kunjungi(dilaporkan(p, **lain), by=p.sari, kerabat=KELUARGA)


def nomor_berkas(pendampingan: Pendampingan) -> dict[str, str]:
    """A number for every paper the case needs."""
    return {jenis: f"UJI-{jenis}" for jenis in berkas_perlu(pendampingan.peristiwa)}


def siap(p: Pemeran, **lain: bool) -> Pendampingan:
    berkas = dikunjungi(p, **lain)
    with pada(date(2023, 12, 8)):
        return accompany.lengkapi(berkas, by=p.sari, nomor=nomor_berkas(berkas))


def diajukan(p: Pemeran, **lain: bool) -> Pendampingan:
    with pada(date(2023, 12, 11)):
        return accompany.ajukan(siap(p, **lain), by=p.sari)


def diterima(p: Pemeran, **lain: bool) -> Klaim:
    with pada(date(2023, 12, 12)):
        return claims.terima(diajukan(p, **lain), by=p.budi)[0]


def sah(klaim: Klaim) -> dict[str, str]:
    """Every paper valid."""
    return dict.fromkeys(berkas_perlu(klaim.peristiwa), "SAH")


def dikembalikan_lalu_diajukan_lagi(p: Pemeran) -> Klaim:
    """Returned by Budi, mended by the family, submitted again by Sari; Budi has not taken it up yet."""
    with pada(HARI):
        klaim = claims.kembalikan(diterima(p), by=p.budi, alasan="KK buram")
        berkas = accompany.terima_kembali(klaim.peristiwa.pendampingan, by=p.sari, alasan="KK buram")
        accompany.ajukan(accompany.lengkapi(berkas, by=p.sari, nomor=nomor_berkas(berkas)), by=p.sari)
    return klaim


def diperiksa(p: Pemeran, **lain: bool) -> Klaim:
    klaim = diterima(p, **lain)
    with pada(date(2023, 12, 13)):
        return claims.periksa_berkas(klaim, by=p.budi, putusan=sah(klaim))


def diusulkan(p: Pemeran, **lain: bool) -> Usulan:
    klaim = diperiksa(p, **lain)
    with pada(date(2023, 12, 14)):
        return claims.usulkan(klaim, by=p.budi, jawaban="Sudah diperiksa.")


def diputuskan(p: Pemeran, **lain: bool) -> Penetapan:
    usulan = diusulkan(p, **lain)
    with pada(date(2023, 12, 15)):
        return claims.putuskan(usulan.klaim, by=p.ratna)


def ditolak_bpjs(p: Pemeran) -> Klaim:
    """Proposed and decided as a refusal."""
    klaim = diperiksa(p)
    with pada(date(2023, 12, 15)):
        claims.usulkan_tolak(klaim, by=p.budi, alasan="Bukan peserta pada hari itu")
        return claims.putuskan(klaim, by=p.ratna).klaim


def disusun(p: Pemeran) -> Batch:
    klaim = diputuskan(p).klaim
    with pada(date(2023, 12, 18)):
        return disbursement.susun_batch([klaim], by=p.budi)


def dirilis(p: Pemeran) -> Batch:
    batch = disusun(p)
    with pada(date(2023, 12, 18)):
        return disbursement.rilis(batch, by=p.ratna)


def dibayar(p: Pemeran) -> Klaim:
    batch = dirilis(p)
    item = batch.item.get()
    with pada(date(2023, 12, 19)):
        hasil = {item.pk: disbursement.HasilBank(dibayar=True, bukti="TRX-1")}
        disbursement.catat_hasil_bank(batch, by=p.budi, hasil=hasil)
    return Klaim.objects.get(penetapan=item.penetapan_id)


def hasil_diketahui(p: Pemeran) -> Pendampingan:
    klaim = dibayar(p)
    with pada(HARI):
        return accompany.ketahui_hasil(klaim.peristiwa.pendampingan, by=p.sari)


def terbukti(p: Pemeran) -> Pendampingan:
    berkas = hasil_diketahui(p)
    with pada(HARI):
        return accompany.buktikan_bayar(berkas, by=p.sari)


def catatan_terakhir(subjek: str, nomor: int) -> Entry:
    """The last entry about a subject: by whom, which verb, what it changed."""
    return (
        Entry.objects.select_related("act__petugas").filter(subjek=subjek, subjek_id=nomor).latest("urutan")
    )


def petugas_lain(seperti: Petugas, nama: str, *, peran: str = "", aktif: bool = True) -> Petugas:
    """A colleague at the same office."""
    petugas = Petugas(
        username=nama.lower(), nama=nama, kantor=seperti.kantor, peran=peran or seperti.peran, is_active=aktif
    )
    petugas.set_unusable_password()
    petugas.save()
    return petugas
