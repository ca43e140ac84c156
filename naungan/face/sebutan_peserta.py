"""What payers, funds, rosters and states of cover are called in front of people."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

__all__ = ["JENIS", "KEADAAN", "KELOMPOK", "SEGMEN", "SUMBER", "pilihan", "sebut"]

JENIS: Mapping[str, str] = {
    "PERUSAHAAN": N_("Perusahaan"),
    "PROYEK": N_("Proyek konstruksi"),
    "OPD": N_("Perangkat daerah"),
    "SEKOLAH": N_("Sekolah"),
    "DESA": N_("Pemerintah desa"),
    "BADAN_DESA": N_("Lembaga desa"),
    "KOPERASI": N_("Koperasi"),
    "PEMDA": N_("Pemerintah kabupaten"),
    "MITRA": N_("Mitra pelindung"),
    "PERORANGAN": N_("Pekerja mandiri"),
}
"""Kind of payer."""

SUMBER: Mapping[str, str] = {
    "DBHCHT": N_("DBHCHT"),
    "APBD": N_("APBD"),
    "APBDES": N_("APBDes"),
    "CSR": N_("CSR"),
    "PERUSAHAAN": N_("Dana perusahaan"),
    "SENDIRI": N_("Uang sendiri"),
}
"""Whose money."""

KELOMPOK: Mapping[str, str] = {
    "PERUSAHAAN": N_("Pekerja perusahaan"),
    "NON_ASN": N_("Pegawai non-ASN"),
    "DESA": N_("Perangkat desa"),
    "DBHCHT": N_("Petani tembakau dan pekerja rentan"),
    "MITRA": N_("Dilindungi mitra"),
    "MANDIRI": N_("Pekerja mandiri"),
    "JAKON": N_("Pekerja konstruksi"),
}
"""Roster a membership came from."""

SEGMEN: Mapping[str, str] = {
    "PU": N_("Penerima upah"),
    "BPU": N_("Bukan penerima upah"),
    "JAKON": N_("Jasa konstruksi"),
}

KEADAAN: Mapping[str, str] = {
    "AKTIF": N_("Aktif"),
    "TENGGANG": N_("Masa tenggang"),
    "TERTUNDA": N_("Tertunda"),
    "LEPAS": N_("Tidak aktif"),
    "BERAKHIR": N_("Berakhir"),
    "MENINGGAL": N_("Meninggal"),
    "BELUM_MULAI": N_("Belum mulai"),
}
"""State of a membership, as the law derives it."""


def sebut(kata: Mapping[str, str], kode: str) -> str:
    """The word for a code; an unknown code stands for itself."""
    return _(kata[kode]) if kode in kata else kode


def pilihan(kata: Mapping[str, str], semua: str) -> list[tuple[str, str]]:
    """Choices of a filter, the first of which filters nothing."""
    return [("", semua), *((kode, _(kalimat)) for kode, kalimat in kata.items())]
