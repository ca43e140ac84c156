"""Every string people read: found in templates, code and the law's questions, kept in ``locale/en``. ``make bahasa`` updates it.

gettext's own tools are not assumed on a developer's machine: Django turns a template into calls, ``ast`` finds the
calls, polib keeps the catalogue.
"""

import ast
import re
from pathlib import Path

import polib
from django.utils.translation.template import templatize

from naungan.law.berkas import baca_yaml
from naungan.law.parameter import berkas_parameter

__all__ = ["KATALOG", "kalimat_sumber", "main"]

PAKET = Path(__file__).parents[2] / "naungan"
KATALOG = PAKET / "face" / "locale" / "en" / "LC_MESSAGES" / "django.po"
BERJAMAK = {"ngettext", "ngettext_lazy"}
PANGGILAN = BERJAMAK | {"_", "N_", "gettext", "gettext_lazy", "gettext_noop"}
KALIMAT_HUKUM = ("pertanyaan", "bunyi", "sebutan")
# The catalogue of components is for builders and stays Indonesian.
_TAK_DITERJEMAHKAN = ("templates/katalog/",)
_TEKS = r"""u?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
_DALAM_TEMPLAT = re.compile(rf"\b(?:_|gettext|ngettext)\(\s*{_TEKS}(?:\s*,\s*{_TEKS})?")


def kalimat_sumber() -> dict[str, str | None]:
    """Each Indonesian string → its plural form, None where it has none (Indonesian often writes both alike)."""
    hasil: dict[str, str | None] = {}
    for berkas in sorted(PAKET.rglob("*.py")):
        hasil |= _dari_python(berkas.read_text())
    for berkas in sorted(PAKET.rglob("templates/**/*.html")):
        if not any(bagian in berkas.as_posix() for bagian in _TAK_DITERJEMAHKAN):
            for panggilan in _DALAM_TEMPLAT.findall(templatize(berkas.read_text())):
                hasil |= _dari_python(panggilan + ")")
    for berkas in (*berkas_parameter(), PAKET / "law" / "jkk" / "bagian_tubuh.yaml"):
        hasil |= _dari_hukum(baca_yaml(berkas))
    return hasil


def _dari_hukum(isi: object) -> dict[str, str | None]:
    """What the law asks where it is open, the readings it gives, and what it calls the parts of the body."""
    hasil: dict[str, str | None] = {}
    for kunci, nilai in (
        isi.items() if isinstance(isi, dict) else enumerate(isi) if isinstance(isi, list) else ()
    ):
        if kunci in KALIMAT_HUKUM and isinstance(nilai, str):
            hasil[nilai] = None
        hasil |= _dari_hukum(nilai)
    return hasil


def _dari_python(isi: str) -> dict[str, str | None]:
    hasil: dict[str, str | None] = {}
    for simpul in ast.walk(ast.parse(isi)):
        if isinstance(simpul, ast.Call) and isinstance(simpul.func, ast.Name) and simpul.func.id in PANGGILAN:
            kata = [
                a.value for a in simpul.args[:2] if isinstance(a, ast.Constant) and isinstance(a.value, str)
            ]
            if kata and kata[0]:
                hasil[kata[0]] = kata[1] if simpul.func.id in BERJAMAK and len(kata) > 1 else None
    return hasil


def main() -> None:
    """Add new strings without a translation, drop those gone, write the compiled catalogue."""
    sumber = kalimat_sumber()
    lama = {e.msgid: e for e in polib.pofile(str(KATALOG))} if KATALOG.exists() else {}
    katalog = polib.POFile(wrapwidth=110)
    katalog.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": "en",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    for kata, jamak in sorted(sumber.items()):
        entri = lama.get(kata) or polib.POEntry(msgid=kata)
        if jamak is not None:
            entri.msgid_plural = jamak
            entri.msgstr_plural = entri.msgstr_plural or {0: "", 1: ""}
        entri.flags = ["python-format"] if "%(" in kata else []
        katalog.append(entri)
    KATALOG.parent.mkdir(parents=True, exist_ok=True)
    katalog.save(str(KATALOG))
    katalog.save_as_mofile(str(KATALOG.with_suffix(".mo")))
    belum = [e.msgid for e in katalog if not e.translated()]
    print(f"{len(katalog)} kalimat, {len(belum)} belum diterjemahkan")


if __name__ == "__main__":
    main()
