"""Proposing that the rows of a list be applied as they stand, and the second person's answer."""

from hashlib import sha256

from django.db.models import Count, Q, QuerySet, Sum

from naungan.books.intake.models import Baris, Kiriman, Pengajuan
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import kiriman_terlihat
from naungan.desk.flow import KIRIMAN
from naungan.desk.kunci import kunci
from naungan.desk.roster.putuskan import DITERAPKAN
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, TidakBerwenang

__all__ = ["ajukan", "akan_diterapkan", "batalkan", "kembalikan", "setujui"]


def akan_diterapkan(kiriman: Kiriman) -> QuerySet[Baris]:
    """The rows an approval would apply: what is new or changed, and what an officer took in."""
    return Baris.objects.filter(
        Q(efek__in=DITERAPKAN) | Q(efek=Baris.Efek.SUDAH, ikut=True), kiriman=kiriman, terap=""
    )


def ajukan(kiriman: Kiriman, *, by: Petugas) -> Pengajuan:
    """Propose the list as it stands; a digest of its rows is kept with the proposal."""
    with tindakan("ajukan_daftar", by=by) as act:
        kiriman = _pegang(kiriman, "ajukan", by)
        baris = akan_diterapkan(kiriman)
        jumlah = baris.aggregate(banyak=Count("id"), iuran=Sum("iuran"))
        if not jumlah["banyak"]:
            raise BelumLengkap("tidak_ada_yang_diterapkan")
        pengajuan = Pengajuan.objects.create(
            kiriman=kiriman,
            ke=kiriman.pengajuan.count() + 1,
            banyak=jumlah["banyak"],
            iuran=int(jumlah["iuran"] or 0),
            ringkasan=dict(
                Baris.objects.filter(kiriman=kiriman)
                .values_list("efek")
                .annotate(n=Count("id"))
                .order_by("efek")
            ),
            sidik=_sidik(kiriman),
            diajukan_oleh=by,
        )
        sebelum, kiriman.status = kiriman.status, KIRIMAN.periksa("ajukan", kiriman.status, by)
        kiriman.save(update_fields=["status"])
        act.subjek(
            "kiriman",
            kiriman.pk,
            sebelum={"status": sebelum},
            sesudah={"status": kiriman.status, "baris": pengajuan.banyak, "sidik": pengajuan.sidik},
        )
    return pengajuan


def setujui(kiriman: Kiriman, *, by: Petugas) -> Pengajuan:
    """Approve what another person proposed. Raises MasukanKeliru when its rows are no longer those proposed."""
    return _putus(kiriman, "setujui", by, alasan="")


def kembalikan(kiriman: Kiriman, *, by: Petugas, alasan: str) -> Pengajuan:
    """Send a proposal back with the reason; its rows may be repaired and proposed again."""
    if len(alasan.strip()) < 5:
        raise MasukanKeliru("kosong", kolom="alasan")
    return _putus(kiriman, "kembalikan", by, alasan=alasan.strip()[:400])


def batalkan(kiriman: Kiriman, *, by: Petugas, alasan: str) -> Kiriman:
    """Give a list up; its rows stay readable and change nothing."""
    if len(alasan.strip()) < 5:
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("batalkan_daftar", by=by, alasan=alasan.strip()[:400]) as act:
        kiriman = _pegang(kiriman, "batalkan", by)
        sebelum, kiriman.status = kiriman.status, KIRIMAN.periksa("batalkan", kiriman.status, by)
        kiriman.sebab = alasan.strip()[:400]
        kiriman.save(update_fields=["status", "sebab"])
        act.subjek("kiriman", kiriman.pk, sebelum={"status": sebelum}, sesudah={"status": kiriman.status})
    return kiriman


def _putus(kiriman: Kiriman, aksi: str, by: Petugas, *, alasan: str) -> Pengajuan:
    with tindakan(f"{aksi}_daftar", by=by, alasan=alasan) as act:
        kiriman = _pegang(kiriman, aksi, by)
        if by.kantor.jenis == "PEMDA" and kiriman.kantor.jenis not in ("PEMDA", "DESA"):
            raise TidakBerwenang("bukan_wewenang", aksi=aksi, kantor=by.kantor.nama)
        pengajuan = kiriman.pengajuan.select_for_update().get(putusan="")
        if pengajuan.diajukan_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        if aksi == "setujui" and pengajuan.sidik != _sidik(kiriman):
            raise BelumLengkap("baris_berubah_sejak_diajukan")
        pengajuan.putusan = Pengajuan.Putusan.SETUJU if aksi == "setujui" else Pengajuan.Putusan.KEMBALI
        pengajuan.diputus_oleh, pengajuan.alasan = by, alasan
        pengajuan.save(update_fields=["putusan", "diputus_oleh", "alasan"])
        sebelum, kiriman.status = kiriman.status, KIRIMAN.periksa(aksi, kiriman.status, by)
        kiriman.save(update_fields=["status"])
        act.subjek(
            "kiriman",
            kiriman.pk,
            sebelum={"status": sebelum},
            sesudah={"status": kiriman.status, "ke": pengajuan.ke},
        )
    return pengajuan


def _pegang(kiriman: Kiriman, aksi: str, by: Petugas) -> Kiriman:
    """The list, locked, when this officer may do this to it now."""
    if not kiriman_terlihat(by).filter(pk=kiriman.pk).exists():
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    kiriman = kunci(kiriman)
    KIRIMAN.periksa(aksi, kiriman.status, by)
    return kiriman


def _sidik(kiriman: Kiriman) -> str:
    """SHA-256 over what would be applied: each row, as sealed, its effect, person and money."""
    jumlah = sha256()
    kolom = ("nomor", "putaran", "efek", "ikut", "nama", "wilayah", "isi_segel", "person_id", "iuran")
    for satu in akan_diterapkan(kiriman).order_by("nomor").values_list(*kolom).iterator(chunk_size=5_000):
        jumlah.update(
            "\x1f".join(
                bytes(n).hex() if isinstance(n, bytes | memoryview) else str(n) for n in satu
            ).encode()
        )
        jumlah.update(b"\x1e")
    return jumlah.hexdigest()
