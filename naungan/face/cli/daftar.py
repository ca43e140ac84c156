"""``naungan daftar``: a list of names from the file to the people covered, each step one of the desk's verbs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from naungan.face.cli.kemajuan import bilah
from naungan.face.cli.pengurai import bulat
from naungan.kit.bulan import Bulan

if TYPE_CHECKING:
    from naungan.books.intake.models import Kiriman
    from naungan.books.registry.models import Payer
    from naungan.books.staff.models import Petugas

__all__ = ["jalankan", "tambah"]

_LANGKAH = {
    "kirim": "kirim berkas, periksa, dan tampilkan akibatnya",
    "perbaiki": "kirim lagi berkas yang dikembalikan, sesudah diperbaiki",
    "lihat": "tampilkan keadaan daftar dan akibatnya",
    "ajukan": "ajukan untuk disetujui orang kedua",
    "setujui": "setujui sebagai orang kedua, lalu terapkan",
    "kembalikan-berkas": "tulis berkas pengirim dengan keadaan, sebab, dan saran di setiap baris",
}


def tambah(pengurai: argparse.ArgumentParser) -> None:
    langkah = pengurai.add_subparsers(dest="langkah", metavar="LANGKAH", title="langkah", required=True)
    for nama, bantuan in _LANGKAH.items():
        sub = langkah.add_parser(nama, help=bantuan, description=bantuan.capitalize() + ".")
        if nama != "kirim":
            sub.add_argument("kode", metavar="KODE", help="kode daftar")
        if nama in ("kirim", "perbaiki"):
            sub.add_argument("berkas", metavar="BERKAS", type=Path, help=".xlsx, .xls, .ods, atau .csv")
        if nama == "kembalikan-berkas":
            sub.add_argument("keluar", metavar="KELUAR", type=Path, help="berkas .xlsx yang akan dibuat")
        sub.add_argument(
            "--sebagai", metavar="PETUGAS", required=True, help="nama masuk petugas yang bertindak"
        )
        sub.add_argument("--data-dir", metavar="DIR", help="folder data (baku: data)")
        if nama == "kirim":
            _tujuan(sub)


def _tujuan(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--untuk", choices=("warga", "peserta"), default="warga", help="data warga saja (baku), atau peserta"
    )
    sub.add_argument("--pembayar", metavar="KODE", help="kode pembayar iuran")
    sub.add_argument("--segmen", choices=("PU", "BPU"), help="bila pembayar mempunyai keduanya")
    sub.add_argument("--mulai", metavar="BULAN", type=_bulan, help="bulan pertama dilindungi, mis. 2024-01")
    sub.add_argument("--akhir", metavar="BULAN", type=_bulan, help="bulan terakhir dilindungi")
    sub.add_argument(
        "--upah", metavar="RUPIAH", type=bulat, default=0, help="upah sebulan, bila baris tidak menyebutnya"
    )


def _bulan(teks: str) -> Bulan:
    try:
        return Bulan.baca(teks)
    except ValueError as galat:
        raise argparse.ArgumentTypeError(str(galat)) from None


def jalankan(pilihan: argparse.Namespace) -> int:
    """2 for what is refused, with the reason in a sentence; a list that cannot be read is refused too."""
    from naungan.face.cli.lingkungan import buka_buku

    buka_buku(pilihan.data_dir)
    from naungan.desk.tolakan import Tolakan
    from naungan.face.kata import kalimat

    try:
        return _LAKUKAN[pilihan.langkah](pilihan, _petugas(pilihan.sebagai))
    except Tolakan as tolakan:
        print(kalimat(tolakan), file=sys.stderr)
        return 2


def _petugas(nama: str) -> "Petugas":
    from naungan.books.staff.models import Petugas

    petugas = Petugas.objects.select_related("kantor").filter(username=nama, is_active=True).first()
    if petugas is None:
        sys.exit(f"--sebagai: tidak ada petugas {nama!r}.")
    return petugas


def _daftar(kode: str, by: "Petugas") -> "Kiriman":
    from naungan.desk.access import kiriman_terlihat

    kiriman = kiriman_terlihat(by).filter(kode=kode).first()
    if kiriman is None:
        sys.exit(f"KODE: tidak ada daftar {kode!r} yang dapat dilihat {by.kantor.nama}.")
    return kiriman


def _pembayar(pilihan: argparse.Namespace, by: "Petugas") -> "dict[str, Any]":
    from naungan.desk import roster
    from naungan.desk.roster.kirim import SEGMEN_PEMBAYAR

    if pilihan.untuk == "warga":
        return {}
    for isian in ("pembayar", "mulai"):
        if not getattr(pilihan, isian):
            sys.exit(f"--{isian}: harus diisi untuk peserta.")
    payer: Payer | None = roster.pembayar_kiriman(by).filter(kode=pilihan.pembayar).first()
    if payer is None:
        sys.exit(f"--pembayar: {pilihan.pembayar!r} bukan pembayar yang dapat dipilih {by.kantor.nama}.")
    segmen = SEGMEN_PEMBAYAR[payer.jenis]
    if not pilihan.segmen and len(segmen) > 1:
        sys.exit(f"--segmen: pilih {' atau '.join(segmen)} untuk {payer.nama}.")
    return {
        "payer": payer,
        "segmen": pilihan.segmen or segmen[0],
        "mulai": pilihan.mulai.pertama,
        "akhir": pilihan.akhir.terakhir if pilihan.akhir else None,
        "upah": pilihan.upah,
    }


def _kirim(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.desk import roster

    tujuan = _pembayar(pilihan, by)
    with pilihan.berkas.open("rb") as isi:
        kiriman = roster.kirim(isi, pilihan.berkas.name, by=by, untuk=pilihan.untuk.upper(), **tujuan)
    return _olah(kiriman, by)


def _perbaiki(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.desk import roster

    with pilihan.berkas.open("rb") as isi:
        kiriman = roster.kirim_perbaikan(_daftar(pilihan.kode, by), isi, pilihan.berkas.name, by=by)
    return _olah(kiriman, by)


def _olah(kiriman: "Kiriman", by: "Petugas") -> int:
    from naungan.desk import roster
    from naungan.face.cli.pratinjau import cetak, tak_terbaca

    if kiriman.status == kiriman.Status.DITERIMA:
        with bilah("Membaca dan memeriksa", 0) as lapor:
            kiriman = roster.olah(kiriman, by=by, lapor=lapor)
    if kiriman.status == kiriman.Status.TAK_TERBACA:
        print(f"{kiriman.kode}: {tak_terbaca(kiriman)}", file=sys.stderr)
        return 2
    cetak(kiriman)
    return 0


def _lihat(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.face.cli.pratinjau import cetak

    cetak(_daftar(pilihan.kode, by))
    return 0


def _ajukan(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.desk import roster
    from naungan.kit.rupiah import angka, rupiah

    pengajuan = roster.ajukan(_daftar(pilihan.kode, by), by=by)
    print(f"Diajukan: {angka(pengajuan.banyak)} orang, iuran {rupiah(pengajuan.iuran)} sebulan.")
    return 0


def _setujui(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.desk import roster
    from naungan.face.cli.pratinjau import cetak

    kiriman = _daftar(pilihan.kode, by)
    if kiriman.status != kiriman.Status.DISETUJUI:  # approved before, and cut off while it was applied
        kiriman = roster.setujui(kiriman, by=by).kiriman
    banyak = kiriman.pengajuan.latest("ke").banyak
    with bilah("Menerapkan", banyak) as lapor:
        kiriman = roster.terapkan(kiriman, by=by, lapor=lapor)
    cetak(kiriman)
    return 0


def _kembalikan(pilihan: argparse.Namespace, by: "Petugas") -> int:
    from naungan.face.lembar.kembalikan import tulis_lembar

    keluar: Path = pilihan.keluar
    if keluar.suffix.lower() != ".xlsx":
        sys.exit(f"KELUAR: {keluar} harus berakhiran .xlsx.")
    kiriman = _daftar(pilihan.kode, by)
    try:
        berkas = keluar.open("xb")
    except FileExistsError:
        sys.exit(f"KELUAR: {keluar} sudah ada; pilih nama lain.")
    try:
        with berkas:
            tulis_lembar(kiriman, berkas, by=by)
    except BaseException:
        keluar.unlink(missing_ok=True)
        raise
    print(
        f"Ditulis ke {keluar}. Sesudah diperbaiki, kirim dengan: naungan daftar perbaiki {kiriman.kode} {keluar}"
    )
    return 0


_LAKUKAN = {
    "kirim": _kirim,
    "perbaiki": _perbaiki,
    "lihat": _lihat,
    "ajukan": _ajukan,
    "setujui": _setujui,
    "kembalikan-berkas": _kembalikan,
}
