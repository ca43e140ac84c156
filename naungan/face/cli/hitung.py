"""``naungan hitung``: what the law gives in one case, with every step and its article.

Reads a case from a file, from standard input (``-``) or from options; prints a calm page, or the answer as
JSON. Loads neither Django nor a dataframe library, so it starts at once.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from naungan import law
from naungan.kit.bulan import NAMA_BULAN
from naungan.kit.rupiah import angka, rupiah
from naungan.law.berkas import BukanYaml, baca_teks
from naungan.law.perhitungan import Perhitungan
from naungan.law.tolakan import BelumTersedia, MasukanSalah

__all__ = ["jalankan", "tambah"]

PILIHAN_TEKS = (
    "kejadian",
    "tanggal",
    "segmen",
    "mulai-kepesertaan",
    "bulan",
    "dibayar-oleh",
    "sektor",
    "ukuran-usaha",
)
PILIHAN_BULAT = (
    "upah", "masa-iur-bulan", "jumlah-kepesertaan", "hari-stmb", "kelompok-risiko", "nilai-kontrak",
    "bulan-terlambat", "bulan-bayar-di-muka",
)  # fmt: skip
ISI_BERKAS = {"catatan", "sumber", "diketahui", "harapan"}
PENANDA = "Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan."
SALAH, BELUM_ADA = 2, 3


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument(
        "berkas", nargs="?", metavar="KASUS.yaml", help="berkas kasus (YAML atau JSON); - untuk masukan baku"
    )
    pengurai.add_argument("--json", action="store_true", help="cetak jawaban sebagai JSON")
    kelompok = pengurai.add_argument_group("keterangan kasus, sebagai ganti atau tambahan berkas")
    for nama in PILIHAN_TEKS + PILIHAN_BULAT:
        kelompok.add_argument(f"--{nama}", metavar="NILAI", help=f"kolom {nama.replace('-', '_')}")
    kelompok.add_argument("--program", metavar="jkk,jkm", help="program iuran, dipisah koma")
    kelompok.add_argument(
        "--peserta-jkp", action="store_const", const=True, help="peserta jaminan kehilangan pekerjaan"
    )


def jalankan(pilihan: argparse.Namespace) -> int:
    """0 when computed, 2 for a case that cannot be read, 3 where the law for it is not built yet."""
    try:
        hasil = law.hitung(_diketahui(pilihan))
    except MasukanSalah as e:
        print(e.pesan, file=sys.stderr)
        return SALAH
    except BelumTersedia as e:
        print(e.pesan, file=sys.stderr)
        return BELUM_ADA
    print(json.dumps(hasil.as_json(), ensure_ascii=False, indent=1) if pilihan.json else halaman(hasil))
    return 0


def _diketahui(pilihan: argparse.Namespace) -> dict[str, Any]:
    isi = _dari_berkas(pilihan.berkas) if pilihan.berkas else {}
    for nama in PILIHAN_TEKS + PILIHAN_BULAT:
        kolom = nama.replace("-", "_")
        nilai = getattr(pilihan, kolom)
        if nilai is not None:
            isi[kolom] = (
                int(nilai) if nama in PILIHAN_BULAT and nilai.isascii() and nilai.isdigit() else nilai
            )
    if pilihan.program:
        isi["program"] = pilihan.program.split(",")
    if pilihan.peserta_jkp:
        isi["peserta_jkp"] = True
    return isi


def _dari_berkas(berkas: str) -> dict[str, Any]:
    """The facts of a case file: its ``diketahui``, or the whole of it. Raises MasukanSalah."""
    try:
        teks = sys.stdin.read() if berkas == "-" else Path(berkas).read_text(encoding="utf-8")
        isi = baca_teks(teks)
    except (OSError, UnicodeDecodeError) as e:
        raise MasukanSalah(
            "berkas", berkas, f"berkas tidak dapat dibaca ({getattr(e, 'strerror', None) or 'bukan teks'})"
        ) from None
    except BukanYaml:
        raise MasukanSalah("berkas", berkas, "isinya harus YAML atau JSON yang benar") from None
    if not isinstance(isi, dict):
        raise MasukanSalah(
            "berkas", berkas, "isinya harus kolom-kolom kasus seperti kejadian, tanggal, segmen"
        )
    if "diketahui" not in isi:
        return isi
    if asing := sorted(str(k) for k in isi if k not in ISI_BERKAS):
        raise MasukanSalah(
            asing[0], isi.get(asing[0]), "berkas kasus hanya memuat catatan, sumber, diketahui, harapan"
        )
    if not isinstance(isi["diketahui"], dict):
        raise MasukanSalah(
            "diketahui", isi["diketahui"], "isilah sebagai kelompok kolom seperti kejadian, tanggal, segmen"
        )
    return isi["diketahui"]


def halaman(hasil: Perhitungan) -> str:
    """The answer as one page of text: the amount first, then why, to whom, by when, and what is still open."""
    bagian = [f"{rupiah(hasil.total)}\n{PENANDA}"]
    bagian.append(_tabel("Rincian", [(_nama(n), rupiah(v)) for n, v in hasil.komponen.items()], kanan=1))
    if hasil.ditanggung_pemberi_kerja:
        bagian.append(f"Ditanggung pemberi kerja sendiri: {rupiah(hasil.ditanggung_pemberi_kerja)}")
    bagian.append(_beasiswa(hasil))
    bagian.append(
        _tabel(
            "Penerima",
            [
                (p.siapa, f"kelas {p.kelas}" if p.kelas else "", ", ".join(p.syarat_kurang))
                for p in hasil.penerima
            ],
        )
    )
    bagian.append(
        _tabel("Langkah", [(_nama(s.nama), _nilai(s.nilai), s.dasar) for s in hasil.langkah], kanan=1)
    )
    bagian.append(_tabel("Tenggat", [(t.nama, _tanggal(t.tanggal), t.dasar) for t in hasil.tenggat]))
    for t in hasil.perlu_tinjau:
        judul = f"Perlu ditinjau: {t.pertanyaan}"
        bagian.append(_tabel(judul, [(rupiah(b.total), b.bunyi) for b in t.bacaan], kanan=0))
    return "\n\n".join(b for b in bagian if b)


def _beasiswa(hasil: Perhitungan) -> str:
    b = hasil.beasiswa
    if not b.maksimum:
        return ""
    judul = f"Beasiswa: paling banyak {rupiah(b.maksimum)}, tahun ajaran ini {rupiah(b.tahun_ini)}"
    baris = [(f"anak {t.anak}", t.tahun_ajaran, f"{t.jenjang} {t.kelas}", rupiah(t.nilai)) for t in b.jadwal]
    return _tabel(judul, baris, kanan=3)


def _tabel(judul: str, baris: Sequence[tuple[str, ...]], kanan: int | None = None) -> str:
    """Rows in aligned columns under a title; column ``kanan`` is set flush right. Empty without rows."""
    if not baris:
        return ""
    lebar = [max(len(b[i]) for b in baris) for i in range(len(baris[0]))]
    sel = [[b[i].rjust(n) if i == kanan else b[i].ljust(n) for i, n in enumerate(lebar)] for b in baris]
    return "\n".join([judul, *("  " + "  ".join(s).rstrip() for s in sel)])


def _nama(nama: str) -> str:
    kata = nama.replace("_", " ")
    for singkatan in ("jkk", "jkm", "jht", "jp", "jkp", "bpu", "pu", "stmb"):
        kata = " ".join(singkatan.upper() if k == singkatan else k for k in kata.split(" "))
    return kata


def _nilai(nilai: Any) -> str:
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, date):
        return _tanggal(nilai)
    if isinstance(nilai, list):
        return ", ".join(_nilai(satu) for satu in nilai) or "-"
    return angka(nilai) if isinstance(nilai, int) else str(nilai)


def _tanggal(hari: date) -> str:
    return f"{hari.day} {NAMA_BULAN[hari.month - 1]} {hari.year}"
