"""The graph of the law, assembled from names: an argument is an input, another rule, or a dated parameter.

``rencana`` orders the rules that some goals need; ``jalankan`` runs them on one case. Rows of a lower level
(a child, a school year, an injury) are lists; a rule belongs to the level of its arguments, and rises only by
an argument annotated ``Baris``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import repeat
from operator import itemgetter
from types import FunctionType
from typing import Any, NamedTuple

from naungan.law import parameter
from naungan.law.masukan import MASUKAN, TINGKAT

HITUNGAN = "fakta"
"""The module of rules that only count: they have no article, and no step is shown."""
RUANG = (HITUNGAN, "pelindungan", "jkm.santunan", "jkm.beasiswa", "jkk.kematian", "jkk.cacat",
         "jkk.santunan_sementara", "jkk.biaya", "iuran.program", "iuran.keringanan", "iuran.penerima_upah",
         "iuran.jkp", "iuran.bukan_penerima_upah", "iuran.jasa_konstruksi", "iuran.denda",
         "iuran.pekerja_migran")  # fmt: skip
"""The modules that hold rules; every public function in them is one."""

PARAMETER_LANGSUNG = frozenset({
    "hari_kerja_bayar_jkm", "hari_kerja_bayar_jkk", "jam_lapor_tahap_1", "jam_lapor_tahap_2",
    "persen_ganti_rugi_sehari", "tanggal_jatuh_tempo_pu", "pergeseran_jatuh_tempo",
    "awal_lunas_jp_ditunda", "akhir_lunas_jp_ditunda", "hari_kerja_nomor_proyek", "bekerja_saat_daftar_bpu",
    "syarat_mulai_pemberi_kerja", "syarat_mulai_pekerja", "syarat_mulai_sendiri", "syarat_mulai_proyek",
    "iuran_pertama_sebelum_batas_umur", "skema_pppk_paruh_waktu", "hari_putusan_dugaan",
    "bulan_timbul_pak", "bulan_klaim_jkp", "hari_kerja_pengaduan", "hari_kerja_mediasi", "akhir_klaim_beasiswa",
    "hari_daftar_pekerja", "hari_kerja_ubah_data", "hari_kerja_teruskan_data", "hari_kerja_daftar_proyek",
    "hari_kerja_ubah_pekerja_proyek", "hari_kerja_formulir_non_asn",
    "batas_modal_usaha", "batas_penjualan_usaha", "patokan_usaha_baru", "patokan_usaha_lama",
    "program_menurut_ukuran", "program_pekerja_lepas_konstruksi", "program_syarat_jkp", "umur_daftar_jkp",
    "hari_kerja_teguran", "hari_denda_administratif", "awal_hari_denda", "per_mil_denda_administratif",
    "bulan_denda_administratif", "pembulatan_denda_administratif", "denda_atas_pelanggaran_data",
    "jalur_hukum_sesudah", "layanan_tmp2t_pemberi_kerja", "layanan_tmp2t_perorangan",
})  # fmt: skip
"""Read by plain functions of one case (deadlines, duties, sanctions, size of an employer), not by rules."""

Env = dict[str, Any]
Pengambil = Callable[[Mapping[str, Any]], tuple[Any, ...]]
"""Takes the values of some names out of a mapping, as one tuple."""
__all__ = [
    "MASUKAN",
    "PARAMETER_LANGSUNG",
    "Aturan",
    "GrafSalah",
    "Rencana",
    "jalankan",
    "jalankan_dengan",
    "rencana",
    "semua_aturan",
]


class GrafSalah(LookupError):
    """A circle or a missing name in the graph of rules; a fault of the law files, found by the tests."""


class Aturan(NamedTuple):
    """A rule: its function, its arguments, which of them it takes as whole rows, and its article (empty for a
    rule that only counts).
    """

    nama: str
    fungsi: Callable[..., Any]
    argumen: tuple[str, ...]
    utuh: frozenset[str]
    dasar: str


class Rencana(NamedTuple):
    """The rules some goals need, in order, with what each level and each parameter touches."""

    tujuan: tuple[str, ...]
    urut: tuple[Aturan, ...]
    tingkat: Mapping[str, str]
    parameter: tuple[str, ...]
    fakta: tuple[str, ...]
    hilir: Mapping[str, tuple[Aturan, ...]]
    """For each parameter and fact, the rules that change when it changes, in order."""
    ambil: Mapping[str, Pengambil]
    """For each rule, what takes its arguments out of a case."""


@cache
def semua_aturan() -> Mapping[str, Aturan]:
    """Every rule by name. Raises :class:`GrafSalah` when one has no citation or two share a name."""
    semua: dict[str, Aturan] = {}
    for ruang in RUANG:
        modul = import_module(f"naungan.law.{ruang}")
        for nama, nilai in vars(modul).items():
            if (
                isinstance(nilai, FunctionType)
                and nilai.__module__ == modul.__name__
                and not nama.startswith("_")
            ):
                if nama in semua:
                    raise GrafSalah(f"aturan {nama} ditulis dua kali")
                semua[nama] = _baca(nilai, ruang)
    return semua


def _baca(fungsi: FunctionType, ruang: str) -> Aturan:
    if not fungsi.__doc__:
        raise GrafSalah(f"aturan {fungsi.__name__} tidak menyebut pasal")
    argumen = fungsi.__code__.co_varnames[: fungsi.__code__.co_argcount]
    utuh = frozenset(a for a in argumen if fungsi.__annotations__.get(a) == "Baris")
    dasar = "" if ruang == HITUNGAN else fungsi.__doc__.strip().splitlines()[0].rstrip(".")
    return Aturan(fungsi.__name__, fungsi, argumen, utuh, dasar)


@cache
def rencana(tujuan: tuple[str, ...]) -> Rencana:
    """The plan for some goals. Raises :class:`GrafSalah` for a circle or a name nobody declares."""
    aturan, angka = semua_aturan(), parameter.semua()
    urut: list[Aturan] = []
    tingkat: dict[str, str] = {}
    dipakai: dict[str, None] = {}
    fakta: dict[str, None] = {}
    jalan: list[str] = []

    def kunjungi(nama: str) -> None:
        if nama in tingkat:
            return
        if nama in MASUKAN:
            tingkat[nama] = MASUKAN[nama].tingkat
            fakta[nama] = None
        elif nama in angka:
            tingkat[nama] = "kasus"
            dipakai[nama] = None
        elif nama not in aturan:
            raise GrafSalah(f"{nama} tidak ada (diminta oleh {jalan[-1] if jalan else 'tujuan'})")
        elif nama in jalan:
            raise GrafSalah("aturan melingkar: " + " → ".join([*jalan[jalan.index(nama) :], nama]))
        else:
            jalan.append(nama)
            satu = aturan[nama]
            for a in satu.argumen:
                kunjungi(a)
            jalan.pop()
            tingkat[nama] = _tingkat(satu, tingkat)
            urut.append(satu)

    for nama in tujuan:
        kunjungi(nama)
    hilir = {nama: _hilir(nama, urut) for nama in (*dipakai, *fakta)}
    return Rencana(
        tujuan,
        tuple(urut),
        tingkat,
        tuple(dipakai),
        tuple(fakta),
        hilir,
        {a.nama: pengambil(a.argumen) for a in urut},
    )


def _tingkat(aturan: Aturan, tingkat: Mapping[str, str]) -> str:
    """The lowest level among the arguments, one higher for those taken whole."""
    calon = [(TINGKAT[tingkat[a]] or "kasus") if a in aturan.utuh else tingkat[a] for a in aturan.argumen]
    return max(calon, key=_dalam, default="kasus")


def _dalam(tingkat: str) -> int:
    induk = TINGKAT[tingkat]
    return 0 if induk is None else 1 + _dalam(induk)


def _hilir(nama: str, urut: Sequence[Aturan]) -> tuple[Aturan, ...]:
    tersentuh = {nama}
    for aturan in urut:
        if not tersentuh.isdisjoint(aturan.argumen):
            tersentuh.add(aturan.nama)
    return tuple(a for a in urut if a.nama in tersentuh)


@cache
def pengambil(argumen: tuple[str, ...]) -> Pengambil:
    """What takes these names."""
    if len(argumen) > 1:
        ambil: Pengambil = itemgetter(*argumen)
        return ambil
    return lambda env: tuple([env[a] for a in argumen])


def jalankan(r: Rencana, urut: Sequence[Aturan], env: Env, induk: Mapping[str, Sequence[int]]) -> None:
    """Run ``urut`` in place on ``env``. ``induk`` gives, per lower level, the parent row of each row."""
    tingkat, ambil = r.tingkat, r.ambil
    for aturan in urut:
        nama = aturan.nama
        if tingkat[nama] == "kasus":
            env[nama] = aturan.fungsi(*ambil[nama](env))
        else:
            env[nama] = _per_baris(aturan, tingkat, env, induk)


def jalankan_dengan(
    r: Rencana, ganti: Mapping[str, Any], env: Env, induk: Mapping[str, Sequence[int]]
) -> Env:
    """The same case under other values of some names: only what really changes is run again. Where nothing
    does, the case itself comes back.
    """
    coba, berubah = env, set(ganti)
    asal = {nama: env[nama] for nama in ganti}
    env.update(ganti)
    try:
        for aturan in r.hilir.get(next(iter(ganti)), ()) if len(ganti) == 1 else r.urut:
            if berubah.isdisjoint(aturan.argumen):
                continue
            lama = env[aturan.nama]
            jalankan(r, (aturan,), coba, induk)
            if coba[aturan.nama] != lama:
                berubah.add(aturan.nama)
                if coba is env:
                    coba = dict(env)
                    env[aturan.nama] = lama
    finally:
        env.update(asal)
    return coba


def _per_baris(
    aturan: Aturan, tingkat: Mapping[str, str], env: Env, induk: Mapping[str, Sequence[int]]
) -> list[Any]:
    sini = tingkat[aturan.nama]
    milik = induk[sini]
    if not milik:
        return []
    kolom: list[Iterable[Any]] = []
    for a in aturan.argumen:
        nilai, asal = env[a], tingkat[a]
        if a in aturan.utuh:
            kelompok: list[list[Any]] = [[] for _ in milik]
            for ke, satu in zip(induk[asal], nilai, strict=True):
                kelompok[ke].append(satu)
            kolom.append(kelompok)
        elif asal == sini:
            kolom.append(nilai)
        elif asal == "kasus":
            kolom.append(repeat(nilai, len(milik)))
        else:
            kolom.append([nilai[ke] for ke in milik])
    return list(map(aturan.fungsi, *kolom))
