"""Rows of selection written past the desk, as far as a test of the books needs them."""

from datetime import date
from itertools import count
from typing import Any

from naungan.books.funds.models import Decree
from naungan.books.registry.models import Person
from naungan.books.selection.models import (
    Aturan,
    BarisPeriksa,
    Calon,
    HasilMusyawarah,
    Jejak,
    Kuota,
    Lampiran,
    Musyawarah,
    Penerima,
    Penutupan,
    PeriksaTahunan,
    PernyataanKerja,
    Prioritas,
    Program,
    Syarat,
    Tawaran,
    Verifikasi,
)
from tests import fakta
from tests.cast import DESA_SLAMET, Pemeran, orang

HARI = date(2023, 12, 20)
_ke = count(1)


def program(p: Pemeran, *, buka: bool = True, **lain: Any) -> Program:
    isi = {
        "payer": p.pemkab, "sumber": "DBHCHT", "wilayah": "35.16", "nama": f"Petani {next(_ke)}", "dasar": "Perbup",
        "mulai": 202401, "sampai": 202412, "upah": 1_000_000, "kuota": 10, "dibuat_oleh": p.sari,
    }  # fmt: skip
    prog = Program.objects.create(**isi | lain)
    if buka:
        Program.objects.filter(pk=prog.pk).update(status="BERJALAN", dibuka_oleh=p.wahyu)
    return Program.objects.get(pk=prog.pk)


def kuota(prog: Program, **lain: Any) -> Kuota:
    return Kuota.objects.create(**{"program": prog, "wilayah": DESA_SLAMET, "banyak": 2} | lain)


def aturan(p: Pemeran, prog: Program, *, setuju: bool = False, **lain: Any) -> Aturan:
    """A version with one condition and one criterion."""
    isi = {"program": prog, "versi": next(_ke), "berlaku": HARI, "dasar": "Perbup", "dibuat_oleh": p.sari}
    hasil = Aturan.objects.create(**isi | lain)
    syarat(hasil)
    prioritas(hasil)
    if setuju:
        Aturan.objects.filter(pk=hasil.pk).update(disetujui_oleh=p.wahyu)
    return hasil


def syarat(a: Aturan, **lain: Any) -> Syarat:
    return Syarat.objects.create(
        **{"aturan": a, "urutan": 1, "bidang": "umur", "operator": "paling_sedikit", "nilai": [18]} | lain
    )


def prioritas(a: Aturan, **lain: Any) -> Prioritas:
    return Prioritas.objects.create(
        **{"aturan": a, "urutan": 1, "kriteria": "umur", "nilai": ["tertua"]} | lain
    )


def warga() -> Person:
    ke = next(_ke)
    return orang(f"Warga {ke}", f"351699010180{ke:04d}", lahir=date(1980, 1, 1))


def calon(prog: Program, *, status: str = "USUL", **lain: Any) -> Calon:
    isi = {"program": prog, "asal": "DAFTAR", "diusulkan_pada": HARI}
    isi["person"] = lain.pop("person", None) or warga()
    hasil = Calon.objects.create(**isi | lain)
    if status != "USUL":
        Calon.objects.filter(pk=hasil.pk).update(status=status)
        hasil.refresh_from_db()
    return hasil


def musyawarah(p: Pemeran, prog: Program, *, sah: bool = False, **lain: Any) -> Musyawarah:
    """Minutes about one candidate."""
    isi = {
        "program": prog, "wilayah": DESA_SLAMET, "nomor": f"BA/{next(_ke)}", "tanggal": HARI, "tempat": "Balai",
        "pemimpin": "Slamet", "hadir": 9, "dibuat_oleh": p.slamet,
    }  # fmt: skip
    hasil = Musyawarah.objects.create(**isi | lain)
    HasilMusyawarah.objects.create(musyawarah=hasil, calon=calon(prog), putusan="DITERIMA")
    if sah:
        Musyawarah.objects.filter(pk=hasil.pk).update(disahkan_oleh=p.wahyu)
    return hasil


def keputusan(p: Pemeran, **lain: Any) -> Decree:
    isi = {
        "nomor": f"SK-{next(_ke)}", "tanggal": HARI, "payer": p.pemkab, "sumber": "DBHCHT", "mulai": 202401,
        "sampai": 202412, "kuota": 3, "pagu": 1_000_000, "dibuat_oleh": p.sari,
    }  # fmt: skip
    return Decree.objects.create(**isi | lain)


def lampiran(p: Pemeran, prog: Program, dasar: Decree | None = None, **lain: Any) -> Lampiran:
    d = dasar or keputusan(p)
    isi = {"program": prog, "decree": d, "ke": 0, "nomor": d.nomor, "tanggal": d.tanggal, "mulai": d.mulai}
    return Lampiran.objects.create(**isi | {"dibuat_oleh": p.sari} | lain)


def penerima(isi: Lampiran, c: Calon | None = None, **lain: Any) -> Penerima:
    c = c or calon(isi.program, status="ANTRE")
    baris = {
        "lampiran": isi, "decree": isi.decree, "calon": c, "person": c.person, "tempat": 1, "urut": 1,
        "nik_segel": c.person.nik_segel, "nama": c.person.nama, "wilayah": c.person.wilayah, "mulai": isi.mulai,
        "sampai": isi.decree.sampai,
    }  # fmt: skip
    return Penerima.objects.create(**baris | lain)


def verifikasi(p: Pemeran, isi: Lampiran, **lain: Any) -> Verifikasi:
    baris = {
        "lampiran": isi,
        "nomor": "BAV",
        "tanggal": HARI,
        "pemeriksa": "Sari",
        "ya": isi.penerima.count(),
        "tidak": 0,
    }
    return Verifikasi.objects.create(**baris | {"dibuat_oleh": p.sari} | lain)


def setujui(p: Pemeran, isi: Lampiran) -> None:
    """Approve the annex, and the decree when it is its first."""
    Lampiran.objects.filter(pk=isi.pk).update(
        disetujui_oleh=p.wahyu, sidik="0" * 64, banyak=isi.penerima.count()
    )
    if isi.ke == 0:
        Decree.objects.filter(pk=isi.decree_id).update(disetujui_oleh=p.wahyu)
    isi.refresh_from_db()


def berlaku(p: Pemeran, prog: Program, dasar: Decree | None = None) -> Penerima:
    """One person named in place 1 of an approved decree."""
    isi = lampiran(p, prog, dasar)
    baris = penerima(isi)
    verifikasi(p, isi)
    setujui(p, isi)
    return baris


def perubahan(p: Pemeran, baris: Penerima, **lain: Any) -> Lampiran:
    """The draft of the first amending annex, from March."""
    isi = {"ke": 1, "nomor": f"SKP-{next(_ke)}", "mulai": 202403}
    return lampiran(p, baris.lampiran.program, baris.decree, **isi | lain)


def penutupan(isi: Lampiran, baris: Penerima, **lain: Any) -> Penutupan:
    return Penutupan.objects.create(
        **{"lampiran": isi, "penerima": baris, "terakhir": 202402, "sebab": "MENINGGAL"} | lain
    )


def tawaran(prog: Program, dasar: Decree, **lain: Any) -> Tawaran:
    isi = {
        "decree": dasar,
        "tempat": 2,
        "urut": 1,
        "sebab": "BELUM_TERISI",
        "dibuat_pada": HARI,
        "dijawab_sebelum": HARI,
    }
    isi["calon"] = lain.pop("calon", None) or calon(prog, status="ANTRE")
    return Tawaran.objects.create(**isi | lain)


def periksa(prog: Program, baris: Penerima, **lain: Any) -> BarisPeriksa:
    lembar = PeriksaTahunan.objects.create(
        **{"program": prog, "tahun": 2024, "wilayah": DESA_SLAMET, "dibuka_pada": HARI} | lain
    )
    return BarisPeriksa.objects.create(periksa=lembar, penerima=baris)


def segala(p: Pemeran) -> None:
    """At least one row in every table of this room that gives none up."""
    prog = program(p)
    baris = berlaku(p, prog)
    penutupan(perubahan(p, baris), baris)
    tawaran(prog, baris.decree)
    periksa(prog, baris)
    Jejak.objects.create(act=fakta.act(p.sari), calon=baris.calon, aksi="usulkan", ke="USUL")
    PernyataanKerja.objects.create(
        person=baris.person, uraian="Tani", tempat="Sawah", jam_seminggu=40, mampu=True, tanggal=HARI, sumber="uji",
        dicatat_oleh=p.slamet,
    )  # fmt: skip
