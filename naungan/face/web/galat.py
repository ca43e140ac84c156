"""Answering no, kindly."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

__all__ = ["tidak_berwenang"]


def tidak_berwenang(request: HttpRequest, kalimat: str) -> HttpResponse:
    """403 with the reason in a sentence."""
    return render(request, "403.html", {"exception": kalimat}, status=403)
