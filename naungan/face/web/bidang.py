"""Form fields every audience uses."""

import re
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.kit.bulan import Bulan
from naungan.kit.rupiah import angka

__all__ = ["BulanTahun", "Persen", "Rupiah", "Tanggal"]


class Tanggal(forms.DateField):
    """A day: the browser's own date field, or written out; both are understood."""

    default_error_messages = {"invalid": _("Tulis tanggal seperti 20-11-2023.")}

    def __init__(self, **lain: Any) -> None:
        isi: dict[str, Any] = {"widget": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}
        super().__init__(**isi | lain)


class Rupiah(forms.Field):
    """Whole rupiah as people write them: 2500000, 2.500.000 or Rp2.500.000."""

    default_error_messages = {"invalid": _("Tulis angka saja, misalnya 2.500.000.")}
    _TULISAN = re.compile(r"(?:rp)?\s*(\d{1,3}(?:[. ,]\d{3})*|\d+)(?:,00?|,-)?", re.IGNORECASE)

    def __init__(self, **lain: Any) -> None:
        isi: dict[str, Any] = {
            "widget": forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
        }
        super().__init__(**isi | lain)

    def to_python(self, nilai: Any) -> int | None:
        if nilai in self.empty_values:
            return None
        cocok = self._TULISAN.fullmatch(str(nilai).strip())
        digit = re.sub(r"\D", "", cocok[1]) if cocok else ""
        if not digit or len(digit) > 15:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid")
        return int(digit)

    def prepare_value(self, nilai: Any) -> Any:
        return angka(nilai) if isinstance(nilai, int) else nilai


class BulanTahun(forms.Field):
    """A month: the browser's own month field, or written out as 2023-12 or 12-2023."""

    default_error_messages = {"invalid": _("Tulis bulan dan tahun seperti 12-2023.")}

    def __init__(self, **lain: Any) -> None:
        isi: dict[str, Any] = {"widget": forms.TextInput(attrs={"type": "month"})}
        super().__init__(**isi | lain)

    def to_python(self, nilai: Any) -> Bulan | None:
        if nilai in self.empty_values:
            return None
        teks = str(nilai).strip().replace("/", "-")
        bulan, _garis, tahun = teks.partition("-")
        try:
            return Bulan.baca(f"{tahun}-{bulan:0>2}" if len(tahun) == 4 else teks)
        except ValueError:
            raise forms.ValidationError(self.error_messages["invalid"], code="invalid") from None


class Persen(forms.DecimalField):
    """A share of at most a hundred with one decimal, behind a comma or a point in either language."""

    default_error_messages = {"invalid": _("Tulis angka saja, misalnya 12,5.")}

    def __init__(self, **lain: Any) -> None:
        isi: dict[str, Any] = {
            "min_value": 0,
            "max_value": 100,
            "max_digits": 4,
            "decimal_places": 1,
            "widget": forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        }
        super().__init__(**isi | lain)

    def to_python(self, nilai: Any) -> Decimal | None:  # type: ignore[override]  # the stubs take it for a whole number
        return super().to_python(nilai.replace(",", ".") if isinstance(nilai, str) else nilai)
