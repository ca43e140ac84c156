"""The command ``naungan``. Each subcommand is a module, imported only when it is asked for."""

import sys
from collections.abc import Sequence
from importlib import import_module

from naungan.face.cli.gangguan import kalimat_gangguan
from naungan.face.cli.pengurai import Pengurai

__all__ = ["main"]

PERINTAH = {
    "demo": "siapkan kabupaten contoh, tampilkan laporannya, buka situsnya",
    "siapkan": "buat kunci, basis data dan data acuan",
    "serve": "buka situs dan pekerja latar",
    "hitung": "hitung satu kasus menurut aturan, dengan penjelasannya",
    "hitung-massal": "hitung berkas berisi banyak kasus, CSV atau Parquet",
    "reformasi": "hitung ulang banyak kasus menurut usulan perubahan aturan, dan bandingkan",
    "daftar": "kirim daftar nama, periksa, ajukan, setujui; kembalikan berkasnya untuk diperbaiki",
    "laporan": "cetak laporan bulan",
    "periksa": "periksa buku besar dan jurnal",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; the exit code is 2 for bad input."""
    kata = list(sys.argv[1:] if argv is None else argv)
    pengurai = Pengurai(
        prog="naungan",
        description="Pelindungan sosial pekerja satu daerah: dari daftar nama sampai santunan diterima keluarga.",
    )
    anak = pengurai.add_subparsers(dest="perintah", metavar="PERINTAH", title="perintah")
    dipilih = next((k for k in kata if k in PERINTAH), None)
    for nama, bantuan in PERINTAH.items():
        sub = anak.add_parser(nama, help=bantuan, description=bantuan.capitalize() + ".")
        if nama == dipilih:
            modul = import_module(f"naungan.face.cli.{nama.replace('-', '_')}")
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
    except SystemExit as keluar:  # a setting that cannot be, said in a sentence
        if not isinstance(keluar.code, str):
            raise
        print(keluar.code, file=sys.stderr)
        return 2
    except Exception as galat:
        if (kalimat := kalimat_gangguan(galat)) is None:
            raise
        print(kalimat, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
