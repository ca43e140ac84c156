"""Signing in: officers are registered by their office, nobody registers themselves."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

__all__ = ["TanpaDaftarSendiri"]


class TanpaDaftarSendiri(DefaultAccountAdapter):  # type: ignore[misc]
    """allauth's rules, with the public sign-up closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
