"""The hash of an annex, over its lines in one canonical form: whoever changes a line later can be seen."""

from collections.abc import Iterator
from hashlib import sha256

from naungan.books.kolom import segel
from naungan.books.selection.models import Lampiran, Penerima, Penutupan

__all__ = ["baris_baku", "lampiran_utuh", "sidik_lampiran"]


def sidik_lampiran(lampiran: Lampiran) -> str:
    """SHA-256 in hex over the canonical lines, each ended by a line feed, in UTF-8."""
    jumlah = sha256()
    for baris in baris_baku(lampiran):
        jumlah.update(baris.encode() + b"\n")
    return jumlah.hexdigest()


def lampiran_utuh(lampiran: Lampiran) -> bool:
    """Whether the lines are still those that were approved."""
    return lampiran.sidik == sidik_lampiran(lampiran)


def baris_baku(lampiran: Lampiran) -> Iterator[str]:
    """The annex as text: the decree, the lines by place, the closings by place; fields joined by ``|``.

    It holds full NIKs, as the printed annex does: for hashing, never for a log or a page.
    """
    d = lampiran.decree
    yield "|".join(
        map(str, ("SK", lampiran.ke, lampiran.nomor, lampiran.tanggal, d.nomor, d.payer.kode, d.mulai, d.sampai,
                  d.kuota, d.pagu, lampiran.mulai))
    )  # fmt: skip
    buka = segel().buka
    for p in Penerima.objects.filter(lampiran=lampiran).order_by("tempat", "urut").iterator(2_000):
        nik = buka(bytes(p.nik_segel), "nik")
        yield f"BUKA|{p.tempat}|{p.urut}|{nik}|{p.nama}|{p.wilayah}|{p.mulai}|{p.sampai}"
    tutup = Penutupan.objects.filter(lampiran=lampiran).select_related("penerima")
    for t in tutup.order_by("penerima__tempat", "penerima__urut").iterator(2_000):
        nik = buka(bytes(t.penerima.nik_segel), "nik")
        yield f"TUTUP|{t.penerima.tempat}|{t.penerima.urut}|{nik}|{t.terakhir}|{t.sebab}"
