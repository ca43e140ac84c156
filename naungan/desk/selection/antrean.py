"""The waiting list: who comes first by the programme's stated criteria, and why somebody stands where they stand."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db import connection

from naungan.books.selection.models import Calon, Program
from naungan.desk.selection.aturan import aturan_pada, kedudukan_dari
from naungan.desk.selection.kosakata import Kedudukan
from naungan.desk.tolakan import BelumLengkap, BukanTahapnya
from naungan.kit.jam import hari_ini

__all__ = ["Posisi", "Sebab", "Urutan", "posisi", "urutan"]


class Urutan(NamedTuple):
    """The order as SQL over ``selection_calon c`` and ``registry_person p``: first the best."""

    kunci: tuple[tuple[str, str, str], ...]
    """Criterion, expression, ASC or DESC; the last is the order of proposal in the books, so nobody is equal."""
    isi: dict[str, Any]

    @property
    def sql(self) -> str:
        return ", ".join(f"{ekspresi} {arah}" for _, ekspresi, arah in self.kunci)


class Sebab(NamedTuple):
    """How many of those ahead are ahead by this criterion, and what the candidate brings to it."""

    kriteria: str
    ditemukan: Any
    di_depan: int


class Posisi(NamedTuple):
    """The place in line among those who share the same quota."""

    ke: int
    dari: int
    sebab: tuple[Sebab, ...]


def urutan(program: Program, pada: date) -> Urutan:
    """The order of the rules in force on a day; without criteria, by date of proposal.

    Raises BelumLengkap ``belum_ada_aturan``.
    """
    aturan = aturan_pada(program, pada)
    if aturan is None:
        raise BelumLengkap("belum_ada_aturan", nama=program.nama)
    return susun(kedudukan_dari(aturan), pada)


def susun(kedudukan: Sequence[Kedudukan], pada: date) -> Urutan:
    """The order that these criteria make on a day."""
    isi: dict[str, Any] = {"u_pada": pada}
    kunci: list[tuple[str, str, str]] = []
    for n, k in enumerate(kedudukan):
        if k.kriteria in ("kategori", "kelamin"):
            pilihan = []
            for i, nilai in enumerate(k.nilai):
                isi[f"u{n}_{i}"] = nilai
                pilihan.append(f"WHEN %(u{n}_{i})s THEN {i}")
            kunci.append(
                (k.kriteria, f"CASE p.{k.kriteria} {' '.join(pilihan)} ELSE {len(k.nilai)} END", "ASC")
            )
        elif k.kriteria == "umur":
            kunci.append(("umur", "p.lahir", "ASC" if k.nilai[0] == "tertua" else "DESC"))
        elif k.kriteria == "penghasilan":
            kunci.append(("penghasilan", _PENGHASILAN, "ASC"))
        else:
            kunci.append(("tanggal_usul", "c.diusulkan_pada", "ASC"))
    if all(nama != "tanggal_usul" for nama, *_ in kunci):
        kunci.append(("tanggal_usul", "c.diusulkan_pada", "ASC"))
    return Urutan((*kunci, ("nomor", "c.id", "ASC")), isi)


# who declared no income comes last
_PENGHASILAN = (
    "COALESCE((SELECT SUM(j.upah) FROM registry_job j WHERE j.person_id = p.id AND j.mulai <= %(u_pada)s"
    " AND (j.akhir IS NULL OR j.akhir >= %(u_pada)s)), 1000000000000000)"
)
_MENURUT = {
    "kategori": "p.kategori",
    "kelamin": "p.kelamin",
    "umur": "p.lahir",
    "tanggal_usul": "c.diusulkan_pada",
    "nomor": "c.id",
}


def posisi(calon: Calon, pada: date | None = None) -> Posisi:
    """Where the candidate stands in line and what put each of those ahead there. Raises BukanTahapnya when not in line."""
    if calon.status != Calon.Status.ANTRE:
        raise BukanTahapnya("bukan_tahapnya", aksi="posisi", status=calon.status)
    hari = pada or hari_ini()
    u = urutan(calon.program, hari)
    kolom = ", ".join(f"{ekspresi} AS k{n}" for n, (_, ekspresi, _) in enumerate(u.kunci))
    tampil = ", ".join(f"{_MENURUT.get(nama, _PENGHASILAN)} AS t{n}" for n, (nama, *_) in enumerate(u.kunci))
    sama = "(c.kuota_id = %(sel)s)" if calon.kuota_id else "c.kuota_id IS NULL"
    isi = u.isi | {"program": calon.program_id, "sel": calon.kuota_id, "id": calon.pk}
    hitung, seri = [], "TRUE"
    for n, (_, _, arah) in enumerate(u.kunci):
        hitung.append(
            f"SUM(CASE WHEN {seri} AND a.k{n} {'<' if arah == 'ASC' else '>'} s.k{n} THEN 1 ELSE 0 END)"
        )
        seri += f" AND a.k{n} = s.k{n}"
    antre = (
        f"SELECT c.id, {kolom}, {tampil} FROM selection_calon c JOIN registry_person p ON p.id = c.person_id"
        f" WHERE c.program_id = %(program)s AND c.status = 'ANTRE' AND {sama}"
    )
    with connection.cursor() as kursor:
        kursor.execute(
            f"WITH antre AS ({antre}) SELECT COUNT(*), {', '.join(hitung)} FROM antre a JOIN antre s ON s.id = %(id)s",
            isi,
        )
        dari, *di_depan = map(int, kursor.fetchone())
        kursor.execute(
            f"SELECT {', '.join(f't{n}' for n in range(len(u.kunci)))} FROM ({antre}) q WHERE id = %(id)s",
            isi,
        )
        punya = kursor.fetchone()
    sebab = (Sebab(nama, v, n) for (nama, *_), v, n in zip(u.kunci, punya, di_depan, strict=True))
    return Posisi(sum(di_depan) + 1, dari, tuple(sebab))
