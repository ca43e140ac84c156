"""Whom public money covers: programmes and rules, candidates and meetings, decrees by name, offers, yearly checks."""

from naungan.desk.selection.antrean import posisi
from naungan.desk.selection.aturan import aturan_pada, rancang_aturan, setujui_aturan
from naungan.desk.selection.berlaku import penerima_berlaku, syarat_ditetapkan
from naungan.desk.selection.biaya import perkiraan_biaya
from naungan.desk.selection.calon import catat_sebab, undurkan, usulkan_calon, usulkan_lagi
from naungan.desk.selection.hitung import hitung_layak
from naungan.desk.selection.jelaskan import jelaskan
from naungan.desk.selection.kosakata import Kedudukan, Ketentuan
from naungan.desk.selection.lampiran import batalkan_lampiran, susun_lampiran
from naungan.desk.selection.musyawarah import Putusan, catat_musyawarah, sahkan_musyawarah
from naungan.desk.selection.nilai import antrekan, nilai_calon
from naungan.desk.selection.periksa import Jawaban, buka_periksa, jawab_periksa, tutup_periksa
from naungan.desk.selection.pernyataan import catat_pernyataan
from naungan.desk.selection.perubahan import susun_perubahan
from naungan.desk.selection.program import (
    atur_kuota,
    buka_program,
    rancang_program,
    tutup_program,
    ubah_kuota_program,
)
from naungan.desk.selection.sidik import lampiran_utuh
from naungan.desk.selection.tawaran import jawab_tawaran, tawarkan_tempat_kosong
from naungan.desk.selection.tempat import tempat_kosong
from naungan.desk.selection.tetapkan import catat_verifikasi, setujui_lampiran

__all__ = [
    "Jawaban",
    "Kedudukan",
    "Ketentuan",
    "Putusan",
    "antrekan",
    "atur_kuota",
    "aturan_pada",
    "batalkan_lampiran",
    "buka_periksa",
    "buka_program",
    "catat_musyawarah",
    "catat_pernyataan",
    "catat_sebab",
    "catat_verifikasi",
    "hitung_layak",
    "jawab_periksa",
    "jawab_tawaran",
    "jelaskan",
    "lampiran_utuh",
    "nilai_calon",
    "penerima_berlaku",
    "perkiraan_biaya",
    "posisi",
    "rancang_aturan",
    "rancang_program",
    "sahkan_musyawarah",
    "setujui_aturan",
    "setujui_lampiran",
    "susun_lampiran",
    "susun_perubahan",
    "syarat_ditetapkan",
    "tawarkan_tempat_kosong",
    "tempat_kosong",
    "tutup_periksa",
    "tutup_program",
    "ubah_kuota_program",
    "undurkan",
    "usulkan_calon",
    "usulkan_lagi",
]
