"""Balances: what has been posted. Pending money is not yet anyone's."""

from datetime import date

from django.db.models import Q, Sum

from naungan.books.ledger.models import Account, Transfer

__all__ = ["akun", "neraca_saldo", "saldo"]

_TERBUKU = Q(jenis__in=["LANGSUNG", "SAHKAN"])


def akun(buku: str, jenis: str, acuan: str = "") -> Account:
    """The account, opened on first use."""
    return Account.objects.get_or_create(buku=buku, jenis=jenis, acuan=acuan)[0]


def saldo(akun: Account, pada: date | None = None) -> int:
    """Debits less credits posted on the account, up to and including a day."""
    terbuku = Transfer.objects.filter(_TERBUKU)
    if pada:
        terbuku = terbuku.filter(tanggal__lte=pada)
    masuk = terbuku.filter(debit=akun).aggregate(n=Sum("jumlah"))["n"] or 0
    keluar = terbuku.filter(kredit=akun).aggregate(n=Sum("jumlah"))["n"] or 0
    return int(masuk) - int(keluar)


def neraca_saldo(buku: str) -> dict[str, int]:
    """The trial balance of one book by kind of account; it sums to zero."""
    hasil: dict[str, int] = {}
    for sisi, tanda in (("debit", 1), ("kredit", -1)):
        jumlah = (
            Transfer.objects.filter(_TERBUKU, **{f"{sisi}__buku": buku})
            .values_list(f"{sisi}__jenis")
            .annotate(n=Sum("jumlah"))
            .order_by()
        )
        for jenis, n in jumlah:
            hasil[jenis] = hasil.get(jenis, 0) + tanda * int(n)
    return dict(sorted(hasil.items()))
