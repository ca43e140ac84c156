"""Whole rupiah: written the Indonesian way, in figures and in words."""

__all__ = ["angka", "persen", "rupiah", "terbilang"]


def angka(nilai: int) -> str:
    """187344 → ``187.344`` (thousands separated by a point)."""
    return f"{nilai:,}".replace(",", ".")


def rupiah(nilai: int) -> str:
    """42000000 → ``Rp42.000.000``; a negative amount keeps its sign in front."""
    return f"-Rp{angka(-nilai)}" if nilai < 0 else f"Rp{angka(nilai)}"


def terbilang(nilai: int) -> str:
    """42000000 → ``empat puluh dua juta rupiah``."""
    from num2words import num2words  # slow to load, and a command that prints no words should not wait for it

    return f"{num2words(nilai, lang='id')} rupiah"


def persen(bagian: int, keseluruhan: int) -> int:
    """The share in hundredths of a percent, rounded half up: (187344, 486404) → 3852."""
    return (2 * 10_000 * bagian + keseluruhan) // (2 * keseluruhan) if keseluruhan else 0
