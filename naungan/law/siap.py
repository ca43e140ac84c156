"""A plan with the numbers of one stretch of time put in, prepared once and run for every case in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from naungan.law import graf
from naungan.law.parameter import Edisi, NilaiBertanggal
from naungan.law.perhitungan import BacaanTotal, Langkah, Tinjauan
from naungan.law.rujukan import USULAN, ringkas, yang_berlaku
from naungan.law.tolakan import BelumTersedia
from naungan.law.tujuan import Tujuan


class Siap(NamedTuple):
    """A plan with the numbers of one stretch of time put in."""

    tujuan: Tujuan
    rencana: graf.Rencana
    nilai: Mapping[str, Any]
    ragu: tuple[tuple[str, NilaiBertanggal], ...]
    langkah: tuple[tuple[str, str, tuple[str, ...], graf.Pengambil, dict[str, str]], ...]
    """Per step to show: name, citation, arguments, what takes them, and the tables replaced by their citation."""


@lru_cache(maxsize=4096)
def siapkan(tujuan: Tujuan, edisi: Edisi, zaman: int) -> Siap:
    """The plan and the numbers for some goals in one stretch of time. Raises :class:`BelumTersedia` before
    the law.
    """
    rencana = graf.rencana(tujuan.aturan)
    berlaku = edisi.zaman_ke(zaman)
    for nama in rencana.parameter:
        if nama not in berlaku:
            raise BelumTersedia("tanggal", f"{edisi.parameter[nama].sebutan.lower()} pada tanggal itu")
    mulai = edisi.perubahan[zaman]
    langkah = []
    # A proposal in a number, or in a rule that is not shown, is cited by the next step that is.
    usulan = {nama: [n.dasar] for nama, n in berlaku.items() if n.dasar.startswith(USULAN)}
    for aturan in rencana.urut:
        diusulkan = [bagian for a in aturan.argumen for bagian in usulan.get(a, ())]
        if not aturan.dasar or rencana.tingkat[aturan.nama] == "tahun_ajaran":
            usulan[aturan.nama] = diusulkan
            continue
        dipakai = [berlaku[a] for a in aturan.argumen if a in berlaku]
        dasar = yang_berlaku(aturan.dasar, mulai)
        dasar += [
            bagian for n in dipakai if n.dasar for bagian in n.dasar.split(" jo. ") if bagian not in dasar
        ]
        dasar += diusulkan
        if not dasar:
            continue
        tabel = {
            a: berlaku[a].dasar
            for a in aturan.argumen
            if a in berlaku and isinstance(berlaku[a].nilai, tuple | dict)
        }
        argumen = tuple(
            a for a in aturan.argumen if rencana.tingkat[a] != "tahun_ajaran" and not a.endswith("_diketahui")
        )
        if dipakai and "tanggal" not in argumen:
            argumen = ("tanggal", *argumen)
        langkah.append((aturan.nama, ringkas(dasar), argumen, graf.pengambil(argumen), tabel))
    ragu = tuple((nama, berlaku[nama]) for nama in rencana.parameter if not berlaku[nama].pasti)
    return Siap(
        tujuan, rencana, {nama: berlaku[nama].nilai for nama in rencana.parameter}, ragu, tuple(langkah)
    )


def langkah(siap: Siap, env: Mapping[str, Any], lewati: frozenset[str] = frozenset()) -> list[Langkah]:
    """The steps as they came out, without those named in ``lewati``."""
    return [
        Langkah(nama, env[nama], dasar, dict(zip(argumen, ambil(env), strict=True)) | tabel)
        for nama, dasar, argumen, ambil, tabel in siap.langkah
        if nama not in lewati
    ]


def tinjau(siap: Siap, env: dict[str, Any], induk: Mapping[str, Any], total: int) -> tuple[Tinjauan, ...]:
    """The questions whose readings do not pay the same, each tried by running what depends on it again."""
    hasil = []
    komponen, beasiswa = siap.tujuan.komponen, siap.tujuan.beasiswa
    dipakai = [aturan for _, aturan in komponen] + list(beasiswa)
    semula = [env[a] for a in dipakai]
    for nama, nilai in siap.ragu:
        bacaan = []
        for lain in nilai.bacaan:
            coba = graf.jalankan_dengan(siap.rencana, {nama: lain.nilai}, env, induk)
            if [coba[a] for a in dipakai] != semula:
                bunyi = lain.bunyi
                if beasiswa and coba[beasiswa[0]] != env[beasiswa[0]]:
                    bunyi += f" (beasiswa paling banyak {coba[beasiswa[0]]} rupiah)"
                bacaan.append(BacaanTotal(bunyi, sum([coba[a] for _, a in komponen])))
        if bacaan:
            hasil.append(
                Tinjauan(
                    nama,
                    nilai.pertanyaan,
                    nilai.dasar or siap.rencana.hilir[nama][0].dasar,
                    (BacaanTotal(nilai.bunyi, total), *bacaan),
                )
            )
    return tuple(hasil)
