"""The statement of the month: coverage, what families received, what was paid in, what is about to end."""

from datetime import date
from typing import Any

from naungan.books.cases.models import Handover
from naungan.books.funds.models import Decree, Pledge
from naungan.books.registry.models import Payer
from naungan.kit.bulan import Bulan
from naungan.kit.rupiah import angka
from naungan.lens.coverage import Cakupan, aktif, cakupan
from naungan.lens.iuran import per_pembayar, per_program
from naungan.lens.santunan import Dibayar, dibayar, dibayar_pada_penyerahan, menurut

__all__ = ["laporan_bulan"]


def laporan_bulan(bulan: Bulan, wilayah: str) -> dict[str, Any]:
    """The statement as plain JSON values. Money is whole rupiah; rates have two decimals.

    Claims are those paid in the month after, when the statement is drawn up; the ceremony is the one of that month.
    """
    pada = bulan.terakhir
    c = cakupan(wilayah, pada)
    sesudah = bulan.maju(1)
    penyerahan = (
        Handover.objects.filter(tanggal__range=(sesudah.pertama, sesudah.terakhir)).order_by("tanggal").last()
    )
    return {
        "bulan": str(bulan),
        "wilayah": wilayah,
        "cakupan": _cakupan(c),
        "santunan": _penyerahan(penyerahan),
        "santunan_bulan": _santunan(
            f"semua klaim yang dibayar pada {sesudah.nama}", dibayar(sesudah.pertama, sesudah.terakhir)
        ),
        "iuran": {"program": per_program(bulan), "pembayar": _pembayar(bulan)},
        "peringatan": _peringatan(bulan),
        "per_desa": c.per_desa,
    }


def _cakupan(c: Cakupan) -> dict[str, Any]:
    return {
        "per": c.per.isoformat(),
        "aturan": c.aturan,
        "peserta_aktif": c.peserta_aktif,
        "non_asn": c.per_kelompok.get("NON_ASN", 0),
        "rentan_dbhcht": c.per_kelompok.get("DBHCHT", 0),
        "kelompok": c.per_kelompok,
        "penyebut": [{"nama": p.nama, "nilai": p.nilai, "persen": p.persen / 100} for p in c.penyebut],
    }


def _penyerahan(penyerahan: Handover | None) -> dict[str, Any]:
    if penyerahan is None:
        return _santunan("belum ada penyerahan", [])
    lingkup = f"{penyerahan.lingkup}, penyerahan {penyerahan.tanggal:%d-%m-%Y}"
    isi = _santunan(lingkup, dibayar_pada_penyerahan(penyerahan))
    return isi | {"tanggal": penyerahan.tanggal.isoformat()}


def _santunan(lingkup: str, klaim: list[Dibayar]) -> dict[str, Any]:
    return {
        "lingkup": lingkup,
        "menurut": menurut(),
        "total": sum(k.total for k in klaim),
        "keluarga": len({k.peristiwa_id for k in klaim}),
        "klaim": [
            {
                "kode": k.kode,
                "program": k.program,
                "tanggal": k.tanggal.isoformat(),
                "total": k.total,
                "nama": k.nama,
            }
            for k in klaim
        ],
    }


def _pembayar(bulan: Bulan) -> list[dict[str, Any]]:
    sejak = bulan.maju(-2)
    kumulatif = {(b.jenis, b.sumber): b for b in per_pembayar(sejak, bulan)}
    return [
        {
            "jenis": b.jenis,
            "sumber": b.sumber,
            "pembayar": b.pembayar,
            "peserta": b.peserta,
            "tagihan": b.tagihan,
            "diterima": b.diterima,
            "tiga_bulan": {
                "sejak": str(sejak),
                "tagihan": kumulatif[b.jenis, b.sumber].tagihan,
                "diterima": kumulatif[b.jenis, b.sumber].diterima,
            },
        }
        for b in per_pembayar(bulan, bulan)
    ]


def _peringatan(bulan: Bulan) -> list[dict[str, Any]]:
    """Cover that ends with the month because nothing has been decided for the next one."""
    berakhir = [
        *(
            k.payer
            for k in Decree.objects.filter(sampai=bulan.kode, disetujui_oleh__isnull=False).select_related(
                "payer"
            )
        ),
        *(i.payer for i in Pledge.objects.filter(sampai=bulan.kode).select_related("payer")),
    ]
    lanjut = {*Decree.objects.filter(mulai__gt=bulan.kode).values_list("payer_id", flat=True)}
    lanjut |= {*Pledge.objects.filter(mulai__gt=bulan.kode).values_list("payer_id", flat=True)}
    return [_hanya_sampai(payer, bulan) for payer in berakhir if payer.pk not in lanjut]


def _hanya_sampai(payer: Payer, bulan: Bulan) -> dict[str, Any]:
    n = _peserta(payer.pk, bulan.terakhir)
    return {
        "kode": "lunas_hanya_sampai",
        "pembayar": payer.nama,
        "pembayar_id": payer.pk,
        "sumber": payer.sumber,
        "peserta": n,
        "sampai": str(bulan),
        "kalimat": f"{angka(n)} peserta {payer.nama} lunas hanya sampai {bulan.nama}; "
        f"belum ada keputusan untuk {bulan.maju(1).nama}.",
    }


def _peserta(payer: int, pada: date) -> int:
    return aktif(pada).filter(payer_id=payer).count()
