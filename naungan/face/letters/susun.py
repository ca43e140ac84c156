"""From the books to what a letter says. Letters are Indonesian whatever language the officer reads."""

from datetime import date
from typing import Literal

from django.utils.translation import override

from naungan.books.cases.models import Batch, BatchItem, Klaim, Penetapan, Relative
from naungan.books.journal.models import Act
from naungan.books.kolom import segel
from naungan.books.registry.models import Person
from naungan.books.staff.models import Kantor, Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.face.letters.isi_surat import (
    BarisBayar,
    BarisSantunan,
    DaftarBayar,
    Kop,
    Langkah,
    Pejabat,
    Penerima,
    SuratKeluarga,
)
from naungan.face.uraian import bagian, uraikan
from naungan.kit.bulan import NAMA_BULAN
from naungan.kit.jam import WIB
from naungan.kit.rupiah import rupiah
from naungan.law.tenggat import bayar_jkk, bayar_jkm

__all__ = ["daftar_batch", "rekening_samar", "surat_penetapan"]

PROGRAM = {
    "JKM": "santunan Jaminan Kematian (JKM)",
    "JKK": "santunan kematian Jaminan Kecelakaan Kerja (JKK)",
}
BALIK = {
    "istri": ("suami", "istri"),
    "suami": ("suami", "istri"),
    "anak": ("ayah", "ibu"),
    "ibu": ("anak", "anak"),
    "ayah": ("anak", "anak"),
    "cucu": ("kakek", "nenek"),
    "kakek": ("cucu", "cucu"),
    "nenek": ("cucu", "cucu"),
    "saudara": ("saudara", "saudari"),
    "mertua": ("menantu", "menantu"),
}
"""What the payee is to the deceased → what the deceased was to the payee, a man or a woman."""


def surat_penetapan(penetapan: Penetapan) -> SuratKeluarga:
    """The letter about a granted claim; ``nomor`` is the code by which the family tracks its own file."""
    klaim = penetapan.klaim
    penerima, almarhum = penetapan.usulan.penerima, klaim.peristiwa.person
    assert penerima is not None  # a granted proposal has one, by constraint
    sapaan = _sapaan(penerima, penetapan.tanggal)
    kantor = penetapan.pemutus.kantor
    with override("id"):
        komponen, langkah = bagian(penetapan.usulan.hasil), uraikan(penetapan.usulan.hasil)
    return SuratKeluarga(
        jenis="penetapan",
        kop=_kop(kantor),
        nomor=klaim.peristiwa.kode,
        tempat=_tempat(kantor),
        tanggal=penetapan.tanggal,
        kepada=f"{sapaan} {penerima.nama}",
        alamat=_alamat(almarhum.wilayah),
        sapaan=sapaan,
        hubungan=f"{BALIK[penerima.hubungan][almarhum.kelamin == 'P']} {sapaan}",
        almarhum=f"{_tuan(almarhum, klaim.peristiwa.tanggal)}{almarhum.nama}",
        sebutan="Almarhumah" if almarhum.kelamin == "P" else "Almarhum",
        meninggal=klaim.peristiwa.tanggal,
        program=PROGRAM[klaim.program],
        total=penetapan.total,
        komponen=tuple(BarisSantunan(b.nama, b.nilai, b.dasar) for b in komponen),
        langkah=(
            *(
                Langkah(u.nama, rupiah(u.nilai) if u.nilai is not None else "", u.dasar, u.uraian)
                for u in langkah
            ),
            Langkah("Jumlah santunan", rupiah(penetapan.total), ""),
        ),
        penerima=Penerima(
            penerima.nama, penerima.hubungan, penerima.bank or "belum tercatat", rekening_samar(penerima)
        ),
        pembayaran=_pembayaran(klaim, penetapan),
        penetap=kantor.nama,
        tanya="Datang ke kantor desa atau dinas tenaga kerja, atau telepon 175 (BPJS Ketenagakerjaan).",
        penanda_tangan=_pejabat(penetapan.pemutus),
        hak_lain=_hak_lain(penetapan),
    )


def daftar_batch(batch: Batch) -> DaftarBayar:
    """The payment list of a batch, as composed."""
    baris = [
        _baris(i)
        for i in batch.item.select_related("penerima", "penetapan__klaim__peristiwa__person").order_by("id")
    ]
    return DaftarBayar(
        kop=_kop(batch.pembuat.kantor),
        kode=batch.kode,
        tanggal=_disusun(batch),
        sumber_dana=f"Dana Jaminan Sosial {' dan '.join(sorted({b.program for b in baris}))}",
        baris=tuple(baris),
        total=batch.total,
        sidik_isi=batch.sidik_isi,
        pembuat=_pejabat(batch.pembuat),
        perilis=_pejabat(batch.perilis) if batch.perilis else None,
        dirilis=batch.dirilis_pada,
    )


def rekening_samar(orang: Relative) -> str:
    """``•••• 4821``: enough for the family to know it is theirs."""
    return (
        f"•••• {segel().buka(bytes(orang.rekening_segel), 'rekening')[-4:]}"
        if orang.rekening_segel
        else "belum tercatat"
    )


def _baris(item: BatchItem) -> BarisBayar:
    klaim = item.penetapan.klaim
    alm = "almh." if klaim.peristiwa.person.kelamin == "P" else "alm."
    return BarisBayar(
        klaim=klaim.nomor,
        penerima=item.penerima.nama,
        keterangan=f"{item.penerima.hubungan} {alm} {klaim.peristiwa.person.nama}",
        bank=item.penerima.bank or "belum tercatat",
        rekening=rekening_samar(item.penerima),
        program=klaim.program,
        jumlah=item.jumlah,
    )


def _disusun(batch: Batch) -> date:
    saat = (
        Act.objects.filter(pk__in=batch.item.values("act"))
        .order_by("pk")
        .values_list("saat", flat=True)
        .first()
    )
    assert saat is not None  # a batch is composed in one act, with at least one item
    return saat.astimezone(WIB).date()


def _pembayaran(klaim: Klaim, penetapan: Penetapan) -> str:
    item = penetapan.pembayaran.filter(status="DIBAYAR").first()
    if item and item.dibayar_pada:
        return (
            f"Sudah dibayar lewat rekening pada {_tanggal(item.dibayar_pada)}, nomor bukti bank {item.bukti}."
        )
    if klaim.lengkap_pada is None:
        return "Dibayar lewat rekening."
    tenggat = (bayar_jkm if klaim.program == "JKM" else bayar_jkk)(klaim.lengkap_pada)
    return f"Dibayar lewat rekening paling lambat {_tanggal(tenggat.tanggal)} ({tenggat.dasar})."


def _hak_lain(penetapan: Penetapan) -> tuple[str, ...]:
    paling = penetapan.usulan.hasil["beasiswa"]["maksimum"]
    if not paling:
        return ()
    return (
        f"Beasiswa pendidikan anak, paling banyak {rupiah(paling)} seluruhnya, dibayar setiap tahun ajaran "
        "selama anak bersekolah. Diajukan tersendiri kepada BPJS Ketenagakerjaan.",
    )


def _sapaan(orang: Relative, pada: date) -> Literal["Ibu", "Bapak", "Saudara", "Saudari"]:
    muda = orang.lahir is not None and (pada - orang.lahir).days < 25 * 365
    if orang.kelamin == "P":
        return "Saudari" if muda else "Ibu"
    return "Saudara" if muda else "Bapak"


def _tuan(orang: Person, pada: date) -> str:
    if (pada - orang.lahir).days < 25 * 365:
        return ""
    return "Ibu " if orang.kelamin == "P" else "Bapak "


def _pejabat(petugas: Petugas) -> Pejabat:
    return Pejabat(petugas.nama, "Pimpinan" if petugas.peran == "PIMPINAN" else "Petugas klaim")


def _kop(kantor: Kantor) -> Kop:
    unit = kantor.nama.removeprefix("BPJS Ketenagakerjaan").strip() or kantor.nama
    unit = unit if unit.startswith(("Cabang", "Kantor")) else f"Kantor {unit}"
    return Kop("BPJS Ketenagakerjaan", unit, _nama(kantor.wilayah), "Telepon 175")


def _nama(kode: str) -> str:
    return Wilayah.objects.filter(kode=kode).values_list("nama", flat=True).first() or kode


def _tempat(kantor: Kantor) -> str:
    return _nama(kantor.wilayah).removeprefix("Kabupaten ").removeprefix("Kota ")


def _alamat(desa: str) -> str:
    nama = dict(Wilayah.objects.filter(kode__in=[desa, desa.rpartition(".")[0]]).values_list("kode", "nama"))
    return f"Desa {nama.get(desa, desa)}, Kecamatan {nama.get(desa.rpartition('.')[0], '')}".rstrip(", ")


def _tanggal(hari: date) -> str:
    return f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"
