"""Rules that only count: from what was told to what the law's rules ask for. No article, so no step is shown."""

from __future__ import annotations

from datetime import date

from naungan.law.kosakata import (
    Baris,
    ada,
    bulan_penuh,
    hari_antara,
    ke_bawah,
    nomor_bulan,
    tambah_bulan,
)


def upah_dilaporkan(
    upah: int, upah_diketahui: bool, upah_sebenarnya: int, upah_sebenarnya_diketahui: bool, rata_upah: int
) -> int:
    """The wage told; the true one where no other was; an average of daily or piece pay otherwise."""
    if upah_diketahui:
        return upah
    if upah_sebenarnya_diketahui:
        return upah_sebenarnya
    return rata_upah


def umur_saat_daftar(
    lahir: date,
    lahir_diketahui: bool,
    tanggal_daftar: date,
    tanggal_daftar_diketahui: bool,
    mulai_kepesertaan: date,
    mulai_kepesertaan_diketahui: bool,
) -> int:
    """Whole years at registration; nought where a date is not known."""
    if lahir_diketahui and tanggal_daftar_diketahui:
        return max(0, ke_bawah(bulan_penuh(lahir, tanggal_daftar), 12))
    if lahir_diketahui and mulai_kepesertaan_diketahui:
        return max(0, ke_bawah(bulan_penuh(lahir, mulai_kepesertaan), 12))
    return 0


def hari_klaim(tanggal: date, tanggal_klaim: date, tanggal_klaim_diketahui: bool) -> date:
    """The day the claim was made; the day of the event itself where not told."""
    if tanggal_klaim_diketahui:
        return tanggal_klaim
    return tanggal


def sudah_mulai(tanggal: date, mulai_kepesertaan: date, mulai_kepesertaan_diketahui: bool) -> bool:
    """Cover has begun on the day of the event."""
    return not mulai_kepesertaan_diketahui or mulai_kepesertaan <= tanggal


def masa_iur_diketahui(masa_iur_bulan_diketahui: bool, mulai_kepesertaan_diketahui: bool) -> bool:
    """Whether the paid months can be counted."""
    return masa_iur_bulan_diketahui or mulai_kepesertaan_diketahui


def masa_iur(
    tanggal: date,
    masa_iur_bulan: int,
    masa_iur_bulan_diketahui: bool,
    mulai_kepesertaan: date,
    mulai_kepesertaan_diketahui: bool,
    lunas_sampai: date,
    lunas_sampai_diketahui: bool,
) -> int:
    """Months paid up to and including the month of the event; months paid ahead do not count."""
    if masa_iur_bulan_diketahui:
        return masa_iur_bulan
    if not mulai_kepesertaan_diketahui:
        return 0
    if lunas_sampai_diketahui:
        terakhir = min(nomor_bulan(tanggal), nomor_bulan(lunas_sampai))
        return max(0, terakhir - nomor_bulan(mulai_kepesertaan) + 1)
    return max(0, nomor_bulan(tanggal) - nomor_bulan(mulai_kepesertaan) + 1)


def bulan_menunggak(
    tanggal: date,
    masa_iur: int,
    masa_iur_diketahui: bool,
    mulai_kepesertaan: date,
    mulai_kepesertaan_diketahui: bool,
    lunas_sampai: date,
    lunas_sampai_diketahui: bool,
) -> int:
    """Months unpaid up to and including the month of the event; one where nothing was ever paid."""
    if lunas_sampai_diketahui:
        return max(0, nomor_bulan(tanggal) - nomor_bulan(lunas_sampai))
    if mulai_kepesertaan_diketahui:
        return max(0, nomor_bulan(tanggal) - nomor_bulan(mulai_kepesertaan) - masa_iur + 1)
    if masa_iur_diketahui and masa_iur == 0:
        return 1
    return 0


def pernah_lepas(
    tanggal: date,
    masa_iur_bulan: int,
    masa_iur_bulan_diketahui: bool,
    mulai_kepesertaan: date,
    mulai_kepesertaan_diketahui: bool,
    lunas_sampai: date,
    lunas_sampai_diketahui: bool,
    bulan_tenggang_bpu: int,
) -> bool:
    """More months than the grace were never paid between the first and the last paid one; false where that
    cannot be counted.
    """
    if masa_iur_bulan_diketahui and mulai_kepesertaan_diketahui and lunas_sampai_diketahui:
        terakhir = min(nomor_bulan(tanggal), nomor_bulan(lunas_sampai))
        return terakhir - nomor_bulan(mulai_kepesertaan) + 1 - masa_iur_bulan > bulan_tenggang_bpu
    return False


def ditalangi_pemberi_kerja(
    segmen: str,
    tanggal: date,
    lunas_sampai: date,
    lunas_sampai_diketahui: bool,
    tanggal_jatuh_tempo_pu: int,
    tunggakan_ditalangi_pemberi_kerja: bool,
) -> bool:
    """An employer whose oldest unpaid month was due before the event pays first, if that is the law."""
    if segmen == "BPU" or not lunas_sampai_diketahui or not tunggakan_ditalangi_pemberi_kerja:
        return False
    return hari_antara(tambah_bulan(lunas_sampai, 2), tanggal) >= tanggal_jatuh_tempo_pu


def jkk_dibayar(hak_jkk: bool, dibayar_dahulu_pemberi_kerja: bool, ditalangi_pemberi_kerja: bool) -> bool:
    """There is a right to JKK, and it is BPJS Ketenagakerjaan that pays it now."""
    return hak_jkk and not dibayar_dahulu_pemberi_kerja and not ditalangi_pemberi_kerja


def jkm_dibayar(hak_jkm: bool, ditalangi_pemberi_kerja: bool) -> bool:
    """There is a right to JKM, and it is BPJS Ketenagakerjaan that pays it now."""
    return hak_jkm and not ditalangi_pemberi_kerja


def kepesertaan_dibayar(jumlah_kepesertaan: int, jkm_beberapa_kepesertaan: str) -> int:
    """How many memberships of one worker pay a death benefit."""
    if jkm_beberapa_kepesertaan == "satu":
        return 1
    return jumlah_kepesertaan


def ada_ahli_waris(
    kejadian: str, ahli_waris_diketahui: bool, ahli_waris_hidup: Baris, banyak_anak: int, wasiat: bool
) -> bool:
    """False only after a death where relatives were told, none lives, no child either, and no will stands."""
    if kejadian not in ("meninggal", "meninggal_kk", "hilang"):
        return True
    return not ahli_waris_diketahui or wasiat or banyak_anak > 0 or ada(ahli_waris_hidup)


def tahun_ajaran_dilewati(kejadian: str, tanggal: date, tahun_ajaran_pertama_beasiswa: int) -> int:
    """School years between the event and the first that the yearly scholarship can pay.

    A death outside work is judged by its day alone; nought means that every school year counts.
    """
    if tahun_ajaran_pertama_beasiswa == 0:
        return 0
    if kejadian == "meninggal":
        return 100
    return max(0, tahun_ajaran_pertama_beasiswa - ke_bawah(nomor_bulan(tanggal) - 7, 12))


def urutan_anak(beasiswa_anak: int, beasiswa_anak_tahun_ini: int) -> int:
    """Both sums of a child in one number, so that choosing children by the first brings the second along."""
    return beasiswa_anak * 1_000_000_000 + beasiswa_anak_tahun_ini


def kelas_sekarang(anak_jenjang: str, anak_kelas: int) -> int:
    """The place of a child's class among the nineteen school years; -1 before school.

    Classes of SMP and SMA may be told as 1-3 or as 7-9 and 10-12.
    """
    if anak_jenjang == "TK":
        return anak_kelas - 1
    if anak_jenjang == "SD":
        return anak_kelas + 1
    if anak_jenjang == "SMP":
        if anak_kelas > 3:
            return anak_kelas + 1
        return anak_kelas + 7
    if anak_jenjang == "SMA":
        if anak_kelas > 3:
            return anak_kelas + 1
        return anak_kelas + 10
    if anak_jenjang == "PT":
        return anak_kelas + 13
    return -1


def cacat_total(kejadian: str) -> bool:
    """The event itself is total permanent disability."""
    return kejadian == "cacat_total_tetap"


def pembayar(segmen: str, dibayar_oleh: str, dibayar_oleh_diketahui: bool) -> str:
    """Who pays: a non-wage earner itself, the employer for the others, unless told."""
    if dibayar_oleh_diketahui or segmen == "BPU":
        return dibayar_oleh
    return "PERUSAHAAN"
