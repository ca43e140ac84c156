"""Random public codes: what a family or an officer reads aloud over the telephone."""

import secrets

__all__ = ["kode_acak"]

# Crockford's alphabet: no I, L, O, U, so nothing is misheard or misread.
_HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def kode_acak(panjang: int = 10) -> str:
    """A fresh code such as ``7K2M-9QXD-4T``; ten letters carry fifty bits, so guessing one is hopeless."""
    huruf = [secrets.choice(_HURUF) for _ in range(panjang)]
    return "-".join("".join(huruf[i : i + 4]) for i in range(0, panjang, 4))
