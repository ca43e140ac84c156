"""Addresses of the lists behind the statement, and of the way from a report to the proof of payment."""

from django.urls import URLPattern, path

from naungan.face.web.desk.jalankan import tagihan_jalankan
from naungan.face.web.desk.orang import orang
from naungan.face.web.desk.pembayar import pembayar, pembayar_rinci
from naungan.face.web.desk.peserta import peserta, peserta_csv
from naungan.face.web.desk.tagihan import tagihan
from naungan.face.web.desk.urls_kiriman import urlpatterns as kiriman
from naungan.face.web.desk.urls_pendampingan import urlpatterns as pendampingan

urlpatterns: list[URLPattern] = [
    path("peserta/", peserta, name="peserta"),
    path("peserta.csv", peserta_csv, name="peserta_csv"),
    path("orang/<int:pk>/", orang, name="orang"),
    path("pembayar/", pembayar, name="pembayar"),
    path("pembayar/<int:pk>/", pembayar_rinci, name="pembayar_rinci"),
    path("tagihan/", tagihan, name="tagihan"),
    path("tagihan/jalankan/", tagihan_jalankan, name="tagihan_jalankan"),
    *kiriman,
    *pendampingan,
]
