"""The rows in which the invented regency is handed over; plain values, no behaviour."""

from datetime import date
from typing import NamedTuple

__all__ = ["DeathRow", "PayerRow", "PenggantiRow", "PersonRow", "RekeningRow", "RelativeRow"]


class PayerRow(NamedTuple):
    """One that pays: a company, an agency, a village, a sponsor, a project, the regency for DBHCHT."""

    kunci: str
    """Stable and unique: PU-0001, OPD-03, DESA-35.16.01.2001, MITRA-07, PROYEK-012, PEMKAB-DBHCHT."""
    jenis: str
    """PERUSAHAAN, OPD, DESA, MITRA, PROYEK or PEMDA; who pays for himself has no row."""
    nama: str
    wilayah: str
    """Village code; district or regency code for OPD and PEMDA."""
    npp: str
    """Eight characters beginning with ZZ (fictional), or empty for MITRA and PEMDA."""
    kbli: str
    kelompok_risiko: int
    """1 to 5 (PP 82/2019 Annex I); 0 where people are not wage earners."""
    ukuran: str
    """MIKRO (1-4 workers), KECIL (5-19), MENENGAH (20-99), BESAR; empty for those that are no companies."""
    sumber: str
    """Whose money: PERUSAHAAN, APBD, APBDES, DBHCHT or CSR."""
    kawasan: str
    """NGORO for the industrial park, else empty."""


class PersonRow(NamedTuple):
    """One person with the one membership he or she has."""

    nik: str
    nama: str
    lahir: date
    kelamin: str
    wilayah: str
    hp: str
    pekerjaan: str
    kategori: str
    """PETANI_TEMBAKAU, BURUH_TANI_TEMBAKAU, RENTAN_LAIN, PEKERJA_UPAH, PERANGKAT_DESA,
    NON_ASN, MANDIRI or JAKON."""
    pembayar: str
    """PayerRow.kunci; empty: pays for himself."""
    segmen: str
    kelompok_risiko: int
    """Of the payer; 0 for BPU, whose contribution does not depend on it."""
    upah: int
    """Rupiah a month: the reported wage, or for BPU the declared income."""
    mulai: date
    akhir: date | None
    masa_iur_awal: int
    """Contribution months paid before October 2023."""
    lunas_awal: int
    """Last month paid before October 2023 as 202309, or 0."""
    bayar_sampai: int
    """Last of October to December 2023 that will be paid (202310, 202311, 202312), or 0 for none."""
    kelompok: str
    """The roster: PERUSAHAAN, NON_ASN, DESA, DBHCHT, MITRA, MANDIRI or JAKON."""


class RelativeRow(NamedTuple):
    """One of the family of a deceased member; the law says who of them is entitled."""

    nama: str
    hubungan: str
    """istri, suami, anak, ibu, ayah, saudara or mertua."""
    lahir: date
    kelamin: str
    hidup: bool
    nik: str
    sekolah: str
    """SD, SMP, SMA while at school, else empty."""


class RekeningRow(NamedTuple):
    """A fictional account in the name of the heir."""

    bank: str
    nomor: str
    atas_nama: str


class DeathRow(NamedTuple):
    """A death of October to December 2023, inside paid months."""

    kode: str
    """A1 to A8: the ceremony of 31 January 2024; B1 to B17: the other claims."""
    nik: str
    tanggal: date
    jam: str
    tempat: str
    kronologi: str
    karena_kerja: bool
    """True: JKK; False: JKM."""
    sebab: str
    penyerahan: bool
    pelapor: str
    """Code of the village that reports."""
    kerabat: tuple[RelativeRow, ...]
    rekening: RekeningRow


class PenggantiRow(NamedTuple):
    """Who takes the paid place of a deceased member of a fixed-number programme from the next month."""

    kode: str
    """Of the death."""
    nik_lama: str
    nik_baru: str
    mulai: date
