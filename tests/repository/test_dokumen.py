"""Documents written from the code say what the code says."""

from pathlib import Path

from naungan.face.cli.dokumen import alur

DOKUMEN = Path(__file__).parents[2] / "docs"


def test_the_drawn_workflows_are_those_of_the_desk() -> None:
    assert (DOKUMEN / "alur.md").read_text() == alur()
