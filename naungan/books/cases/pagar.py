"""What the database refuses about claims: the copied offices must be the officers' own, decisions stay, money agrees."""

from naungan.books.pagar import Pagar, hanya_tambah

__all__ = ["PAGAR"]


def _kantor(petugas: str) -> str:
    return f"(SELECT k.jenis FROM staff_petugas p JOIN staff_kantor k ON k.id = p.kantor_id WHERE p.id = NEW.{petugas}_id)"


PAGAR = [
    *hanya_tambah("cases_usulan"),
    *hanya_tambah("cases_penetapan"),
    Pagar(
        "cases_usulan_kantor_sendiri",
        "cases_usulan",
        "INSERT",
        f"NEW.kantor_pengusul <> {_kantor('pengusul')}",
        "kantor pengusul bukan kantor petugas itu",
    ),
    Pagar(
        "cases_penetapan_kantor_sendiri",
        "cases_penetapan",
        "INSERT",
        f"NEW.kantor_pengusul <> {_kantor('pengusul')} OR NEW.kantor_pemutus <> {_kantor('pemutus')}",
        "kantor pengusul atau pemutus bukan kantor petugas itu",
    ),
    Pagar(
        "cases_penetapan_sama_dengan_usulan",
        "cases_penetapan",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cases_usulan u WHERE u.id = NEW.usulan_id AND u.klaim_id = NEW.klaim_id"
        " AND u.pengusul_id = NEW.pengusul_id AND u.putusan = NEW.putusan AND u.total = NEW.total"
        " AND u.versi = (SELECT MAX(versi) FROM cases_usulan WHERE klaim_id = NEW.klaim_id))",
        "penetapan harus sama dengan usulan terakhir",
    ),
    Pagar("cases_klaim_tak_dihapus", "cases_klaim", "DELETE", "1=1", "klaim tidak boleh dihapus"),
    Pagar("cases_event_tak_dihapus", "cases_event", "DELETE", "1=1", "peristiwa tidak boleh dihapus"),
    Pagar(
        "cases_klaim_perlu_penetapan",
        "cases_klaim",
        "UPDATE",
        "(NEW.status IN ('DIPUTUSKAN', 'DALAM_BATCH', 'DIBAYAR') AND NOT EXISTS"
        " (SELECT 1 FROM cases_penetapan p WHERE p.klaim_id = NEW.id AND p.putusan = 'KABUL'))"
        " OR (NEW.status = 'DITOLAK' AND NOT EXISTS"
        " (SELECT 1 FROM cases_penetapan p WHERE p.klaim_id = NEW.id AND p.putusan = 'TOLAK'))",
        "klaim tidak dapat diputuskan tanpa penetapan",
    ),
    Pagar(
        "cases_klaim_lahir_diterima", "cases_klaim", "INSERT", "NEW.status <> 'DITERIMA'", "klaim baru selalu DITERIMA"
    ),
    Pagar(
        "cases_batch_kantor_sendiri",
        "cases_batch",
        "INSERT",
        f"NEW.kantor_pembuat <> {_kantor('pembuat')} OR NEW.status <> 'DISUSUN'",
        "kantor pembuat bukan kantor petugas itu",
    ),
    Pagar(
        "cases_batch_isi_beku",
        "cases_batch",
        "UPDATE",
        f"(NEW.perilis_id IS NOT NULL AND NEW.kantor_perilis <> {_kantor('perilis')})"
        " OR OLD.total <> NEW.total OR OLD.sidik_isi <> NEW.sidik_isi OR OLD.pembuat_id <> NEW.pembuat_id"
        " OR (OLD.perilis_id IS NOT NULL AND OLD.perilis_id <> NEW.perilis_id)",
        "isi batch beku sejak disusun, dan perilis memakai kantornya sendiri",
    ),
    Pagar("cases_batch_tak_dihapus", "cases_batch", "DELETE", "1=1", "batch tidak boleh dihapus"),
    Pagar(
        "cases_batchitem_sama_dengan_penetapan",
        "cases_batchitem",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cases_penetapan p JOIN cases_usulan u ON u.id = p.usulan_id"
        " WHERE p.id = NEW.penetapan_id AND p.putusan = 'KABUL' AND p.total = NEW.jumlah"
        " AND u.penerima_id = NEW.penerima_id)"
        " OR (SELECT status FROM cases_batch WHERE id = NEW.batch_id) <> 'DISUSUN'",
        "pembayaran harus sama dengan penetapannya, dalam batch yang belum dirilis",
    ),
    Pagar(
        "cases_batchitem_tetap",
        "cases_batchitem",
        "UPDATE",
        "OLD.jumlah <> NEW.jumlah OR OLD.penetapan_id <> NEW.penetapan_id OR OLD.penerima_id <> NEW.penerima_id"
        " OR OLD.batch_id <> NEW.batch_id OR OLD.act_id <> NEW.act_id OR OLD.status <> 'MENUNGGU'",
        "pembayaran tidak diubah setelah ada hasilnya",
    ),
    Pagar("cases_batchitem_tak_dihapus", "cases_batchitem", "DELETE", "1=1", "pembayaran tidak boleh dihapus"),
]
