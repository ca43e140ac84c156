"""Members in the ways a bill must tell apart."""

from datetime import date
from itertools import count

from naungan.books.funds.models import Decree
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, Payer, Person
from tests.cast import Pemeran, orang

__all__ = ["UMK", "bpu", "keputusan", "pekerja", "peserta"]

UMK = 4_504_787
_ke = count(1)


def peserta(
    payer: Payer,
    *,
    segmen: str,
    upah: int,
    kelompok_risiko: int,
    mulai: date = date(2023, 1, 1),
    **lain: object,
) -> Membership:
    """A new person with one job and one membership at this payer."""
    nomor = next(_ke)
    siapa: Person = orang(f"Warga {nomor}", f"35169901018{nomor:05d}", lahir=date(1980, 1, 1))
    Job.objects.create(
        person=siapa, payer=payer, uraian="Pekerja", kelompok_risiko=kelompok_risiko, upah=upah, mulai=mulai
    )
    return Membership.objects.create(
        person=siapa, payer=payer, segmen=segmen, kelompok="UJI", mulai=mulai, **lain
    )


def pekerja(p: Pemeran, *, upah: int = UMK, **lain: object) -> Membership:
    """A wage earner of the factory (risk group 2)."""
    return peserta(p.pabrik, segmen="PU", upah=upah, kelompok_risiko=2, **lain)  # type: ignore[arg-type]


def bpu(*, lunas_awal: int = 0, mulai: date = date(2023, 1, 1)) -> Membership:
    """Somebody who pays for themselves, paid up to ``lunas_awal``."""
    nomor = next(_ke)
    sendiri = Payer.objects.create(
        kode=f"ORANG-U{nomor}", jenis="PERORANGAN", nama="Sendiri", wilayah="35.16.17.2003", sumber="SENDIRI"
    )
    return peserta(
        sendiri, segmen="BPU", upah=1_000_000, kelompok_risiko=0, mulai=mulai, lunas_awal=lunas_awal
    )


def keputusan(p: Pemeran, *, disetujui: bool = True, mulai: int = 202310, sampai: int = 202312) -> Decree:
    """The decree by which the regency pays for Pak Karno."""
    return Decree.objects.create(
        nomor=f"SK-{next(_ke)}", tanggal=date(2023, 9, 25), payer=p.pemkab, sumber="DBHCHT", mulai=mulai,
        sampai=sampai, kuota=1, pagu=50_400, dibuat_oleh=p.sari, disetujui_oleh=p.wahyu if disetujui else None,
    )  # fmt: skip
