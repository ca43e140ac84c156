"""``naungan demo``: the invented regency, its month, its statement, its site. One command, safe to repeat."""

import argparse
import json
import os
import shutil
import sys
from pathlib import Path

__all__ = ["jalankan", "tambah"]

TANDA = "DEMO"


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("--data-dir", metavar="DIR", default="data", help="folder data (baku: data)")
    pengurai.add_argument(
        "--scale", type=_skala, default=1.0, metavar="N", help="besar kabupaten, 0 < N ≤ 1 (baku: 1)"
    )
    pengurai.add_argument("--seed", type=int, default=3516, help="benih acak (baku: 3516)")
    pengurai.add_argument("--fresh", action="store_true", help="hapus data contoh dan mulai lagi")
    pengurai.add_argument("--no-serve", action="store_true", help="jangan buka situs")
    pengurai.add_argument("--port", type=int, default=8000, help="porta situs (baku: 8000)")
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
    if pilihan.fresh and (folder / TANDA).exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ["NAUNGAN_HARI_INI"] = ""
    from naungan.face.cli.kemajuan import bilah
    from naungan.face.cli.lingkungan import buka_buku, siapkan_basis_data

    buka_buku(str(folder), demo=True)
    with bilah("Menyiapkan kunci dan tabel", 1) as lapor:
        siapkan_basis_data()
        lapor(1)
    if not (folder / TANDA).exists():
        from naungan.books.registry.models import Person

        if Person.objects.exists():
            print(
                f"{folder} berisi data sungguhan; demo hanya jalan di folder sendiri (--data-dir).",
                file=sys.stderr,
            )
            return 2
        (folder / TANDA).touch()

    from naungan.demo import run
    from naungan.desk.catatan import cuplikan_terakhir
    from naungan.face.cli.laporan import cetak

    kunci = f"{pilihan.seed}:{pilihan.scale:g}"
    if (ada := run.skala_tersimpan()) not in (None, kunci):
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
        Path(pilihan.json).write_text(json.dumps(laporan, ensure_ascii=False, indent=1))
    if pilihan.no_serve:
        return 0
    from naungan.face.cli.serve import buka_situs

    return buka_situs(folder, port=pilihan.port, demo=True)
