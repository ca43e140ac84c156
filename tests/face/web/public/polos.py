"""A browser without JavaScript: it knows a form, what stands in its fields, and the button that is pressed."""

from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.face.web.klien import Klien, teks

__all__ = ["Polos"]

Nilai = str | list[str]


class _Formulir(HTMLParser):
    """The fields of the calculator's form, as a press would send them."""

    def __init__(self) -> None:
        super().__init__()
        self.isi: dict[str, list[str]] = {}
        self.nama: set[str] = set()
        self._di_dalam = False
        self._pilih = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        a = {k: v or "" for k, v in attrs}
        if tag == "form":
            self._di_dalam = "hitung" in a.get("class", "").split()
        if not self._di_dalam:
            return
        if tag == "select":
            self._pilih = a["name"]
            self.nama.add(self._pilih)
        elif tag == "option" and "selected" in a:
            self.isi[self._pilih] = [a["value"]]
        elif tag == "input":
            self.nama.add(a["name"])
            if a.get("type") not in ("radio", "checkbox") or "checked" in a:
                self.isi.setdefault(a["name"], []).append(a.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._di_dalam = False


class Polos:
    """Somebody at the calculator: the page they see, and where they are."""

    def __init__(self, klien: Klien, alamat: str) -> None:
        self.klien, self.jalan = klien, alamat
        self.buka(alamat)

    def buka(self, alamat: str) -> None:
        """Follow a link, and the redirects behind it."""
        jawaban = self.klien.get(alamat, follow=True)
        assert jawaban.status_code == 200
        self.alamat = jawaban.redirect_chain[-1][0] if jawaban.redirect_chain else alamat
        self.isi = teks(jawaban)

    def tekan(self, tombol: str = "lanjut", nilai: str = "1", **jawab: Nilai) -> "Polos":
        """Fill in (two underscores stand for a dash) and press a button; a field the page does not ask is an error."""
        formulir = _Formulir()
        formulir.feed(self.isi)
        kirim: dict[str, Any] = dict(formulir.isi)
        for kunci, satu in jawab.items():
            nama = kunci.replace("__", "-")
            assert nama in formulir.nama, f"{nama} tidak ditanyakan; yang ditanyakan {sorted(formulir.nama)}"
            kirim[nama] = satu
        jawaban = self.klien.get(self.jalan, kirim | {tombol: nilai}, follow=True)
        self.alamat = jawaban.redirect_chain[-1][0] if jawaban.redirect_chain else self.alamat
        self.isi = teks(jawaban)
        return self

    @property
    def kueri(self) -> dict[str, list[str]]:
        """The answers in the address."""
        return parse_qs(urlsplit(self.alamat).query)
