"""Rules: the scholarship of a participant's children, one school year at a time."""

from __future__ import annotations

from naungan.law.kosakata import Baris, Tabel, jumlah, jumlah_pertama, jumlah_terbesar, ke_bawah


def anak_berhak(
    anak_usia: int,
    anak_menikah: bool,
    anak_bekerja: bool,
    batas_usia_beasiswa: int,
    anak_bekerja_tetap_berhak: bool,
) -> bool:
    """Permenaker 1/2025 Pasal 103 ayat (2).

    Of school age, under the age limit, unmarried and not working.
    """
    return (
        anak_usia < batas_usia_beasiswa
        and not anak_menikah
        and (not anak_bekerja or anak_bekerja_tetap_berhak)
    )


def nilai_tahun_ajaran(
    urutan_tahun: int,
    jenjang_tahun: str,
    kelas_sekarang: int,
    tahun_ajaran_dilewati: int,
    beasiswa_setahun: Tabel,
) -> int:
    """PP 82/2019 Lampiran.

    One school year of one child, from the present class on, the present one counted in full.
    """
    if urutan_tahun >= kelas_sekarang + tahun_ajaran_dilewati:
        return beasiswa_setahun[jenjang_tahun]
    return 0


def beasiswa_anak(anak_berhak: bool, nilai_tahun_ajaran: Baris, beasiswa_sekaligus: int) -> int:
    """PP 44/2015 Pasal 25 jo. PP 44/2015 Pasal 34.

    What one child can still receive: school years since the amendment, one fixed sum before it.
    """
    if not anak_berhak:
        return 0
    return jumlah(nilai_tahun_ajaran) + beasiswa_sekaligus


def beasiswa_anak_tahun_ini(
    anak_berhak: bool,
    anak_jenjang: str,
    tahun_ajaran_dilewati: int,
    beasiswa_setahun: Tabel,
    beasiswa_sekaligus: int,
) -> int:
    """PP 44/2015 Pasal 25 jo. PP 44/2015 Pasal 34.

    What one child receives for the school year of the event; none of the yearly sums for a child not yet at
    school.
    """
    if not anak_berhak:
        return 0
    if anak_jenjang == "BELUM" or tahun_ajaran_dilewati > 0:
        return beasiswa_sekaligus
    return beasiswa_setahun[anak_jenjang] + beasiswa_sekaligus


def masa_iur_beasiswa_terpenuhi(
    masa_iur: int,
    masa_iur_diketahui: bool,
    masa_iur_beasiswa_jkm: int,
    masa_iur_beasiswa_tanpa_data: bool,
) -> bool:
    """PP 82/2019 Pasal 34.

    After a death outside work the children need a time of contributions first.
    """
    if not masa_iur_diketahui:
        return masa_iur_beasiswa_tanpa_data
    return masa_iur >= masa_iur_beasiswa_jkm


def beasiswa_keluarga(beasiswa_anak: Baris, banyak_anak_beasiswa: int, pilihan_anak_beasiswa: str) -> int:
    """PP 44/2015 Pasal 25 jo. PP 44/2015 Pasal 34.

    At most so many children of one participant, however many memberships.
    """
    if pilihan_anak_beasiswa == "pertama":
        return jumlah_pertama(banyak_anak_beasiswa, beasiswa_anak)
    return jumlah_terbesar(banyak_anak_beasiswa, beasiswa_anak)


def beasiswa_keluarga_tahun_ini(
    urutan_anak: Baris, banyak_anak_beasiswa: int, pilihan_anak_beasiswa: str
) -> int:
    """PP 44/2015 Pasal 25 jo. PP 44/2015 Pasal 34.

    The same children, for the running school year.
    """
    if pilihan_anak_beasiswa == "pertama":
        pertama = jumlah_pertama(banyak_anak_beasiswa, urutan_anak)
        return pertama - ke_bawah(pertama, 1_000_000_000) * 1_000_000_000
    terbesar = jumlah_terbesar(banyak_anak_beasiswa, urutan_anak)
    return terbesar - ke_bawah(terbesar, 1_000_000_000) * 1_000_000_000


def beasiswa_jkm(hak_jkm: bool, masa_iur_beasiswa_terpenuhi: bool, beasiswa_keluarga: int) -> int:
    """PP 44/2015 Pasal 34.

    After a death outside work: only with the required time of contributions.
    """
    if hak_jkm and masa_iur_beasiswa_terpenuhi:
        return beasiswa_keluarga
    return 0


def beasiswa_jkm_tahun_ini(
    hak_jkm: bool, masa_iur_beasiswa_terpenuhi: bool, beasiswa_keluarga_tahun_ini: int
) -> int:
    """PP 44/2015 Pasal 34.

    The same, for the running school year.
    """
    if hak_jkm and masa_iur_beasiswa_terpenuhi:
        return beasiswa_keluarga_tahun_ini
    return 0


def beasiswa_jkk(hak_jkk: bool, beasiswa_keluarga: int) -> int:
    """PP 44/2015 Pasal 25.

    After a death or total disability from work: no minimum time.
    """
    if hak_jkk:
        return beasiswa_keluarga
    return 0


def beasiswa_jkk_tahun_ini(hak_jkk: bool, beasiswa_keluarga_tahun_ini: int) -> int:
    """PP 44/2015 Pasal 25.

    The same, for the running school year.
    """
    if hak_jkk:
        return beasiswa_keluarga_tahun_ini
    return 0
