"""``naungan hitung``: what the law gives in one case, with every step and its article.

Reads a case from a file, from standard input (``-``) or from options; prints a calm page, or the answer as
JSON. Loads neither Django nor a dataframe library, so it starts at once.
"""

import argparse
import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from naungan import law
from naungan.face.cli.berkas_kasus import satu_kasus
from naungan.face.cli.tabel import sebut, tabel
from naungan.kit.bulan import NAMA_BULAN
from naungan.kit.rupiah import angka, rupiah
from naungan.law.perhitungan import Perhitungan
from naungan.law.tolakan import BelumTersedia, MasukanSalah

if TYPE_CHECKING:
    from naungan.law.parameter import Edisi

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
PENANDA = "Perkiraan. Yang menetapkan dan membayar: BPJS Ketenagakerjaan."
SALAH, BELUM_ADA = 2, 3


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument(
        "berkas", nargs="?", metavar="KASUS.yaml", help="berkas kasus (YAML atau JSON); - untuk masukan baku"
    )
    pengurai.add_argument("--json", action="store_true", help="cetak jawaban sebagai JSON")
    pengurai.add_argument(
        "--reformasi",
        action="append",
        default=[],
        metavar="BERKAS",
        help="hitung menurut usulan perubahan aturan; boleh berulang, yang kemudian di atas yang terdahulu",
    )
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
        edisi = _edisi(pilihan.reformasi)
        hasil = law.hitung(_diketahui(pilihan), edisi)
    except MasukanSalah as e:
        print(e.pesan, file=sys.stderr)
        return SALAH
    except BelumTersedia as e:
        print(e.pesan, file=sys.stderr)
        return BELUM_ADA
    usulan = edisi.nama if edisi else ""
    if pilihan.json:
        jawab = hasil.as_json() | ({"usulan": usulan} if usulan else {})
        print(json.dumps(jawab, ensure_ascii=False, indent=1))
    else:
        print(halaman(hasil, usulan))
    return 0


def _edisi(berkas: list[str]) -> "Edisi | None":
    """The law under the proposals of these files, each over the one before; None is the law as it is."""
    if not berkas:
        return None
    from naungan.law import reform

    edisi = None
    for satu in berkas:
        edisi = reform.terapkan(reform.baca(satu), edisi)
    return edisi


def _diketahui(pilihan: argparse.Namespace) -> dict[str, Any]:
    isi = satu_kasus(pilihan.berkas) if pilihan.berkas else {}
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


def halaman(hasil: Perhitungan, usulan: str = "") -> str:
    """The answer as one page of text: the amount first, then why, to whom, by when, and what is still open."""
    penanda = f"Perkiraan menurut usulan {usulan}. Usulan bukan hukum yang berlaku." if usulan else PENANDA
    bagian = [f"{rupiah(hasil.total)}\n{penanda}"]
    bagian.append(tabel("Rincian", [(sebut(n), rupiah(v)) for n, v in hasil.komponen.items()], kanan=(1,)))
    if hasil.ditanggung_pemberi_kerja:
        bagian.append(f"Ditanggung pemberi kerja sendiri: {rupiah(hasil.ditanggung_pemberi_kerja)}")
    bagian.append(_beasiswa(hasil))
    bagian.append(
        tabel(
            "Penerima",
            [
                (p.siapa, f"kelas {p.kelas}" if p.kelas else "", ", ".join(p.syarat_kurang))
                for p in hasil.penerima
            ],
        )
    )
    bagian.append(
        tabel("Langkah", [(sebut(s.nama), _nilai(s.nilai), s.dasar) for s in hasil.langkah], kanan=(1,))
    )
    bagian.append(tabel("Tenggat", [(t.nama, _tanggal(t.tanggal), t.dasar) for t in hasil.tenggat]))
    for t in hasil.perlu_tinjau:
        judul = f"Perlu ditinjau: {t.pertanyaan}"
        bagian.append(tabel(judul, [(rupiah(b.total), b.bunyi) for b in t.bacaan], kanan=(0,)))
    return "\n\n".join(b for b in bagian if b)


def _beasiswa(hasil: Perhitungan) -> str:
    b = hasil.beasiswa
    if not b.maksimum:
        return ""
    judul = f"Beasiswa: paling banyak {rupiah(b.maksimum)}, tahun ajaran ini {rupiah(b.tahun_ini)}"
    baris = [(f"anak {t.anak}", t.tahun_ajaran, f"{t.jenjang} {t.kelas}", rupiah(t.nilai)) for t in b.jadwal]
    return tabel(judul, baris, kanan=(3,))


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
