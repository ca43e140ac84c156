"""Fences of programmes: quotas stay within, rules stay as approved."""

from naungan.books.pagar import Pagar
from naungan.books.pagar import jenis_kantor as _kantor
from naungan.books.selection.pagar.tetap import tetap as _tetap

__all__ = ["PAGAR_PROGRAM"]

_PROGRAM = "selection_program WHERE id = NEW.program_id"
_JUMLAH_KUOTA = "(SELECT COALESCE(SUM(banyak), 0) FROM selection_kuota WHERE program_id = {p})"
_DI_WILAYAH = "(NEW.wilayah = {w} OR substr(NEW.wilayah, 1, length({w}) + 1) = {w} || '.')"


def _isi_aturan(tabel: str, sebutan: str) -> list[Pagar]:
    """Conditions and criteria come and go only while their version is a draft."""

    def disetujui(baris: str) -> str:
        return f"(SELECT disetujui_oleh_id FROM selection_aturan WHERE id = {baris}.aturan_id) IS NOT NULL"

    return [
        Pagar(
            f"selection_{tabel}_beku_{aksi.lower()}", f"selection_{tabel}", aksi, bila, f"{sebutan}: {pesan}"
        )
        for aksi, bila, pesan in (
            ("INSERT", disetujui("NEW"), "aturan yang disetujui tidak ditambah; buat versi baru"),
            (
                "UPDATE",
                f"{disetujui('OLD')} OR {disetujui('NEW')}",
                "aturan yang disetujui tidak diubah; buat versi baru",
            ),
            ("DELETE", disetujui("OLD"), "aturan yang disetujui tidak dikurangi; buat versi baru"),
        )
    ]


PAGAR_PROGRAM = [
    Pagar("selection_program_tak_dihapus", "selection_program", "DELETE", "1=1", "program tidak boleh dihapus"),
    Pagar(
        "selection_program_hanya_pemda",
        "selection_program",
        "INSERT",
        f"NEW.status <> 'RANCANGAN' OR {_kantor('dibuat_oleh')} <> 'PEMDA'",
        "program dirancang pemerintah daerah",
    ),
    Pagar(
        "selection_program_dibuka_pemda",
        "selection_program",
        "UPDATE",
        f"OLD.dibuat_oleh_id <> NEW.dibuat_oleh_id OR (NEW.dibuka_oleh_id IS NOT NULL AND {_kantor('dibuka_oleh')} <> 'PEMDA')"
        " OR (OLD.status <> 'RANCANGAN' AND OLD.dibuka_oleh_id <> NEW.dibuka_oleh_id)",
        "program tetap milik perancangnya dan dibuka pemerintah daerah",
    ),
    Pagar(
        "selection_program_tetap",
        "selection_program",
        "UPDATE",
        f"OLD.status = 'DITUTUP' OR (OLD.status = 'BERJALAN' AND NEW.status = 'RANCANGAN') OR"
        f" (OLD.status <> 'RANCANGAN' AND ({_tetap('payer_id', 'sumber', 'wilayah', 'nama', 'dasar', 'mulai', 'sampai', 'upah')}))",
        "program yang sudah dibuka tidak diubah isinya, dan yang ditutup tidak dibuka lagi",
    ),
    Pagar(
        "selection_program_memuat_kuota",
        "selection_program",
        "UPDATE",
        f"NEW.kuota < {_JUMLAH_KUOTA.format(p='NEW.id')} OR NEW.kuota < (SELECT COALESCE(SUM(d.kuota), 0)"
        " FROM selection_lampiran l JOIN funds_decree d ON d.id = l.decree_id WHERE l.ke = 0 AND l.program_id = NEW.id)",
        "kuota program tidak boleh menyusut di bawah yang sudah dibagi atau diputuskan",
    ),
    *(
        Pagar(
            f"selection_kuota_dalam_program_{aksi.lower()}",
            "selection_kuota",
            aksi,
            f"{_JUMLAH_KUOTA.format(p='NEW.program_id')} + NEW.banyak - {kurang}"
            " > (SELECT kuota FROM selection_program WHERE id = NEW.program_id)",
            f"jumlah kuota tidak boleh melebihi kuota program ({'baru' if aksi == 'INSERT' else 'diubah'})",
            _PROGRAM,
        )
        for aksi, kurang in (("INSERT", "0"), ("UPDATE", "OLD.banyak"))
    ),
    Pagar(
        "selection_kuota_tanpa_tumpang",
        "selection_kuota",
        "INSERT",
        f"NOT {_DI_WILAYAH.format(w='(SELECT wilayah FROM selection_program WHERE id = NEW.program_id)')}"
        " OR EXISTS (SELECT 1 FROM selection_kuota k WHERE k.program_id = NEW.program_id"
        " AND (k.kategori = '' OR NEW.kategori = '' OR k.kategori = NEW.kategori)"
        f" AND ({_DI_WILAYAH.format(w='k.wilayah')} OR substr(k.wilayah, 1, length(NEW.wilayah) + 1) = NEW.wilayah || '.'))",
        "kuota berada di wilayah program dan tidak bertumpang dengan kuota lain",
        _PROGRAM,
    ),
    Pagar(
        "selection_kuota_tetap",
        "selection_kuota",
        "UPDATE",
        _tetap("program_id", "wilayah", "kategori")
        + " OR NEW.banyak < (SELECT COUNT(*) FROM selection_penerima p WHERE p.kuota_id = NEW.id"
        " AND NOT EXISTS (SELECT 1 FROM selection_penutupan t WHERE t.penerima_id = p.id))",
        "kuota tidak berpindah wilayah atau kategori, dan tidak menyusut di bawah penerimanya",
    ),
    Pagar(
        "selection_aturan_tetap",
        "selection_aturan",
        "UPDATE",
        f"OLD.disetujui_oleh_id IS NOT NULL OR {_tetap('program_id', 'versi', 'dibuat_oleh_id')}"
        f" OR {_kantor('dibuat_oleh')} <> 'PEMDA'"
        f" OR (NEW.disetujui_oleh_id IS NOT NULL AND {_kantor('disetujui_oleh')} <> 'PEMDA')",
        "aturan yang disetujui tidak diubah, dan hanya pemerintah daerah yang menyetujui",
    ),
    Pagar(
        "selection_aturan_lahir_rancangan",
        "selection_aturan",
        "INSERT",
        f"NEW.disetujui_oleh_id IS NOT NULL OR {_kantor('dibuat_oleh')} <> 'PEMDA'",
        "aturan dirancang pemerintah daerah, belum disetujui",
    ),
    Pagar(
        "selection_aturan_disetujui_tak_dihapus",
        "selection_aturan",
        "DELETE",
        "OLD.disetujui_oleh_id IS NOT NULL",
        "aturan yang disetujui tidak boleh dihapus",
    ),
    *_isi_aturan("syarat", "syarat"),
    *_isi_aturan("prioritas", "prioritas"),
]  # fmt: skip
