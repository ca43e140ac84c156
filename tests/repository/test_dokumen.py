"""Documents written from the code say what the code says."""

import re
from pathlib import Path

import pytest

from naungan.face.cli.dokumen import alur, law
from naungan.face.cli.dokumen_hukum import hukum
from naungan.face.cli.dokumen_hukum.kasus import kasus_tertulis
from naungan.face.cli.dokumen_hukum.tanya import tak_terangkat
from naungan.law.kutipan import Kutipan, dalam_kata, dirujuk
from tests.repository.berkas import AKAR, PAKET, naskah

DOKUMEN = AKAR / "docs"
KASUS = AKAR / "tests" / "law" / "cases"


def test_the_drawn_workflows_are_those_of_the_desk() -> None:
    assert (DOKUMEN / "alur.md").read_text() == alur()


def test_the_document_of_the_law_says_what_the_law_says() -> None:
    assert (DOKUMEN / "law.md").read_text() == law(DOKUMEN), "`make docs` writes it again"


def test_every_flag_an_answer_can_carry_is_raised_by_a_written_case() -> None:
    assert tak_terangkat(kasus_tertulis(KASUS)) == []


def test_without_cases_every_flag_is_missed() -> None:
    assert {"masa_tenggang_dilindungi (2015-07-01)", "bulan_tunggu_jkm (2025-02-24)"} <= set(
        tak_terangkat(())
    )


def test_prose_that_forgets_a_part_of_the_law_is_refused() -> None:
    with pytest.raises(ValueError, match="sumber"):
        hukum("<!-- isi: sekilas -->", KASUS)


def test_prose_that_asks_for_what_nobody_writes_is_refused() -> None:
    with pytest.raises(KeyError, match="ramalan"):
        hukum(f"{(DOKUMEN / 'law.in.md').read_text()}\n<!-- isi: ramalan -->\n", KASUS)


def test_every_article_named_on_a_page_in_a_letter_or_in_a_document_is_in_the_sources() -> None:
    salah = [
        f"{berkas.relative_to(AKAR)}: {dasar}"
        for berkas in naskah(
            PAKET, DOKUMEN, *AKAR.glob("*.md"), akhiran=(".py", ".html", ".typ", ".md", ".yaml")
        )
        for dasar in dalam_kata(berkas.read_text(encoding="utf-8"))
        if not _ada(dasar)
    ]

    assert salah == []


def test_an_article_nobody_recorded_is_noticed_in_a_text() -> None:
    assert [d for d in dalam_kata("menurut PP 44/2015 Pasal\n 999 ayat (1), dan PP 44/2015 Pasal 34") if not _ada(d)] == [
        "PP 44/2015 Pasal 999 ayat (1)"
    ]  # fmt: skip


def test_every_link_in_a_document_leads_somewhere() -> None:
    dokumen = [*DOKUMEN.rglob("*.md"), *AKAR.glob("*.md")]

    assert [f"{d.name}: {tujuan}" for d in dokumen for tujuan in _putus(d)] == []


def test_a_broken_link_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Ke mana\n[ya](#ke-mana) [ya](a.md) [tidak](#entah) [tidak](b.md)")

    assert _putus(tmp_path / "a.md") == ["#entah", "b.md"]


def _putus(dokumen: Path) -> list[str]:
    """The links to a file or to a place on the page that are not there."""
    teks = dokumen.read_text(encoding="utf-8")
    judul = re.findall(r"^#+ (.+)$", teks, re.MULTILINE)
    tempat = {re.sub(r"[^\w\- ]", "", j.lower()).replace(" ", "-") for j in judul}
    tempat |= set(re.findall(r'<a id="([^"]+)">', teks))
    tautan = [t for t in re.findall(r"\]\(([^)\s]+)\)", teks) if not t.startswith("http")]
    return [t for t in tautan if not (t[1:] in tempat if t[0] == "#" else (dokumen.parent / t).exists())]


def _ada(dasar: str) -> bool:
    try:
        return bool(dirujuk(Kutipan("kata", "", dasar)))
    except LookupError:
        return False
