"""A real browser on a served site: Debian's Chromium, the test's own committed books, one fixed day.

Where Chromium is missing the journeys are skipped, saying so; under ``CI=true`` that is a failure.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from playwright.sync_api import Browser, Page, sync_playwright
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from naungan.face.web.masuk import tanda_masuk
from naungan.kit import jam
from tests.cast import Pemeran

HASIL = Path(__file__).parents[2] / "test-results"
HARI = date(2023, 12, 12)
RAHASIA = "hanya-untuk-uji"
DESKTOP, TELEPON = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Debian puts its browser."""
    berkas = shutil.which("chromium")
    if berkas is None and os.environ.get("CI") == "true":
        pytest.fail("Chromium is missing; CI must not skip the journeys.", pytrace=False)
    if berkas is None:
        pytest.skip("TES PERAMBAN DILEWATI: Chromium belum ada. Pasang dengan: sudo apt install chromium")
    return berkas


@pytest.fixture
def peramban(chromium: str) -> Iterator[Browser]:
    """One browser; each member of the cast gets a window without the others' cookies."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@dataclass
class Situs:
    """The served site, the cast, and what every page is held to."""

    alamat: str
    pemeran: Pemeran
    browser: Browser
    nama: str
    galat: list[str] = field(default_factory=list)
    _ke: int = 0

    def masuk(self, nama: str = "") -> Page:
        """A window of this person, signed in by the demo's link; without a name, of nobody."""
        halaman = self.browser.new_context(viewport=DESKTOP, locale="id-ID").new_page()  # type: ignore[arg-type]
        halaman.set_default_timeout(10_000)
        halaman.on("console", lambda pesan: self.galat.append(pesan.text) if pesan.type == "error" else None)
        halaman.on("pageerror", lambda salah: self.galat.append(str(salah)))
        if nama:
            halaman.goto(f"{self.alamat}/masuk-contoh/{nama}/{tanda_masuk(RAHASIA, nama)}/")
        return halaman

    def lihat(self, halaman: Page, apa: str) -> None:
        """Photograph the page wide and on a telephone, and hold it to what everybody needs of it."""
        self._ke += 1
        for ukuran, lebar in ((DESKTOP, "lebar"), (TELEPON, "telepon")):
            halaman.set_viewport_size(ukuran)  # type: ignore[arg-type]
            halaman.screenshot(path=HASIL / self.nama / f"{self._ke:02d}-{apa}-{lebar}.png", full_page=True)
        meluap = halaman.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert meluap == 0, f"{apa}: {meluap} px wider than a telephone"
        for ukuran in (TELEPON, DESKTOP):
            halaman.set_viewport_size(ukuran)  # type: ignore[arg-type]
            assert not berat(halaman), apa


def berat(halaman: Page) -> list[tuple[str, Any]]:
    """What axe calls serious or critical."""
    temuan = Axe().run(halaman).response["violations"]
    return [
        (t["id"], [n["html"] for n in t["nodes"]]) for t in temuan if t["impact"] in ("serious", "critical")
    ]


@pytest.fixture
def situs(
    request: pytest.FixtureRequest,
    buku_nyata: object,
    pemeran: Pemeran,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    peramban: Browser,
) -> Iterator[Situs]:
    """The site on the cast's books, on 12 December 2023.

    Playwright's loop runs in this thread: Django is told that the test itself may still read the books, and the
    connection it keeps for the time of a loop is closed with each test, because the next has books of its own.
    """
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    monkeypatch.setenv("NAUNGAN_DEMO_RAHASIA", RAHASIA)
    monkeypatch.setattr(jam, "_geser", jam._geser)
    settings.NAUNGAN_DEMO = True
    jam.setel_tanggal(HARI)
    server: LiveServer = request.getfixturevalue("live_server")
    nama = request.node.name.removeprefix("test_")
    situs = Situs(server.url, pemeran, peramban, nama)
    connections.close_all()
    yield situs
    connections.close_all()
    assert not situs.galat, situs.galat


@pytest.fixture
def tagihan_lunas(pemeran: Pemeran) -> Callable[..., None]:
    """Pay months of Pak Karno's cover."""
    from naungan.kit.bulan import Bulan
    from tests import fakta

    def lunasi(*bulan: int) -> None:
        for ke in bulan:
            fakta.tagihan_lunas(pemeran.kepesertaan, Bulan(2023, ke), pemeran.budi)

    return lunasi
