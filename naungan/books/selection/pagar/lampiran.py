"""Fences of decrees and their annexes: lines stay as approved, one person to a place, one public place to a person."""

from naungan.books.pagar import Pagar
from naungan.books.pagar import jenis_kantor as _kantor
from naungan.books.selection.pagar.tetap import tetap as _tetap

__all__ = ["PAGAR_LAMPIRAN"]


def _disetujui(lampiran: str) -> str:
    return f"(SELECT disetujui_oleh_id FROM selection_lampiran WHERE id = {lampiran}) IS NOT NULL"


_DECREE = "(SELECT {k} FROM funds_decree WHERE id = NEW.decree_id)"
_MENYETUJUI = "NEW.disetujui_oleh_id IS NOT NULL"
_BARIS = "(SELECT COUNT(*) FROM selection_penerima WHERE lampiran_id = NEW.id)"
# lines that still hold a place in the first month this annex governs
_DUDUK = (
    "p.sampai >= NEW.mulai AND NOT EXISTS (SELECT 1 FROM selection_penutupan t"
    " WHERE t.penerima_id = p.id AND t.terakhir < NEW.mulai)"
)

PAGAR_LAMPIRAN = [
    Pagar(
        "selection_lampiran_sah",
        "selection_lampiran",
        "INSERT",
        f"{_MENYETUJUI} OR {_kantor('dibuat_oleh')} <> 'PEMDA'"
        f" OR {_DECREE.format(k='payer_id')} <> (SELECT payer_id FROM selection_program WHERE id = NEW.program_id)"
        " OR (SELECT status FROM selection_program WHERE id = NEW.program_id) <> 'BERJALAN'"
        f" OR NEW.mulai < {_DECREE.format(k='mulai')} OR NEW.mulai > {_DECREE.format(k='sampai')}"
        f" OR (NEW.ke = 0 AND ({_DECREE.format(k='disetujui_oleh_id')} IS NOT NULL"
        f" OR NEW.nomor <> {_DECREE.format(k='nomor')} OR NEW.tanggal <> {_DECREE.format(k='tanggal')}))"
        f" OR (NEW.ke > 0 AND ({_DECREE.format(k='disetujui_oleh_id')} IS NULL OR NOT EXISTS (SELECT 1"
        " FROM selection_lampiran l WHERE l.decree_id = NEW.decree_id AND l.program_id = NEW.program_id"
        " AND l.ke = NEW.ke - 1 AND l.disetujui_oleh_id IS NOT NULL)))",
        "lampiran dirancang pemerintah daerah untuk keputusan dari dana programnya, satu demi satu",
    ),
    Pagar(
        "selection_lampiran_dalam_program",
        "selection_lampiran",
        "INSERT",
        f"NEW.ke = 0 AND {_DECREE.format(k='kuota')} + (SELECT COALESCE(SUM(d.kuota), 0) FROM selection_lampiran l"
        " JOIN funds_decree d ON d.id = l.decree_id WHERE l.program_id = NEW.program_id AND l.ke = 0"
        f" AND d.mulai <= {_DECREE.format(k='sampai')} AND d.sampai >= {_DECREE.format(k='mulai')})"
        " > (SELECT kuota FROM selection_program WHERE id = NEW.program_id)",
        "kuota semua keputusan tidak boleh melebihi kuota program",
        "selection_program WHERE id = NEW.program_id",
    ),
    Pagar(
        "selection_lampiran_tetap",
        "selection_lampiran",
        "UPDATE",
        "OLD.disetujui_oleh_id IS NOT NULL"
        f" OR {_tetap('program_id', 'decree_id', 'ke', 'nomor', 'tanggal', 'mulai', 'dibuat_oleh_id')}"
        f" OR ({_MENYETUJUI} AND {_kantor('disetujui_oleh')} <> 'PEMDA')",
        "lampiran yang disetujui tidak diubah; buat keputusan perubahan",
    ),
    Pagar(
        "selection_lampiran_terverifikasi",
        "selection_lampiran",
        "UPDATE",
        f"{_MENYETUJUI} AND (NEW.banyak <> {_BARIS} OR ({_BARIS} > 0 AND {_BARIS} <>"
        " COALESCE((SELECT ya FROM selection_verifikasi WHERE lampiran_id = NEW.id), -1))"
        f" OR ({_BARIS} = 0 AND NOT EXISTS (SELECT 1 FROM selection_penutupan WHERE lampiran_id = NEW.id)))",
        "lampiran disetujui setelah semua barisnya diverifikasi",
    ),
    Pagar(
        "selection_lampiran_dalam_kuota",
        "selection_lampiran",
        "UPDATE",
        f"{_MENYETUJUI} AND (EXISTS (SELECT 1 FROM selection_kuota k WHERE k.program_id = NEW.program_id AND k.banyak <"
        f" (SELECT COUNT(*) FROM selection_penerima p WHERE p.kuota_id = k.id AND {_DUDUK}))"
        " OR (SELECT COUNT(*) FROM selection_penerima p JOIN selection_lampiran l ON l.id = p.lampiran_id"
        f" WHERE l.program_id = NEW.program_id AND p.kuota_id IS NULL AND {_DUDUK})"
        " > (SELECT g.kuota - (SELECT COALESCE(SUM(banyak), 0) FROM selection_kuota WHERE program_id = g.id)"
        " FROM selection_program g WHERE g.id = NEW.program_id))",
        "penerima tidak boleh melebihi kuota wilayah atau kategorinya",
        "selection_program WHERE id = NEW.program_id",
    ),
    # asked once for the whole annex: asked line by line, PostgreSQL would read the growing table for every line
    Pagar(
        "selection_lampiran_satu_dana",
        "selection_lampiran",
        "UPDATE",
        f"{_MENYETUJUI} AND EXISTS (SELECT 1 FROM selection_penerima p JOIN selection_penerima q"
        " ON q.person_id = p.person_id AND q.id <> p.id AND q.sampai >= p.mulai AND q.mulai <= p.sampai"
        " JOIN selection_lampiran l ON l.id = q.lampiran_id AND l.disetujui_oleh_id IS NOT NULL"
        " WHERE p.lampiran_id = NEW.id AND NOT EXISTS (SELECT 1 FROM selection_penutupan t JOIN selection_lampiran n"
        " ON n.id = t.lampiran_id WHERE t.penerima_id = q.id AND t.terakhir < p.mulai"
        " AND (n.id = NEW.id OR n.disetujui_oleh_id IS NOT NULL)))",
        "satu orang tidak dibayar dua keputusan pada bulan yang sama",
        "registry_person WHERE id IN (SELECT person_id FROM selection_penerima WHERE lampiran_id = NEW.id) ORDER BY id",
    ),
    Pagar(
        "selection_lampiran_bergantian",
        "selection_lampiran",
        "UPDATE",
        f"{_MENYETUJUI} AND EXISTS (SELECT 1 FROM selection_penerima p WHERE p.lampiran_id = NEW.id AND p.urut > 1"
        " AND NOT EXISTS (SELECT 1 FROM selection_penerima q JOIN selection_penutupan t ON t.penerima_id = q.id"
        " WHERE q.decree_id = p.decree_id AND q.tempat = p.tempat AND q.urut = p.urut - 1 AND t.terakhir < p.mulai))",
        "tempat diisi lagi hanya setelah baris sebelumnya ditutup",
    ),
    Pagar(
        "selection_lampiran_disetujui_tak_dihapus",
        "selection_lampiran",
        "DELETE",
        "OLD.disetujui_oleh_id IS NOT NULL",
        "lampiran yang disetujui tidak boleh dihapus",
    ),
    *(
        Pagar(
            f"selection_verifikasi_beku_{aksi.lower()}",
            "selection_verifikasi",
            aksi,
            _disetujui(f"{baris}.lampiran_id"),
            f"berita acara verifikasi tidak {kata} sesudah lampiran disetujui",
        )
        for aksi, baris, kata in (("INSERT", "NEW", "ditambah"), ("UPDATE", "OLD", "diubah"), ("DELETE", "OLD", "dihapus"))
    ),
    Pagar("selection_penerima_tak_diubah", "selection_penerima", "UPDATE", "1=1", "baris penerima tidak boleh diubah"),
    Pagar(
        "selection_penerima_disetujui_tak_dihapus",
        "selection_penerima",
        "DELETE",
        _disetujui("OLD.lampiran_id"),
        "penerima yang sudah ditetapkan tidak boleh dihapus",
    ),
    Pagar(
        "selection_penerima_pada_lampirannya",
        "selection_penerima",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM selection_lampiran l JOIN funds_decree d ON d.id = l.decree_id"
        " JOIN selection_calon c ON c.program_id = l.program_id WHERE l.id = NEW.lampiran_id"
        " AND l.disetujui_oleh_id IS NULL AND l.decree_id = NEW.decree_id AND c.id = NEW.calon_id"
        " AND c.person_id = NEW.person_id AND NEW.mulai >= l.mulai AND NEW.sampai <= d.sampai AND NEW.tempat <= d.kuota)",
        "penerima adalah calon program itu, dalam masa dan kuota keputusannya, sebelum lampiran disetujui",
    ),
    Pagar(
        "selection_penerima_bergantian",
        "selection_penerima",
        "INSERT",
        "NEW.urut > 1 AND NOT EXISTS (SELECT 1 FROM selection_penerima p JOIN selection_penutupan t ON t.penerima_id = p.id"
        " WHERE p.decree_id = NEW.decree_id AND p.tempat = NEW.tempat AND p.urut = NEW.urut - 1 AND t.terakhir < NEW.mulai)",
        "tempat diisi orang berikutnya hanya setelah yang sebelumnya keluar",
    ),
    Pagar(
        "selection_penerima_kuotanya",
        "selection_penerima",
        "INSERT",
        "NEW.kuota_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM selection_kuota k JOIN selection_lampiran l"
        " ON l.program_id = k.program_id WHERE k.id = NEW.kuota_id AND l.id = NEW.lampiran_id"
        " AND (NEW.wilayah = k.wilayah OR substr(NEW.wilayah, 1, length(k.wilayah) + 1) = k.wilayah || '.'))",
        "penerima menempati kuota wilayahnya sendiri",
    ),
    Pagar("selection_penutupan_tak_diubah", "selection_penutupan", "UPDATE", "1=1", "penutupan tidak boleh diubah"),
    Pagar(
        "selection_penutupan_disetujui_tak_dihapus",
        "selection_penutupan",
        "DELETE",
        _disetujui("OLD.lampiran_id"),
        "penutupan yang sudah ditetapkan tidak boleh dihapus",
    ),
    Pagar(
        "selection_penutupan_pada_keputusannya",
        "selection_penutupan",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM selection_lampiran l JOIN selection_penerima p ON p.decree_id = l.decree_id"
        " JOIN selection_lampiran asal ON asal.id = p.lampiran_id WHERE l.id = NEW.lampiran_id AND l.disetujui_oleh_id IS NULL"
        " AND l.ke > asal.ke AND asal.disetujui_oleh_id IS NOT NULL AND p.id = NEW.penerima_id"
        " AND NEW.terakhir < l.mulai)",
        "baris ditutup oleh keputusan perubahan yang belum disetujui, sebelum bulan yang diaturnya",
    ),
    Pagar(
        "selection_decree_berlampiran",
        "funds_decree",
        "UPDATE",
        f"{_MENYETUJUI} AND EXISTS (SELECT 1 FROM selection_lampiran WHERE decree_id = NEW.id AND ke = 0"
        " AND disetujui_oleh_id IS NULL)",
        "keputusan yang berlampiran disetujui bersama lampirannya",
    ),
    Pagar(
        "selection_decree_tetap",
        "funds_decree",
        "UPDATE",
        f"({_tetap('nomor', 'tanggal', 'payer_id', 'mulai', 'sampai', 'kuota')}) AND EXISTS (SELECT 1"
        " FROM selection_lampiran WHERE decree_id = OLD.id)",
        "keputusan yang sudah berlampiran tidak diubah",
    ),
]  # fmt: skip
