"""Addresses of the village: reporting what happened to one of its people."""

from django.urls import URLPattern, path

from naungan.face.web.village.cari import lapor
from naungan.face.web.village.lapor import lapor_orang

urlpatterns: list[URLPattern] = [
    path("lapor/", lapor, name="lapor"),
    path("lapor/<int:person>/", lapor_orang, name="lapor_orang"),
]
