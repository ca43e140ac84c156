"""Fences: what the database itself refuses, on SQLite and on PostgreSQL, whoever writes.

A fence is a trigger that raises an integrity error when its condition holds. CHECK constraints and unique indexes are
declared on the models; a fence is for what those cannot see: the past of a row, and other rows.
"""

from collections.abc import Sequence
from typing import NamedTuple

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.operations import RunPython
from django.db.migrations.state import StateApps

__all__ = ["Pagar", "hanya_tambah", "jenis_kantor", "pasang"]


class Pagar(NamedTuple):
    """Refuse ``aksi`` (INSERT, UPDATE, DELETE) on ``tabel`` when the SQL condition ``bila`` (with NEW, OLD) holds."""

    nama: str
    tabel: str
    aksi: str
    bila: str
    pesan: str
    kunci: str = ""
    """``tabel WHERE …`` of the row to hold before looking, so that two at once do not each see too little.

    PostgreSQL only: SQLite has one writer at a time.
    """


def jenis_kantor(petugas: str) -> str:
    """SQL for the kind of office of the officer in column ``petugas`` of the new row."""
    return f"(SELECT k.jenis FROM staff_petugas p JOIN staff_kantor k ON k.id = p.kantor_id WHERE p.id = NEW.{petugas}_id)"


def hanya_tambah(tabel: str) -> list[Pagar]:
    """Rows of ``tabel`` are added and never changed or removed."""
    return [
        Pagar(f"{tabel}_tak_diubah", tabel, "UPDATE", "1=1", f"{tabel}: catatan tidak boleh diubah"),
        Pagar(f"{tabel}_tak_dihapus", tabel, "DELETE", "1=1", f"{tabel}: catatan tidak boleh dihapus"),
    ]


def _sqlite(p: Pagar) -> list[str]:
    return [
        f"CREATE TRIGGER {p.nama} BEFORE {p.aksi} ON {p.tabel} FOR EACH ROW WHEN {p.bila} "
        f"BEGIN SELECT RAISE(ABORT, '{p.pesan}'); END"
    ]


def _postgresql(p: Pagar) -> list[str]:
    kembali = "OLD" if p.aksi == "DELETE" else "NEW"
    pegang = f"PERFORM 1 FROM {p.kunci} FOR NO KEY UPDATE; " if p.kunci else ""
    perintah = [
        f"CREATE FUNCTION {p.nama}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {pegang}IF {p.bila} THEN "
        f"RAISE EXCEPTION '{p.pesan}' USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN {kembali}; END $$",
        f"CREATE TRIGGER {p.nama} BEFORE {p.aksi} ON {p.tabel} FOR EACH ROW EXECUTE FUNCTION {p.nama}()",
    ]
    if p.aksi == "DELETE" and p.bila == "1=1":  # TRUNCATE passes row triggers by
        perintah.append(
            f"CREATE TRIGGER {p.nama}_kosong BEFORE TRUNCATE ON {p.tabel} FOR EACH STATEMENT EXECUTE FUNCTION {p.nama}()"
        )
    return perintah


def pasang(pagar: Sequence[Pagar]) -> RunPython:
    """A migration step that sets these fences up."""

    def maju(_: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        tulis = _postgresql if editor.connection.vendor == "postgresql" else _sqlite
        for p in pagar:
            for perintah in tulis(p):
                editor.execute(perintah, params=None)

    def mundur(_: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        for p in pagar:
            di_pg = editor.connection.vendor == "postgresql"
            editor.execute(
                f"DROP FUNCTION {p.nama}() CASCADE" if di_pg else f"DROP TRIGGER {p.nama}", params=None
            )

    return RunPython(maju, mundur)
