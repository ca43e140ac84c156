"""The steps of a computation told in plain words: what was asked, what came out, from which article."""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.face import uraian_beasiswa, uraian_iuran, uraian_kecelakaan, uraian_kepesertaan
from naungan.kit.rupiah import rupiah

__all__ = ["JUDUL", "Bagian", "Uraian", "bagian", "tulis_dasar", "uraikan"]

Isi = Mapping[str, Any]


class Uraian(NamedTuple):
    """One step. ``nilai`` in rupiah where the step gives money; otherwise ``uraian`` says what came out."""

    nama: str
    nilai: int | None
    dasar: str
    uraian: str


class Bagian(NamedTuple):
    """One component of the benefit."""

    nama: str
    nilai: int
    dasar: str


JUDUL: Mapping[str, str] = {
    "santunan_kematian": N_("Santunan kematian, sekaligus"),
    "santunan_berkala": N_("Santunan berkala, dibayar sekaligus"),
    "biaya_pemakaman": N_("Biaya pemakaman"),
    "ditanggung_pemberi_kerja": N_("Ditanggung pemberi kerja"),
    "ganti_rugi_keterlambatan": N_("Ganti rugi karena terlambat dibayar"),
    **uraian_kepesertaan.JUDUL,
    **uraian_beasiswa.JUDUL,
    **uraian_kecelakaan.JUDUL,
    **uraian_iuran.JUDUL,
}

BUKAN_UANG = uraian_kecelakaan.BUKAN_UANG | uraian_iuran.BUKAN_UANG
IURAN = re.compile(r"iuran_(jkk_jkm|jkk|jkm|jht|jp)_(?:pu|bpu|pmi|jakon_upah|jakon_kontrak)")
LAZIM: Mapping[str, tuple[Any, ...]] = {
    "dibayar_dahulu_pemberi_kerja": (False,),
    "per_mil_cacat": ([],),
    "bobot_cacat": ([],),
    "biaya_protesa": (0,),
    **uraian_iuran.LAZIM,
}
"""Steps that say nothing when they come out as they nearly always do."""
TUNGGU = ("masa_tunggu_dikenakan", "lewat_menurut_kalender", "masa_tunggu_terpenuhi")
SELA = ("beasiswa_anak_tahun_ini", "beasiswa_keluarga_tahun_ini")
"""Steps that say for this school year what the step for all years has said already."""


def uraikan(hasil: Isi) -> list[Uraian]:
    """The steps of a computation in its JSON shape, those a reader can follow.

    A scholarship that comes to nothing shows only why; one that is granted shows how this year's part was reached once.
    """
    lewati = SELA if hasil["beasiswa"]["maksimum"] else (*SELA, "beasiswa", "anak_berhak")
    lain = _program_lain(hasil["langkah"]) | _tunggu_tak_berarti(hasil["langkah"])
    return [
        _satu(langkah)
        for langkah in hasil["langkah"]
        if not langkah["nama"].startswith(lewati)
        and langkah["nilai"] not in LAZIM.get(langkah["nama"], ())
        and langkah["nama"] not in lain
    ]


def bagian(hasil: Isi) -> list[Bagian]:
    """The components that add up to the total, each with its article."""
    dasar = {_pokok(langkah["nama"]): langkah["dasar"] for langkah in hasil["langkah"]}
    return [
        Bagian(_judul(nama), nilai, tulis_dasar(dasar.get(nama, "")))
        for nama, nilai in hasil["komponen"].items()
    ]


def tulis_dasar(dasar: str) -> str:
    """A citation in the reader's language: only what is not the name of an article can be translated."""
    return dasar.replace("(pasal belum dipastikan)", _("(pasal belum dipastikan)"))


def _satu(langkah: Isi) -> Uraian:
    nilai, pokok = langkah["nilai"], _pokok(langkah["nama"])
    uang = nilai if type(nilai) is int and pokok not in BUKAN_UANG else None
    cerita = _nol if uang == 0 and pokok in _DENGAN_SYARAT else _CERITA.get(pokok, _umum)
    return Uraian(
        _judul(langkah["nama"]), uang, tulis_dasar(langkah["dasar"]), cerita(nilai, langkah["dengan"])
    )


def _program_lain(langkah: list[Isi]) -> set[str]:
    """For a missing worker: the steps of the programme not used, and those that only choose between the two."""
    pilih = next((s["dengan"]["program_hilang"] for s in langkah if "program_hilang" in s["dengan"]), None)
    if pilih is None:
        return set()
    lain = "_jkm" if pilih == "JKK" else "_jkk"
    tunggu = TUNGGU if pilih == "JKK" else ()
    return {
        nama
        for nama in (s["nama"] for s in langkah)
        if nama.endswith(lain) or f"{lain}_" in nama or "_hilang" in nama or nama in tunggu
    }


def _tunggu_tak_berarti(langkah: list[Isi]) -> set[str]:
    """How the waiting period was counted, where there is none, or where nobody knows since when cover began."""
    nilai = {s["nama"]: s["nilai"] for s in langkah if s["nama"] in TUNGGU}
    if not nilai.get(TUNGGU[0]):
        return set(TUNGGU[1:])
    return {TUNGGU[1]} if nilai[TUNGGU[1]] != nilai[TUNGGU[2]] else set()


def _pokok(nama: str) -> str:
    """``santunan_kematian_jkm`` → ``santunan_kematian``: both programmes tell it alike."""
    if nama in JUDUL:
        return nama
    if iuran := IURAN.fullmatch(nama):
        return iuran[1]
    for akhiran in ("_jkm", "_jkk", "_hilang"):
        nama = nama.replace(akhiran, "")
    return "denda" if nama.startswith("denda_keterlambatan") else nama


def _judul(nama: str) -> str:
    pokok = _pokok(nama)
    return _(JUDUL[pokok]) if pokok in JUDUL else pokok.replace("_", " ").capitalize()


def _umum(nilai: Any, _dengan: Isi) -> str:
    if isinstance(nilai, bool):
        return _("Ya.") if nilai else _("Tidak.")
    if isinstance(nilai, list):
        return ", ".join(rupiah(n) if type(n) is int else (_("ya") if n else _("tidak")) for n in nilai)
    return "" if isinstance(nilai, int) else str(nilai)


def _kematian(_nilai: Any, dengan: Isi) -> str:
    if "persen_kematian" not in dengan:
        return _("Jumlah tetap menurut peraturan.")
    return _("%(persen)s%% × %(kali)s bulan × upah %(upah)s; paling sedikit %(batas)s.") % {
        "persen": dengan["persen_kematian"],
        "kali": dengan["pengali_upah"],
        "upah": rupiah(dengan.get("upah_dasar_jkk", dengan.get("upah_dasar", 0))),
        "batas": rupiah(dengan["paling_sedikit_santunan_kematian_jkk"]),
    }


def _berkala(_nilai: Any, dengan: Isi) -> str:
    sebulan = next((v for k, v in dengan.items() if k.startswith("santunan_berkala_sebulan")), 0)
    bulan = next((v for k, v in dengan.items() if k.startswith("bulan_santunan_berkala")), 0)
    return _("%(sebulan)s sebulan selama %(bulan)s bulan.") % {"sebulan": rupiah(sebulan), "bulan": bulan}


def _nol(_nilai: Any, _dengan: Isi) -> str:
    return _("Tidak dibayar: syarat di atas belum terpenuhi.")


def _tetap(_nilai: Any, _dengan: Isi) -> str:
    return _("Jumlah tetap menurut peraturan.")


_DENGAN_SYARAT = frozenset(
    {
        "santunan_kematian", "santunan_berkala", "biaya_pemakaman", "santunan_cacat", "stmb", "biaya_pengangkutan",
        "alat_bantu", "perawatan_di_rumah",
    }
)  # fmt: skip
"""Benefits that are held back as a whole where there is no right."""

_CERITA: Mapping[str, Callable[[Any, Isi], str]] = {
    **uraian_kepesertaan.CERITA,
    **uraian_beasiswa.CERITA,
    **uraian_kecelakaan.CERITA,
    **uraian_iuran.CERITA,
    "santunan_kematian": _kematian,
    "santunan_berkala": _berkala,
    "biaya_pemakaman": _tetap,
}
