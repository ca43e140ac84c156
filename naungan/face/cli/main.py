"""The command ``naungan``. Each subcommand is a module, imported only when it is asked for."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

__all__ = ["main"]

PERINTAH = {
    "demo": "siapkan kabupaten contoh, tampilkan laporannya, buka situsnya",
    "siapkan": "buat kunci, basis data dan data acuan",
    "serve": "buka situs dan pekerja latar",
    "hitung": "hitung satu kasus menurut aturan, dengan penjelasannya",
    "laporan": "cetak laporan bulan",
    "periksa": "periksa buku besar dan jurnal",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; the exit code is 2 for bad input."""
    kata = list(sys.argv[1:] if argv is None else argv)
    pengurai = argparse.ArgumentParser(
        prog="naungan",
        description="Pelindungan sosial pekerja satu daerah: dari daftar nama sampai santunan diterima keluarga.",
        add_help=False,
    )
    _indonesia(pengurai)
    anak = pengurai.add_subparsers(dest="perintah", metavar="PERINTAH", title="perintah")
    dipilih = next((k for k in kata if k in PERINTAH), None)
    for nama, bantuan in PERINTAH.items():
        sub = anak.add_parser(nama, help=bantuan, description=bantuan.capitalize() + ".", add_help=False)
        _indonesia(sub)
        if nama == dipilih:
            modul = import_module(f"naungan.face.cli.{nama}")
            modul.tambah(sub)
            sub.set_defaults(jalankan=modul.jalankan)
    pilihan = pengurai.parse_args(kata)
    if not pilihan.perintah:
        pengurai.print_help()
        return 0
    try:
        return int(pilihan.jalankan(pilihan))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _indonesia(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("-h", "--help", "--bantuan", action="help", help="tampilkan bantuan ini")
    pengurai._optionals.title = "pilihan"
    pengurai._positionals.title = "masukan"


if __name__ == "__main__":
    sys.exit(main())
