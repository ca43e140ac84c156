"""Calm tables of text for the terminal, and the law's names as words."""

from collections.abc import Collection, Sequence

__all__ = ["sebut", "tabel"]

SINGKATAN = frozenset({"jkk", "jkm", "jht", "jp", "jkp", "bpu", "pu", "stmb"})


def tabel(judul: str, baris: Sequence[tuple[str, ...]], kanan: Collection[int] = ()) -> str:
    """Rows in aligned columns under a title; the columns ``kanan`` are set flush right. Empty without rows."""
    if not baris:
        return ""
    lebar = [max(len(b[i]) for b in baris) for i in range(len(baris[0]))]
    sel = [[b[i].rjust(n) if i in kanan else b[i].ljust(n) for i, n in enumerate(lebar)] for b in baris]
    return "\n".join([judul, *("  " + "  ".join(s).rstrip() for s in sel)])


def sebut(nama: str) -> str:
    """``iuran_jkk_pu`` → iuran JKK PU."""
    return " ".join(kata.upper() if kata in SINGKATAN else kata for kata in nama.split("_"))
