"""Form fields every audience uses."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

__all__ = ["Tanggal"]


class Tanggal(forms.DateField):
    """A day: the browser's own date field, or written out; both are understood."""

    default_error_messages = {"invalid": _("Tulis tanggal seperti 20-11-2023.")}

    def __init__(self, **lain: Any) -> None:
        isi: dict[str, Any] = {"widget": forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})}
        super().__init__(**isi | lain)
