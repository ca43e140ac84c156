"""Who there is: persons and their families, those who pay for them, the jobs that join them, and how we know."""

from naungan.books.registry.models.acuan import Kbli, KelompokRisiko
from naungan.books.registry.models.asal import MEDAN_ASAL, Asal, NilaiAsal
from naungan.books.registry.models.gabungan import Gabungan
from naungan.books.registry.models.keluarga import Household, HouseholdMember, PernyataanKerabat
from naungan.books.registry.models.orang import KategoriOrang, Person
from naungan.books.registry.models.pekerjaan import Job
from naungan.books.registry.models.pembayar import Payer, PenetapanRisiko
from naungan.books.registry.models.permintaan import Permintaan

__all__ = [
    "MEDAN_ASAL",
    "Asal",
    "Gabungan",
    "Household",
    "HouseholdMember",
    "Job",
    "KategoriOrang",
    "Kbli",
    "KelompokRisiko",
    "NilaiAsal",
    "Payer",
    "PenetapanRisiko",
    "PernyataanKerabat",
    "Permintaan",
    "Person",
]
