"""What a row would do, from what was found in it and what the books know of the person."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from naungan.books.intake.models import Baris, Kiriman
from naungan.desk.roster.kenali import ANGGARAN, Dikenal, Perlindungan
from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat
from naungan.kit.nama import serupa

__all__ = ["DITERAPKAN", "ORANG_LAIN", "Akibat", "Temuan", "akibat", "ditambah"]

Efek = Baris.Efek
Temuan = tuple[str, str, str, str]
"""Code, field, what stood there, what is proposed."""

DITERAPKAN = (Efek.BARU, Efek.LAMA, Efek.BERUBAH, Efek.PINDAH)
"""Rows that an approval applies; of the rest only those an officer took in."""
_USIA = frozenset({"umur_belum_cukup", "umur_lewat"})
ORANG_LAIN = 70
"""Two names less alike than this under one NIK are two persons until somebody says otherwise."""
_DIBANDINGKAN = ("nama", "wilayah", "pekerjaan")


class Akibat(NamedTuple):
    efek: Efek
    temuan: list[Temuan]
    person: int | None
    ubah: str


def akibat(
    isi: Mapping[str, Any],
    temuan: Sequence[Temuan],
    dikenal: Dikenal | None,
    pelindung: Sequence[Perlindungan],
    kiriman: Kiriman,
    lain: Sequence[Temuan] = (),
) -> Akibat:
    """The effect of one row put in order (``isi``: RAPI). ``lain``: findings of the comparison with other people of the file and the registry."""
    semua = [*temuan, *lain]
    if dikenal:
        semua += _beda(isi, dikenal)
    person = dikenal.id if dikenal else None
    berat = {TEMUAN_BERAT[kode] for kode, *_ in semua}
    if any(kode in _USIA for kode, *_ in semua):
        return Akibat(Efek.USIA, semua, person, "")
    if Berat.TOLAK in berat:
        return Akibat(Efek.TOLAK, semua, person, "")
    if any(kode in _PERLU_KEPUTUSAN for kode, *_ in semua):
        return Akibat(Efek.BENTROK, semua, person, "")
    if Berat.PERBAIKI in berat:
        return Akibat(Efek.PERBAIKI, semua, person, "")
    if dikenal is None:
        return Akibat(Efek.BARU, semua, None, "")
    ubah = [k for k in _DIBANDINGKAN if isi.get(k) and isi[k] != getattr(dikenal, k)]
    sudah = _sudah(pelindung, kiriman) if kiriman.payer_id else []
    return _pada_orang_dikenal(semua, dikenal.id, ubah, sudah, kiriman)


_PERLU_KEPUTUSAN = frozenset(
    {"nama_beda_daftar", "mungkin_sama_berkas", "mungkin_sama_daftar", "nik_ganda_berkas"}
)


def ditambah(efek: Efek, temuan: list[Any], lain: Sequence[Temuan]) -> tuple[Efek, list[Any]]:
    """The effect and findings of a row once it was held against its neighbours."""
    baru = [list(t) for t in lain if list(t) not in temuan]
    if efek in (Efek.TOLAK, Efek.USIA):
        return efek, temuan + baru
    kode = {k for k, *_ in lain}
    if kode & _PERLU_KEPUTUSAN:
        efek = Efek.BENTROK
    elif "baris_sama" in kode:
        efek = Efek.SAMA
    return efek, temuan + baru


def _pada_orang_dikenal(
    temuan: list[Temuan], person: int, ubah: list[str], sudah: list[Temuan], kiriman: Kiriman
) -> Akibat:
    temuan = [*temuan, *sudah]
    kode = {k for k, *_ in sudah}
    if "dua_anggaran" in kode:
        efek = Efek.BENTROK
    elif "sudah_dilindungi" in kode:
        efek = Efek.SUDAH
    elif "wilayah" in ubah:
        efek = Efek.PINDAH
    elif ubah:
        efek = Efek.BERUBAH
    elif kiriman.payer_id and "sudah_dibayar_sama" not in kode:
        efek = Efek.LAMA
    else:
        efek = Efek.SAMA
    return Akibat(efek, temuan, person, " ".join(ubah))


def _beda(isi: Mapping[str, Any], dikenal: Dikenal) -> list[Temuan]:
    hasil: list[Temuan] = []
    if dikenal.meninggal:
        hasil.append(("sudah_meninggal", "nik", dikenal.meninggal.isoformat(), ""))
    if isi.get("nama") and serupa(isi["nama"], dikenal.nama) < ORANG_LAIN:
        hasil.append(("nama_beda_daftar", "nama", isi["nama"], dikenal.nama))
    lahir = isi.get("lahir")
    if lahir and lahir != dikenal.lahir:
        hasil.append(("lahir_beda_daftar", "lahir", lahir.isoformat(), dikenal.lahir.isoformat()))
    return hasil


def _sudah(pelindung: Sequence[Perlindungan], kiriman: Kiriman) -> list[Temuan]:
    """Who pays for the person already. Two public budgets never pay for one person in the same month."""
    assert kiriman.payer is not None
    hasil: list[Temuan] = []
    for p in pelindung:
        sampai = str(p.lunas) if p.lunas else ""
        if p.payer == kiriman.payer_id:
            return [("sudah_dibayar_sama", "", p.pembayar, sampai)]
        if p.sumber in ANGGARAN and kiriman.payer.sumber in ANGGARAN:
            hasil.append(("dua_anggaran", "", p.pembayar, sampai))
        else:
            hasil.append(("sudah_dilindungi", "", p.pembayar, sampai))
    return hasil
