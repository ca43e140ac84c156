"""Rules: death and total disability from work; and a worker who went missing."""

from __future__ import annotations

from naungan.law.kosakata import setengah_ke_atas


def santunan_kematian_jkk(
    jkk_dibayar: bool,
    ada_ahli_waris: bool,
    upah_dasar_jkk: int,
    persen_kematian: int,
    pengali_upah: int,
    paling_sedikit_santunan_kematian_jkk: int,
) -> int:
    """PP 44/2015 Pasal 25.

    60% × 80 × the monthly base, and never less than the death benefit outside work.
    """
    if jkk_dibayar and ada_ahli_waris:
        return max(
            setengah_ke_atas(persen_kematian * pengali_upah * upah_dasar_jkk, 100),
            paling_sedikit_santunan_kematian_jkk,
        )
    return 0


def santunan_berkala_jkk(
    jkk_dibayar: bool,
    ada_ahli_waris: bool,
    santunan_berkala_sebulan_jkk: int,
    bulan_santunan_berkala_jkk: int,
) -> int:
    """PP 44/2015 Pasal 25.

    After a death or a total permanent disability; twenty-four months, paid at once.
    """
    if jkk_dibayar and ada_ahli_waris:
        return santunan_berkala_sebulan_jkk * bulan_santunan_berkala_jkk
    return 0


def biaya_pemakaman_jkk(jkk_dibayar: bool, besar_biaya_pemakaman_jkk: int) -> int:
    """PP 44/2015 Pasal 25.

    To whoever arranged the funeral where there is no heir.
    """
    if jkk_dibayar:
        return besar_biaya_pemakaman_jkk
    return 0


def santunan_kematian_hilang(
    program_hilang: str, santunan_kematian_jkk: int, santunan_kematian_jkm: int
) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    A missing worker, with the paper of the court or the rescue agency, counts as dead; the programme is
    decided.
    """
    if program_hilang == "JKK":
        return santunan_kematian_jkk
    return santunan_kematian_jkm


def santunan_berkala_hilang(program_hilang: str, santunan_berkala_jkk: int, santunan_berkala_jkm: int) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    As for the lump sum.
    """
    if program_hilang == "JKK":
        return santunan_berkala_jkk
    return santunan_berkala_jkm


def biaya_pemakaman_hilang(program_hilang: str, biaya_pemakaman_jkk: int, biaya_pemakaman_jkm: int) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    As for the lump sum.
    """
    if program_hilang == "JKK":
        return biaya_pemakaman_jkk
    return biaya_pemakaman_jkm


def beasiswa_hilang(program_hilang: str, beasiswa_jkk: int, beasiswa_jkm: int) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    As for the lump sum.
    """
    if program_hilang == "JKK":
        return beasiswa_jkk
    return beasiswa_jkm


def beasiswa_hilang_tahun_ini(
    program_hilang: str, beasiswa_jkk_tahun_ini: int, beasiswa_jkm_tahun_ini: int
) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    As for the lump sum.
    """
    if program_hilang == "JKK":
        return beasiswa_jkk_tahun_ini
    return beasiswa_jkm_tahun_ini
