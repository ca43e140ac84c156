"""Letters as PDF: tagged and archival (PDF/A-2a, PDF/UA-1), the same bytes for the same data.

A Typst compiler is kept for each template, which makes a letter a matter of milliseconds. Letters are in
Indonesian whatever language the officer reads, because the family keeps them.
"""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from threading import Lock

import typst
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

from naungan.face.letters.isi_surat import DaftarBayar, Kop, Pejabat, SuratKeluarga
from naungan.face.letters.qr import gambar_qr, kunci_surat, muatan
from naungan.kit.bulan import NAMA_BULAN
from naungan.kit.rupiah import rupiah, terbilang

__all__ = ["daftar_bayar", "surat_keluarga"]

SINI = Path(__file__).parent
_satu_per_satu = Lock()


def surat_keluarga(data: SuratKeluarga, kunci: Ed25519PrivateKey | None = None) -> bytes:
    """The letter to the family. Signed with ``kunci``, or with the installation's own."""
    isi = {
        "jenis": data.jenis,
        "kop": _kop(data.kop),
        "nomor": data.nomor,
        "tempat": data.tempat,
        "tanggal": _tanggal(data.tanggal),
        "tanggal_angka": _angka_tanggal(data.tanggal),
        "kepada": data.kepada,
        "alamat": data.alamat,
        "sapaan": data.sapaan,
        "hubungan": data.hubungan,
        "almarhum": data.almarhum,
        "sebutan": data.sebutan,
        "meninggal": _tanggal(data.meninggal),
        "program": data.program,
        "total": rupiah(data.total),
        "terbilang": terbilang(data.total),
        "komponen": [{"nama": k.nama, "nilai": rupiah(k.nilai), "dasar": k.dasar} for k in data.komponen],
        "langkah": [
            {"nama": n.nama, "nilai": n.nilai, "dasar": n.dasar, "uraian": n.uraian} for n in data.langkah
        ],
        "penerima": {
            "nama": data.penerima.nama,
            "hubungan": data.penerima.hubungan,
            "bank": data.penerima.bank,
            "rekening": data.penerima.rekening,
        },
        "pembayaran": data.pembayaran,
        "penetap": data.penetap,
        "tanya": data.tanya,
        "penanda_tangan": _pejabat(data.penanda_tangan),
        "hak_lain": list(data.hak_lain),
        "qr": gambar_qr(
            muatan(
                kunci or _kunci_sendiri(),
                jenis=data.jenis,
                nomor=data.nomor,
                nama=data.penerima.nama,
                jumlah=data.total,
                tanggal=data.tanggal,
            )
        ),
    }
    return _pdf("surat_keluarga", isi, data.tanggal)


def daftar_bayar(data: DaftarBayar, kunci: Ed25519PrivateKey | None = None) -> bytes:
    """The payment list of a batch, to be signed by two people."""
    isi = {
        "kop": _kop(data.kop),
        "kode": data.kode,
        "tanggal": _tanggal(data.tanggal),
        "tanggal_angka": _angka_tanggal(data.tanggal),
        "sumber_dana": data.sumber_dana,
        "baris": [
            {
                "klaim": b.klaim,
                "penerima": b.penerima,
                "keterangan": b.keterangan,
                "bank": b.bank,
                "rekening": b.rekening,
                "program": b.program,
                "jumlah": rupiah(b.jumlah),
            }
            for b in data.baris
        ],
        "total": rupiah(data.total),
        "terbilang": terbilang(data.total),
        "sidik_isi": data.sidik_isi,
        "pembuat": _pejabat(data.pembuat),
        "perilis": _pejabat(data.perilis),
        "dirilis": _tanggal(data.dirilis) if data.dirilis else "",
        "qr": gambar_qr(
            muatan(
                kunci or _kunci_sendiri(),
                jenis="daftar_bayar",
                nomor=data.kode,
                nama=data.pembuat.nama,
                jumlah=data.total,
                tanggal=data.tanggal,
            )
        ),
    }
    return _pdf("daftar_bayar", isi, data.tanggal)


def _pdf(nama: str, isi: Mapping[str, object], tanggal: date) -> bytes:
    with _satu_per_satu:
        pdf = _penyusun(nama).compile(
            format="pdf",
            sys_inputs={"data": json.dumps(isi, ensure_ascii=False)},
            pdf_standards=["a-2a", "ua-1"],
            timestamp=datetime(tanggal.year, tanggal.month, tanggal.day, tzinfo=UTC),
        )
    assert isinstance(pdf, bytes)
    return pdf


@lru_cache(maxsize=8)
def _penyusun(nama: str) -> typst.Compiler:
    return typst.Compiler(SINI / f"{nama}.typ", root=SINI)


def _kunci_sendiri() -> Ed25519PrivateKey:
    return kunci_surat(Path(settings.NAUNGAN_KUNCI).parent)


def _kop(kop: Kop) -> dict[str, str]:
    return {"instansi": kop.instansi, "unit": kop.unit, "alamat": kop.alamat, "kontak": kop.kontak}


def _pejabat(orang: Pejabat | None) -> dict[str, str] | None:
    return {"nama": orang.nama, "jabatan": orang.jabatan} if orang else None


def _tanggal(hari: date) -> str:
    return f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"


def _angka_tanggal(hari: date) -> list[int]:
    return [hari.year, hari.month, hari.day]
