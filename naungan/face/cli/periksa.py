"""``naungan periksa``: is anything in the ledger or the journal not as it was written?"""

import argparse
import sys

__all__ = ["jalankan", "tambah"]


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("--data-dir", metavar="DIR", help="folder data (baku: data)")
    pengurai.add_argument("--sidik", action="store_true", help="cetak sidik jari buku saja")


def jalankan(pilihan: argparse.Namespace) -> int:
    from naungan.face.cli.lingkungan import buka_buku

    buka_buku(pilihan.data_dir)
    if pilihan.sidik:
        from naungan.lens.sidik import sidik_buku

        print(sidik_buku())
        return 0
    from naungan.books.journal.periksa import periksa_jurnal
    from naungan.books.ledger.periksa import periksa_buku_besar

    temuan = [*periksa_buku_besar(), *periksa_jurnal()]
    for kalimat in temuan:
        print(f"✗ {kalimat}", file=sys.stderr)
    print("Buku besar dan jurnal utuh." if not temuan else f"{len(temuan)} temuan. Buku tidak utuh.")
    return 1 if temuan else 0
