"""A request and a merge about Pak Karno, carried by the verbs to the stage a test begins at."""

from datetime import date

from naungan.books.registry.models import Gabungan, Permintaan
from naungan.desk import registry
from naungan.kit.jam import pada
from tests.cast import Pemeran, orang
from tests.desk.meja import HARI

__all__ = ["digabung", "diminta", "diusulkan_gabung"]


def diminta(p: Pemeran) -> Permintaan:
    """Sari asks for another telephone number; village and regency alike may decide."""
    with pada(HARI):
        return registry.ajukan_betulkan(
            p.karno,
            by=p.sari,
            medan="hp",
            nilai="0812 3456 789",
            alasan="Ganti nomor",
            bukti="Datang sendiri",
        )


def diusulkan_gabung(p: Pemeran) -> Gabungan:
    """Pak Slamet says that the second Karno is the first."""
    kembar = orang("KARNO", "3516991202780009", lahir=date(1978, 2, 12))
    with pada(HARI):
        return registry.gabungkan(p.karno, kembar, by=p.slamet, alasan="Lahir dan alamat sama")


def digabung(p: Pemeran) -> Gabungan:
    g = diusulkan_gabung(p)
    with pada(HARI):
        return registry.setujui_gabungan(g, by=p.wahyu)
