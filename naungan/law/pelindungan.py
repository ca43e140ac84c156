"""Rules: is the worker under cover on the day of the event, and does the right still stand."""

from __future__ import annotations

from datetime import date

from naungan.law.kosakata import Pita, hari_antara, pita, tambah_bulan


def status_iuran(segmen: str, bulan_menunggak: int, bulan_tenggang_bpu: int) -> str:
    """PP 44/2015 (pasal belum dipastikan) jo. Permenaker 5/2021 (pasal belum dipastikan).

    A non-wage earner leaves the scheme after more than three unpaid months. For the others the duty to pay is
    the employer's, and the worker's cover does not fall with it.
    """
    if segmen != "BPU" or bulan_menunggak == 0:
        return "AKTIF"
    if bulan_menunggak <= bulan_tenggang_bpu:
        return "TENGGANG"
    return "LEPAS"


def memenuhi_umur_daftar(segmen: str, umur_saat_daftar: int, umur_daftar_bpu: int) -> bool:
    """Permenaker 5/2021 (pasal belum dipastikan).

    A non-wage earner must not yet have reached the age limit when registering; it does not end cover later.
    """
    return segmen != "BPU" or umur_saat_daftar < umur_daftar_bpu


def dapat_menjadi_peserta(
    terdaftar: bool, wna_bulan: int, bulan_kerja_wna: int, memenuhi_umur_daftar: bool
) -> bool:
    """UU 24/2011 Pasal 14.

    Everybody who works, a foreigner from six months of work on; and cover presumes registration.
    """
    return terdaftar and wna_bulan >= bulan_kerja_wna and memenuhi_umur_daftar


def pelindungan_berlaku(
    dapat_menjadi_peserta: bool,
    sudah_mulai: bool,
    status_iuran: str,
    masa_tenggang_dilindungi: bool,
    sesudah_lepas_dilindungi: bool,
) -> bool:
    """PP 44/2015 Pasal 34 jo. PP 82/2019 Pasal 34.

    Death cover needs a death in the active period. Whether grace counts as active is not written down.
    """
    if not dapat_menjadi_peserta or not sudah_mulai:
        return False
    if status_iuran == "TENGGANG":
        return masa_tenggang_dilindungi
    if status_iuran == "LEPAS":
        return sesudah_lepas_dilindungi
    return True


def hak_jkk(pelindungan_berlaku: bool, tanggal: date, hari_klaim: date, bulan_kedaluwarsa_jkk: int) -> bool:
    """PP 44/2015 Pasal 26.

    The right to claim lapses some years after the accident or the diagnosis.
    """
    return pelindungan_berlaku and hari_klaim <= tambah_bulan(tanggal, bulan_kedaluwarsa_jkk)


def hak_jkm(pelindungan_berlaku: bool, tanggal: date, hari_klaim: date, bulan_kedaluwarsa_jkm: int) -> bool:
    """PP 44/2015 (pasal belum dipastikan).

    No prescription of the death benefit was found; nought months means none.
    """
    if bulan_kedaluwarsa_jkm == 0:
        return pelindungan_berlaku
    return pelindungan_berlaku and hari_klaim <= tambah_bulan(tanggal, bulan_kedaluwarsa_jkm)


def dibayar_dahulu_pemberi_kerja(
    segmen: str,
    tanggal: date,
    tanggal_lapor: date,
    tanggal_lapor_diketahui: bool,
    hari_lapor_paling_lama: int,
) -> bool:
    """Permenaker 1/2025 Pasal 8.

    An employer that reports later than twice 24 hours pays the work-accident benefit itself and claims it
    back; nought days means that a late report has no such effect.
    """
    if segmen == "BPU" or not tanggal_lapor_diketahui or hari_lapor_paling_lama == 0:
        return False
    return hari_antara(tanggal, tanggal_lapor) > hari_lapor_paling_lama


def upah_dasar(
    segmen: str,
    upah_dilaporkan: int,
    cara_upah: str,
    rata_upah: int,
    pengali_upah_harian: int,
    pita_penghasilan_bpu: Pita,
) -> int:
    """PP 44/2015 Lampiran II.

    The monthly base of benefit and contribution: the nominal base of the band for a non-wage earner, the
    reported monthly wage for others, a daily wage times a number of days, an average for piece work.
    """
    if segmen == "BPU":
        return pita(pita_penghasilan_bpu, upah_dilaporkan)
    if cara_upah == "HARIAN":
        return rata_upah * pengali_upah_harian
    if cara_upah == "BORONGAN":
        return rata_upah
    return upah_dilaporkan


def upah_dasar_jkk(upah_dasar: int, jumlah_kepesertaan: int, dasar_beberapa_kepesertaan: str) -> int:
    """PP 44/2015 (pasal belum dipastikan).

    With several employers: the wage of the one where the accident happened, or by another reading all of them.
    """
    if dasar_beberapa_kepesertaan == "semua":
        return upah_dasar * jumlah_kepesertaan
    return upah_dasar
