"""What is computed for a file, whatever engine runs it: groups of rows with one plan, their rules as trees.

Rows of one event (and of one segment, for contributions) need the same rules. For each such group the rules
are folded with everything that is the same for all its rows: the event, the keys the file does not hold, the
numbers of each time. What is left are the columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from naungan.law import graf
from naungan.law.berzaman import berzaman, mulai_berlaku, tabelkan
from naungan.law.kolom import KEJADIAN, SEGMEN
from naungan.law.masukan import MASUKAN, TINGKAT
from naungan.law.parameter import Edisi, Parameter
from naungan.law.pohon import Kata, Konst, Nama, Operasi, Pohon, ganti_nama, lipat, nama_dalam, pohon, sama
from naungan.law.seandainya import SEANDAINYA
from naungan.law.sekolah import TAHUN_SEKOLAH
from naungan.law.tujuan import Tujuan, tujuan_iuran, tujuan_manfaat


class Kolom(NamedTuple):
    """One column to compute: its name, its level, its tree."""

    nama: str
    tingkat: str
    pohon: Pohon


class Coba(NamedTuple):
    """The columns that change under another reading of a number, or under the facts as they should be.

    ``pangkal``: those that change by themselves, on what was there before; a row where none of these differs
    is left alone.
    """

    nama: str
    kolom: tuple[Kolom, ...]
    pangkal: tuple[Kolom, ...]


class Kelompok(NamedTuple):
    """Rows that share one plan. ``kunci``: the facts that make a row belong here. ``mulai``: the first day of
    its law. ``tetap``: what has one value for all its rows. ``fakta``: the facts its columns ask for.
    """

    kunci: Mapping[str, Any]
    tujuan: Tujuan
    mulai: date
    tetap: Mapping[str, Any]
    fakta: tuple[str, ...]
    kolom: tuple[Kolom, ...]
    coba: tuple[Coba, ...]
    seandainya: Coba


def susun(edisi: Edisi, ada: frozenset[str], tak_ada: Mapping[str, Any]) -> tuple[Kelompok, ...]:
    """The groups for a file that holds the keys ``ada`` (``anak``, ``biaya_pengangkutan``, ...) and cannot tell
    the facts ``tak_ada``, which are therefore the same for every row.
    """
    return tuple(_kelompok(edisi, kunci, tujuan, tak_ada) for kunci, tujuan in _semua_tujuan(ada))


def _semua_tujuan(ada: frozenset[str]) -> Iterator[tuple[dict[str, Any], Tujuan]]:
    for kejadian in KEJADIAN:
        if kejadian != "iuran":
            yield {"kejadian": kejadian}, tujuan_manfaat(kejadian, ada)
    for segmen in SEGMEN:
        for kontrak in (True, False) if segmen == "JAKON" and "nilai_kontrak" in ada else (False,):
            kunci: dict[str, Any] = {"kejadian": "iuran", "segmen": segmen}
            if segmen == "JAKON":
                kunci["nilai_kontrak_diketahui"] = kontrak
            yield kunci, tujuan_iuran(segmen, ada if kontrak else ada - {"nilai_kontrak"})


def _kelompok(edisi: Edisi, kunci: dict[str, Any], tujuan: Tujuan, tak_ada: Mapping[str, Any]) -> Kelompok:
    rencana = graf.rencana(tujuan.aturan)
    dasar = Penyusun(rencana, edisi.parameter, {**tak_ada, **kunci})
    kolom = dasar.susun(rencana.urut)
    goal = frozenset(a for _, a in tujuan.komponen) | frozenset(tujuan.beasiswa)
    coba = tuple(c for c in _semua_coba(edisi, dasar) if any(k.nama in goal for k in c.kolom))
    seandainya = _seandainya(dasar)
    perlu: frozenset[str] = frozenset({"tanggal"})
    for k in (*kolom, *[k for c in (*coba, seandainya) for k in c.kolom]):
        perlu |= nama_dalam(k.pohon)
    fakta = tuple(n for n in MASUKAN if n in perlu and n not in dasar.tahu)
    return Kelompok(
        kunci, tujuan, mulai_berlaku(rencana, edisi.parameter), dasar.tahu, fakta, kolom, coba, seandainya
    )


class Penyusun:
    """Turns rules into columns, folding what is known; remembers what came out the same for every row."""

    def __init__(
        self, rencana: graf.Rencana, angka: Mapping[str, Parameter], tahu: Mapping[str, Any]
    ) -> None:
        self.rencana, self.angka, self.tahu = rencana, angka, dict(tahu)
        self.tetap: dict[str, Any] = {}
        self.pohon: dict[str, Pohon] = {}

    def susun(self, aturan: Sequence[graf.Aturan]) -> tuple[Kolom, ...]:
        kolom: list[Kolom] = []
        for satu in aturan:
            for nama, tingkat, isi in self.baca(satu):
                self.catat(nama, isi)
                if not isinstance(isi, Konst):
                    kolom.append(Kolom(nama, tingkat, isi))
        return tuple(kolom)

    def catat(self, nama: str, isi: Pohon) -> None:
        self.pohon[nama] = isi
        if isinstance(isi, Konst):
            self.tahu[nama] = self.tetap[nama] = isi.nilai

    def baca(self, aturan: graf.Aturan) -> Iterator[tuple[str, str, Pohon]]:
        """The tree of a rule; a rule of the school year has no column, it is written out beside its child."""
        tingkat = self.rencana.tingkat[aturan.nama]
        if tingkat != "kasus" and self.tahu.get(f"banyak_{_daftar(tingkat)}") == 0:
            yield aturan.nama, tingkat, Konst(())
        elif tingkat != "tahun_ajaran":
            utuh = pohon(aturan.fungsi)
            tertulis = self._tulis_tahun(utuh)
            if tertulis == utuh:
                yield aturan.nama, tingkat, berzaman(utuh, self.angka, self.tahu)
            else:
                yield aturan.nama, tingkat, berzaman(tertulis, self.angka, self.tahu, _menurut_kelas)

    def _tulis_tahun(self, p: Pohon, setahun: Mapping[str, Any] | None = None) -> Pohon:
        """The sum over school years written out, each year's rule in its place."""

        def baru(p: Pohon) -> Pohon | None:
            match p:
                case Kata("jumlah", (Nama(nama),)) if self.rencana.tingkat.get(nama) == "tahun_ajaran":
                    jumlah: Pohon = Konst(0)
                    for urutan, (jenjang, _) in enumerate(TAHUN_SEKOLAH):
                        tahun = {"urutan_tahun": urutan, "jenjang_tahun": jenjang}
                        jumlah = Operasi("+", (jumlah, self._tulis_tahun(Nama(nama), tahun)))
                    return jumlah
                case Nama(nama) if setahun is not None and nama in setahun:
                    return Konst(setahun[nama])
                case Nama(nama) if setahun is not None and self.rencana.tingkat.get(nama) == "tahun_ajaran":
                    return self._tulis_tahun(pohon(graf.semua_aturan()[nama].fungsi), setahun)
            return None

        return ganti_nama(p, baru)


def _menurut_kelas(p: Pohon) -> Pohon:
    return tabelkan(p, "kelas_sekarang", range(-1, len(TAHUN_SEKOLAH)), _boolean())


@cache
def _boolean() -> frozenset[str]:
    """The names that are yes or no."""
    aturan = (a.nama for a in graf.semua_aturan().values() if a.fungsi.__annotations__["return"] == "bool")
    return frozenset({n for n, m in MASUKAN.items() if m.jenis is bool} | set(aturan))


def _semua_coba(edisi: Edisi, dasar: Penyusun) -> Iterator[Coba]:
    for nama in dasar.rencana.parameter:
        p = edisi.parameter[nama]
        for ke in range(max(len(n.bacaan) for n in p.nilai)):
            lain = p._replace(
                nilai=tuple(
                    n._replace(nilai=n.bacaan[ke].nilai) if ke < len(n.bacaan) else n for n in p.nilai
                )
            )
            yield _susun_ulang(dasar, nama, {**edisi.parameter, nama: lain}, {nama: None})


def _seandainya(dasar: Penyusun) -> Coba:
    """The facts as they should be, and all that follows from them."""
    fakta = {
        nama: lipat(pohon(aturan), dasar.tahu)
        for nama, aturan in SEANDAINYA.items()
        if nama in dasar.rencana.fakta
    }
    lama = {nama: Konst(dasar.tahu[nama]) if nama in dasar.tahu else Nama(nama) for nama in fakta}
    ubah = {nama: isi for nama, isi in fakta.items() if not sama(isi, lama[nama])}
    return _susun_ulang(dasar, "seandainya", dasar.angka, ubah)


def _susun_ulang(
    dasar: Penyusun, nama: str, angka: Mapping[str, Parameter], ubah: Mapping[str, Pohon | None]
) -> Coba:
    """What follows from other values of some names: only the columns that can really change."""
    rencana = dasar.rencana
    terpengaruh = {a.nama for n in ubah for a in rencana.hilir[n]} | set(ubah)
    tahu = {n: v for n, v in dasar.tahu.items() if n not in terpengaruh}
    baru = Penyusun(rencana, angka, tahu)
    kolom = [Kolom(n, "kasus", isi) for n, isi in ubah.items() if isi is not None]
    berubah = set(ubah)
    pangkal = list(kolom)
    for aturan in rencana.urut:
        if aturan.nama not in terpengaruh:
            continue
        kena = not berubah.isdisjoint(aturan.argumen)
        if kena and rencana.tingkat[aturan.nama] == "tahun_ajaran":
            berubah.add(aturan.nama)
        for nama_kolom, tingkat, isi in baru.baca(aturan) if kena else ():
            murni = lipat(isi, {n: dasar.tahu[n] for n in berubah if n in dasar.tahu})
            if sendiri := not sama(murni, dasar.pohon[nama_kolom]):
                pangkal.append(Kolom(nama_kolom, tingkat, murni))
            if sendiri or not nama_dalam(isi).isdisjoint(berubah):
                berubah.add(nama_kolom)
                baru.catat(nama_kolom, isi)
                kolom.append(Kolom(nama_kolom, tingkat, isi))
        if aturan.nama not in berubah and aturan.nama in dasar.tetap:
            baru.tahu[aturan.nama] = dasar.tetap[aturan.nama]
    return Coba(nama, tuple(kolom), tuple(pangkal))


def _daftar(tingkat: str) -> str:
    atas = TINGKAT[tingkat]
    return tingkat if atas in (None, "kasus") else _daftar(str(atas))


def lapisan(kolom: Sequence[Kolom]) -> list[list[Kolom]]:
    """The columns in layers: each needs only what was there before, or columns of the layers above."""
    dalam: dict[str, int] = {}
    lapis: list[list[Kolom]] = []
    for k in kolom:
        ke = dalam[k.nama] = max((dalam[n] + 1 for n in nama_dalam(k.pohon) if n in dalam), default=0)
        if ke == len(lapis):
            lapis.append([])
        lapis[ke].append(k)
    return lapis
