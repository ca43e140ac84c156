"""Addresses of the BPJS branch: receiving, examining, proposing, deciding, paying."""

from django.urls import URLPattern, path

from naungan.face.web.branch.antrean import klaim
from naungan.face.web.branch.batch import (
    batch,
    batch_berkas,
    batch_daftar,
    batch_hasil,
    batch_rilis,
    batch_susun,
)
from naungan.face.web.branch.berkas import klaim_berkas
from naungan.face.web.branch.langkah import (
    klaim_cek_kasus,
    klaim_kembalikan,
    klaim_minta_ulang,
    klaim_putuskan,
    klaim_terima_lagi,
    klaim_usulkan_tolak,
    pengajuan_terima,
)
from naungan.face.web.branch.periksa import klaim_periksa
from naungan.face.web.branch.surat import klaim_surat
from naungan.face.web.branch.usulkan import klaim_usulkan

urlpatterns: list[URLPattern] = [
    path("klaim/", klaim, name="klaim"),
    path("pengajuan/<str:kode>/terima/", pengajuan_terima, name="pengajuan_terima"),
    path("klaim/<str:nomor>/", klaim_berkas, name="klaim_berkas"),
    path("klaim/<str:nomor>/periksa/", klaim_periksa, name="klaim_periksa"),
    path("klaim/<str:nomor>/cek-kasus/", klaim_cek_kasus, name="klaim_cek_kasus"),
    path("klaim/<str:nomor>/kembalikan/", klaim_kembalikan, name="klaim_kembalikan"),
    path("klaim/<str:nomor>/terima-lagi/", klaim_terima_lagi, name="klaim_terima_lagi"),
    path("klaim/<str:nomor>/usulkan/", klaim_usulkan, name="klaim_usulkan"),
    path("klaim/<str:nomor>/usulkan-tolak/", klaim_usulkan_tolak, name="klaim_usulkan_tolak"),
    path("klaim/<str:nomor>/minta-ulang/", klaim_minta_ulang, name="klaim_minta_ulang"),
    path("klaim/<str:nomor>/putuskan/", klaim_putuskan, name="klaim_putuskan"),
    path("klaim/<str:nomor>/surat.pdf", klaim_surat, name="klaim_surat"),
    path("batch/", batch, name="batch"),
    path("batch/susun/", batch_susun, name="batch_susun"),
    path("batch/<str:kode>/", batch_berkas, name="batch_berkas"),
    path("batch/<str:kode>/rilis/", batch_rilis, name="batch_rilis"),
    path("batch/<str:kode>/hasil/", batch_hasil, name="batch_hasil"),
    path("batch/<str:kode>/daftar.pdf", batch_daftar, name="batch_daftar"),
]
