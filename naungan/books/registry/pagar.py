"""What the database refuses about persons: history stays, requests and merges are decided by officers of their own office.

No fence here fires on the insertion of a person: it would make PostgreSQL's COPY go row by row.
"""

from naungan.books.pagar import Pagar, hanya_tambah
from naungan.books.pagar import jenis_kantor as _kantor

__all__ = ["PAGAR"]


def _tetap(*kolom: str) -> str:
    """One of these columns is changed; none of them is ever null."""
    return " OR ".join(f"OLD.{k} <> NEW.{k}" for k in kolom)


def _tak_dihapus(tabel: str, pesan: str) -> Pagar:
    return Pagar(f"{tabel}_tak_dihapus", tabel, "DELETE", "1=1", f"{pesan} tidak boleh dihapus")


_PUTUSAN_ORANG_LAIN = f"NEW.pemutus_id IS NOT NULL AND NEW.kantor_pemutus <> {_kantor('pemutus')}"

PAGAR = [
    *hanya_tambah("registry_penetapanrisiko"),
    _tak_dihapus("registry_householdmember", "riwayat keluarga"),
    _tak_dihapus("registry_pernyataankerabat", "pernyataan keluarga"),
    _tak_dihapus("registry_kategoriorang", "riwayat kategori"),
    _tak_dihapus("registry_nilaiasal", "asal data"),
    _tak_dihapus("registry_permintaan", "permintaan"),
    _tak_dihapus("registry_gabungan", "penggabungan"),
    Pagar(
        "registry_householdmember_tetap",
        "registry_householdmember",
        "UPDATE",
        "OLD.akhir IS NOT NULL OR COALESCE(OLD.person_id, 0) <> COALESCE(NEW.person_id, 0) OR "
        + _tetap("household_id", "nama", "hubungan", "mulai"),
        "anggota keluarga tidak berganti; tutup dan buka yang baru",
    ),
    Pagar(
        "registry_pernyataankerabat_tetap",
        "registry_pernyataankerabat",
        "UPDATE",
        "OLD.akhir IS NOT NULL OR COALESCE(OLD.kerabat_id, 0) <> COALESCE(NEW.kerabat_id, 0)"
        " OR COALESCE(CAST(OLD.lahir AS varchar(10)), '') <> COALESCE(CAST(NEW.lahir AS varchar(10)), '') OR "
        + _tetap("person_id", "nama", "hubungan", "kelamin", "hidup", "dinyatakan_oleh", "bukti", "mulai"),
        "pernyataan keluarga tidak diubah; buat pernyataan baru",
    ),
    Pagar(
        "registry_kategoriorang_tetap",
        "registry_kategoriorang",
        "UPDATE",
        "OLD.akhir IS NOT NULL OR " + _tetap("person_id", "kategori", "bukti", "asal_id", "mulai"),
        "kategori tidak diubah; tutup dan buka yang baru",
    ),
    Pagar(
        "registry_permintaan_kantor_sendiri",
        "registry_permintaan",
        "INSERT",
        f"NEW.status <> 'DIAJUKAN' OR NEW.kantor_pengaju <> {_kantor('pengaju')}",
        "permintaan baru selalu menunggu, dan pengaju memakai kantornya sendiri",
    ),
    Pagar(
        "registry_permintaan_diputus_sekali",
        "registry_permintaan",
        "UPDATE",
        f"OLD.status <> 'DIAJUKAN' OR ({_PUTUSAN_ORANG_LAIN}) OR "
        + _tetap(
            "person_id", "jenis", "medan", "sebelum", "sesudah", "isi_segel", "alasan", "bukti", "wilayah",
            "pengaju_id", "kantor_pengaju", "diajukan_pada",
        ),
        "permintaan diputus sekali, oleh petugas atas kantornya sendiri, dan isinya tidak diubah",
    ),
    Pagar(
        "registry_gabungan_kantor_sendiri",
        "registry_gabungan",
        "INSERT",
        f"NEW.status <> 'DIUSULKAN' OR NEW.kantor_pengaju <> {_kantor('pengaju')}",
        "penggabungan baru selalu menunggu, dan pengaju memakai kantornya sendiri",
    ),
    Pagar(
        "registry_gabungan_tetap",
        "registry_gabungan",
        "UPDATE",
        f"OLD.status IN ('DITOLAK', 'DIBATALKAN') OR ({_PUTUSAN_ORANG_LAIN})"
        " OR (OLD.status = 'DIGABUNG' AND NEW.status <> 'DIBATALKAN')"
        " OR (OLD.status = 'DIUSULKAN' AND NEW.status = 'DIBATALKAN')"
        f" OR (NEW.pembatal_id IS NOT NULL AND {_kantor('pembatal')} <> 'PEMDA')"
        " OR (OLD.pemutus_id IS NOT NULL AND OLD.pemutus_id <> NEW.pemutus_id) OR "
        + _tetap("tetap_id", "dilebur_id", "wilayah", "alasan", "pengaju_id", "kantor_pengaju"),
        "penggabungan diputus sekali dan dibatalkan sekali, oleh pemerintah daerah",
    ),
    Pagar(
        "registry_person_lebur_beralasan",
        "registry_person",
        "UPDATE",
        "COALESCE(OLD.lebur_ke_id, 0) <> COALESCE(NEW.lebur_ke_id, 0) AND ("
        "(OLD.lebur_ke_id IS NOT NULL AND EXISTS (SELECT 1 FROM registry_gabungan"
        " WHERE dilebur_id = OLD.id AND tetap_id = OLD.lebur_ke_id AND status = 'DIGABUNG'))"
        " OR (NEW.lebur_ke_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM registry_gabungan"
        " WHERE dilebur_id = NEW.id AND tetap_id = NEW.lebur_ke_id AND status = 'DIGABUNG')))",
        "orang dilebur hanya dengan penggabungan yang disetujui, dan dilepas hanya bila itu dibatalkan",
    ),
    Pagar(
        "registry_person_lebur_setingkat",
        "registry_person",
        "UPDATE",
        "NEW.lebur_ke_id IS NOT NULL AND (EXISTS (SELECT 1 FROM registry_person"
        " WHERE id = NEW.lebur_ke_id AND lebur_ke_id IS NOT NULL)"
        " OR EXISTS (SELECT 1 FROM registry_person WHERE lebur_ke_id = NEW.id))",
        "orang dilebur ke orang yang berdiri sendiri, tidak berantai",
    ),
    Pagar(
        "registry_payer_cabang_setingkat",
        "registry_payer",
        "UPDATE",
        "NEW.induk_id IS NOT NULL AND (EXISTS (SELECT 1 FROM registry_payer"
        " WHERE id = NEW.induk_id AND induk_id IS NOT NULL)"
        " OR EXISTS (SELECT 1 FROM registry_payer WHERE induk_id = NEW.id))",
        "cabang berinduk pada pusat, tidak pada cabang lain",
    ),
]  # fmt: skip
