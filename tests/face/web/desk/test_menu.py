"""Each office is offered what it may open, and everything it is offered opens."""

import re

import pytest

from tests.cast import Pemeran
from tests.face.web.klien import masuk, teks


def menu(isi: str) -> list[tuple[str, str]]:
    daftar = re.search(r'<ul class="menu">(.*?)</ul>', isi, re.DOTALL)
    return re.findall(r'<a href="([^"]+)"[^>]*>([^<]+)</a>', daftar[1]) if daftar else []


@pytest.mark.parametrize("nama", ["sari", "wahyu", "budi", "ratna", "slamet", "rina", "joko", "orang_asing"])
def test_every_entry_opens(pemeran: Pemeran, nama: str) -> None:
    klien = masuk(pemeran.semua[nama])
    butir = menu(teks(klien.get("/")))

    assert len(butir) >= 3
    assert {alamat: klien.get(alamat).status_code for alamat, _ in butir} == dict.fromkeys(dict(butir), 200)


def test_nobody_signed_in_is_offered_nothing(pemeran: Pemeran) -> None:
    assert menu(teks(masuk().get("/"))) == []


def test_a_sponsor_is_not_offered_people_and_an_employer_its_own_bills(pemeran: Pemeran) -> None:
    mitra = [label for _, label in menu(teks(masuk(pemeran.joko).get("/")))]
    pabrik = dict(menu(teks(masuk(pemeran.rina).get("/"))))

    assert mitra == ["Beranda", "Perlindungan", "Tagihan"]
    assert pabrik[f"/pembayar/{pemeran.pabrik.pk}/"] == "Iuran kami"


def test_the_page_one_is_on_is_marked(pemeran: Pemeran) -> None:
    isi = teks(masuk(pemeran.sari).get("/tagihan/"))

    assert re.findall(r'<a href="([^"]+)" aria-current="page">', isi)[0] == "/tagihan/"
