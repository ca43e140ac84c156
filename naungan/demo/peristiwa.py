"""The deaths: ``kematian.yaml``, each tied to a payer, a village and a membership inside paid months."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from naungan.demo.bentuk import DeathRow, PenggantiRow, PersonRow, RekeningRow, RelativeRow
from naungan.demo.bukan_upahan import Kursi
from naungan.demo.lajur import SEGMEN
from naungan.demo.orang import PembagiNik
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.tempat import Peta
from naungan.demo.usaha import USAHA

__all__ = ["Peristiwa", "kisah", "kursi"]

_TERGANTI = ("DBHCHT", "MITRA")
_KELAMIN = {"istri": "P", "suami": "L", "ibu": "P", "ayah": "L"}

Kisah = dict[str, Any]


@cache
def kisah() -> tuple[Kisah, ...]:
    """The twenty-five, as written."""
    return tuple(yaml.safe_load((files("naungan.demo") / "kematian.yaml").read_text(encoding="utf-8")))


def _kode(tanggal: date) -> int:
    return tanggal.year * 100 + tanggal.month


def _bulan_depan(tanggal: date) -> date:
    return date(tanggal.year + tanggal.month // 12, tanggal.month % 12 + 1, 1)


def kursi(peta: Peta) -> list[Kursi]:
    """The paid places that fall free, taken on the first of the next month so that every bill is full."""
    return [
        Kursi(k["pembayar"], k["kategori"], peta.ke[k["desa"]], _bulan_depan(k["tanggal"]).isoformat())
        for k in kisah()
        if k["kelompok"] in _TERGANTI
    ]


class Peristiwa:
    """The dead as members, their deaths, and who took their place."""

    def __init__(self, pembayar: dict[str, list[Pembayar]], nik: PembagiNik) -> None:
        self.orang: list[PersonRow] = []
        self.kematian: list[DeathRow] = []
        for ke, k in enumerate(kisah()):
            orang = _orang(k, _cari(k, pembayar), nik)
            kerabat = tuple(_kerabat(k["kerabat"], nik))
            self.orang.append(orang)
            self.kematian.append(
                DeathRow(
                    kode=k["kode"],
                    nik=orang.nik,
                    tanggal=k["tanggal"],
                    jam=k["jam"],
                    tempat=k["tempat"],
                    kronologi=k["kronologi"],
                    karena_kerja=k.get("karena_kerja", False),
                    sebab=k["sebab"],
                    penyerahan=k["kode"].startswith("A"),
                    pelapor=orang.wilayah,
                    kerabat=kerabat,
                    rekening=RekeningRow("Bank Contoh", f"9900{ke + 1:06d}", kerabat[0].nama),
                )
            )

    def pengganti(self, baru: Iterator[PersonRow]) -> list[PenggantiRow]:
        """Match those who came later to the places that fell free: same payer, category, village and day."""
        calon = list(baru)
        hasil = []
        for orang, mati in zip(self.orang, self.kematian, strict=True):
            if orang.kelompok in _TERGANTI:
                ciri = (orang.pembayar, orang.kategori, orang.wilayah, _bulan_depan(mati.tanggal))
                dia = next(c for c in calon if (c.pembayar, c.kategori, c.wilayah, c.mulai) == ciri)
                calon.remove(dia)
                hasil.append(PenggantiRow(mati.kode, orang.nik, dia.nik, dia.mulai))
        return hasil


def _cari(k: Kisah, pembayar: dict[str, list[Pembayar]]) -> Pembayar | None:
    """The payer named, or the n-th running one of that kind and size that pays the month of death."""
    if (tentang := k.get("pembayar")) is None:
        return None
    if isinstance(tentang, str):
        return next(p for daftar in pembayar.values() for p in daftar if p.baris.kunci == tentang)
    patut = [p for p in pembayar[tentang["jenis"]] if p.akhir is None and p.sampai >= _kode(k["tanggal"])]
    besar = [p for p in patut if p.baris.ukuran == tentang.get("ukuran", "")] or patut
    sama = [p for p in besar if p.usaha >= 0 and USAHA[p.usaha].kata == tentang.get("usaha")] or besar
    pilihan: Pembayar = sama[tentang["ke"] % len(sama)]
    return pilihan


def _orang(k: Kisah, pembayar: Pembayar | None, nik: PembagiNik) -> PersonRow:
    mulai: date = k["mulai"]
    segmen = SEGMEN[k["kelompok"]]
    masa = max(0, 2023 * 12 + 9 - (mulai.year * 12 + mulai.month) + 1)
    return PersonRow(
        nik=nik.beri(k["lahir"], k["kelamin"]),
        nama=k["nama"],
        lahir=k["lahir"],
        kelamin=k["kelamin"],
        wilayah=k.get("desa") or (pembayar.baris.wilayah if pembayar else ""),
        hp="",
        pekerjaan=k["pekerjaan"],
        kategori=k["kategori"],
        pembayar=pembayar.baris.kunci if pembayar else "",
        segmen=segmen,
        kelompok_risiko=pembayar.baris.kelompok_risiko if pembayar and segmen != "BPU" else 0,
        upah=k["upah"],
        mulai=mulai,
        akhir=None,
        masa_iur_awal=masa,
        lunas_awal=202309 if masa else 0,
        bayar_sampai=_kode(k["tanggal"]),
        kelompok=k["kelompok"],
    )


def _kerabat(daftar: list[Kisah], nik: PembagiNik) -> Iterator[RelativeRow]:
    for r in daftar:
        kelamin = r.get("kelamin") or _KELAMIN[r["hubungan"]]
        nomor = nik.beri(r["lahir"], kelamin)
        hidup = not r.get("meninggal", False)
        yield RelativeRow(r["nama"], r["hubungan"], r["lahir"], kelamin, hidup, nomor, r.get("sekolah", ""))
