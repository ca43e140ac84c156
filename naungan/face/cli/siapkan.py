"""``naungan siapkan``: keys, tables, reference data; safe to repeat."""

import argparse

__all__ = ["jalankan", "tambah"]


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("--data-dir", metavar="DIR", help="folder data (baku: data)")
    pengurai.add_argument("--tanpa-acuan", action="store_true", help="kunci dan tabel saja")


def jalankan(pilihan: argparse.Namespace) -> int:
    from naungan.face.cli.kemajuan import bilah
    from naungan.face.cli.lingkungan import buka_buku, siapkan_basis_data

    folder = buka_buku(pilihan.data_dir, baru=True)
    with bilah("Menyiapkan kunci dan tabel", 1) as lapor:
        siapkan_basis_data()
        lapor(1)
    if not pilihan.tanpa_acuan:
        from django.conf import settings

        from naungan.desk.acuan import muat_acuan
        from naungan.desk.kantor import petugas_sistem

        with bilah("Memuat data acuan", 5) as lapor:
            muat_acuan(by=petugas_sistem(settings.NAUNGAN_WILAYAH), lapor=lapor)
    print(f"Siap di {folder}")
    return 0
