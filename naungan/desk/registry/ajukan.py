"""What may be asked about one person: correct a field, move to another village, a category, a wage written wrongly."""

from datetime import date

from naungan.books.kolom import segel
from naungan.books.registry.models import Job, KategoriOrang, Permintaan, Person
from naungan.books.staff.models import Petugas
from naungan.desk.registry.kategori import KATEGORI
from naungan.desk.registry.medan import BETULKAN, SEGEL, kini, rapikan, tampak
from naungan.desk.registry.pekerjaan import izinkan_pekerjaan
from naungan.desk.registry.permintaan import Isi, buat_permintaan
from naungan.desk.tolakan import MasukanKeliru, Tolakan
from naungan.kit.jam import hari_ini

__all__ = ["ajukan_betulkan", "ajukan_kategori", "ajukan_pindah", "ajukan_upah"]


def ajukan_betulkan(
    person: Person, *, by: Petugas, medan: str, nilai: str | date, alasan: str, bukti: str
) -> Permintaan:
    """Ask to correct a field of ``BETULKAN``. Raises MasukanKeliru for a value that cannot be right."""
    if medan not in BETULKAN:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="medan", nilai=medan)
    return _ubah(person, "BETULKAN", medan, rapikan(medan, nilai), by=by, alasan=alasan, bukti=bukti)


def ajukan_pindah(person: Person, *, by: Petugas, wilayah: str, alasan: str, bukti: str) -> Permintaan:
    """Ask to move somebody to another village, anywhere in the country."""
    return _ubah(person, "PINDAH", "wilayah", rapikan("wilayah", wilayah), by=by, alasan=alasan, bukti=bukti)


def _ubah(
    person: Person, jenis: str, medan: str, baru: str, *, by: Petugas, alasan: str, bukti: str
) -> Permintaan:
    lama = kini(person, medan)
    if lama == baru:
        raise MasukanKeliru("tak_berubah", kolom=medan)
    if medan == "nik" and Person.objects.filter(nik_indeks=segel().indeks(baru, "nik")).exists():
        raise Tolakan("nik_sudah_ada")
    isi = Isi(
        jenis,
        medan,
        {medan: tampak(medan, lama)},
        {medan: tampak(medan, baru)},
        {"sebelum": lama, "sesudah": baru} if medan in SEGEL else {},
    )
    return buat_permintaan(person, isi, by=by, alasan=alasan, bukti=bukti)


def ajukan_kategori(
    person: Person,
    *,
    by: Petugas,
    kategori: str,
    daftar: str,
    tanggal_daftar: date,
    bukti: str,
    alasan: str,
    mulai: date | None = None,
    akhir: date | None = None,
    utama: bool = True,
) -> Permintaan:
    """Ask to enter a category on the word of a list (e-RDKK, DTSEN, …), or with ``akhir`` to end the one held.

    ``utama``: it becomes the category the person is counted under.
    """
    if kategori not in KATEGORI:
        raise MasukanKeliru("pilihan_tak_dikenal", kolom="kategori", nilai=kategori)
    if not daftar.strip():
        raise MasukanKeliru("kosong", kolom="daftar")
    mulai = mulai or hari_ini()
    for kolom, nilai in (("tanggal_daftar", tanggal_daftar), ("mulai", mulai)):
        if nilai > hari_ini():
            raise MasukanKeliru("tanggal_di_depan", kolom=kolom, nilai=nilai)
    kini = KategoriOrang.objects.filter(person=person, kategori=kategori, akhir__isnull=True).first()
    if (kini is None) == (akhir is not None):
        raise MasukanKeliru("tak_berubah", kolom="kategori")
    if akhir is not None and kini is not None and akhir < kini.mulai:
        raise MasukanKeliru("akhir_sebelum_mulai", kolom="akhir", mulai=kini.mulai)
    sesudah = {
        "kategori": kategori,
        "daftar": daftar.strip()[:100],
        "tanggal_daftar": tanggal_daftar.isoformat(),
        "mulai": mulai.isoformat(),
        "akhir": akhir.isoformat() if akhir else "",
        "utama": utama,
    }
    isi = Isi("KATEGORI", "kategori", {"kategori": person.kategori}, sesudah)
    return buat_permintaan(person, isi, by=by, alasan=alasan, bukti=bukti)


def ajukan_upah(job: Job, *, by: Petugas, upah: int, alasan: str, bukti: str) -> Permintaan:
    """Ask to correct a wage that was written wrongly from the start; months already billed stay as they are.

    A raise is not a correction: see ``naikkan_upah``. The employer asks, and another of the employer decides.
    """
    izinkan_pekerjaan(by, "ajukan_permintaan", job.person, job.payer)
    if upah <= 0:
        raise MasukanKeliru("jumlah_tak_positif", kolom="upah", nilai=upah)
    isi = Isi("PEKERJAAN", f"upah:{job.pk}", {"upah": job.upah}, {"upah": upah})
    return buat_permintaan(
        job.person, isi, by=by, alasan=alasan, bukti=bukti, kantor=("PEMDA", "DESA", "PEMBERI_KERJA")
    )
