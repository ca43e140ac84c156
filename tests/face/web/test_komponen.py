"""Every component stands in the catalogue, rendered; numbers, dates and the map are as people read them."""

import re
from collections.abc import Callable
from datetime import date, datetime
from gzip import compress
from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.test import Client, RequestFactory, override_settings
from django.urls import path
from django.utils.translation import override

from naungan.face.web import katalog as modul_katalog
from naungan.face.web.katalog import katalog
from naungan.face.web.konteks import halaman
from naungan.face.web.nada import nada_status
from naungan.face.web.peta import Daerah, batas_wajar, legenda_peta, peta_svg
from naungan.face.web.templatetags import tulis
from naungan.kit.bulan import Bulan

urlpatterns = [path("komponen/", katalog, name="katalog")]

WEB = Path(modul_katalog.__file__).parent
STATIS = WEB.parent / "static"


@pytest.fixture(scope="module")
def isi() -> str:
    with override_settings(ROOT_URLCONF=__name__):
        jawaban = Client().get("/komponen/")
    assert jawaban.status_code == 200
    return jawaban.content.decode()


def test_no_component_tag_survives(isi: str) -> None:
    assert "<c-" not in isi


def test_every_component_is_in_the_catalogue(isi: str) -> None:
    komponen = {berkas.stem for berkas in (WEB / "templates" / "cotton").glob("*.html")}

    assert komponen == set(re.findall(r'data-komponen="([a-z_]+)"', isi))


def test_nothing_in_the_catalogue_breaks_the_content_security_policy(isi: str) -> None:
    assert " style=" not in isi
    assert "<style" not in isi
    assert not re.search(r"\son[a-z]+=", isi)
    assert not re.search(r"<script(?![^>]*\ssrc=)", isi)
    assert "http://" not in isi.replace("http://www.w3.org", "") and "https://" not in isi


def test_every_id_is_unique(isi: str) -> None:
    id_id = re.findall(r'\sid="([^"]+)"', isi)

    assert sorted(id_id) == sorted(set(id_id))


def test_every_link_of_the_error_summary_leads_to_a_field(isi: str) -> None:
    ringkasan = isi[isi.index('class="kesalahan"') :]
    tujuan = re.findall(r'href="#([^"]+)"', ringkasan[: ringkasan.index("</ul>")])

    assert tujuan == ["id_tanggal", "id_setuju"]
    assert all(f'id="{t}"' in isi for t in tujuan)


def test_an_error_is_tied_to_its_field(isi: str) -> None:
    assert re.search(r'<input[^>]*aria-describedby="id_tanggal_error"[^>]*id="id_tanggal"', isi)
    assert 'id="id_tanggal_error"' in isi


def test_the_page_is_in_indonesian_with_a_way_past_the_head(isi: str) -> None:
    assert '<html lang="id">' in isi
    assert isi.index('href="#isi"') < isi.index("<header")


def test_every_page_knows_whose_day_it_is_and_strangers_get_no_menu() -> None:
    permintaan: HttpRequest = RequestFactory().get("/")
    permintaan.user = AnonymousUser()

    konteks = halaman(permintaan)

    assert konteks["menu"] == []
    assert konteks["penyelenggara"] == settings.NAUNGAN_PENYELENGGARA
    assert isinstance(konteks["hari_ini"], date)


def test_money_and_numbers_are_written_the_indonesian_way() -> None:
    assert tulis.rupiah(42_000_000) == "Rp42.000.000"
    assert tulis.angka(187_344) == "187.344"
    assert tulis.persen(3852) == "38,52%"
    assert tulis.persen(-105) == "-1,05%"
    assert tulis.terbilang(42_000_000) == "empat puluh dua juta rupiah"


def test_dates_and_months_are_written_out() -> None:
    assert tulis.tanggal(date(2024, 1, 31)) == "31 Januari 2024"
    assert tulis.tanggal(datetime(2024, 1, 31, 9)) == "31 Januari 2024"
    assert (
        tulis.bulan(202312)
        == tulis.bulan(Bulan(2023, 12))
        == tulis.bulan(date(2023, 12, 5))
        == "Desember 2023"
    )


def test_english_keeps_the_money_and_changes_the_month() -> None:
    with override("en"):
        assert tulis.rupiah(42_000_000) == "Rp42.000.000"
        assert tulis.tanggal(date(2024, 1, 31)) == "31 January 2024"
        assert tulis.terbilang(42_000_000) == "forty-two million rupiah"


@pytest.mark.parametrize(
    "saring", [tulis.rupiah, tulis.angka, tulis.persen, tulis.tanggal, tulis.bulan, tulis.terbilang]
)
def test_what_is_not_known_is_a_dash_and_never_a_nought(saring: Callable[[None], str]) -> None:
    assert saring(None) == "–"


def test_states_have_a_tone() -> None:
    assert [nada_status(k) for k in ("DIBAYAR", "DIUSULKAN", "DIKEMBALIKAN", "DITOLAK", "entah")] == [
        "baik", "jalan", "awas", "bahaya", "netral",
    ]  # fmt: skip


def test_the_map_draws_every_district_and_links_the_ones_with_rows() -> None:
    svg = peta_svg(
        {
            "35.16.05": Daerah(4512, "Ngoro: 45,12%", "/kecamatan/35.16.05/"),
            "35.16.01": Daerah(1000, "Jatirejo: 10%"),
        },
        judul="Cakupan",
    )
    pohon = ElementTree.fromstring(svg)
    ns = {"s": "http://www.w3.org/2000/svg"}

    assert len(pohon.findall("s:path", ns)) + len(pohon.findall("s:a", ns)) == 18
    assert [a.get("href") for a in pohon.findall("s:a", ns)] == ["/kecamatan/35.16.05/"]
    assert pohon.get("role") == "group"
    assert "style" not in svg
    assert "Mojoanyar: belum ada data" in svg


def test_the_map_of_304_villages_is_small() -> None:
    svg = peta_svg(
        {"35.16.01.2001": Daerah(100, "Tawangrejo", "/desa/35.16.01.2001/")}, "desa", judul="Cakupan"
    )

    assert svg.count("belum ada data") == 303
    assert len(svg) < 250_000


def test_a_name_on_the_map_cannot_carry_markup() -> None:
    svg = peta_svg({"35.16.05": Daerah(1, '"><script>alert(1)</script>', 'x" onload="y')}, judul="<b>")

    assert "<script>" not in svg and ' onload="' not in svg and "<b>" not in svg


def test_the_legend_says_each_class_and_counts_its_areas() -> None:
    nilai = {f"35.16.{n:02d}": Daerah(n * 400, "") for n in range(1, 18)}

    legenda = legenda_peta(nilai, batas=(1000, 2000, 3000, 4050))

    assert [k.label for k in legenda] == [
        "di bawah 10%",
        "10% sampai di bawah 20%",
        "20% sampai di bawah 30%",
        "30% sampai di bawah 40,50%",
        "40,50% ke atas",
        "belum ada data",
    ]
    assert sum(k.banyak for k in legenda) == 18


def test_class_limits_rise_even_when_all_areas_are_alike() -> None:
    assert batas_wajar([3800] * 18) == (3800, 3900, 4000, 4100)
    assert batas_wajar([None]) == (2000, 4000, 6000, 8000)


def test_the_style_stays_under_fifteen_kilobytes_and_within_this_machine() -> None:
    gaya = b"".join(b.read_bytes() for b in sorted((STATIS / "css").glob("*.css")))

    assert len(compress(gaya)) < 15_000
    assert re.findall(rb"url\(([^)]+)\)", gaya) == [b'"../fonts/inter-latin.woff2"']
