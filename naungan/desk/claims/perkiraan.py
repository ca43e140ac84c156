"""An estimate for a family: the same rules on the same facts, by anybody, binding nobody."""

from typing import NamedTuple

from naungan import law
from naungan.books.cases.models import Event
from naungan.books.membership.models import Membership
from naungan.desk.claims.fakta import fakta_kematian, kepesertaan_pada
from naungan.law.perhitungan import Perhitungan

__all__ = ["Perkiraan", "perkiraan"]


class Perkiraan(NamedTuple):
    """What one membership would give."""

    membership: Membership
    hasil: Perhitungan


def perkiraan(peristiwa: Event) -> list[Perkiraan]:
    """One estimate for each membership with cover on the day; none where the law for it is not built yet."""
    taksiran = []
    for membership, status in kepesertaan_pada(peristiwa):
        if status not in ("AKTIF", "TENGGANG"):
            continue
        try:
            taksiran.append(Perkiraan(membership, law.hitung(fakta_kematian(peristiwa, membership))))
        except (law.BelumTersedia, law.MasukanSalah):
            continue
    return taksiran
