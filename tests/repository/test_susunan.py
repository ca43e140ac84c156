"""The house stands as it is drawn: imports go down, files hold one idea, migrations match the models."""

from pathlib import Path

import pytest
from django.core.management import call_command
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.repository.berkas import AKAR, PAKET, naskah

PANJANG = 250


def test_every_import_goes_down(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(AKAR)

    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_file_is_longer_than_one_idea() -> None:
    panjang = {
        b.relative_to(AKAR).as_posix(): n
        for b in naskah(PAKET, akhiran=(".py",))
        if "migrations" not in b.parts and (n := len(b.read_text(encoding="utf-8").splitlines())) > PANJANG
    }

    assert panjang == {}


@pytest.mark.parametrize("nama", ["utils", "helpers", "common", "services", "managers", "base", "misc"])
def test_no_file_is_named_after_nothing(nama: str) -> None:
    assert [b for b in naskah(PAKET, akhiran=(".py",)) if b.stem == nama] == []


@pytest.mark.django_db
def test_migrations_match_the_models(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=1)
    except SystemExit:
        pytest.fail(f"models have changed without a migration:\n{capsys.readouterr().out}")


def test_every_folder_of_the_package_says_what_it_is() -> None:
    """The eight folders and the rooms of the books open with a sentence."""
    folder = [d for d in (*PAKET.iterdir(), *(PAKET / "books").iterdir()) if (d / "__init__.py").exists()]

    assert [str(d.relative_to(AKAR)) for d in folder if not _kalimat(d)] == []


def _kalimat(folder: Path) -> bool:
    return (folder / "__init__.py").read_text(encoding="utf-8").lstrip().startswith('"""')
