"""The bill: the contribution of one month, or of several paid at once, each month by its own law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from naungan.law import graf, parameter
from naungan.law.kasus import Kasus
from naungan.law.perhitungan import Langkah, Perhitungan, Tenggat
from naungan.law.rujukan import ringkas
from naungan.law.seandainya import seandainya
from naungan.law.sekaligus import Sekaligus
from naungan.law.siap import Siap, langkah, siapkan, tinjau
from naungan.law.tenggat import jatuh_tempo_iuran
from naungan.law.tujuan import tujuan_iuran


def hitung_iuran(kasus: Kasus, edisi: parameter.Edisi) -> Perhitungan:
    """What is billed, the steps behind it, and when it is due."""
    program = [f"program.{p}" for p in kasus.isi.get("program", ())]
    tujuan = tujuan_iuran(kasus.fakta["segmen"], frozenset([*kasus.isi, *program]))
    bulan_pertama = kasus.isi["bulan"]
    komponen: dict[str, int] = {}
    tercatat: list[Langkah] = []
    sekaligus = Sekaligus()
    terlihat: set[object] = set()
    kurang, ditunda = 0, None
    banyak = max(1, kasus.fakta["bulan_bayar_di_muka"])
    for ke in range(banyak):
        bulan = bulan_pertama.maju(ke)
        siap = siapkan(tujuan, edisi, edisi.urutan_zaman(bulan.pertama))
        env = {**siap.nilai, **kasus.fakta, "tanggal": bulan.pertama}
        graf.jalankan(siap.rencana, siap.rencana.urut, env, kasus.induk)
        sebulan = {nama: env[aturan] for nama, aturan in tujuan.komponen if env[aturan]}
        for nama, nilai in sebulan.items():
            komponen[nama] = komponen.get(nama, 0) + nilai
        if (pokok := tuple(sebulan.items())) not in terlihat:
            terlihat.add(pokok)
            tercatat += langkah(siap, env, _kosong(siap, env))
        total_sebulan = sum(sebulan.values())
        sekaligus.tambah(total_sebulan, tinjau(siap, env, kasus.induk, total_sebulan))
        kurang += _kekurangan(kasus, siap, env)
        if ditunda is None and env.get("iuran_jp_dapat_ditunda"):
            ditunda = bulan.pertama
    total = sum(komponen.values())
    if kurang:
        upah = {nama: kasus.fakta[nama] for nama in ("upah", "upah_sebenarnya")}
        tercatat.append(Langkah("kekurangan_iuran", kurang, "UU 24/2011 Pasal 19 ayat (2)", upah))
    if banyak > 1:
        tercatat.append(
            Langkah(
                "jumlah_dibayar_di_muka",
                total,
                "PP 44/2015 (pasal belum dipastikan)",
                {"bulan": str(bulan_pertama), "banyak_bulan": banyak},
            )
        )
    return Perhitungan(
        total,
        komponen,
        tuple(tercatat),
        tenggat=_tenggat(kasus, ditunda),
        perlu_tinjau=sekaligus.tinjauan(),
        versi=edisi.versi,
    )


def _kosong(siap: Siap, env: Mapping[str, Any]) -> frozenset[str]:
    """Amounts of nought, which explain nothing; the base stays, because every other amount refers to it."""
    return frozenset(
        a.nama
        for a in siap.rencana.urut
        if type(env[a.nama]) is int and env[a.nama] == 0 and a.nama != "upah_dasar"
    )


def _kekurangan(kasus: Kasus, siap: Siap, env: dict[str, Any]) -> int:
    """The contribution on the part of the wage that was not reported, fines aside; owed, but not on this bill."""
    if not kasus.fakta["upah_sebenarnya_diketahui"]:
        return 0
    coba = graf.jalankan_dengan(siap.rencana, seandainya(kasus.fakta), env, kasus.induk)
    selisih: int = sum([coba[a] - env[a] for nama, a in siap.tujuan.komponen if nama != "denda"])
    return max(0, selisih)


def _tenggat(kasus: Kasus, ditunda: date | None) -> tuple[Tenggat, ...]:
    """When an employer must pay, and when it must have paid what it was allowed to put off."""
    if kasus.fakta["segmen"] != "PU":
        return ()
    berlaku = parameter.zaman(kasus.tanggal)
    dua = ("tanggal_jatuh_tempo_pu", "pergeseran_jatuh_tempo")
    dasar = ringkas(d for n in dua if (d := berlaku[n].dasar))
    tempo = Tenggat("pembayaran iuran", jatuh_tempo_iuran(kasus.isi["bulan"]), dasar)
    if ditunda is None:
        return (tempo,)
    awal, akhir = (parameter.zaman(ditunda)[f"{n}_lunas_jp_ditunda"] for n in ("awal", "akhir"))
    return (
        tempo,
        Tenggat("awal pelunasan iuran JP yang ditunda", awal.nilai, awal.dasar),
        Tenggat("akhir pelunasan iuran JP yang ditunda", akhir.nilai, akhir.dasar),
    )
