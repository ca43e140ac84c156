"""A page of a list ordered by name and identity: it starts after a row, so the thousandth page costs as the first."""

from typing import Any, Generic, NamedTuple, TypeVar

from django.db.models import Model, Q, QuerySet
from django.http import HttpRequest

__all__ = ["BARIS", "Lembar", "lembar", "letak"]

M = TypeVar("M", bound=Model)
BARIS = 50


class Lembar(NamedTuple, Generic[M]):
    """Its rows, and the row its neighbours end before or start after."""

    baris: list[M]
    sebelum: int | None
    sesudah: int | None


def letak(request: HttpRequest) -> dict[str, int]:
    """``sesudah`` or ``sebelum``: the row named in the address; anything but a number is as good as nothing."""
    return {
        arah: int(nilai)
        for arah in ("sesudah", "sebelum")
        if (nilai := request.GET.get(arah, "")).isascii() and nilai.isdecimal() and len(nilai) < 16
    }


def lembar(semua: QuerySet[M], nama: str, *, sesudah: int = 0, sebelum: int = 0) -> Lembar[M]:
    """Fifty rows by ``nama`` (a path) after or before a row. A row that is gone starts the list anew."""
    tanda = (
        semua.filter(pk=sebelum or sesudah).values_list(nama, "pk").first() if sebelum or sesudah else None
    )
    mundur = bool(sebelum and tanda)
    arah, lewat = ("-", "lt") if mundur else ("", "gt")
    if tanda:
        isi: Any = {f"{nama}__{lewat}e": tanda[0]}
        semua = semua.filter(Q(**{f"{nama}__{lewat}": tanda[0]}) | Q(**{f"pk__{lewat}": tanda[1]}), **isi)
    nomor = list(semua.order_by(f"{arah}{nama}", f"{arah}pk").values_list("pk", flat=True)[: BARIS + 1])
    lebih, ada = len(nomor) > BARIS, semua.in_bulk(nomor[:BARIS])  # sorting narrow rows is twice as fast
    baris = [ada[pk] for pk in nomor[:BARIS]]
    if mundur:
        baris.reverse()
    ada_sebelum, ada_sesudah = (lebih, True) if mundur else (tanda is not None, lebih)
    return Lembar(
        baris,
        baris[0].pk if baris and ada_sebelum else None,
        baris[-1].pk if baris and ada_sesudah else None,
    )
