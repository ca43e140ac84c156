"""The preview of a list for the terminal: what its rows would do, at what cost, and what was found most often."""

from django.db.models import Count, Sum

from naungan.books.intake.models import Kiriman
from naungan.desk.roster.ajukan import akan_diterapkan
from naungan.desk.roster.olah import WAJIB
from naungan.desk.tolakan import MasukanKeliru
from naungan.face.cli.tabel import tabel
from naungan.face.kata import KATA, kalimat
from naungan.face.sebutan import TAHAP
from naungan.face.sebutan_kiriman import EFEK, jenis_temuan
from naungan.kit.rupiah import angka, rupiah
from naungan.lens.kiriman import efek_kiriman, temuan_terbanyak

__all__ = ["cetak", "tak_terbaca"]

_TEMUAN = 8


def cetak(kiriman: Kiriman) -> None:
    """Print where a list stands."""
    efek = efek_kiriman(kiriman)
    print(f"\n{kiriman.kode}  {TAHAP['kiriman'][kiriman.status]}  {kiriman.kantor.nama}")
    if kiriman.status == Kiriman.Status.TAK_TERBACA:
        print(tak_terbaca(kiriman))
    baris = [("", "baris", "iuran sebulan", "diterapkan")]
    baris += [(EFEK[e.efek], angka(e.banyak), rupiah(e.iuran), angka(e.diterapkan)) for e in efek]
    print(tabel("\nAkibat", baris if efek else [], kanan=(1, 2, 3)))
    if kiriman.status == Kiriman.Status.DIPERIKSA:
        siap = akan_diterapkan(kiriman).aggregate(orang=Count("id"), iuran=Sum("iuran"))
        print(
            f"  Bila diajukan sekarang: {angka(siap['orang'])} orang, iuran {rupiah(int(siap['iuran'] or 0))} sebulan."
        )
    temuan = [(angka(banyak), jenis_temuan(kode)) for kode, banyak in temuan_terbanyak(kiriman)[:_TEMUAN]]
    print(tabel("\nTemuan terbanyak", temuan, kanan=(0,)))


def tak_terbaca(kiriman: Kiriman) -> str:
    """Why a list could not be read."""
    if kiriman.sebab not in KATA:
        return kiriman.sebab
    berkas = kiriman.berkas.latest("putaran")
    kurang = [b for b in WAJIB if b not in berkas.peta]
    return kalimat(MasukanKeliru(kiriman.sebab, kolom="berkas", nama=berkas.nama, bidang=kurang))
