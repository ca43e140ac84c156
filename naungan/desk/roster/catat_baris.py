"""Putting the rows of a list down: known to the books or not, with their effect and what they would cost a month."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import polars as pl

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.kolom import segel
from naungan.books.pintu import nomor_baru, sisipkan
from naungan.desk.roster.cocok import Daftar
from naungan.desk.roster.kenali import orang_menurut_nik, perlindungan
from naungan.desk.roster.putuskan import Akibat, Temuan, akibat, ditambah
from naungan.desk.roster.sebaris import Sebaris
from naungan.desk.roster.tarif_baris import Tarif

__all__ = ["BarisBaru", "Pencatat"]

_KOLOM = (
    "id", "kiriman_id", "nomor", "putaran", "efek", "ikut", "diperbaiki", "terap", "nama", "wilayah", "nik_indeks", "isi_segel",
    "temuan", "person_id", "ubah", "iuran",
)  # fmt: skip
_DIUBAH = (
    "putaran",
    "efek",
    "terap",
    "nama",
    "wilayah",
    "nik_indeks",
    "isi_segel",
    "temuan",
    "person_id",
    "ubah",
    "iuran",
)


class BarisBaru(NamedTuple):
    """A row ready to be put down."""

    nomor: int
    nama: str
    wilayah: str
    indeks: bytes | None
    isi: str
    """JSON of every value read."""
    akibat: Akibat
    iuran: int


class Pencatat:
    """Puts the rows of one file of a list down."""

    def __init__(self, kiriman: Kiriman, putaran: int) -> None:
        self._kiriman, self._putaran = kiriman, putaran
        self._tarif = Tarif(kiriman)
        self._daftar = Daftar(kiriman.wilayah)

    def siapkan(self, rapi: pl.DataFrame, temuan: pl.DataFrame) -> list[BarisBaru]:
        """Everything about these rows that can be known before writing. ``temuan``: TEMUAN of the same rows."""
        k, s = self._kiriman, segel()
        menurut_baris: dict[int, list[Temuan]] = defaultdict(list)
        for baris, kode, kolom, nilai, saran in temuan.iter_rows():
            menurut_baris[baris].append((kode, kolom, nilai or "", saran or ""))
        indeks = [s.indeks(n, "nik") if n else None for n in rapi["nik"]]
        dikenal = orang_menurut_nik([i for i in indeks if i])
        lindung = (
            perlindungan({d.id for d in dikenal.values()}, k.mulai, k.akhir, payer=k.payer_id)
            if k.payer_id and k.mulai
            else {}
        )
        lain = self._mungkin_sama(rapi, [i is None or i not in dikenal for i in indeks])
        hasil = []
        for satu, isi, kunci in zip(rapi.iter_rows(named=True), _json(rapi), indeks, strict=True):
            orang = dikenal.get(kunci) if kunci else None
            apa = akibat(
                satu,
                menurut_baris.get(satu["baris"], ()),
                orang,
                lindung.get(orang.id, ()) if orang else (),
                k,
                lain.get(satu["baris"], ()),
            )
            hasil.append(
                BarisBaru(
                    satu["baris"],
                    (satu["nama"] or "")[:120],
                    satu["wilayah"] or "",
                    kunci,
                    isi,
                    apa,
                    self._tarif.sebulan(satu["upah"], satu["mulai"]),
                )
            )
        return hasil

    def _mungkin_sama(self, rapi: pl.DataFrame, asing: list[bool]) -> dict[int, list[Temuan]]:
        hasil: dict[int, list[Temuan]] = {}
        for baris, lawan, _skor, alasan in self._daftar.pasangan(rapi.filter(pl.Series(asing))).iter_rows():
            hasil.setdefault(baris, []).append(("mungkin_sama_daftar", "nama", str(lawan), alasan))
        return hasil

    def tulis(self, baris: Sequence[BarisBaru]) -> None:
        """Put rows down; of a later file those that changed replace what stood there, unless it was applied or repaired."""
        if not baris:
            return
        ada = {
            b.nomor: b
            for b in Baris.objects.filter(
                kiriman=self._kiriman, nomor__gte=baris[0].nomor, nomor__lte=baris[-1].nomor
            )
        }
        baru = [b for b in baris if b.nomor not in ada]
        sisipkan(Baris, _KOLOM, self._nilai(baru))
        berubah = []
        for b in baris:
            lama = ada.get(b.nomor)
            if lama and lama.terap != Baris.Terap.SUDAH and not lama.diperbaiki and self._beda(lama, b):
                berubah.append(self.isikan(lama, b))
        Baris.objects.bulk_update(berubah, _DIUBAH, batch_size=200)

    def isikan(self, lama: Baris, b: BarisBaru) -> Baris:
        """A row as it would stand with other values; not saved."""
        lama.putaran, lama.efek, lama.nama, lama.wilayah = self._putaran, b.akibat.efek, b.nama, b.wilayah
        lama.nik_indeks, lama.isi_segel = b.indeks, segel().tutup(b.isi, "isi")
        lama.temuan, lama.person_id = [list(t) for t in b.akibat.temuan], b.akibat.person
        lama.ubah, lama.iuran, lama.terap = b.akibat.ubah, b.iuran, Baris.Terap.BELUM
        return lama

    def bandingkan(self, sebaris: Sebaris, sekali: int) -> Iterator[list[tuple[int, list[Temuan]]]]:
        """What the rows share with each other, in pieces of ``sekali`` rows."""
        semua = sorted(sebaris.temuan().items())
        for awal in range(0, len(semua), sekali):
            yield semua[awal : awal + sekali]

    def ubah(self, tambahan: Sequence[tuple[int, list[Temuan]]]) -> None:
        """Add these findings to rows put down before."""
        menurut = dict(tambahan)
        berubah = []
        nomor = sorted(menurut)
        for awal in range(0, len(nomor), 500):
            for b in Baris.objects.filter(
                kiriman=self._kiriman, nomor__in=nomor[awal : awal + 500], putaran=self._putaran
            ).exclude(terap=Baris.Terap.SUDAH):
                b.efek, b.temuan = ditambah(Baris.Efek(b.efek), b.temuan, menurut[b.nomor])
                berubah.append(b)
        Baris.objects.bulk_update(berubah, ("efek", "temuan"), batch_size=200)

    def _nilai(self, baris: Sequence[BarisBaru]) -> list[tuple[Any, ...]]:
        s = segel()
        return [
            (
                nomor, self._kiriman.pk, b.nomor, self._putaran, b.akibat.efek.value, False, False, "", b.nama, b.wilayah,
                b.indeks, s.tutup(b.isi, "isi"), json.dumps(b.akibat.temuan), b.akibat.person, b.akibat.ubah, b.iuran,
            )
            for nomor, b in zip(nomor_baru(Baris, len(baris)), baris, strict=True)
        ]  # fmt: skip

    def _beda(self, lama: Baris, b: BarisBaru) -> bool:
        isi = segel().buka(bytes(lama.isi_segel), "isi")
        return isi != b.isi and _terisi(isi) != _terisi(b.isi)


def _terisi(isi: str) -> dict[str, Any]:
    """Which blank fields stand in the text depends on the rows it was written with."""
    return {k: n for k, n in json.loads(isi).items() if n is not None}


def _json(rapi: pl.DataFrame) -> list[str]:
    terisi = [k for k in rapi.columns if k != "baris" and rapi[k].null_count() < rapi.height]
    if not terisi:
        return ["{}"] * rapi.height
    return rapi.select(j=pl.struct(terisi).struct.json_encode())["j"].to_list()
