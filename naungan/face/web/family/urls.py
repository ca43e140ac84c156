"""Addresses of the family: following one's own file by its code."""

from django.urls import URLPattern, path

from naungan.face.web.family.lacak import lacak, lacak_kode

urlpatterns: list[URLPattern] = [
    path("lacak/", lacak, name="lacak"),
    path("lacak/<str:kode>/", lacak_kode, name="lacak_kode"),
]
