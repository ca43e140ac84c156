"""What the database refuses about claims: the copied offices must be the officers' own, decisions stay, money agrees."""

from naungan.books.pagar import Pagar, hanya_tambah
from naungan.books.pagar import jenis_kantor as _kantor

__all__ = ["PAGAR"]

_KLAIM = "cases_klaim WHERE id = NEW.klaim_id"
_BATCH = "cases_batch WHERE id = NEW.batch_id"

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
        "cases_usulan_untuk_keluarga_sendiri",
        "cases_usulan",
        "INSERT",
        "NEW.penerima_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM cases_klaim c JOIN cases_relative r"
        " ON r.peristiwa_id = c.peristiwa_id WHERE c.id = NEW.klaim_id AND r.id = NEW.penerima_id)",
        "penerima harus kerabat dari peristiwa klaim itu",
    ),
    Pagar(
        "cases_usulan_sebelum_penetapan",
        "cases_usulan",
        "INSERT",
        "EXISTS (SELECT 1 FROM cases_penetapan WHERE klaim_id = NEW.klaim_id)",
        "klaim yang sudah ditetapkan tidak diusulkan lagi",
        _KLAIM,
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
        " AND u.versi = (SELECT MAX(versi) FROM cases_usulan WHERE klaim_id = NEW.klaim_id))"
        " OR (SELECT status FROM cases_klaim WHERE id = NEW.klaim_id) <> 'DIUSULKAN'",
        "penetapan harus sama dengan usulan terakhir dari klaim yang sedang diusulkan",
        _KLAIM,
    ),
    Pagar("cases_klaim_tak_dihapus", "cases_klaim", "DELETE", "1=1", "klaim tidak boleh dihapus"),
    Pagar("cases_event_tak_dihapus", "cases_event", "DELETE", "1=1", "peristiwa tidak boleh dihapus"),
    Pagar(
        "cases_event_tetap",
        "cases_event",
        "UPDATE",
        "OLD.person_id <> NEW.person_id OR OLD.kode <> NEW.kode",
        "peristiwa tidak berpindah ke orang lain",
    ),
    Pagar(
        "cases_klaim_kepesertaan_sendiri",
        "cases_klaim",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cases_event e JOIN membership_membership m ON m.person_id = e.person_id"
        " WHERE e.id = NEW.peristiwa_id AND m.id = NEW.membership_id)",
        "klaim harus atas kepesertaan orang yang mengalami peristiwa",
    ),
    Pagar(
        "cases_klaim_tetap",
        "cases_klaim",
        "UPDATE",
        "OLD.peristiwa_id <> NEW.peristiwa_id OR OLD.membership_id <> NEW.membership_id OR OLD.nomor <> NEW.nomor"
        " OR ((OLD.program <> NEW.program OR NEW.status NOT IN ('DIPUTUSKAN', 'DALAM_BATCH', 'DIBAYAR', 'DITOLAK'))"
        " AND EXISTS (SELECT 1 FROM cases_penetapan WHERE klaim_id = OLD.id))",
        "klaim tidak berpindah, dan yang sudah ditetapkan tidak kembali",
    ),
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
        "cases_klaim_dibayar_berbukti",
        "cases_klaim",
        "UPDATE",
        "(NEW.status = 'DIBAYAR' AND NOT EXISTS (SELECT 1 FROM cases_batchitem i JOIN cases_penetapan p"
        " ON p.id = i.penetapan_id WHERE p.klaim_id = NEW.id AND i.status = 'DIBAYAR'))"
        " OR (OLD.status = 'DIBAYAR' AND NEW.status <> 'DIBAYAR')",
        "klaim dibayar hanya dengan pembayaran di baliknya, dan tetap dibayar",
    ),
    Pagar(
        "cases_klaim_lahir_diterima",
        "cases_klaim",
        "INSERT",
        "NEW.status <> 'DITERIMA'",
        "klaim baru selalu DITERIMA",
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
        " OR (OLD.perilis_id IS NOT NULL AND (NEW.perilis_id IS NULL OR OLD.perilis_id <> NEW.perilis_id))"
        " OR (OLD.status = 'SELESAI' AND NEW.status <> 'SELESAI')",
        "isi batch beku sejak disusun, yang dirilis tidak ditarik, dan perilis memakai kantornya sendiri",
    ),
    Pagar(
        "cases_batch_total_sama_dengan_isi",
        "cases_batch",
        "UPDATE",
        "OLD.status = 'DISUSUN' AND NEW.status <> 'DISUSUN'"
        " AND NEW.total <> (SELECT COALESCE(SUM(jumlah), 0) FROM cases_batchitem WHERE batch_id = NEW.id)",
        "total batch harus sama dengan isinya saat dirilis",
    ),
    Pagar("cases_batch_tak_dihapus", "cases_batch", "DELETE", "1=1", "batch tidak boleh dihapus"),
    Pagar(
        "cases_batchitem_sama_dengan_penetapan",
        "cases_batchitem",
        "INSERT",
        "NOT EXISTS (SELECT 1 FROM cases_penetapan p JOIN cases_usulan u ON u.id = p.usulan_id"
        " WHERE p.id = NEW.penetapan_id AND p.putusan = 'KABUL' AND p.total = NEW.jumlah"
        " AND u.penerima_id = NEW.penerima_id)"
        " OR (SELECT status FROM cases_batch WHERE id = NEW.batch_id) <> 'DISUSUN' OR NEW.status <> 'MENUNGGU'",
        "pembayaran harus sama dengan penetapannya, dalam batch yang belum dirilis",
        _BATCH,
    ),
    Pagar(
        "cases_batchitem_tetap",
        "cases_batchitem",
        "UPDATE",
        "OLD.jumlah <> NEW.jumlah OR OLD.penetapan_id <> NEW.penetapan_id OR OLD.penerima_id <> NEW.penerima_id"
        " OR OLD.batch_id <> NEW.batch_id OR OLD.act_id <> NEW.act_id OR OLD.status <> 'MENUNGGU'",
        "pembayaran tidak diubah setelah ada hasilnya",
    ),
    Pagar(
        "cases_batchitem_hasil_sesuai_buku_besar",
        "cases_batchitem",
        "UPDATE",
        "NEW.status <> 'MENUNGGU' AND ((SELECT status FROM cases_batch WHERE id = NEW.batch_id) <> 'DIRILIS'"
        " OR NOT EXISTS (SELECT 1 FROM ledger_transfer s WHERE s.atas_id = NEW.transfer_id AND s.jumlah = NEW.jumlah"
        " AND s.jenis = CASE NEW.status WHEN 'DIBAYAR' THEN 'SAHKAN' ELSE 'BATALKAN' END))",
        "hasil bank hanya untuk batch yang dirilis, dengan uang yang disahkan atau dibatalkan di baliknya",
    ),
    Pagar(
        "cases_batchitem_tak_dihapus", "cases_batchitem", "DELETE", "1=1", "pembayaran tidak boleh dihapus"
    ),
    Pagar(
        "cases_pendampingan_tak_dihapus",
        "cases_pendampingan",
        "DELETE",
        "1=1",
        "pendampingan tidak boleh dihapus",
    ),
    Pagar(
        "cases_hasilluar_tak_dihapus", "cases_hasilluar", "DELETE", "1=1", "bukti hasil tidak boleh dihapus"
    ),
    Pagar(
        "cases_hasilluar_tetap",
        "cases_hasilluar",
        "UPDATE",
        "OLD.dikonfirmasi_oleh_id IS NOT NULL OR OLD.dicatat_oleh_id <> NEW.dicatat_oleh_id"
        " OR OLD.pendampingan_id <> NEW.pendampingan_id OR OLD.jenis <> NEW.jenis OR OLD.program <> NEW.program"
        " OR OLD.nomor <> NEW.nomor OR OLD.tanggal <> NEW.tanggal OR OLD.jumlah <> NEW.jumlah",
        "bukti hasil hanya boleh dikonfirmasi, sekali",
    ),
]
