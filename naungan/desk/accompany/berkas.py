"""Which papers a case needs, computed from its facts (Permenaker 5/2021 as amended; forms of BPJS)."""

from django.utils.translation import gettext_noop as N_

from naungan.books.cases.models import Event

__all__ = ["BERKAS", "berkas_perlu"]

BERKAS = {
    "KPJ": N_("Kartu peserta atau nomor kepesertaan"),
    "KTP_PESERTA": N_("KTP almarhum"),
    "KTP_AHLI_WARIS": N_("KTP ahli waris"),
    "KK": N_("Kartu Keluarga"),
    "AKTA_KEMATIAN": N_("Akta atau surat keterangan kematian"),
    "SURAT_AHLI_WARIS": N_("Surat keterangan ahli waris"),
    "BUKU_NIKAH": N_("Buku nikah"),
    "BUKU_TABUNGAN": N_("Buku tabungan ahli waris"),
    "KK1": N_("Laporan kecelakaan tahap I (3 KK1)"),
    "KK2": N_("Laporan kecelakaan tahap II (3a KK2)"),
    "KK3": N_("Surat keterangan dokter (3b KK3)"),
    "KRONOLOGI": N_("Kronologi dengan dua saksi"),
}


def berkas_perlu(peristiwa: Event) -> list[str]:
    """Kinds of paper, in the order in which a family can best gather them."""
    perlu = ["KPJ", "KTP_PESERTA", "KTP_AHLI_WARIS", "KK", "AKTA_KEMATIAN", "SURAT_AHLI_WARIS"]
    if peristiwa.kerabat.filter(hubungan__in=["istri", "suami"], hidup=True).exists():
        perlu.append("BUKU_NIKAH")
    perlu.append("BUKU_TABUNGAN")
    if peristiwa.jenis == peristiwa.Jenis.MENINGGAL_KK:
        perlu += ["KK1", "KK2", "KK3", "KRONOLOGI"]
    return perlu
