"""What families received, from BPJS's own file or, where BPJS works elsewhere, from the confirmed evidence."""

from datetime import date
from typing import NamedTuple

from django.conf import settings
from django.db.models import Q

from naungan.books.cases.models import BatchItem, Handover, HasilLuar

__all__ = ["Dibayar", "dibayar", "dibayar_pada_penyerahan", "menurut"]


class Dibayar(NamedTuple):
    """One claim paid to one family."""

    kode: str
    program: str
    tanggal: date
    total: int
    nama: str
    wilayah: str
    segmen: str
    peristiwa_id: int


def menurut() -> str:
    """By whose account these amounts are: BPJS's determination, or the regency's own file."""
    return "penetapan BPJS" if settings.NAUNGAN_PENYELENGGARA == "di_dalam" else "catatan pendampingan"


def dibayar(dari: date, sampai: date) -> list[Dibayar]:
    """Claims paid between two days, inclusive, oldest first."""
    return _baca(Q(**{f"{_tanggal()}__range": (dari, sampai)}))


def dibayar_pada_penyerahan(penyerahan: Handover) -> list[Dibayar]:
    """Claims of the families on a ceremony list. The ceremony's date is not the payments'."""
    jalan = (
        "penetapan__klaim__peristiwa"
        if settings.NAUNGAN_PENYELENGGARA == "di_dalam"
        else "pendampingan__peristiwa"
    )
    return _baca(Q(**{f"{jalan}__undangan__handover": penyerahan}))


def _tanggal() -> str:
    return "dibayar_pada" if settings.NAUNGAN_PENYELENGGARA == "di_dalam" else "tanggal"


def _baca(syarat: Q) -> list[Dibayar]:
    if settings.NAUNGAN_PENYELENGGARA == "di_dalam":
        item = BatchItem.objects.filter(syarat, status="DIBAYAR").order_by("dibayar_pada", "id")
        return [
            Dibayar(kode, program, tanggal, jumlah, nama, wilayah, segmen, nomor)
            for kode, program, tanggal, jumlah, nama, wilayah, segmen, nomor in item.values_list(
                "penetapan__klaim__peristiwa__kode",
                "penetapan__klaim__program",
                "dibayar_pada",
                "jumlah",
                "penetapan__klaim__peristiwa__person__nama",
                "penetapan__klaim__peristiwa__wilayah",
                "penetapan__klaim__membership__segmen",
                "penetapan__klaim__peristiwa_id",
            )
            if tanggal is not None
        ]
    hasil = HasilLuar.objects.filter(syarat, jenis="PEMBAYARAN", dikonfirmasi_oleh__isnull=False).order_by(
        "tanggal", "id"
    )
    return [
        Dibayar(kode, program, tanggal, jumlah, nama, wilayah, "", nomor)
        for kode, program, tanggal, jumlah, nama, wilayah, nomor in hasil.values_list(
            "pendampingan__peristiwa__kode",
            "program",
            "tanggal",
            "jumlah",
            "pendampingan__peristiwa__person__nama",
            "pendampingan__peristiwa__wilayah",
            "pendampingan__peristiwa_id",
        )
    ]
