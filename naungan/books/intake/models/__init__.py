"""Lists of names: the list, its files, its rows, the proposals to apply them."""

from naungan.books.intake.models.baris import Baris
from naungan.books.intake.models.kiriman import Berkas, Kiriman, PetaKolom
from naungan.books.intake.models.pengajuan import Pengajuan

__all__ = ["Baris", "Berkas", "Kiriman", "Pengajuan", "PetaKolom"]
