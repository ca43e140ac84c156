"""``naungan demo``: the invented regency, its month, its statement, its site. One command, safe to repeat."""

import argparse
import fcntl
import json
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from naungan.face.cli.pengurai import bulat, porta
from naungan.face.cli.serve import porta_bebas

__all__ = ["jalankan", "tambah"]

TANDA = "DEMO"
MILIK_DEMO = (
    "kunci.json", "rahasia-django", "naungan.sqlite3*", "antrean.sqlite3*", "dokumen", "statis", "gembok-demo", TANDA,
)  # fmt: skip


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("--data-dir", metavar="DIR", default="data", help="folder data (baku: data)")
    pengurai.add_argument(
        "--scale", type=_skala, default=1.0, metavar="N", help="besar kabupaten, 0 < N ≤ 1 (baku: 1)"
    )
    pengurai.add_argument("--seed", type=bulat, default=3516, help="benih acak (baku: 3516)")
    pengurai.add_argument("--fresh", action="store_true", help="hapus data contoh dan mulai lagi")
    pengurai.add_argument("--no-serve", action="store_true", help="jangan buka situs")
    pengurai.add_argument("--port", type=porta, default=8000, help="porta situs (baku: 8000)")
    pengurai.add_argument("--json", metavar="BERKAS", help="tulis laporan bulan sebagai JSON")


def _skala(teks: str) -> float:
    try:
        nilai = float(teks)
    except ValueError:
        nilai = 0.0
    if not 0 < nilai <= 1:
        raise argparse.ArgumentTypeError(f"skala {teks!r} harus angka di atas 0 sampai 1, mis. 0.01")
    return nilai


def jalankan(pilihan: argparse.Namespace) -> int:
    folder = Path(pilihan.data_dir).resolve()
    if not pilihan.no_serve:
        porta_bebas(pilihan.port)
    if pilihan.json and not os.access(Path(pilihan.json).resolve().parent, os.W_OK):
        sys.exit(f"--json: {pilihan.json} tidak dapat ditulis; folder berkasnya harus ada dan boleh ditulis.")
    if pilihan.fresh:
        _hapus(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _sendirian(folder):
        hasil = _siapkan(folder, pilihan)
    if hasil or pilihan.no_serve:
        return hasil
    from naungan.face.cli.serve import buka_situs

    return buka_situs(folder, port=pilihan.port, demo=True)


def _hapus(folder: Path) -> None:
    """Remove a demo's own files, never anything else that may lie in the folder."""
    if os.environ.get("NAUNGAN_DATABASE_URL", "sqlite").startswith("postgres"):
        sys.exit(
            "--fresh: basis data PostgreSQL tidak dihapus dari sini; kosongkan sendiri, lalu jalankan tanpa --fresh."
        )
    if not (folder / TANDA).exists():
        return
    for pola in MILIK_DEMO:
        for jalan in folder.glob(pola):
            if jalan.is_dir() and not jalan.is_symlink():
                shutil.rmtree(jalan)
            else:
                jalan.unlink()


@contextmanager
def _sendirian(folder: Path) -> Iterator[None]:
    """Two demos at once in one folder would stumble over each other."""
    with (folder / "gembok-demo").open("w") as gembok:
        try:
            fcntl.flock(gembok, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit(
                f"--data-dir: demo lain sedang disiapkan di {folder}. Tunggu sampai selesai, lalu ulangi."
            )
        yield


def _siapkan(folder: Path, pilihan: argparse.Namespace) -> int:
    os.environ["NAUNGAN_HARI_INI"] = ""
    from naungan.face.cli.kemajuan import bilah
    from naungan.face.cli.lingkungan import buka_buku, siapkan_basis_data

    buka_buku(str(folder), demo=True)
    with bilah("Menyiapkan kunci dan tabel", 1) as lapor:
        siapkan_basis_data()
        lapor(1)
    from naungan.books.registry.models import Person
    from naungan.demo import run
    from naungan.desk.catatan import cuplikan_terakhir
    from naungan.face.cli.laporan import cetak

    kunci = f"{pilihan.seed}:{pilihan.scale:g}"
    ada = run.skala_tersimpan()
    if (
        ada is None and Person.objects.exists()
    ):  # the books themselves say so, whichever folder or server they are in
        print(
            f"{folder} berisi data sungguhan; demo hanya jalan di folder sendiri (--data-dir).",
            file=sys.stderr,
        )
        return 2
    (folder / TANDA).touch()
    if ada not in (None, kunci):
        print(
            f"{folder} berisi demo lain (benih:skala {ada}). Mulai lagi dengan --fresh (make demo FRESH=1), "
            "atau pilih folder lain dengan --data-dir.",
            file=sys.stderr,
        )
        return 2
    if not run.selesai():
        run.jalankan(bilah, seed=pilihan.seed, scale=pilihan.scale)
    laporan = cuplikan_terakhir("laporan", str(run.BULAN[-1]))
    assert laporan is not None  # frozen at the end of the run
    cetak(laporan)
    if pilihan.json:
        Path(pilihan.json).write_text(json.dumps(laporan, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0
