"""An XML member in pieces that never cut a tag, its elements without the prefix some programs give them."""

import re
from collections.abc import Iterator

from naungan.desk.roster.baca.arsip import BATAS_MEKAR, Arsip

__all__ = ["alir_xml"]

BATAS_TEKS = 8 << 20
"""Bytes without any tag."""
_AWALAN = re.compile(rb"<([A-Za-z_][\w.-]*:)(?:sst|worksheet)[\s>]")


def alir_xml(arsip: Arsip, nama: str, batas_isi: int = BATAS_MEKAR) -> Iterator[bytes]:
    """Pieces of UTF-8, each beginning with a tag and ending before one; not more than so many bytes."""
    if arsip.anggota[nama].file_size > batas_isi:
        raise arsip.terlalu_besar()
    sisa, awalan = b"", None
    for potongan in arsip.alir(nama):
        sisa += potongan
        if awalan is None:
            cocok = _AWALAN.search(sisa)
            awalan = cocok[1] if cocok else b""
        batas = sisa.rfind(b"<")
        if batas > 0:
            yield _tanpa(sisa[:batas], awalan)
            sisa = sisa[batas:]
        elif len(sisa) > BATAS_TEKS:
            raise arsip.rusak()
    yield _tanpa(sisa, awalan or b"")


def _tanpa(xml: bytes, awalan: bytes) -> bytes:
    return xml.replace(b"<" + awalan, b"<").replace(b"</" + awalan, b"</") if awalan else xml
