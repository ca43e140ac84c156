"""Addresses of the village: reporting what happened to one of its people, repairing their rows."""

from django.urls import URLPattern, path

from naungan.face.web.village.antrean import antrean_desa, antrean_satu_desa
from naungan.face.web.village.cari import lapor
from naungan.face.web.village.lapor import lapor_orang

urlpatterns: list[URLPattern] = [
    path("lapor/", lapor, name="lapor"),
    path("lapor/<int:person>/", lapor_orang, name="lapor_orang"),
    path("antrean/", antrean_desa, name="antrean_desa"),
    path("antrean/<str:kode>/", antrean_satu_desa, name="antrean_satu_desa"),
]
