"""What the database refuses about selection: history stays, a second person confirms, nobody is named beyond the quota."""

from naungan.books.selection.pagar.calon import PAGAR_CALON
from naungan.books.selection.pagar.lampiran import PAGAR_LAMPIRAN
from naungan.books.selection.pagar.program import PAGAR_PROGRAM

__all__ = ["PAGAR"]

PAGAR = [*PAGAR_PROGRAM, *PAGAR_CALON, *PAGAR_LAMPIRAN]
