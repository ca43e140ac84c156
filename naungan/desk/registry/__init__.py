"""Persons and payers as they change: requests and merges decided by two, sources of what we know, jobs, risk groups."""

from naungan.desk.registry.ahli_waris import ahli_waris_menurut_keluarga
from naungan.desk.registry.ajukan import ajukan_betulkan, ajukan_kategori, ajukan_pindah, ajukan_upah
from naungan.desk.registry.ajukan_keluarga import ajukan_ahli_waris, ajukan_keluarga
from naungan.desk.registry.asal import BarisAsal, buka_asal, catat_asal
from naungan.desk.registry.bentrok import bentrok, biarkan
from naungan.desk.registry.gabung import batalkan_gabungan, gabungkan, setujui_gabungan, tolak_gabungan
from naungan.desk.registry.ganda import pertanggungan_ganda
from naungan.desk.registry.keluarga import AnggotaBaru, KerabatNyata
from naungan.desk.registry.pekerjaan import (
    akhiri_pekerjaan,
    catat_pekerjaan,
    naikkan_upah,
    pekerjaan_terlihat,
)
from naungan.desk.registry.pembayar import tetapkan_cabang, tetapkan_ukuran
from naungan.desk.registry.permintaan import setujui_permintaan, tarik_permintaan, tolak_permintaan
from naungan.desk.registry.risiko import tetapkan_kelompok_risiko, usulkan_kelompok
from naungan.desk.registry.terlihat import gabungan_terlihat, permintaan_terlihat

__all__ = [
    "AnggotaBaru",
    "BarisAsal",
    "KerabatNyata",
    "ahli_waris_menurut_keluarga",
    "ajukan_ahli_waris",
    "ajukan_betulkan",
    "ajukan_kategori",
    "ajukan_keluarga",
    "ajukan_pindah",
    "ajukan_upah",
    "akhiri_pekerjaan",
    "batalkan_gabungan",
    "bentrok",
    "biarkan",
    "buka_asal",
    "catat_asal",
    "catat_pekerjaan",
    "gabungan_terlihat",
    "gabungkan",
    "naikkan_upah",
    "pekerjaan_terlihat",
    "permintaan_terlihat",
    "pertanggungan_ganda",
    "setujui_gabungan",
    "setujui_permintaan",
    "tarik_permintaan",
    "tetapkan_cabang",
    "tetapkan_kelompok_risiko",
    "tetapkan_ukuran",
    "tolak_gabungan",
    "tolak_permintaan",
    "usulkan_kelompok",
]
