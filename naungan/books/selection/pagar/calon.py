"""Fences of candidates, village meetings, offers and yearly checks: what was said and done stays."""

from naungan.books.pagar import Pagar, hanya_tambah
from naungan.books.pagar import jenis_kantor as _kantor
from naungan.books.selection.pagar.tetap import tetap as _tetap

__all__ = ["PAGAR_CALON"]

PAGAR_CALON = [
    *hanya_tambah("selection_jejak"),
    *hanya_tambah("selection_pernyataankerja"),
    Pagar("selection_calon_tak_dihapus", "selection_calon", "DELETE", "1=1", "calon tidak boleh dihapus"),
    Pagar(
        "selection_calon_lahir_usul",
        "selection_calon",
        "INSERT",
        "NEW.status <> 'USUL'",
        "calon baru selalu USUL",
    ),
    Pagar(
        "selection_calon_tetap",
        "selection_calon",
        "UPDATE",
        f"OLD.status = 'KELUAR' OR {_tetap('program_id', 'person_id', 'asal', 'diusulkan_pada')}",
        "calon tidak berganti orang atau program, dan yang keluar diusulkan sebagai calon baru",
    ),
    Pagar(
        "selection_calon_ditetapkan_berdasar",
        "selection_calon",
        "UPDATE",
        "NEW.status = 'DITETAPKAN' AND OLD.status <> 'DITETAPKAN' AND NOT EXISTS (SELECT 1 FROM selection_penerima p"
        " JOIN selection_lampiran l ON l.id = p.lampiran_id WHERE p.calon_id = NEW.id AND l.disetujui_oleh_id IS NOT NULL)",
        "calon ditetapkan hanya dengan baris dalam keputusan yang disetujui",
    ),
    Pagar(
        "selection_calon_keluar_berdasar",
        "selection_calon",
        "UPDATE",
        "OLD.status = 'DITETAPKAN' AND NEW.status <> 'DITETAPKAN' AND (NEW.status <> 'KELUAR' OR NOT EXISTS"
        " (SELECT 1 FROM selection_penerima p JOIN selection_penutupan t ON t.penerima_id = p.id"
        " JOIN selection_lampiran l ON l.id = t.lampiran_id WHERE p.calon_id = NEW.id AND l.disetujui_oleh_id IS NOT NULL))",
        "yang ditetapkan keluar hanya dengan keputusan perubahan yang disetujui",
    ),
    *(
        Pagar(
            f"selection_musyawarah_kantor_{aksi.lower()}",
            "selection_musyawarah",
            aksi,
            f"{_kantor('dibuat_oleh')} NOT IN ('DESA', 'PEMDA') OR {lain}",
            f"musyawarah dicatat dan disahkan desa atau pemerintah daerah ({'baru' if aksi == 'INSERT' else 'disahkan'})",
        )
        for aksi, lain in (
            ("INSERT", "NEW.disahkan_oleh_id IS NOT NULL"),
            (
                "UPDATE",
                f"OLD.disahkan_oleh_id IS NOT NULL OR {_tetap('program_id', 'wilayah', 'dibuat_oleh_id')}"
                f" OR {_kantor('disahkan_oleh')} NOT IN ('DESA', 'PEMDA')",
            ),
        )
    ),
    Pagar(
        "selection_musyawarah_disahkan_tak_dihapus",
        "selection_musyawarah",
        "DELETE",
        "OLD.disahkan_oleh_id IS NOT NULL",
        "musyawarah yang disahkan tidak boleh dihapus",
    ),
    *(
        Pagar(
            f"selection_hasilmusyawarah_beku_{aksi.lower()}",
            "selection_hasilmusyawarah",
            aksi,
            f"(SELECT disahkan_oleh_id FROM selection_musyawarah WHERE id = {baris}.musyawarah_id) IS NOT NULL{lain}",
            f"hasil musyawarah tidak {kata} sesudah disahkan",
        )
        for aksi, baris, kata, lain in (
            (
                "INSERT",
                "NEW",
                "ditambah",
                " OR (SELECT program_id FROM selection_musyawarah WHERE id = NEW.musyawarah_id)"
                " <> (SELECT program_id FROM selection_calon WHERE id = NEW.calon_id)",
            ),
            ("UPDATE", "OLD", "diubah", f" OR {_tetap('musyawarah_id', 'calon_id')}"),
            ("DELETE", "OLD", "dihapus", ""),
        )
    ),
    Pagar("selection_tawaran_tak_dihapus", "selection_tawaran", "DELETE", "1=1", "tawaran tidak boleh dihapus"),
    Pagar(
        "selection_tawaran_kepada_yang_antre",
        "selection_tawaran",
        "INSERT",
        "NEW.status <> 'DITAWARKAN' OR (SELECT status FROM selection_calon WHERE id = NEW.calon_id) <> 'ANTRE'"
        " OR NEW.tempat > (SELECT kuota FROM funds_decree WHERE id = NEW.decree_id) OR EXISTS (SELECT 1"
        " FROM selection_penerima p WHERE p.decree_id = NEW.decree_id AND p.tempat = NEW.tempat AND p.urut >= NEW.urut)",
        "tempat yang kosong ditawarkan kepada calon yang antre",
    ),
    Pagar(
        "selection_tawaran_tetap",
        "selection_tawaran",
        "UPDATE",
        f"{_tetap('decree_id', 'tempat', 'urut', 'calon_id', 'dibuat_pada')}"
        " OR OLD.status IN ('DITOLAK', 'KEDALUWARSA', 'DIPENUHI') OR (NEW.status = 'DIPENUHI' AND NOT EXISTS (SELECT 1"
        " FROM selection_penerima p JOIN selection_lampiran l ON l.id = p.lampiran_id WHERE p.calon_id = NEW.calon_id"
        " AND p.decree_id = NEW.decree_id AND p.tempat = NEW.tempat AND l.disetujui_oleh_id IS NOT NULL))",
        "tawaran dijawab sekali, dan dipenuhi hanya dengan keputusan perubahan",
    ),
    Pagar(
        "selection_periksatahunan_tak_dihapus",
        "selection_periksatahunan",
        "DELETE",
        "1=1",
        "pemeriksaan tahunan tidak boleh dihapus",
    ),
    Pagar(
        "selection_periksatahunan_tutup_lengkap",
        "selection_periksatahunan",
        "UPDATE",
        f"OLD.ditutup_oleh_id IS NOT NULL OR {_tetap('program_id', 'tahun', 'wilayah')}"
        " OR (NEW.ditutup_oleh_id IS NOT NULL AND EXISTS (SELECT 1 FROM selection_barisperiksa b"
        " WHERE b.periksa_id = NEW.id AND b.jawaban = ''))",
        "pemeriksaan tahunan ditutup sekali, setelah semua nama dijawab",
    ),
    Pagar(
        "selection_barisperiksa_tak_dihapus",
        "selection_barisperiksa",
        "DELETE",
        "1=1",
        "nama dalam pemeriksaan tahunan tidak boleh dihapus",
    ),
    Pagar(
        "selection_barisperiksa_beku",
        "selection_barisperiksa",
        "UPDATE",
        f"{_tetap('periksa_id', 'penerima_id')} OR"
        " (SELECT ditutup_oleh_id FROM selection_periksatahunan WHERE id = OLD.periksa_id) IS NOT NULL",
        "jawaban pemeriksaan tahunan tidak diubah sesudah ditutup",
    ),
]  # fmt: skip
