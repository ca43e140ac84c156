"""Addresses anybody may open: the statement, its map, and how the pages are made."""

from django.urls import URLPattern, path

from naungan.face.web.katalog import katalog
from naungan.face.web.public.beranda import beranda, laporan, laporan_json, peta_kecamatan
from naungan.face.web.public.hak import hak
from naungan.face.web.public.iuran import iuran

urlpatterns: list[URLPattern] = [
    path("", beranda, name="beranda"),
    path("laporan/<str:bulan>.json", laporan_json, name="laporan_json"),
    path("laporan/<str:bulan>/", laporan, name="laporan"),
    path("peta/<str:kode>/", peta_kecamatan, name="peta_kecamatan"),
    path("berapa-haknya/", hak, name="hak"),
    path("berapa-iurannya/", iuran, name="iuran"),
    path("komponen/", katalog, name="katalog"),
]
