"""Signing in: officers are registered by their office, nobody registers themselves.

In the demo a signed link signs a member of the cast in; its secret is made anew at every start and never stored.
"""

import hmac
import os
from hashlib import sha256

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache

from naungan.books.staff.models import Petugas

__all__ = ["TanpaDaftarSendiri", "masuk_contoh", "tanda_masuk"]


class TanpaDaftarSendiri(DefaultAccountAdapter):  # type: ignore[misc]
    """allauth's rules, with the public sign-up closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


def tanda_masuk(rahasia: str, username: str) -> str:
    """What a demo link carries for one person."""
    return hmac.new(rahasia.encode(), username.encode(), sha256).hexdigest()[:32]


@never_cache
def masuk_contoh(request: HttpRequest, username: str, tanda: str) -> HttpResponse:
    """Sign a member of the cast in by their link; outside the demo this address does not exist."""
    rahasia = os.environ.get("NAUNGAN_DEMO_RAHASIA", "")
    if not (settings.NAUNGAN_DEMO and rahasia and hmac.compare_digest(tanda_masuk(rahasia, username), tanda)):
        raise Http404
    petugas = get_object_or_404(Petugas.objects.exclude(peran="SISTEM"), username=username, is_active=True)
    login(request, petugas, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect("beranda")
