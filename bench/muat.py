"""The whole demo, and its load of people beside the bare writing of the same rows."""

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from django.db import connection

from bench.ukur import Hasil, detik, memori_mb
from naungan.demo import run

_TABEL = ("registry_person", "registry_payer", "registry_job", "membership_membership")


def ukur(skala: float) -> list[Hasil]:
    waktu: dict[str, float] = {}

    @contextmanager
    def bilah(judul, total):  # type: ignore[no-untyped-def]
        mulai = perf_counter()
        yield lambda n: None
        waktu[judul] = perf_counter() - mulai

    seluruh = detik(lambda: run.jalankan(bilah, seed=3516, scale=skala))
    puncak = memori_mb()
    muat = waktu["Mendaftarkan peserta"]
    baris, dasar = _dasar()
    return [
        Hasil("demo, dari kosong sampai laporan", seluruh, "detik"),
        Hasil("memori puncak demo", puncak, "MB"),
        Hasil.laju("muat orang, pekerjaan, kepesertaan", baris, muat, dasar, "baris/detik"),
    ]


def _dasar() -> tuple[int, float]:
    """Write the same rows into the same tables with the same indexes and nothing else."""
    isi = {}
    with connection.cursor() as kursor:
        for tabel in _TABEL:
            kursor.execute(f"SELECT * FROM {tabel}")
            isi[tabel] = kursor.fetchall()
        kursor.execute("SELECT sql FROM sqlite_master WHERE tbl_name IN (%s, %s, %s, %s) AND type IN ('table', 'index')"
                       " AND sql IS NOT NULL ORDER BY type DESC", _TABEL)  # fmt: skip
        bentuk = [sql for (sql,) in kursor.fetchall()]
    with TemporaryDirectory() as folder:
        polos = sqlite3.connect(Path(folder) / "polos.sqlite3")
        polos.execute("PRAGMA journal_mode=WAL")
        polos.execute("PRAGMA synchronous=FULL")
        for sql in bentuk:
            polos.execute(sql)

        def tulis() -> None:
            for tabel, baris in isi.items():
                for awal in range(0, len(baris), 10_000):
                    with polos:
                        tanda = ",".join("?" * len(baris[0]))
                        polos.executemany(
                            f"INSERT INTO {tabel} VALUES ({tanda})", _teks(baris[awal : awal + 10_000])
                        )

        waktu = detik(tulis)
        polos.close()
    return sum(map(len, isi.values())), waktu


def _teks(baris):  # type: ignore[no-untyped-def]
    return ([n.isoformat() if hasattr(n, "isoformat") else n for n in b] for b in baris)
