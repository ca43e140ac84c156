"""Reading whatever they send: a spreadsheet or a table of text of any kind becomes a ``Lembar``, or a plain refusal."""

from naungan.desk.roster.baca.buka import buka
from naungan.desk.roster.baca.kolom import lipat
from naungan.desk.roster.baca.padan import petakan, sidik_judul, tak_terpetakan
from naungan.desk.roster.baca.saring import DILEWATI, Lewat

__all__ = ["DILEWATI", "Lewat", "buka", "lipat", "petakan", "sidik_judul", "tak_terpetakan"]
