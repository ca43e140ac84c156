"""The categories of workers that programmes are made for."""

__all__ = ["KATEGORI"]

KATEGORI = (
    "PETANI_TEMBAKAU",
    "BURUH_TANI_TEMBAKAU",
    "BURUH_PABRIK_ROKOK",
    "PETANI",
    "BURUH_TANI",
    "NELAYAN",
    "RENTAN_LAIN",
    "PEKERJA_UPAH",
    "PERANGKAT_DESA",
    "NON_ASN",
    "JAKON",
    "MANDIRI",
)
