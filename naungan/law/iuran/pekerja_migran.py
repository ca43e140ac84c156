"""Rules: contributions of migrant workers (PMI): one lump sum for JKK and JKM, by the length of the contract."""

from __future__ import annotations

from naungan.law.kosakata import Pita, pita


def jalur_penempatan(jalur: str, jalur_diketahui: bool, jalur_bila_tak_disebut: str) -> str:
    """Permenaker 4/2023 Pasal 18 ayat (1).

    Through a placement body, by oneself, or staying on under an extended contract.
    """
    if jalur_diketahui:
        return jalur
    return jalur_bila_tak_disebut


def iuran_selama_bekerja_pmi(
    kontrak_bulan: int,
    jenjang_kontrak_pmi: Pita,
    iuran_jenjang_pmi: Pita,
    iuran_jenjang_berikutnya_pmi: Pita,
    iuran_sebulan_pmi: int,
    cara_kontrak_pmi: str,
) -> int:
    """Permenaker 4/2023 Pasal 18 ayat (3).

    During and after work: the sum of the longest step the contract fills, of 6, 12 and 24 months, and a sum for
    each month beyond. How they join below 24 months is the question; below six counts as six.
    """
    bulan_jenjang = pita(jenjang_kontrak_pmi, kontrak_bulan)
    jenjang = pita(iuran_jenjang_pmi, bulan_jenjang)
    berikutnya = pita(iuran_jenjang_berikutnya_pmi, bulan_jenjang)
    if kontrak_bulan < bulan_jenjang:
        if cara_kontrak_pmi == "per_bulan":
            return kontrak_bulan * iuran_sebulan_pmi
        return jenjang
    if kontrak_bulan > bulan_jenjang and berikutnya > 0 and cara_kontrak_pmi == "jenjang_berikutnya":
        return berikutnya
    return jenjang + (kontrak_bulan - bulan_jenjang) * iuran_sebulan_pmi


def iuran_jkk_jkm_pmi(
    ikut_jkk: bool,
    ikut_jkm: bool,
    jalur_penempatan: str,
    kontrak_bulan: int,
    iuran_sebelum_bekerja_pmi: int,
    iuran_selama_bekerja_pmi: int,
    iuran_sebulan_pmi: int,
) -> int:
    """Permenaker 4/2023 Pasal 18 ayat (1) jo. Permenaker 4/2023 Pasal 18 ayat (2).

    The two programmes are one sum. Only who leaves through a placement body pays for the time before work.
    """
    if not ikut_jkk and not ikut_jkm:
        return 0
    if jalur_penempatan == "PERPANJANGAN":
        return kontrak_bulan * iuran_sebulan_pmi
    if jalur_penempatan == "P3MI":
        return iuran_sebelum_bekerja_pmi + iuran_selama_bekerja_pmi
    return iuran_selama_bekerja_pmi


def iuran_jht_pmi(ikut_jht: bool, besar_iuran_jht_pmi: int) -> int:
    """Permenaker 4/2023 (pasal belum dipastikan).

    Optional, in steps the worker chooses.
    """
    if ikut_jht:
        return besar_iuran_jht_pmi
    return 0
