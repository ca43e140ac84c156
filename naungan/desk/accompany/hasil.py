"""What became of it: BPJS's answer, the proof of payment, the end of the file.

Where BPJS works in Naungan its claim is read; where it does not, its result is evidence that one person records and
another confirms. Either way the regency decides nothing.
"""

from datetime import date

from django.conf import settings
from django.db import IntegrityError

from naungan.books.cases.models import HasilLuar, Klaim, Pendampingan
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.access import wajib
from naungan.desk.accompany.langkah import izinkan, pindah
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya, MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini

__all__ = [
    "buktikan_bayar",
    "catat_hasil_luar",
    "ketahui_hasil",
    "konfirmasi_hasil_luar",
    "terima_kembali",
    "tidak_diklaim",
    "tutup",
]


def _klaim(pendampingan: Pendampingan) -> list[Klaim]:
    return list(Klaim.objects.filter(peristiwa=pendampingan.peristiwa).order_by("id"))


def _terbukti_luar(pendampingan: Pendampingan, jenis: str) -> HasilLuar | None:
    return pendampingan.hasil_luar.filter(jenis=jenis, dikonfirmasi_oleh__isnull=False).first()


def terima_kembali(pendampingan: Pendampingan, *, by: Petugas, alasan: str) -> Pendampingan:
    """BPJS returned the papers; the family must bring something."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("terima_kembali", by=by, alasan=alasan[:400]) as act:
        pendampingan = kunci(pendampingan)
        pindah(act, pendampingan, "terima_kembali", by)
    return pendampingan


def ketahui_hasil(pendampingan: Pendampingan, *, by: Petugas) -> Pendampingan:
    """Note that BPJS has decided. Raises BelumLengkap while it has not."""
    with tindakan("ketahui_hasil", by=by) as act:
        pendampingan = kunci(pendampingan)
        izinkan(pendampingan, "ketahui_hasil", by)
        if settings.NAUNGAN_PENYELENGGARA == "di_dalam":
            klaim = _klaim(pendampingan)
            jumlah = [k.penetapan.total for k in klaim if hasattr(k, "penetapan")]
            if len(jumlah) < len(klaim):  # one of several memberships may still be returned for papers
                raise BelumLengkap("belum_diputuskan")
        else:
            hasil = _terbukti_luar(pendampingan, HasilLuar.Jenis.KEPUTUSAN)
            jumlah = [hasil.jumlah] if hasil else []
        if not jumlah:
            raise BelumLengkap("belum_diputuskan")
        pindah(act, pendampingan, "ketahui_hasil", by, jumlah=sum(jumlah))
    return pendampingan


def buktikan_bayar(pendampingan: Pendampingan, *, by: Petugas) -> Pendampingan:
    """Note the proof that the family was paid. Raises BelumLengkap while there is none."""
    with tindakan("buktikan_bayar", by=by) as act:
        pendampingan = kunci(pendampingan)
        izinkan(pendampingan, "buktikan_bayar", by)
        if settings.NAUNGAN_PENYELENGGARA == "di_dalam":
            berhak = [k for k in _klaim(pendampingan) if k.status != Klaim.Status.DITOLAK]
            if any(k.status != Klaim.Status.DIBAYAR for k in berhak):
                raise BelumLengkap("belum_dibayar")
            bukti = [item.bukti for k in berhak for item in k.penetapan.pembayaran.filter(status="DIBAYAR")]
        else:
            hasil = _terbukti_luar(pendampingan, HasilLuar.Jenis.PEMBAYARAN)
            bukti = [hasil.nomor] if hasil else []
        if not bukti:
            raise BelumLengkap("belum_dibayar")
        pindah(act, pendampingan, "buktikan_bayar", by, bukti=bukti)
    return pendampingan


def tutup(pendampingan: Pendampingan, *, by: Petugas) -> Pendampingan:
    """Close the file: the payment is proved, or BPJS refused and nothing more is open."""
    with tindakan("tutup", by=by) as act:
        pendampingan = kunci(pendampingan)
        izinkan(pendampingan, "tutup", by)
        if pendampingan.status == Pendampingan.Status.HASIL_DIKETAHUI and _masih_ada_hak(pendampingan):
            raise BelumLengkap("belum_dibayar")
        pindah(act, pendampingan, "tutup", by)
    return pendampingan


def _masih_ada_hak(pendampingan: Pendampingan) -> bool:
    if settings.NAUNGAN_PENYELENGGARA == "di_dalam":
        return any(k.status != Klaim.Status.DITOLAK for k in _klaim(pendampingan))
    hasil = _terbukti_luar(pendampingan, HasilLuar.Jenis.KEPUTUSAN)
    return hasil is not None and hasil.jumlah > 0


def tidak_diklaim(pendampingan: Pendampingan, *, by: Petugas, alasan: str) -> Pendampingan:
    """Close a file that never becomes a claim, with the reason."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("tidak_diklaim", by=by, alasan=alasan[:400]) as act:
        pendampingan = kunci(pendampingan)
        pendampingan.alasan_tutup = alasan.strip()[:200]
        pindah(act, pendampingan, "tidak_diklaim", by)
    return pendampingan


def catat_hasil_luar(
    pendampingan: Pendampingan,
    *,
    by: Petugas,
    jenis: str,
    program: str,
    nomor: str,
    tanggal: date,
    jumlah: int,
) -> HasilLuar:
    """Record a result of BPJS's own systems (``di_luar`` only): KEPUTUSAN or PEMBAYARAN."""
    _hanya_luar(by, pendampingan, ("PEMBUAT", "PEMERIKSA"))
    if jenis not in HasilLuar.Jenis.values:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="jenis", nilai=jenis)
    if program not in ("JKK", "JKM"):
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="program", nilai=program)
    if not nomor.strip():
        raise MasukanKeliru("kosong", kolom="nomor")
    if jumlah < 0 or (jenis == HasilLuar.Jenis.PEMBAYARAN and jumlah == 0):
        raise MasukanKeliru("jumlah_tak_positif", kolom="jumlah", nilai=jumlah)
    if tanggal > hari_ini():
        raise MasukanKeliru("tanggal_di_depan", kolom="tanggal", nilai=tanggal)
    if pendampingan.diajukan_pada is None or tanggal < pendampingan.diajukan_pada:
        raise MasukanKeliru("sebelum_diajukan", kolom="tanggal", nilai=tanggal)
    try:
        with tindakan("catat_hasil_luar", by=by) as act:
            hasil = HasilLuar.objects.create(
                pendampingan=pendampingan,
                jenis=jenis,
                program=program,
                nomor=nomor.strip(),
                tanggal=tanggal,
                jumlah=jumlah,
                dicatat_oleh=by,
            )
            isi = {"jenis": jenis, "nomor": hasil.nomor, "tanggal": str(tanggal), "jumlah": jumlah}
            act.subjek("hasil_luar", hasil.pk, sesudah=isi)
    except IntegrityError as galat:
        raise Tolakan("hasil_sudah_dicatat") from galat
    return hasil


def konfirmasi_hasil_luar(hasil: HasilLuar, *, by: Petugas) -> HasilLuar:
    """A second person confirms recorded evidence."""
    _hanya_luar(by, hasil.pendampingan, ("PEMBUAT", "PEMERIKSA"))
    with tindakan("konfirmasi_hasil_luar", by=by) as act:
        hasil = kunci(hasil)
        if hasil.dikonfirmasi_oleh_id is not None:
            raise BukanTahapnya("sudah_dikonfirmasi")
        if hasil.dicatat_oleh_id == by.pk:
            raise TidakBerwenang("orang_yang_sama")
        hasil.dikonfirmasi_oleh = by
        hasil.save()
        act.subjek("hasil_luar", hasil.pk, sebelum={"dikonfirmasi": None}, sesudah={"dikonfirmasi": by.pk})
    return hasil


def _hanya_luar(by: Petugas, pendampingan: Pendampingan, peran: tuple[str, ...]) -> None:
    kantor = ("PEMDA",) if settings.NAUNGAN_PENYELENGGARA == "di_luar" else ()
    wajib(by, "catat_hasil_luar", kantor=kantor, peran=peran, wilayah=pendampingan.peristiwa.wilayah)
