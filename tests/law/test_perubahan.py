"""Time: on either side of a date of change the answers differ exactly where the law changed."""

from __future__ import annotations

import os
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from naungan.law import graf, hitung, parameter
from naungan.law.bentuk import Bulan, Tanggal
from naungan.law.kasus import Kasus, baca_kasus
from naungan.law.kolom import KEJADIAN, KOLOM, SEGMEN
from naungan.law.masukan import MASUKAN
from naungan.law.parameter import Edisi, Parameter
from naungan.law.perhitungan import Perhitungan
from naungan.law.rujukan import yang_berlaku
from naungan.law.siap import siapkan
from naungan.law.tolakan import BelumTersedia, MasukanSalah
from naungan.law.tujuan import Tujuan, tujuan_iuran, tujuan_manfaat
from naungan.law.wajib.umum import MULAI_HUKUM
from tests.law.strategi import UTAMA, Isi, dengan, kasus, tujuan

SOAK = "NAUNGAN_SOAK" in os.environ
SEHARI, SEBULAN = timedelta(1), timedelta(31)
PERUBAHAN = [hari for hari in parameter.berlaku().perubahan if hari > MULAI_HUKUM]
ACUAN = date(2024, 6, 15)
"""The day arbitrary cases are drawn for, before they are moved along the calendar."""
PASANGAN = [(k, s) for k, s in product(KEJADIAN, SEGMEN) if k == "iuran" or s != "PMI"]
setiap_pasangan = pytest.mark.parametrize(("kejadian", "segmen"), PASANGAN, ids=map("-".join, PASANGAN))


def angka_baru(hari: date) -> list[str]:
    """The numbers of rules that are another on a day than the day before."""
    kemarin, hari_ini = (parameter.berlaku().zaman(h) for h in (hari - SEHARI, hari))
    berubah = {n for n in kemarin if n in hari_ini and hari_ini[n].nilai != kemarin[n].nilai}
    return sorted(berubah - graf.PARAMETER_LANGSUNG)


@setiap_pasangan
def test_a_case_is_answered_as_before_except_where_the_law_of_its_day_changed(
    kejadian: str, segmen: str
) -> None:
    """The same case under the law in force, and as if nothing had changed from the date of change on."""

    @given(kasus([kejadian], [segmen], ACUAN))
    @settings(max_examples=60 if SOAK else 6, deadline=None)
    def coba(isi: Isi) -> None:
        isi.pop("bulan_bayar_di_muka", None)
        for hari in PERUBAHAN:
            satu = geser(isi, awal_bulan(hari) if kejadian == "iuran" else hari)
            bandingkan(satu, satu, hukum_sebelum(hari))

    coba()


@setiap_pasangan
def test_the_day_before_differs_only_where_the_law_changed_overnight(kejadian: str, segmen: str) -> None:
    """Told nothing but the day of the event or the month, so that no other date moves against it."""

    @given(kasus([kejadian], [segmen], ACUAN))
    @settings(max_examples=60 if SOAK else 6, deadline=None)
    def coba(isi: Isi) -> None:
        isi = {k: v for k, v in isi.items() if k in ("tanggal", "bulan") or not bertanggal(k)}
        isi.pop("bulan_bayar_di_muka", None)
        for hari in PERUBAHAN:
            hari_ini = awal_bulan(hari) if kejadian == "iuran" else hari
            bandingkan(dengan(isi, hari_ini), dengan(isi, hari_ini - SEHARI), parameter.berlaku())

    coba()


def bandingkan(isi: Isi, isi_lama: Isi, hukum_lama: Edisi) -> None:
    """Both answers differ in nothing that does not follow from a number or regulation that is new."""
    try:
        baru, lama = hitung(isi), hitung(isi_lama, hukum_lama)
    except (MasukanSalah, BelumTersedia):
        return
    satu, satu_lama = baca_kasus(isi), baca_kasus(isi_lama)
    sesudah, sebelum = parameter.berlaku().zaman(satu.tanggal), hukum_lama.zaman(satu_lama.tanggal)
    berubah = {n for n, nilai in sesudah.items() if nilai != sebelum.get(n)}
    masa = awal_zaman(hukum_lama, satu_lama.tanggal), awal_zaman(parameter.berlaku(), satu.tanggal)
    berbeda = pokok(baru) ^ pokok(lama)
    assert {nama for nama, _ in berbeda} <= akibat(tujuan_kasus(satu), berubah, *masa), (isi, satu.tanggal)


def awal_zaman(edisi: Edisi, hari: date) -> date:
    """The last day on which anything changed."""
    return edisi.perubahan[edisi.urutan_zaman(hari)]


def pokok(hasil: Perhitungan) -> set[tuple[str, str]]:
    """Everything an answer says of amounts, by name."""
    isi: dict[str, Any] = {f"langkah {s.nama}": s.nilai for s in hasil.langkah}
    isi |= {f"komponen {nama}": nilai for nama, nilai in hasil.komponen.items()}
    isi |= {f"tinjau {t.kode}": [b.total - hasil.total for b in t.bacaan] for t in hasil.perlu_tinjau}
    isi |= {"jumlah total": hasil.total, "jumlah ditanggung": hasil.ditanggung_pemberi_kerja}
    isi |= {"beasiswa": hasil.beasiswa}
    return {(nama, repr(nilai)) for nama, nilai in isi.items()}


def akibat(tujuan: Tujuan, berubah: set[str], dari: date, ke: date) -> set[str]:
    """All that can follow from numbers that changed; and the steps of a regulation that is new."""
    r = graf.rencana(tujuan.aturan)
    berubah &= set(r.parameter)
    hilir = {a.nama for n in berubah for a in r.hilir[n]}
    baru = {a.nama for a in r.urut if a.dasar and yang_berlaku(a.dasar, dari) != yang_berlaku(a.dasar, ke)}
    boleh = {f"langkah {nama}" for nama in hilir | baru}
    boleh |= {f"komponen {k}" for k, a in tujuan.komponen if a in hilir}
    boleh |= {
        f"tinjau {n}" for n in r.parameter if n in berubah or not hilir.isdisjoint(a.nama for a in r.hilir[n])
    }
    if not hilir.isdisjoint(tujuan.beasiswa):
        boleh.add("beasiswa")
    if not hilir.isdisjoint(a for _, a in tujuan.komponen):
        boleh |= {"jumlah total", "jumlah ditanggung", "langkah ditanggung_pemberi_kerja",
                  "langkah kekurangan_iuran", "langkah ganti_rugi_keterlambatan"}  # fmt: skip
    return boleh


class Terasa(Exception):
    """A number that changed was felt."""


@pytest.mark.parametrize(
    ("hari", "nama"), [(hari, n) for hari in PERUBAHAN for n in angka_baru(hari)], ids=str
)
def test_a_number_that_changed_is_felt_by_somebody(hari: date, nama: str) -> None:
    """Some case comes out differently with yesterday's number, all else being as it is today, or as it was."""
    edisi, lama = parameter.berlaku(), parameter.berlaku().zaman(hari - SEHARI)
    terkena = [p for p in PASANGAN if nama in graf.rencana(tujuan(*p).aturan).parameter]

    @given(st.sampled_from(terkena).flatmap(lambda p: kasus(p[:1], p[1:], hari, dibaca_bersama(nama))))
    @settings(max_examples=5000, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
    def cari(isi: Isi) -> None:
        try:
            satu = baca_kasus(dengan(isi, awal_bulan(hari)) if isi["kejadian"] == "iuran" else isi)
            siap = siapkan(tujuan_kasus(satu), edisi, edisi.urutan_zaman(satu.tanggal))
        except (MasukanSalah, BelumTersedia):
            return
        kemarin = {n: lama[n].nilai if n in lama else v for n, v in siap.nilai.items()}
        for nilai, lain in ((siap.nilai, kemarin), (kemarin, siap.nilai)):
            if nama not in nilai:
                return
            env = {**nilai, **satu.fakta}
            graf.jalankan(siap.rencana, siap.rencana.urut, env, satu.induk)
            coba = graf.jalankan_dengan(siap.rencana, {nama: lain[nama]}, env, satu.induk)
            if any(coba[a] != env[a] for a in siap.tujuan.aturan):
                raise Terasa

    with pytest.raises(Terasa):
        cari()


@cache
def dibaca_bersama(nama: str) -> list[str]:
    """The keys read by the rules that read a number, or by the counting rules right before them."""
    semua = graf.semua_aturan()
    argumen = {a for satu in semua.values() if nama in satu.argumen for a in satu.argumen}
    argumen |= {a for n in argumen if n in semua for a in semua[n].argumen}
    return sorted({MASUKAN[a].kunci.partition(".")[0] for a in argumen if a in MASUKAN} - {"", *UTAMA})


def bertanggal(kunci: str) -> bool:
    return isinstance(KOLOM[kunci], Tanggal | Bulan)


def awal_bulan(hari: date) -> date:
    """The first month whose law is that of ``hari``: a contribution follows the first of its month."""
    return hari if hari.day == 1 else (hari.replace(day=1) + SEBULAN).replace(day=1)


def geser(isi: Isi, ke: date) -> Isi:
    """The same case as if it had happened on another day: all its dates moved along."""
    bulan = (ke.year - ACUAN.year) * 12 + ke.month - ACUAN.month
    baru = dict(isi)
    for kunci in filter(bertanggal, isi):
        if isinstance(KOLOM[kunci], Tanggal):
            baru[kunci] = isi[kunci] + (ke - ACUAN)
        else:
            nomor = int(isi[kunci][:4]) * 12 + int(isi[kunci][5:]) - 1 + bulan
            baru[kunci] = f"{nomor // 12}-{nomor % 12 + 1:02}"
    return baru


@cache
def hukum_sebelum(hari: date) -> Edisi:
    """The law as if no number had changed from a day on; those that came only then came all the same."""

    def lanjut(p: Parameter) -> Parameter:
        if p.pada(hari - SEHARI) is None:
            return p
        lama = [n for n in p.nilai if n.mulai < hari]
        return p._replace(nilai=(*lama[:-1], lama[-1]._replace(sampai=None)))

    return Edisi({n: lanjut(p) for n, p in parameter.semua().items()}, f"sebelum {hari}")


def tujuan_kasus(satu: Kasus) -> Tujuan:
    """What a case is computed for."""
    if satu.kejadian != "iuran":
        return tujuan_manfaat(satu.kejadian, frozenset(satu.isi))
    program = [f"program.{p}" for p in satu.isi.get("program", ())]
    return tujuan_iuran(satu.fakta["segmen"], frozenset([*satu.isi, *program]))
