"""No step of any rule leaves 64 bits; and the proof of it sees what really happens."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naungan.law import graf, hitung, parameter, pemeriksaan_rentang
from naungan.law.bentuk import TAHUN, Daftar
from naungan.law.kasus import baca_kasus
from naungan.law.kolom import KOLOM, RUPIAH_TERBESAR, UPAH_TERBESAR
from naungan.law.kosakata import tambah_bulan
from naungan.law.parameter import Edisi
from naungan.law.pemeriksaan_rentang import (
    baris_terbanyak,
    fakta_mungkin,
    periksa_rentang,
    pohon_aturan,
    sebut,
    semua_tujuan,
    telusuri,
)
from naungan.law.seandainya import seandainya
from naungan.law.sekolah import TAHUN_SEKOLAH
from naungan.law.siap import siapkan
from naungan.law.tolakan import BelumTersedia, MasukanSalah
from naungan.law.tujuan import Tujuan
from naungan.law.ukur import Pengukur, uraikan
from naungan.law.wajib import SYARAT
from naungan.law.wajib.umum import MULAI_HUKUM, upah_terlalu_besar
from naungan.lens.massal.susunan import susun
from tests.law.langkah_nyata import Langkah, bilangan, semua_di_dalam, tercatat
from tests.law.strategi import kasus


def test_no_step_of_any_rule_leaves_64_bits() -> None:
    assert periksa_rentang() == []


def test_the_bound_on_wages_is_what_keeps_the_injury_benefit_within(monkeypatch: pytest.MonkeyPatch) -> None:
    tanpa = tuple(s for s in SYARAT if s.aturan is not upah_terlalu_besar)
    monkeypatch.setattr(pemeriksaan_rentang, "SYARAT", tanpa)
    assert any("santunan_cacat: ((upah_dasar_jkk * 80) *" in s for s in periksa_rentang())


@pytest.mark.parametrize("kunci", ["upah", "upah_sebenarnya"])
def test_a_wage_above_that_bound_is_refused_and_the_bound_itself_is_computed(kunci: str) -> None:
    isi = {"kejadian": "cacat_total_tetap", "tanggal": "2024-01-01", "segmen": "PU", "upah": 1}
    assert hitung(isi | {kunci: UPAH_TERBESAR}).total > 0
    with pytest.raises(MasukanSalah):
        hitung(isi | {kunci: UPAH_TERBESAR + 1})


def edisi_dengan(nama: str, nilai: Any) -> Edisi:
    """The law with another value of one number, at all times."""
    lama = parameter.semua()[nama]
    baru = lama._replace(nilai=tuple(n._replace(nilai=nilai) for n in lama.nilai))
    return Edisi({**parameter.semua(), nama: baru}, "percobaan")


@pytest.mark.parametrize(
    ("nama", "nilai", "aturan"),
    [
        ("pengali_upah", 100, "santunan_cacat"),
        ("santunan_sekaligus_jkm", 2**60, "santunan_kematian_jkm"),
        ("tarif_jkk_pu", dict.fromkeys(range(1, 6), 10**5), "iuran_jkk_pu"),
        ("lapisan_jkk_jakon", ((0, 21), (10**9, 10**4)), "iuran_jkk_jakon_kontrak"),
        ("iuran_jenjang_pmi", ((0, 2**57),), "total"),
    ],
)
def test_a_number_that_is_too_great_is_found_with_its_rule(nama: str, nilai: Any, aturan: str) -> None:
    assert any(s.startswith(f"aturan {aturan}:") for s in periksa_rentang(edisi_dengan(nama, nilai)))


def test_a_reading_that_is_too_great_is_found_as_well() -> None:
    lama = parameter.semua()["besar_iuran_jht_pmi"]
    bacaan = tuple(b._replace(nilai=2**57) for b in lama.nilai[0].bacaan)
    baru = lama._replace(nilai=tuple(n._replace(bacaan=bacaan) for n in lama.nilai))
    assert periksa_rentang(Edisi({**parameter.semua(), lama.nama: baru}, "percobaan"))


def test_days_lie_between_the_first_law_and_the_last_month_that_can_be_paid_ahead() -> None:
    akhir = date(max(TAHUN), 12, 31)
    manfaat = fakta_mungkin({"kejadian": "meninggal"}, lambda aturan, p, r: None)
    assert manfaat["tanggal"] == (MULAI_HUKUM.toordinal(), akhir.toordinal())
    iuran = fakta_mungkin({"kejadian": "iuran", "segmen": "PU"}, lambda aturan, p, r: None)
    assert iuran["tanggal"].atas == tambah_bulan(akhir, 119).toordinal()
    assert iuran["upah"].atas == RUPIAH_TERBESAR and manfaat["upah"].atas == UPAH_TERBESAR


def test_facts_as_they_should_have_been_are_counted_in(monkeypatch: pytest.MonkeyPatch) -> None:
    def upah_dua_kali(upah: int) -> int:
        """As if."""
        return upah * 2

    monkeypatch.setattr(pemeriksaan_rentang, "SEANDAINYA", {"upah": upah_dua_kali})
    fakta = fakta_mungkin({"kejadian": "meninggal"}, lambda aturan, p, r: None)
    assert fakta["upah"] == (0, 2 * UPAH_TERBESAR)


def test_a_rule_goes_as_far_as_under_any_of_its_readings() -> None:
    """No fine of a construction project, and by another reading two percent a month."""
    tahu, tujuan = next(
        t for t in semua_tujuan() if ("denda", "denda_keterlambatan_jakon_upah") in t[1].komponen
    )
    env = telusuri(tahu, tujuan, parameter.berlaku(), lambda aturan, p, r: None)
    iuran = env["iuran_jkk_jakon_upah"].atas + env["iuran_jkm_jakon_upah"].atas
    assert env["denda_keterlambatan_jakon_upah"] == (0, iuran * 20 * 1200 // 1000)


def test_as_many_rows_rise_as_a_list_can_hold() -> None:
    baris = baris_terbanyak(graf.rencana(("beasiswa_jkk", "santunan_cacat")))
    anak, cacat = KOLOM["anak"], KOLOM["cacat"]
    assert isinstance(anak, Daftar) and isinstance(cacat, Daftar)
    assert baris["beasiswa_anak"] == anak.paling_banyak and baris["bobot_cacat"] == cacat.paling_banyak
    assert baris["nilai_tahun_ajaran"] == len(TAHUN_SEKOLAH)


class Telusur:
    """A plan walked: every tree of every rule, and how far each step of it goes."""

    def __init__(self, tahu: Mapping[str, str], tujuan: Tujuan) -> None:
        edisi = parameter.berlaku()
        self.tujuan, self.rencana, self.langkah = tujuan, graf.rencana(tujuan.aturan), Langkah()
        self.env = telusuri(tahu, tujuan, edisi, lambda aturan, p, r: None)
        self.pohon = [(a, list(pohon_aturan(a, edisi.parameter, tahu))) for a in self.rencana.urut]
        pengukur = Pengukur(lambda p, r: tercatat(self.langkah, p, r), baris_terbanyak(self.rencana))
        for _, semua in self.pohon:
            for p in semua:
                pengukur.ukur(p, self.env)

    def periksa(self, env: Mapping[str, Any], induk: Mapping[str, Any]) -> None:
        """Every step of every rule, and under every other reading of a number of it."""
        for aturan, (berlaku, *bacaan) in self.pohon:
            for nilai, dalam in self._baris(aturan, env, induk):
                assert semua_di_dalam(berlaku, dalam, self.langkah) == nilai
                for p in bacaan:
                    semua_di_dalam(p, dalam, self.langkah)
        self.periksa_hasil(env)

    def periksa_hasil(self, env: Mapping[str, Any]) -> None:
        """Every fact, and what every rule gave."""
        for nama, r in self.env.items():
            isi = env[nama] if isinstance(env[nama], list | tuple) else [env[nama]]
            assert all(r.bawah <= bilangan(satu) <= r.atas for satu in isi), (nama, env[nama], r)

    def _baris(
        self, aturan: graf.Aturan, env: Mapping[str, Any], induk: Mapping[str, Any]
    ) -> Iterator[tuple[Any, dict[str, Any]]]:
        """What a rule gave, for each row of its level, with what it was given there."""
        tingkat, sini = self.rencana.tingkat, self.rencana.tingkat[aturan.nama]
        for ke in range(1 if sini == "kasus" else len(induk[sini])):
            dalam = {"tanggal": env["tanggal"]}
            for a in aturan.argumen:
                if a in aturan.utuh:
                    dalam[a] = [n for n, milik in zip(env[a], induk[tingkat[a]], strict=True) if milik == ke]
                elif tingkat[a] == "kasus":
                    dalam[a] = env[a]
                else:
                    dalam[a] = env[a][ke if tingkat[a] == sini else induk[sini][ke]]
            yield env[aturan.nama] if sini == "kasus" else env[aturan.nama][ke], dalam


@cache
def telusur(kejadian: str, segmen: str, kontrak: bool) -> Telusur:
    """The plan of a case; of a construction project's bill there are two."""
    for tahu, tujuan in semua_tujuan():
        dengan_kontrak = ("jkk", "iuran_jkk_jakon_kontrak") in tujuan.komponen
        if (
            tahu["kejadian"] == kejadian
            and tahu.get("segmen", segmen) == segmen
            and dengan_kontrak is kontrak
        ):
            return Telusur(tahu, tujuan)
    raise LookupError(kejadian, segmen)


@given(kasus(), st.integers(0, 119))
@settings(max_examples=2000 if "NAUNGAN_SOAK" in os.environ else 60, deadline=None)
def test_every_step_of_a_real_case_lies_within(isi: dict[str, Any], ke: int) -> None:
    try:
        satu = baca_kasus(isi)
    except (MasukanSalah, BelumTersedia):
        return
    iuran, segmen = satu.kejadian == "iuran", satu.fakta["segmen"]
    t = telusur(satu.kejadian, segmen, iuran and segmen == "JAKON" and "nilai_kontrak" in isi)
    bulan_ini = {"tanggal": satu.isi["bulan"].maju(ke).pertama} if iuran else {}
    edisi = parameter.berlaku()
    siap = siapkan(t.tujuan, edisi, edisi.urutan_zaman(bulan_ini.get("tanggal", satu.tanggal)))
    for ganti in filter(None, ({"segmen": segmen}, seandainya(satu.fakta))):
        env = {**siap.nilai, **satu.fakta, **bulan_ini, **ganti}
        graf.jalankan(t.rencana, t.rencana.urut, env, satu.induk)
        t.periksa(env, satu.induk)
        for nama, nilai in siap.ragu:
            for bacaan in nilai.bacaan:
                t.periksa_hasil(graf.jalankan_dengan(t.rencana, {nama: bacaan.nilai}, env, satu.induk))


def test_the_columns_a_file_is_computed_in_lie_within_too() -> None:
    """The trees of the bulk engine: folded for a group, school years written out, other readings beside."""
    lewat: list[str] = []
    for k in susun(parameter.berlaku(), frozenset(KOLOM), {}):
        env = telusuri(k.kunci, k.tujuan, parameter.berlaku(), lambda aturan, p, r: None)
        pengukur = Pengukur(
            lambda p, r: None if r.muat else lewat.append(sebut(p)),
            baris_terbanyak(graf.rencana(k.tujuan.aturan)),
        )
        for kolom in (*k.kolom, *(satu for c in (*k.coba, k.seandainya) for satu in c.kolom)):
            r = pengukur.ukur(uraikan(kolom.pohon), env)
            if r is not None:
                assert r.muat and kolom.nama in env
    assert lewat == []
