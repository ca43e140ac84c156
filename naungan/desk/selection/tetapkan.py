"""From a draft annex to a decree: verified by name, then approved by a second person and frozen by its hash."""

from collections.abc import Mapping
from datetime import date

from django.db.models import Exists, F, OuterRef, Q

from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Calon, Lampiran, Penerima, Penutupan, Tawaran, Verifikasi
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.funds import setujui_keputusan
from naungan.desk.kunci import kunci
from naungan.desk.selection.pindah import pindahkan, pindahkan_semua
from naungan.desk.selection.sidik import sidik_lampiran
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["catat_verifikasi", "setujui_lampiran"]

_NAMA = (
    "SELECT p.calon_id AS id, 'tetapkan' AS aksi, CAST(%(nomor)s AS varchar(200)) AS alasan"
    " FROM selection_penerima p JOIN selection_calon c ON c.id = p.calon_id"
    " WHERE p.lampiran_id = %(lampiran)s AND c.status = 'ANTRE'"
)
_TUTUP = (
    "SELECT p.calon_id AS id, 'keluarkan' AS aksi, t.sebab AS alasan FROM selection_penutupan t"
    " JOIN selection_penerima p ON p.id = t.penerima_id WHERE t.lampiran_id = %(lampiran)s"
)


def catat_verifikasi(
    lampiran: Lampiran,
    *,
    by: Petugas,
    nomor: str,
    tanggal: date,
    pemeriksa: str,
    tidak: Mapping[int, str] | None = None,
) -> Verifikasi:
    """The verification minutes: who checked, when; ``tidak`` says of which lines (by identity) no, and why.

    Those leave the draft and the waiting list. May be written again until the annex is approved.
    """
    ditolak = tidak or {}
    wajib(
        by, "verifikasi", kantor=("PEMDA",), peran=("PEMBUAT", "PEMERIKSA"), wilayah=lampiran.program.wilayah
    )
    for kolom, teks in (
        ("nomor", nomor),
        ("pemeriksa", pemeriksa),
        *(("tidak", t) for t in ditolak.values()),
    ):
        if not teks.strip():
            raise MasukanKeliru("kosong", kolom=kolom)
    if tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    with tindakan("catat_verifikasi", by=by) as act:
        kunci(lampiran.program)
        lampiran = kunci(lampiran)
        if lampiran.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        baris = {
            p.pk: p
            for p in Penerima.objects.filter(lampiran=lampiran, pk__in=ditolak).select_related("calon")
        }
        if asing := set(ditolak) - set(baris):
            raise MasukanKeliru("bukan_baris_lampiran", kolom="tidak", nilai=len(asing))
        for ke, alasan in sorted(ditolak.items()):
            if baris[ke].calon.status == Calon.Status.ANTRE:
                pindahkan(act, [baris[ke].calon_id], "nyatakan_tidak_layak", by=by, alasan=alasan)
        Tawaran.objects.filter(
            calon__in=[p.calon_id for p in baris.values()], status=Tawaran.Status.DITERIMA
        ).update(status=Tawaran.Status.DITOLAK, alasan="Tidak lolos verifikasi")
        Penerima.objects.filter(pk__in=baris).delete()
        lama = Verifikasi.objects.filter(lampiran=lampiran).first()
        verifikasi, _ = Verifikasi.objects.update_or_create(
            lampiran=lampiran,
            defaults={
                "nomor": nomor.strip()[:60],
                "tanggal": tanggal,
                "pemeriksa": pemeriksa.strip()[:200],
                "ya": Penerima.objects.filter(lampiran=lampiran).count(),
                "tidak": (lama.tidak if lama else 0) + len(ditolak),
                "dibuat_oleh": by,
            },
        )
        isi = {"verifikasi": verifikasi.nomor, "ya": verifikasi.ya, "tidak": verifikasi.tidak}
        act.subjek("lampiran", lampiran.pk, sesudah=isi)
    return verifikasi


def setujui_lampiran(lampiran: Lampiran, *, by: Petugas) -> Lampiran:
    """Approve an annex someone else drafted; the first one together with its decree, whose ceiling is then committed.

    Freezes it by its hash; the named become DITETAPKAN, the closed KELUAR, accepted offers are fulfilled. Raises
    BelumLengkap ``belum_diverifikasi`` when a line is not covered by the minutes.
    """
    wajib(
        by, "lampiran", kantor=("PEMDA",), peran=("PEMERIKSA", "PIMPINAN"), wilayah=lampiran.program.wilayah
    )
    with tindakan("setujui_lampiran", by=by) as act:
        program = kunci(lampiran.program)
        lampiran = kunci(lampiran)
        if lampiran.disetujui_oleh_id is not None:
            raise BukanTahapnya("sudah_disetujui")
        if by.pk in (lampiran.dibuat_oleh_id, lampiran.decree.dibuat_oleh_id):
            raise TidakBerwenang("orang_yang_sama")
        if program.status != program.Status.BERJALAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="setujui_lampiran", status=program.status)
        banyak = _lengkap(lampiran)
        lampiran.banyak, lampiran.disetujui_oleh = banyak, by
        lampiran.sidik = sidik_lampiran(lampiran)
        lampiran.save(update_fields=["banyak", "sidik", "disetujui_oleh"])
        if lampiran.ke == 0:
            setujui_keputusan(lampiran.decree, by=by)
        isi = {"lampiran": lampiran.pk, "nomor": lampiran.nomor}
        masuk = pindahkan_semua(act, by=by, pilih=_NAMA, isi=isi).get("tetapkan", 0)
        keluar = pindahkan_semua(act, by=by, pilih=_TUTUP, isi=isi).get("keluarkan", 0)
        _penuhi_tawaran(lampiran)
        act.subjek(
            "lampiran",
            lampiran.pk,
            sebelum={"disetujui": None},
            sesudah={"disetujui": by.pk, "sidik": lampiran.sidik, "masuk": masuk, "keluar": keluar},
        )
    return lampiran


def _lengkap(lampiran: Lampiran) -> int:
    """How many lines it opens, all of them verified."""
    banyak = Penerima.objects.filter(lampiran=lampiran).count()
    verifikasi = Verifikasi.objects.filter(lampiran=lampiran).first()
    if banyak and (verifikasi is None or verifikasi.ya != banyak):
        raise BelumLengkap("belum_diverifikasi", nomor=lampiran.nomor)
    lain = Penerima.objects.filter(
        Q(penutupan__isnull=True) | Q(penutupan__terakhir__gte=OuterRef("mulai")),
        ~Q(lampiran=lampiran),
        person=OuterRef("person"),
        lampiran__disetujui_oleh__isnull=False,
        sampai__gte=OuterRef("mulai"),
        mulai__lte=OuterRef("sampai"),
    )
    dua_kali = Penerima.objects.filter(Exists(lain), lampiran=lampiran)
    if dua_kali.exists():
        raise BelumLengkap("dibayar_dana_lain", nomor=lampiran.nomor, nilai=dua_kali.count())
    luput = Penerima.objects.filter(lampiran=lampiran).exclude(
        calon__status__in=[Calon.Status.ANTRE, Calon.Status.DITETAPKAN]
    )
    if luput.exists():
        raise BelumLengkap("calon_berubah", nomor=lampiran.nomor, nilai=luput.count())
    if not banyak and not Penutupan.objects.filter(lampiran=lampiran).exists():
        raise BelumLengkap("lampiran_kosong", nomor=lampiran.nomor)
    return banyak


def _penuhi_tawaran(lampiran: Lampiran) -> None:
    """Offers whose candidate now has the place are fulfilled."""
    Tawaran.objects.filter(
        status=Tawaran.Status.DITERIMA,
        decree=lampiran.decree,
        calon__status=Calon.Status.DITETAPKAN,
        calon__penerima__lampiran=lampiran,
        calon__penerima__tempat=F("tempat"),
    ).update(status=Tawaran.Status.DIPENUHI)
