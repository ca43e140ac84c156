"""What an event or a bill is made of: each component with the rule that gives it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

KEMATIAN = ("santunan_kematian", "santunan_berkala", "biaya_pemakaman")
BIAYA = ("biaya_pengangkutan", "alat_bantu")
JKP = ("iuran_jkp", "iuran_jkk_pu_bersih", "iuran_jkm_pu_bersih")
"""Computed for the record: the State pays its part of JKP, and BPJS moves the rest out of JKK and JKM."""
BAGIAN_PU = ("potongan_jht", "potongan_jp", "iuran_jp_dapat_ditunda")
"""Computed for the record: the worker's part of the bill, and the part an employer could once put off."""


class Tujuan(NamedTuple):
    """``komponen``: (name in the answer, rule). ``beasiswa``: the rules of the whole and of this school year.
    ``dicatat``: rules shown but part of no sum.
    """

    komponen: tuple[tuple[str, str], ...]
    beasiswa: tuple[str, ...] = ()
    dicatat: tuple[str, ...] = ()

    @property
    def aturan(self) -> tuple[str, ...]:
        return tuple(aturan for _, aturan in self.komponen) + self.beasiswa + self.dicatat


@cache
def tujuan_manfaat(kejadian: str, diisi: frozenset[str]) -> Tujuan:
    """The benefits of an event, those only whose facts are among the keys ``diisi``."""
    komponen: list[tuple[str, str]] = []
    beasiswa: tuple[str, ...] = ()
    if kejadian in ("meninggal", "meninggal_kk", "hilang"):
        akhiran = {"meninggal": "jkm", "meninggal_kk": "jkk", "hilang": "hilang"}[kejadian]
        komponen = [(k, f"{k}_{akhiran}") for k in KEMATIAN]
        beasiswa = (f"beasiswa_{akhiran}", f"beasiswa_{akhiran}_tahun_ini")
    elif kejadian == "cacat_total_tetap":
        komponen = [("santunan_berkala", "santunan_berkala_jkk")]
        beasiswa = ("beasiswa_jkk", "beasiswa_jkk_tahun_ini")
    if kejadian != "meninggal":
        if kejadian.startswith("cacat") or "cacat" in diisi:
            komponen.append(("santunan_cacat", "santunan_cacat"))
        if "hari_stmb" in diisi:
            komponen.append(("stmb", "stmb"))
        komponen += [(k, k) for k in BIAYA if k in diisi]
        if "biaya_perawatan_rumah" in diisi:
            komponen.append(("perawatan_di_rumah", "perawatan_di_rumah"))
    return Tujuan(tuple(komponen), beasiswa if "anak" in diisi else ())


@cache
def tujuan_iuran(segmen: str, diisi: frozenset[str]) -> Tujuan:
    """The programmes of a bill by segment; a construction project by its contract where that is told.

    ``diisi``: the keys told, and of the programmes named also ``program.jht`` and so on.
    """
    if segmen == "BPU":
        return Tujuan(tuple((p, f"iuran_{p}_bpu") for p in ("jkk", "jkm", "jht")))
    if segmen == "JAKON":
        cara = "kontrak" if "nilai_kontrak" in diisi else "upah"
        komponen = [(p, f"iuran_{p}_jakon_{cara}") for p in ("jkk", "jkm")]
        if "bulan_terlambat" in diisi:
            komponen.append(("denda", f"denda_keterlambatan_jakon_{cara}"))
        return Tujuan(tuple(komponen))
    if segmen == "PMI":
        return Tujuan((("jkk_jkm", "iuran_jkk_jkm_pmi"), ("jht", "iuran_jht_pmi")))
    komponen = [(p, f"iuran_{p}_pu") for p in ("jkk", "jkm", "jht", "jp")]
    dicatat: list[str] = []
    if diisi & {"ukuran_usaha", "program.jht", "program.jp"}:
        dicatat += BAGIAN_PU
    if diisi & {"peserta_jkp", "program.jkp"}:
        dicatat += JKP
    if "bulan_terlambat" in diisi:
        komponen.append(("denda", "denda_keterlambatan"))
    if "terdaftar" in diisi:
        dicatat.append("denda_administratif_sebulan")
    return Tujuan(tuple(komponen), dicatat=tuple(dicatat))
