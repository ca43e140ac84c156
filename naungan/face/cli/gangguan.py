"""When the machine will not: a full or closed folder, broken keys, a broken database. One sentence, no traceback."""

import errno
import sys

__all__ = ["kalimat_gangguan"]

_OS = {
    errno.ENOSPC: "tempat penyimpanan penuh",
    errno.EFBIG: "tempat penyimpanan penuh",
    errno.EDQUOT: "jatah tempat penyimpanan habis",
    errno.EROFS: "hanya dapat dibaca",
    errno.EACCES: "tidak boleh ditulis atau dibaca oleh pengguna ini",
    errno.EPERM: "tidak boleh ditulis atau dibaca oleh pengguna ini",
    errno.ENOENT: "tidak ada dan tidak dapat dibuat",
    errno.ENOTDIR: "bukan folder",
    errno.EEXIST: "sudah ada dan bukan folder",
    errno.EISDIR: "adalah folder, bukan berkas",
}
# A word of the database's own message → what is wrong and what helps. The first that fits is said.
_BASIS_DATA = (
    ("no such table", "tabelnya belum ada. Siapkan dengan: naungan siapkan"),
    ("does not exist", "belum disiapkan, atau namanya keliru. Siapkan dengan: naungan siapkan"),
    ("no such column", "bentuknya lama. Perbarui dengan: naungan siapkan"),
    ("malformed", "berkasnya rusak. Pulihkan dari cadangan"),
    ("not a database", "berkasnya rusak. Pulihkan dari cadangan"),
    ("disk is full", "tempat penyimpanan penuh. Kosongkan lalu ulangi; yang sudah ditulis tetap utuh"),
    ("disk i/o", "tidak dapat ditulis: tempat penyimpanan penuh atau rusak. Yang sudah ditulis tetap utuh"),
    ("readonly", "hanya dapat dibaca"),
    ("unable to open", "tidak dapat dibuka; periksa izin foldernya"),
    ("locked", "sedang ditulis oleh program lain terlalu lama. Ulangi sebentar lagi"),
    ("connection", "tidak dapat dihubungi; periksa NAUNGAN_DATABASE_URL dan servernya"),
)


def kalimat_gangguan(galat: BaseException) -> str | None:
    """What to tell the reader, or None where it is a fault of the program and the trace is worth having."""
    if isinstance(galat, OSError):
        apa = _OS.get(galat.errno or 0)
        return f"{galat.filename or 'Folder data'}: {apa}." if apa else None
    if not _dari_basis_data(galat):
        return None
    pesan = str(galat).lower()
    kalimat = next((f"Basis data {apa}." for kata, apa in _BASIS_DATA if kata in pesan), None)
    asal = galat.__cause__ or galat.__context__  # a broken transaction hides what broke it
    return kalimat if kalimat or asal is None else kalimat_gangguan(asal)


def _dari_basis_data(galat: BaseException) -> bool:
    """Without importing Django for a command that never needed it."""
    modul = sys.modules.get("django.db")
    return modul is not None and isinstance(galat, modul.DatabaseError)
