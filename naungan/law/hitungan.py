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
from naungan.law.berkas import versi
from naungan.law.jadwal import jadwal_beasiswa
from naungan.law.kasus import KEMATIAN, Kasus, baca_kasus
from naungan.law.perhitungan import (
    Beasiswa,
    Langkah,
    Penerima,
    Perhitungan,
    Tenggat,
    Tinjauan,
)
from naungan.law.siap import Siap, langkah, siapkan, tinjau
from naungan.law.tenggat import (
    bayar_jkk,
    bayar_jkm,
    ganti_rugi_keterlambatan,
    jatuh_tempo_iuran,
    kedaluwarsa_jkk,
    lapor_tahap_1,
)
from naungan.law.tujuan import tujuan_iuran, tujuan_manfaat


def hitung(diketahui: Mapping[str, Any], edisi: parameter.Edisi | None = None) -> Perhitungan:
    """What the law gives for one event, or asks for one month's contribution; see ``naungan.law.hitung``.

    ``edisi``: the law under a reform; None is the law as it is.
    """
    kasus = baca_kasus(diketahui)
    edisi = edisi or parameter.berlaku()
    if kasus.kejadian == "iuran":
        return _hitung_iuran(kasus, edisi)
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
        versi=versi(),
    )


def _komponen(siap: Siap, env: Mapping[str, Any]) -> dict[str, int]:
    return {nama: env[aturan] for nama, aturan in siap.tujuan.komponen if env[aturan]}


def _beasiswa(kasus: Kasus, aturan: tuple[str, ...], env: Mapping[str, Any]) -> Beasiswa:
    if not aturan or not env[aturan[0]]:
        return Beasiswa()
    return Beasiswa(env[aturan[0]], env[aturan[1]], jadwal_beasiswa(kasus, env))


def seandainya(fakta: Mapping[str, Any]) -> dict[str, Any]:
    """The facts as they would be had the employer registered the worker with the true wage; empty where it
    did, and for a non-wage earner, who has none.
    """
    if fakta["segmen"] == "BPU" or (fakta["terdaftar"] and not fakta["upah_sebenarnya_diketahui"]):
        return {}
    if not fakta["upah_sebenarnya_diketahui"]:
        return {"terdaftar": True}
    return {"terdaftar": True, "upah": fakta["upah_sebenarnya"], "upah_diketahui": True}


def _ditanggung(kasus: Kasus, siap: Siap, env: dict[str, Any], total: int) -> tuple[int, list[Langkah]]:
    """What the employer owes itself: everything where it never registered the worker, the rest where it
    under-reported.
    """
    ubah = seandainya(kasus.fakta)
    if not ubah:
        return 0, []
    coba = graf.jalankan_dengan(siap.rencana, ubah, env, kasus.induk)
    seharusnya = sum(coba[aturan] for _, aturan in siap.tujuan.komponen)
    selisih = max(0, seharusnya - total)
    terdaftar = kasus.fakta["terdaftar"]
    dasar = "PP 44/2015 (pasal belum dipastikan)" if terdaftar else "PP 44/2015 Pasal 27 ayat (1)"
    return selisih, [
        Langkah("ditanggung_pemberi_kerja", selisih, dasar, {"seharusnya": seharusnya, "total": total})
    ]


def _penerima(kasus: Kasus) -> tuple[Penerima, ...]:
    if kasus.kejadian not in KEMATIAN:
        return (Penerima("peserta", 0),)
    if "ahli_waris" not in kasus.isi and not kasus.isi.get("wasiat"):
        return ()
    putusan = tetapkan(kasus.isi.get("ahli_waris", ()), kasus.isi.get("wasiat"))
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
                "PP 44/2015 Pasal 37",
                {"total": total, "tenggat": bayar.tanggal, "dibayar": dibayar},
            )
        ]
        if ganti_rugi
        else []
    )
    return (*tenggat, bayar), tambahan


def _hitung_iuran(kasus: Kasus, edisi: parameter.Edisi) -> Perhitungan:
    """The bill of one month, or of several paid at once, each month by its own law."""
    tujuan = tujuan_iuran(kasus.fakta["segmen"], frozenset(kasus.isi))
    bulan_pertama = kasus.isi["bulan"]
    komponen: dict[str, int] = {}
    tercatat: list[Langkah] = []
    tinjauan: dict[str, Tinjauan] = {}
    terlihat: set[object] = set()
    banyak = max(1, kasus.fakta["bulan_bayar_di_muka"])
    for ke in range(banyak):
        bulan = bulan_pertama.maju(ke)
        siap = siapkan(tujuan, edisi, edisi.urutan_zaman(bulan.pertama))
        env = {**siap.nilai, **kasus.fakta, "tanggal": bulan.pertama}
        graf.jalankan(siap.rencana, siap.rencana.urut, env, kasus.induk)
        sebulan = _komponen(siap, env)
        for nama, nilai in sebulan.items():
            komponen[nama] = komponen.get(nama, 0) + nilai
        if (pokok := tuple(sebulan.items())) not in terlihat:
            terlihat.add(pokok)
            tercatat += langkah(siap, env, frozenset(a for _, a in tujuan.komponen if not env[a]))
        for t in tinjau(siap, env, kasus.induk, sum(sebulan.values())):
            tinjauan.setdefault(t.kode, t)
    total = sum(komponen.values())
    if banyak > 1:
        tercatat.append(
            Langkah(
                "jumlah_dibayar_di_muka",
                total,
                "PP 44/2015 (pasal belum dipastikan)",
                {"bulan": str(bulan_pertama), "banyak_bulan": banyak},
            )
        )
    tenggat: tuple[Tenggat, ...] = ()
    if kasus.fakta["segmen"] == "PU":
        tenggat = (
            Tenggat(
                "pembayaran iuran",
                jatuh_tempo_iuran(bulan_pertama),
                parameter.zaman(kasus.tanggal)["tanggal_jatuh_tempo_pu"].dasar,
            ),
        )
    return Perhitungan(
        total,
        komponen,
        tuple(tercatat),
        tenggat=tenggat,
        perlu_tinjau=tuple(tinjauan.values()),
        versi=versi(),
    )
