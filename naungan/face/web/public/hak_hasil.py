"""Berapa haknya?, the answer: what a family reads, from the computation of the law."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.face.sebutan import HUBUNGAN
from naungan.face.tinjauan import tanyakan
from naungan.face.uraian import bagian, tulis_dasar, uraikan
from naungan.face.web.public.hak_keluarga import sebut_kelas
from naungan.face.web.public.hak_sebab import sebab_beasiswa, sebab_nol, sebab_pemberi_kerja
from naungan.face.web.public.hak_surat import surat_perlu
from naungan.law.perhitungan import Penerima, Perhitungan, TahunBeasiswa, Tenggat

__all__ = ["susun_hasil"]

PENERIMA: Mapping[str, str] = {
    **HUBUNGAN,
    "peserta": N_("pekerja sendiri"),
    "penerima wasiat": N_("orang yang ditunjuk dalam surat wasiat"),
    "pengurus pemakaman": N_("siapa yang mengurus pemakaman (biaya pemakaman saja)"),
    "Dana Jaminan Sosial": N_("Dana Jaminan Sosial (selebihnya)"),
}
SYARAT: Mapping[str, str] = {
    "penetapan wali": N_("penetapan wali"),
    "surat keterangan ahli waris": N_("surat keterangan ahli waris"),
    "buku nikah": N_("buku nikah"),
    "akta kelahiran anak": N_("akta kelahiran anak"),
    "wasiat dengan akta notaris": N_("surat wasiat dengan akta notaris"),
}
TENGGAT: Mapping[str, str] = {
    "laporan tahap I": N_("Kecelakaan atau penyakitnya dilaporkan ke BPJS dan dinas tenaga kerja"),
    "pengajuan klaim JKK": N_("Klaim diajukan"),
    "pembayaran JKK": N_("Bila berkas lengkap hari ini, BPJS membayar"),
    "pembayaran JKM": N_("Bila berkas lengkap hari ini, BPJS membayar"),
}


class Batas(NamedTuple):
    """One deadline; ``lewat`` when its day is over."""

    nama: str
    tanggal: date
    dasar: str
    lewat: bool


class RencanaAnak(NamedTuple):
    """The school years of one child."""

    nomor: int
    tahun: list[tuple[str, str, int]]
    jumlah: int


def susun_hasil(hasil: Perhitungan, kasus: Mapping[str, Any], hari: date) -> dict[str, Any]:
    """What the page shows."""
    isi = hasil.as_json()
    return {
        "hasil": hasil,
        "bagian": bagian(isi),
        "langkah": uraikan(isi),
        "tanya": tanyakan(hasil.perlu_tinjau),
        "anak": _anak(hasil.beasiswa.jadwal),
        "rencana": sum(t.nilai for t in hasil.beasiswa.jadwal),
        "sebab_beasiswa": sebab_beasiswa(isi, kasus) if hasil.total and not hasil.beasiswa.maksimum else "",
        "sebab_nol": "" if hasil.total else sebab_nol(isi),
        "penerima": [_penerima(p) for p in hasil.penerima],
        "kelas": next((p.kelas for p in hasil.penerima), 0),
        "surat": surat_perlu(hasil, kasus, hari),
        "rentang": _rentang(hasil),
        "sebab_pemberi_kerja": sebab_pemberi_kerja(isi) if hasil.ditanggung_pemberi_kerja else "",
        "kematian": kasus["kejadian"] in ("meninggal", "meninggal_kk", "hilang"),
        "kecelakaan": kasus["kejadian"] != "meninggal",
        "tenggat": [_batas(t, hari) for t in hasil.tenggat if hasil.total or "pembayaran" not in t.nama],
    }


def _anak(jadwal: Sequence[TahunBeasiswa]) -> list[RencanaAnak]:
    hasil = []
    for nomor, tahun in groupby(jadwal, key=lambda t: t.anak):
        isi = list(tahun)
        baris = [(t.tahun_ajaran, str(sebut_kelas(t.jenjang, t.kelas)), t.nilai) for t in isi]
        hasil.append(RencanaAnak(nomor, baris, sum(t.nilai for t in isi)))
    return hasil


def _penerima(p: Penerima) -> tuple[str, str]:
    siapa = _(PENERIMA[p.siapa]) if p.siapa in PENERIMA else p.siapa
    return siapa, ", ".join(_(SYARAT[s]) if s in SYARAT else s for s in p.syarat_kurang)


def _batas(t: Tenggat, hari: date) -> Batas:
    nama = _(TENGGAT[t.nama]) if t.nama in TENGGAT else t.nama
    return Batas(nama, t.tanggal, tulis_dasar(t.dasar), t.tanggal < hari)


def _rentang(hasil: Perhitungan) -> tuple[int, int] | None:
    """The least and the most that any reading of an open question would pay, where they differ."""
    semua = {hasil.total, *(b.total for t in hasil.perlu_tinjau for b in t.bacaan)}
    return (min(semua), max(semua)) if len(semua) > 1 else None
