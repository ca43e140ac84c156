"""The bare writing of what a list left behind: the same rows into the same tables and indexes, and nothing else."""

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import connection

from bench.ukur import detik
from naungan.books.intake.models import Kiriman

__all__ = ["tulis_polos"]

_SEKALI = 2_000


def tulis_polos(kiriman: Kiriman) -> float:
    """Seconds it takes, in transactions of the size the product uses."""
    orang = "SELECT person_id FROM intake_baris WHERE kiriman_id = %s AND terap = 'SUDAH'"
    pilihan = {
        "intake_baris": "kiriman_id = %s",
        "registry_person": f"id IN ({orang})",
        "registry_job": f"person_id IN ({orang})",
        "membership_membership": f"person_id IN ({orang})",
    }
    isi = {}
    with connection.cursor() as kursor:
        for tabel, mana in pilihan.items():
            kursor.execute(f"SELECT * FROM {tabel} WHERE {mana}", [kiriman.pk])
            isi[tabel] = kursor.fetchall()
        tanda = ", ".join(["%s"] * len(isi))
        kursor.execute(
            f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({tanda}) AND type IN ('table', 'index')"
            " AND sql IS NOT NULL ORDER BY type DESC",
            list(isi),
        )
        bentuk = [sql for (sql,) in kursor.fetchall()]
    with TemporaryDirectory() as folder:
        polos = sqlite3.connect(Path(folder) / "polos.sqlite3")
        polos.execute("PRAGMA journal_mode=WAL")
        polos.execute("PRAGMA synchronous=FULL")
        for sql in bentuk:
            polos.execute(sql)

        def tulis() -> None:
            for tabel, baris in isi.items():
                for awal in range(0, len(baris), _SEKALI):
                    with polos:
                        tanda = ",".join("?" * len(baris[0]))
                        potongan = [
                            [n.isoformat() if hasattr(n, "isoformat") else n for n in b]
                            for b in baris[awal : awal + _SEKALI]
                        ]
                        polos.executemany(f"INSERT INTO {tabel} VALUES ({tanda})", potongan)

        waktu = detik(tulis)
        polos.close()
    return waktu
