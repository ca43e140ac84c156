"""The language of a page: Indonesian, until the reader chooses another."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

__all__ = ["PilihanBahasa"]


class PilihanBahasa:
    """Only the reader's own choice counts. Many Indonesian phones are set to English by their makers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._lanjut = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        pilihan = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        bahasa = pilihan if pilihan in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
        with translation.override(bahasa):
            jawaban = self._lanjut(request)
        jawaban.setdefault("Content-Language", bahasa)
        return jawaban
