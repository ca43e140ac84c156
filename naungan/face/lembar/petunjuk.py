"""The second sheet: what the colours mean and how to send the list back."""

from xlsxwriter import Workbook

from naungan.face.lembar.rupa import Rupa

__all__ = ["NAMA", "tulis_petunjuk"]

NAMA = "Petunjuk"
_LANGKAH = (
    "Buka lembar daftar. Baris yang perlu diperbaiki berwarna kuning atau ungu; kolom Alasan Naungan menjelaskan sebabnya.",
    "Perbaiki sel yang bergaris tebal. Sel lain pada baris itu juga boleh diubah. Baris selebihnya dikunci.",
    "Agar hanya baris itu yang tampak, pakai tombol saring pada judul kolom Status Naungan.",
    "Simpan sebagai Excel (.xlsx), lalu kirim lewat daftar yang sama di Naungan: “Perbaiki lewat Excel”.",
)
_HATI = (
    "Jangan menyisipkan, menghapus, mengurutkan, atau memindahkan baris: Naungan mengenal setiap orang dari nomor barisnya.",
    "Semua sel berupa teks, supaya NIK tidak berubah. Tulis tanggal seperti 12-02-1978.",
    "NIK yang angka belakangnya hilang ditulis dengan garis bawah di akhir; ganti garis itu dengan angka dari KTP.",
    "Tiga kolom paling kanan diisi oleh Naungan dan tidak dibaca saat berkas ini dikirim kembali.",
    "Berkas ini memuat NIK warga. Jangan menyebarkannya; hapus bila sudah selesai.",
)
_ARTI = (
    ("SIAP", "Hijau", "Orang baru, Sudah dikenal, Data berubah, Pindah desa: siap diajukan, tidak perlu diapa-apakan."),
    ("PERBAIKI", "Kuning", "Perlu diperbaiki: ada isian yang kurang atau keliru."),
    ("PUTUSAN", "Ungu", "Perlu keputusan: mungkin orang yang sama dengan orang lain. Perbaiki, atau biarkan petugas memutuskan."),
    ("CUKUP", "Abu-abu", "Tidak ada yang berubah, atau sudah dilindungi: tidak perlu diapa-apakan."),
    ("TIDAK", "Merah muda", "Ditolak, atau di luar batas umur: tidak dapat didaftarkan."),
    ("SELESAI", "Biru", "Sudah diterapkan: tidak berubah lagi lewat daftar ini."),
)  # fmt: skip


def tulis_petunjuk(buku: Workbook, rupa: Rupa, kode: str) -> None:
    """Add the sheet. ``kode``: of the list."""
    lembar = buku.add_worksheet(NAMA)
    lembar.set_column(0, 0, 14)
    lembar.set_column(1, 1, 100)
    ke = 0

    def baris(kiri: str, kanan: str = "", *, judul: bool = False, nada: str = "") -> None:
        nonlocal ke
        gaya = rupa.petunjuk_judul if judul else rupa.nada[nada].catatan if nada else rupa.petunjuk
        lembar.write_string(ke, 0, kiri, gaya)
        if kanan:
            lembar.write_string(ke, 1, kanan, rupa.petunjuk)
        ke += 1

    baris(f"Daftar {kode}", judul=True)
    baris("Cara memperbaiki", judul=True)
    for nomor, kalimat in enumerate(_LANGKAH, 1):
        baris(f"{nomor}.", kalimat)
    baris("Arti warna", judul=True)
    for nada, warna, arti in _ARTI:
        baris(warna, arti, nada=nada)
    baris("Perhatikan", judul=True)
    for kalimat in _HATI:
        baris("•", kalimat)
    lembar.protect("", {"format_columns": True, "format_rows": True})
