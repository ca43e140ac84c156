"""``naungan reformasi``: many cases under a proposal to change the law, beside the law in force.

The greatest differences come first, then the cases that could not be computed, then the sums. Loads neither
Django nor a dataframe library.
"""

import argparse
import heapq
import json
import sys
from collections.abc import Iterable, Iterator

from naungan.face.cli.berkas_kasus import banyak_kasus
from naungan.face.cli.tabel import sebut, tabel
from naungan.kit.rupiah import angka, rupiah
from naungan.law.reform import Edisi, Reform, Ringkasan, Selisih, baca, bandingkan, terapkan
from naungan.law.ringkasan import Jumlah, Pasangan
from naungan.law.tolakan import MasukanSalah

__all__ = ["jalankan", "tambah"]

SALAH = 2
BARIS = 50
"""The most rows of one table; ``--json`` writes every case."""
PENANDA = "Usulan, bukan hukum yang berlaku."
Ulangan = Iterable[tuple[str, Selisih]]
"""Where each case stands, and how it came out."""


def tambah(pengurai: argparse.ArgumentParser) -> None:
    pengurai.add_argument("usulan", metavar="BERKAS", help="berkas usulan (YAML atau JSON)")
    pengurai.add_argument(
        "kasus",
        nargs="+",
        metavar="KASUS",
        help="berkas kasus, atau folder yang memuatnya; - untuk masukan baku",
    )
    pengurai.add_argument("--json", action="store_true", help="cetak setiap kasus dan ringkasan sebagai JSON")


def jalankan(pilihan: argparse.Namespace) -> int:
    """0 when replayed, even where single cases could not be; 2 for a proposal or a path that is wrong."""
    try:
        reform = baca(pilihan.usulan)
        kasus = banyak_kasus(pilihan.kasus)
    except MasukanSalah as e:
        print(e.pesan, file=sys.stderr)
        return SALAH
    edisi = terapkan(reform)
    ulangan = (
        (k.asal, Selisih(kalimat=k.kalimat) if k.kalimat else bandingkan(k.diketahui, edisi)) for k in kasus
    )
    if pilihan.json:
        _cetak_json(reform, edisi, ulangan)
    else:
        _cetak(reform, ulangan)
    return 0


def _cetak_json(reform: Reform, edisi: Edisi, ulangan: Ulangan) -> None:
    """One object, written as the cases come, so that any number of them passes through."""
    ringkasan = Ringkasan()
    usulan = {"nama": reform.nama, "keterangan": reform.keterangan, "sumber": reform.sumber}
    print(f'{{"usulan": {_json(usulan | {"versi": edisi.versi})},\n"kasus": [', end="")
    for ke, (asal, satu) in enumerate(ulangan):
        ringkasan.tambah(satu)
        print(",\n" if ke else "\n", _json({"asal": asal, **satu.as_json()}), sep="", end="")
    print(f'],\n"ringkasan": {_json(ringkasan.as_json())}}}')


def _json(isi: object) -> str:
    return json.dumps(isi, ensure_ascii=False)


def _cetak(reform: Reform, ulangan: Ulangan) -> None:
    ringkasan, gagal = Ringkasan(), list[tuple[str, ...]]()
    berubah = heapq.nlargest(BARIS, _berubah(ulangan, ringkasan, gagal), key=lambda b: _besar(b[1]))
    bagian = [f"{reform.nama}\n{PENANDA}"]
    bagian.append(
        tabel("Berubah (sebelum, sesudah, selisih)", [_baris(*b) for b in berubah], kanan=(0, 1, 2))
    )
    bagian.append(_lainnya(ringkasan.berubah - len(berubah)))
    bagian.append(tabel("Tidak dapat dihitung", gagal))
    bagian.append(_lainnya(ringkasan.tidak_dihitung - len(gagal)))
    banyak = (
        ("kasus", ringkasan.kasus),
        ("berubah", ringkasan.berubah),
        ("tidak dapat dihitung", ringkasan.tidak_dihitung),
    )
    bagian.append(tabel("Ringkasan", [(n, angka(b)) for n, b in banyak], kanan=(1,)))
    bagian += [_jumlah("Manfaat", ringkasan.manfaat), _jumlah("Iuran", ringkasan.iuran)]
    print("\n\n".join(b for b in bagian if b))


def _berubah(
    ulangan: Ulangan, ringkasan: Ringkasan, gagal: list[tuple[str, ...]]
) -> Iterator[tuple[str, Selisih]]:
    """The cases that changed; on the way, every case is added up and the first refusals are kept."""
    for asal, satu in ulangan:
        ringkasan.tambah(satu)
        if satu.kalimat and len(gagal) < BARIS:
            gagal.append((asal, satu.kalimat))
        if satu.berubah:
            yield asal, satu


def _besar(s: Selisih) -> tuple[int, int]:
    return abs(s.total), abs(s.sesudah.beasiswa.maksimum - s.sebelum.beasiswa.maksimum)


def _baris(asal: str, s: Selisih) -> tuple[str, ...]:
    awal, akhir = s.sebelum, s.sesudah
    lain = ("beasiswa", "ditanggung_pemberi_kerja", "tenggat", "perlu_tinjau")
    apa = [*s.komponen, *(nama for nama in lain if getattr(awal, nama) != getattr(akhir, nama))]
    sebutan = ", ".join(map(sebut, apa))
    return rupiah(awal.total), rupiah(akhir.total), _bertanda(s.total), sebutan, asal


def _jumlah(judul: str, j: Jumlah) -> str:
    if not j.kasus:
        return ""
    baris = [(sebut(nama), p) for nama, p in j.komponen.items()] + [("jumlah", j.total)]
    for nama, p in (("beasiswa", j.beasiswa), ("ditanggung pemberi kerja", j.ditanggung_pemberi_kerja)):
        if p != Pasangan():
            baris.append((f"{nama}, di luar jumlah", p))
    isi = [(nama, rupiah(p.sebelum), rupiah(p.sesudah), _bertanda(p.selisih)) for nama, p in baris]
    tinjau = j.perlu_tinjau
    isi.append(
        ("kasus yang perlu ditinjau", angka(tinjau.sebelum), angka(tinjau.sesudah), f"{tinjau.selisih:+}")
    )
    return tabel(f"{judul}: {angka(j.kasus)} kasus, {angka(j.berubah)} berubah", isi, kanan=(1, 2, 3))


def _bertanda(nilai: int) -> str:
    return f"+{rupiah(nilai)}" if nilai > 0 else rupiah(nilai)


def _lainnya(banyak: int) -> str:
    return f"  dan {angka(banyak)} kasus lagi; semuanya ada pada --json" if banyak else ""
