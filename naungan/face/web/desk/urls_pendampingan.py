"""Addresses of the way from a report to the proof of payment, for the regency and its villages."""

from django.urls import URLPattern, path

from naungan.face.web.desk.pendampingan import pendampingan, pendampingan_berkas
from naungan.face.web.desk.pendampingan_hasil import hasil_konfirmasi, pendampingan_catat_hasil
from naungan.face.web.desk.pendampingan_kunjungan import pendampingan_kunjungi
from naungan.face.web.desk.pendampingan_langkah import (
    pendampingan_aksi,
    pendampingan_lengkapi,
    pendampingan_terima_kembali,
    pendampingan_tidak_diklaim,
)
from naungan.face.web.desk.penyerahan import penyerahan

urlpatterns: list[URLPattern] = [
    path("pendampingan/", pendampingan, name="pendampingan"),
    path("pendampingan/<str:kode>/", pendampingan_berkas, name="pendampingan_berkas"),
    path("pendampingan/<str:kode>/kunjungi/", pendampingan_kunjungi, name="pendampingan_kunjungi"),
    path("pendampingan/<str:kode>/lengkapi/", pendampingan_lengkapi, name="pendampingan_lengkapi"),
    path(
        "pendampingan/<str:kode>/tidak-diklaim/",
        pendampingan_tidak_diklaim,
        name="pendampingan_tidak_diklaim",
    ),
    path(
        "pendampingan/<str:kode>/terima-kembali/",
        pendampingan_terima_kembali,
        name="pendampingan_terima_kembali",
    ),
    path("pendampingan/<str:kode>/hasil/", pendampingan_catat_hasil, name="pendampingan_hasil"),
    path("pendampingan/<str:kode>/<str:aksi>/", pendampingan_aksi, name="pendampingan_aksi"),
    path("hasil/<int:pk>/konfirmasi/", hasil_konfirmasi, name="hasil_konfirmasi"),
    path("penyerahan/", penyerahan, name="penyerahan"),
]
