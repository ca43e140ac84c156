"""A newcomer's commands are the ones that continuous integration runs."""

import re

from tests.repository.berkas import AKAR


def _make(teks: str) -> set[str]:
    return set(re.findall(r"^\s*(?:\$ )?make ([a-z]+)", teks, re.MULTILINE))


def test_ci_runs_the_readmes_test_command_and_nothing_else() -> None:
    ci = (AKAR / ".ci" / "run").read_text(encoding="utf-8")
    perintah = [b for b in ci.splitlines() if b.strip() and not b.startswith(("#", "set "))]

    assert perintah == ["make test"]


def test_the_readme_names_the_two_commands() -> None:
    assert {"demo", "test"} <= _make((AKAR / "README.md").read_text(encoding="utf-8"))


def test_every_command_of_the_readme_exists() -> None:
    aturan = set(re.findall(r"^([a-z]+):", (AKAR / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    assert _make((AKAR / "README.md").read_text(encoding="utf-8")) <= aturan
