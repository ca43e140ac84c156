"""Computes one case: reads it, runs the rules its event needs, and gathers the answer.

The plan and the numbers of a stretch of time are prepared once; a claim is then a few dozen function calls.
Each number that is not certain is tried under its other readings, and the question is raised only where they
pay differently.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from naungan.law import graf, parameter
from naungan.law.ahli_waris import TANPA_AHLI_WARIS, tetapkan
from naungan.law.jadwal import jadwal_beasiswa
from naungan.law.kasus import KEMATIAN, Kasus, baca_kasus
from naungan.law.perhitungan import (
    Beasiswa,
    Langkah,
    Penerima,
    Perhitungan,
    Tenggat,
)
from naungan.law.rujukan import ringkas
from naungan.law.seandainya import seandainya
from naungan.law.siap import Siap, langkah, siapkan, tinjau
from naungan.law.tagihan import hitung_iuran
from naungan.law.tenggat import (
    bayar_jkk,
    bayar_jkm,
    ganti_rugi_keterlambatan,
    kedaluwarsa_jkk,
    lapor_tahap_1,
)
from naungan.law.tujuan import tujuan_manfaat


def hitung(diketahui: Mapping[str, Any], edisi: parameter.Edisi | None = None) -> Perhitungan:
    """What the law gives for one event, or asks for one month's contribution; see ``naungan.law.hitung``.

    ``edisi``: the law under a reform; None is the law as it is.
    """
    edisi = edisi or parameter.berlaku()
    with parameter.memakai(edisi):
        kasus = baca_kasus(diketahui)
        return (hitung_iuran if kasus.kejadian == "iuran" else _hitung_manfaat)(kasus, edisi)


def _hitung_manfaat(kasus: Kasus, edisi: parameter.Edisi) -> Perhitungan:
    """What one event gives."""
    tujuan = tujuan_manfaat(kasus.kejadian, frozenset(kasus.isi))
    siap = siapkan(tujuan, edisi, edisi.urutan_zaman(kasus.tanggal))
    env = {**siap.nilai, **kasus.fakta}
    graf.jalankan(siap.rencana, siap.rencana.urut, env, kasus.induk)
    komponen = _komponen(siap, env)
    total = sum(komponen.values())
    ditanggung, langkah_tambahan = _ditanggung(kasus, siap, env, total)
    tenggat, ganti_rugi = _tenggat(kasus, total)
    return Perhitungan(
        total=total,
        komponen=komponen,
        langkah=(*langkah(siap, env), *langkah_tambahan, *ganti_rugi),
        beasiswa=_beasiswa(kasus, tujuan.beasiswa, env),
        ditanggung_pemberi_kerja=ditanggung,
        penerima=_penerima(kasus),
        tenggat=tenggat,
        perlu_tinjau=tinjau(siap, env, kasus.induk, total),
        versi=edisi.versi,
    )


def _komponen(siap: Siap, env: Mapping[str, Any]) -> dict[str, int]:
    return {nama: env[aturan] for nama, aturan in siap.tujuan.komponen if env[aturan]}


def _beasiswa(kasus: Kasus, aturan: tuple[str, ...], env: Mapping[str, Any]) -> Beasiswa:
    if not aturan or not env[aturan[0]]:
        return Beasiswa()
    return Beasiswa(env[aturan[0]], env[aturan[1]], jadwal_beasiswa(kasus, env))


def _ditanggung(kasus: Kasus, siap: Siap, env: dict[str, Any], total: int) -> tuple[int, list[Langkah]]:
    """What the employer owes itself: everything where it never registered the worker or reported too late,
    the rest where it under-reported.
    """
    ubah = seandainya(kasus.fakta)
    if not ubah:
        return 0, []
    coba = graf.jalankan_dengan(siap.rencana, ubah, env, kasus.induk)
    seharusnya = sum(coba[aturan] for _, aturan in siap.tujuan.komponen)
    selisih = max(0, seharusnya - total)
    if not selisih:
        return 0, []
    dasar = []
    if (not env["dapat_menjadi_peserta"] or not env["sudah_mulai"]) and kasus.kejadian != "meninggal":
        dasar.append("PP 44/2015 Pasal 27 ayat (1)")
    if env.get("dibayar_dahulu_pemberi_kerja"):
        dasar.append("Permenaker 1/2025 Pasal 8")
    return selisih, [
        Langkah(
            "ditanggung_pemberi_kerja",
            selisih,
            ringkas(dasar or ["PP 44/2015 (pasal belum dipastikan)"]),
            {"seharusnya": seharusnya, "total": total},
        )
    ]


def _penerima(kasus: Kasus) -> tuple[Penerima, ...]:
    if kasus.kejadian not in KEMATIAN:
        return (Penerima("peserta", 0),)
    if "ahli_waris" not in kasus.isi and not kasus.isi.get("wasiat"):
        return ()
    kerabat = kasus.isi.get("ahli_waris", ())
    if kasus.isi.get("anak") and not any(k["hubungan"] == "anak" for k in kerabat):
        kerabat = [*kerabat, {"hubungan": "anak"}]
    putusan = tetapkan(kerabat, kasus.isi.get("wasiat"))
    kelas = 0 if putusan.kelas == TANPA_AHLI_WARIS else putusan.kelas
    return tuple(Penerima(p.siapa, kelas, p.syarat_kurang) for p in putusan.penerima)


def _tenggat(kasus: Kasus, total: int) -> tuple[tuple[Tenggat, ...], list[Langkah]]:
    jkm = kasus.kejadian == "meninggal"
    tenggat = [] if jkm else [lapor_tahap_1(kasus.tanggal), kedaluwarsa_jkk(kasus.tanggal)]
    lengkap = kasus.isi.get("tanggal_berkas_lengkap")
    if lengkap is None:
        return tuple(tenggat), []
    bayar = bayar_jkm(lengkap) if jkm else bayar_jkk(lengkap)
    dibayar = kasus.isi.get("tanggal_bayar")
    ganti_rugi = ganti_rugi_keterlambatan(total, bayar.tanggal, dibayar) if dibayar else 0
    tambahan = (
        [
            Langkah(
                "ganti_rugi_keterlambatan",
                ganti_rugi,
                parameter.zaman(bayar.tanggal)["persen_ganti_rugi_sehari"].dasar,
                {"total": total, "tenggat": bayar.tanggal, "dibayar": dibayar},
            )
        ]
        if ganti_rugi
        else []
    )
    return (*tenggat, bayar), tambahan
