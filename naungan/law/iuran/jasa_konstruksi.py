"""Rules: contributions of a construction project, by its wages or by slices of its contract."""

from __future__ import annotations

from naungan.law.kosakata import Pita, berlapis, bulatkan


def iuran_jkk_jakon_upah(
    ikut_jkk: bool, upah_dasar: int, tarif_jkk_jakon_upah: int, bagian_covid: int, pembulatan_iuran: str
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    Where the workers' wages are known.
    """
    if ikut_jkk:
        return bulatkan(upah_dasar * tarif_jkk_jakon_upah * bagian_covid, 10000 * 100, pembulatan_iuran)
    return 0


def iuran_jkm_jakon_upah(
    ikut_jkm: bool, upah_dasar: int, tarif_jkm_jakon_upah: int, bagian_covid: int, pembulatan_iuran: str
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    Where the workers' wages are known.
    """
    if ikut_jkm:
        return bulatkan(upah_dasar * tarif_jkm_jakon_upah * bagian_covid, 10000 * 100, pembulatan_iuran)
    return 0


def iuran_jkk_jakon_kontrak(
    ikut_jkk: bool,
    nilai_kontrak: int,
    lapisan_kontrak_berlaku: bool,
    lapisan_jkk_jakon: Pita,
    bagian_covid: int,
    pembulatan_iuran: str,
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    Where they are not: each slice of the contract value, without VAT, at its own rate.
    """
    if ikut_jkk and lapisan_kontrak_berlaku:
        return bulatkan(
            berlapis(lapisan_jkk_jakon, nilai_kontrak) * bagian_covid, 10000 * 100, pembulatan_iuran
        )
    return 0


def iuran_jkm_jakon_kontrak(
    ikut_jkm: bool,
    nilai_kontrak: int,
    lapisan_kontrak_berlaku: bool,
    lapisan_jkm_jakon: Pita,
    bagian_covid: int,
    pembulatan_iuran: str,
) -> int:
    """Permenaker 5/2021 (pasal belum dipastikan).

    Where they are not: each slice of the contract value, without VAT, at its own rate.
    """
    if ikut_jkm and lapisan_kontrak_berlaku:
        return bulatkan(
            berlapis(lapisan_jkm_jakon, nilai_kontrak) * bagian_covid, 10000 * 100, pembulatan_iuran
        )
    return 0
