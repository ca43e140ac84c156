"""Which contribution rules a bill needs, by segment and programme."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

JKP = ("iuran_jkk_pu_bersih", "iuran_jkm_pu_bersih")


def tujuan_iuran(
    isi: Mapping[str, Any], fakta: Mapping[str, Any]
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """The components of a bill as (name, rule), and rules computed for the record only.

    JKP is in no bill: the State pays its part, and BPJS moves the rest out of JKK and JKM.
    """
    segmen = isi["segmen"]
    program = [p for p in ("jkk", "jkm", "jht", "jp") if fakta[f"program_{p}"]]
    if segmen == "BPU":
        return tuple((p, f"iuran_{p}_bpu") for p in program), ()
    if segmen == "JAKON":
        cara = "kontrak" if "nilai_kontrak" in isi else "upah"
        return tuple((p, f"iuran_{p}_jakon_{cara}") for p in program), ()
    tujuan = [(p, f"iuran_{p}_pu") for p in program]
    if isi.get("bulan_terlambat"):
        tujuan.append(("denda", "denda_keterlambatan"))
    return tuple(tujuan), JKP if isi.get("peserta_jkp") else ()
