"""``naungan laporan``: the statement of the month, as frozen or computed now."""

import argparse
import json
import sys
from typing import Any

from naungan.kit.bulan import Bulan
from naungan.kit.rupiah import angka, rupiah

__all__ = ["cetak", "jalankan", "tambah"]


TERAWAL, TERAKHIR = 2016, 2099
"""The rules of contribution stand in the books of law from 2016 on."""


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("bulan", metavar="BULAN", help="tahun dan bulan, mis. 2023-12")
    pengurai.add_argument("--data-dir", metavar="DIR", help="folder data (baku: data)")
    pengurai.add_argument(
        "--hitung-ulang", action="store_true", help="hitung dari buku, bukan dari laporan yang dibekukan"
    )
    pengurai.add_argument("--json", action="store_true", help="cetak sebagai JSON")


def jalankan(pilihan: argparse.Namespace) -> int:
    try:
        bulan = Bulan.baca(pilihan.bulan)
        if not TERAWAL <= bulan.tahun <= TERAKHIR:
            raise ValueError(
                f"{pilihan.bulan!r} di luar buku; isi bulan dari {TERAWAL}-01 sampai {TERAKHIR}-12"
            )
    except ValueError as galat:
        print(f"BULAN: {galat}.", file=sys.stderr)
        return 2
    from naungan.face.cli.lingkungan import buka_buku

    buka_buku(pilihan.data_dir)
    from django.conf import settings

    from naungan.desk.catatan import cuplikan_terakhir
    from naungan.lens.laporan import laporan_bulan

    laporan = None if pilihan.hitung_ulang else cuplikan_terakhir("laporan", str(bulan))
    laporan = laporan or laporan_bulan(bulan, settings.NAUNGAN_WILAYAH)
    if pilihan.json:
        print(json.dumps(laporan, ensure_ascii=False, indent=1))
    else:
        cetak(laporan)
    return 0


def cetak(laporan: dict[str, Any]) -> None:
    """The statement for the terminal."""
    bulan = Bulan.baca(laporan["bulan"])
    c, s, sb, i = (laporan[k] for k in ("cakupan", "santunan", "santunan_bulan", "iuran"))
    print(f"\nLAPORAN BULAN {bulan.nama.upper()}\n")
    print(f"Peserta aktif {angka(c['peserta_aktif'])} per {c['per']}")
    for p in c["penyebut"]:
        print(f"  {_persen(p['persen']):>7}  dari {angka(p['nilai'])} pekerja ({p['nama']})")
    print(f"  non-ASN {angka(c['non_asn'])} · pekerja rentan dibayar DBHCHT {angka(c['rentan_dbhcht'])}")
    print(
        f"\nSantunan ({s['lingkup']}; menurut {s['menurut']}): {s['keluarga']} keluarga, {rupiah(s['total'])}"
    )
    for k in s["klaim"]:
        print(f"  {k['kode']:<13} {k['program']}  dibayar {k['tanggal']}  {rupiah(k['total']):>16}")
    print(f"Semua klaim ({sb['lingkup']}): {sb['keluarga']} keluarga, {rupiah(sb['total'])}")
    print(f"\nIuran {bulan.nama}: JKK {rupiah(i['program']['jkk'])} · JKM {rupiah(i['program']['jkm'])}")
    for b in i["pembayar"]:
        print(
            f"  {b['jenis']:<11} {b['sumber']:<11} {angka(b['peserta']):>8} peserta  ditagih {rupiah(b['tagihan']):>17}"
            f"  diterima {rupiah(b['diterima']):>17}"
        )
        if b["sumber"] == "DBHCHT":
            t = b["tiga_bulan"]
            print(
                f"  {'':<33} sejak {t['sejak']}: ditagih {rupiah(t['tagihan'])}, diterima {rupiah(t['diterima'])}"
            )
    for p in laporan["peringatan"]:
        print(f"\nPERINGATAN  {p['kalimat']}")
    print()


def _persen(nilai: float) -> str:
    return f"{nilai:.2f}%".replace(".", ",")
