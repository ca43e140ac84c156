"""Fences of the lists: what was sent and decided stays, and a row that was applied never moves again."""

from naungan.books.pagar import Pagar

__all__ = ["PAGAR"]

PAGAR = [
    Pagar("intake_kiriman_tak_dihapus", "intake_kiriman", "DELETE", "1=1", "kiriman tidak boleh dihapus"),
    Pagar(
        "intake_kiriman_tetap",
        "intake_kiriman",
        "UPDATE",
        "OLD.kantor_id <> NEW.kantor_id OR OLD.pengirim_id <> NEW.pengirim_id OR OLD.untuk <> NEW.untuk"
        " OR COALESCE(OLD.payer_id, 0) <> COALESCE(NEW.payer_id, 0)",
        "kiriman tidak berganti pengirim atau pembayar; kirim yang baru",
    ),
    Pagar(
        "intake_berkas_tak_dihapus", "intake_berkas", "DELETE", "1=1", "berkas kiriman tidak boleh dihapus"
    ),
    Pagar(
        "intake_berkas_tetap",
        "intake_berkas",
        "UPDATE",
        "OLD.sidik <> NEW.sidik OR OLD.kiriman_id <> NEW.kiriman_id OR OLD.putaran <> NEW.putaran",
        "isi berkas kiriman tidak diganti; kirim berkas perbaikan",
    ),
    Pagar(
        "intake_baris_dihapus_sebelum_dibaca",
        "intake_baris",
        "DELETE",
        "(SELECT status FROM intake_kiriman WHERE id = OLD.kiriman_id) <> 'DITERIMA' OR OLD.terap <> ''",
        "baris hanya dibaca ulang sebelum diperiksa",
    ),
    Pagar(
        "intake_baris_diterapkan_tetap",
        "intake_baris",
        "UPDATE",
        "OLD.terap = 'SUDAH' OR OLD.kiriman_id <> NEW.kiriman_id OR OLD.nomor <> NEW.nomor",
        "baris yang sudah diterapkan tidak diubah; ajukan perubahan data orang itu",
    ),
    Pagar(
        "intake_baris_terap_disetujui",
        "intake_baris",
        "UPDATE",
        "NEW.terap <> '' AND (SELECT status FROM intake_kiriman WHERE id = NEW.kiriman_id) <> 'DISETUJUI'",
        "baris hanya diterapkan dari kiriman yang disetujui",
    ),
    Pagar(
        "intake_pengajuan_tak_dihapus", "intake_pengajuan", "DELETE", "1=1", "pengajuan tidak boleh dihapus"
    ),
    Pagar(
        "intake_pengajuan_tetap",
        "intake_pengajuan",
        "UPDATE",
        "OLD.putusan <> '' OR OLD.sidik <> NEW.sidik OR OLD.banyak <> NEW.banyak OR OLD.iuran <> NEW.iuran"
        " OR OLD.diajukan_oleh_id <> NEW.diajukan_oleh_id",
        "pengajuan yang sudah diputus tidak diubah",
    ),
]
