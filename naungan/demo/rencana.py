"""The exact counts: who is active on 31 December 2023, who is not, and how many pay for them.

5,527 non-ASN, 27,727 DBHCHT and the total of 187,344 are from the press; the split of the rest is invented.
"""

from typing import NamedTuple

__all__ = ["PENUH", "Rencana", "rencana"]


class Rencana(NamedTuple):
    """Counts of people and payers. The 25 dead come on top."""

    non_asn: int = 5_527
    desa: int = 2_640
    perusahaan: int = 119_000
    jakon: int = 13_200
    dbhcht: int = 27_727
    mitra: int = 1_200
    mandiri: int = 18_050

    # without running cover on that date: 45,000
    mandiri_lewat: int = 17_000
    """Self-paying, last paid between April and July 2023: out of the scheme after three unpaid months."""
    mandiri_tenggang: int = 6_000
    """Self-paying, paid to October or November 2023: in the months of grace."""
    perusahaan_keluar: int = 14_400
    non_asn_keluar: int = 800
    desa_keluar: int = 300
    jakon_selesai: int = 4_000
    perusahaan_menunggak: int = 2_500

    pemberi_kerja: int = 2_155
    pemberi_kerja_menunggak: int = 45
    kawasan_ngoro: int = 39
    dinas: int = 45
    kantor_kecamatan: int = 18
    desa_terdaftar: int = 240
    donatur: int = 12
    proyek: int = 180
    proyek_selesai: int = 45

    @property
    def aktif(self) -> int:
        """187,344 at full size."""
        return sum(self[:7])

    @property
    def tidak_aktif(self) -> int:
        """45,000 at full size."""
        return sum(self[7:14])


PENUH = Rencana()


def rencana(scale: float) -> Rencana:
    """Every count in proportion, at least one of each, with room for those who take the place of the dead.

    Raises ValueError for a scale outside (0, 1].
    """
    if not 0 < scale <= 1:
        raise ValueError(f"scale harus lebih dari 0 dan paling besar 1, bukan {scale}")
    if scale == 1:
        return PENUH
    r = Rencana(*(max(1, int(n * scale + 0.5)) for n in PENUH))
    donatur = min(PENUH.donatur, max(2, r.mitra))
    r = r._replace(donatur=donatur, dbhcht=max(12, r.dbhcht), mitra=max(donatur, r.mitra))
    return r._replace(
        pemberi_kerja=max(2, min(r.pemberi_kerja, r.perusahaan)),
        perusahaan=max(2, r.perusahaan),
        desa=max(r.desa, 3 * r.desa_terdaftar),
        non_asn=max(r.non_asn, r.dinas + r.kantor_kecamatan),
        perusahaan_menunggak=max(r.perusahaan_menunggak, r.pemberi_kerja_menunggak),
    )
