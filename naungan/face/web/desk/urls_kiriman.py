"""Addresses of the lists of names: sending, reading, repairing, proposing, approving."""

from django.urls import URLPattern, path

from naungan.face.web.desk.kiriman import kiriman
from naungan.face.web.desk.kiriman_baris import kiriman_baris
from naungan.face.web.desk.kiriman_berkas import kiriman_berkas
from naungan.face.web.desk.kiriman_kirim import kiriman_kirim, kiriman_perbaikan
from naungan.face.web.desk.kiriman_langkah import kiriman_aksi, kiriman_batalkan, kiriman_kembalikan
from naungan.face.web.desk.kiriman_perbaiki import baris_ikutkan, baris_perbaiki
from naungan.face.web.desk.kiriman_petakan import kiriman_petakan
from naungan.face.web.desk.kiriman_rinci import kiriman_rinci, kiriman_temuan

urlpatterns: list[URLPattern] = [
    path("daftar-nama/", kiriman, name="kiriman"),
    path("daftar-nama/kirim/", kiriman_kirim, name="kiriman_kirim"),
    path("daftar-nama/<str:kode>/", kiriman_rinci, name="kiriman_rinci"),
    path("daftar-nama/<str:kode>/baris/", kiriman_baris, name="kiriman_baris"),
    path("daftar-nama/<str:kode>/temuan/", kiriman_temuan, name="kiriman_temuan"),
    path("daftar-nama/<str:kode>/kolom/", kiriman_petakan, name="kiriman_petakan"),
    path("daftar-nama/<str:kode>/perbaikan/", kiriman_perbaikan, name="kiriman_perbaikan"),
    path("daftar-nama/<str:kode>/daftar.xlsx", kiriman_berkas, name="kiriman_berkas"),
    path("daftar-nama/<str:kode>/kembalikan/", kiriman_kembalikan, name="kiriman_kembalikan"),
    path("daftar-nama/<str:kode>/batalkan/", kiriman_batalkan, name="kiriman_batalkan"),
    path("daftar-nama/<str:kode>/<str:aksi>/", kiriman_aksi, name="kiriman_aksi"),
    path("baris/<int:pk>/perbaiki/", baris_perbaiki, name="baris_perbaiki"),
    path("baris/<int:pk>/ikutkan/", baris_ikutkan, name="baris_ikutkan"),
]
