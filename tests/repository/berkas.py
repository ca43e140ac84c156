"""The repository's own files, for the tests that read them."""

from collections.abc import Iterator
from pathlib import Path

__all__ = ["AKAR", "PAKET", "TEKS", "naskah"]

AKAR = Path(__file__).resolve().parents[2]
PAKET = AKAR / "naungan"
TEKS = (".py", ".html", ".css", ".js", ".svg", ".md", ".yaml", ".toml", ".typ", ".txt", ".po", ".csv")
_BUKAN_KITA = {".venv", ".git", "__pycache__", "node_modules", "data", "vendor", "test-results"}


def naskah(*akar: Path, akhiran: tuple[str, ...] = TEKS) -> Iterator[Path]:
    """Text files under these folders, without what others made."""
    for folder in akar:
        for berkas in sorted([folder] if folder.is_file() else folder.rglob("*")):
            bagian = berkas.relative_to(AKAR).parts
            if (
                berkas.is_file()
                and berkas.suffix in akhiran
                and not _BUKAN_KITA & set(bagian)
                and berkas.name != "uv.lock"
            ):
                yield berkas
