"""What the keys of a case mean, in words for people. A test compares them with the columns of the law."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

__all__ = ["KUNCI", "arti"]

KUNCI: Mapping[str, str] = {
    "kejadian": N_(
        "Apa yang terjadi: meninggal (bukan karena kerja), meninggal_kk (karena kecelakaan kerja), cacat, stmb (sementara tidak mampu bekerja), pak (penyakit akibat kerja), sembuh, hilang, atau iuran."
    ),
    "tanggal": N_("Tanggal meninggal, kecelakaan, atau diagnosis."),
    "segmen": N_(
        "Segmen peserta: PU penerima upah, BPU bukan penerima upah, JAKON jasa konstruksi, PMI pekerja migran."
    ),
    "upah": N_("Upah sebulan yang dilaporkan; untuk BPU penghasilan yang dinyatakan."),
    "upah_sebenarnya": N_("Upah sebulan yang sebenarnya bila dilaporkan kurang."),
    "cara_upah": N_("Cara pengupahan."),
    "rata_upah": N_("Rata-rata upah harian atau borongan."),
    "terdaftar": N_("Terdaftar sebagai peserta; false bila pemberi kerja tidak pernah mendaftarkan."),
    "mulai_kepesertaan": N_("Hari pertama kepesertaan."),
    "masa_iur_bulan": N_("Banyak bulan iuran yang lunas sampai dengan bulan kejadian."),
    "lunas_sampai": N_("Bulan terakhir yang iurannya lunas."),
    "jumlah_kepesertaan": N_("Banyak kepesertaan pada beberapa pemberi kerja."),
    "lahir": N_("Tanggal lahir pekerja."),
    "tanggal_daftar": N_("Tanggal mendaftar."),
    "wna_bulan": N_("Untuk warga negara asing: banyak bulan bekerja di Indonesia."),
    "anak": N_("Anak pekerja, untuk beasiswa."),
    "anak.jenjang": N_("Jenjang sekolah sekarang."),
    "anak.kelas": N_("Kelas sekarang; SMP boleh 1–3 atau 7–9, SMA 1–3 atau 10–12, PT tahun kuliah."),
    "anak.usia": N_("Usia anak."),
    "anak.menikah": N_("Sudah menikah."),
    "anak.bekerja": N_("Sudah bekerja."),
    "cacat": N_("Cacat akibat kecelakaan kerja."),
    "cacat.bagian": N_("Bagian tubuh menurut tabel cacat PP 44/2015."),
    "cacat.sisi": N_("Sisi tubuh."),
    "cacat.persen_tabel": N_("Persen menurut tabel dari dokter, bila bukan bagian tubuh tertentu."),
    "cacat.persen_fungsi": N_("Bagian fungsi yang hilang; dikalikan dengan persen tabel."),
    "tangan_dominan": N_("Tangan yang lebih cakap."),
    "hari_stmb": N_("Hari sementara tidak mampu bekerja."),
    "biaya_pengangkutan": N_("Biaya mengangkut korban."),
    "biaya_pengangkutan.darat": N_("Lewat darat, sungai, atau danau."),
    "biaya_pengangkutan.laut": N_("Lewat laut."),
    "biaya_pengangkutan.udara": N_("Lewat udara."),
    "alat_bantu": N_("Biaya alat bantu."),
    "alat_bantu.kacamata": N_("Kacamata."),
    "alat_bantu.gigi": N_("Gigi tiruan."),
    "alat_bantu.dengar": N_("Alat bantu dengar."),
    "alat_bantu.protesa": N_("Anggota tubuh tiruan (protesa)."),
    "alat_bantu.protesa_rujukan": N_("Harga protesa yang sama di rumah sakit rujukan pemerintah."),
    "biaya_perawatan_rumah": N_("Biaya perawatan di rumah."),
    "tanggal_lapor": N_("Tanggal kecelakaan dilaporkan."),
    "tanggal_berkas_lengkap": N_("Tanggal berkas lengkap; tenggat bayar dihitung dari sini."),
    "tanggal_bayar": N_("Tanggal santunan dibayar; ganti rugi dihitung bila terlambat."),
    "tanggal_klaim": N_("Tanggal klaim diajukan."),
    "ahli_waris": N_("Keluarga yang ditinggalkan, untuk menentukan siapa yang berhak."),
    "ahli_waris.hubungan": N_("Hubungan dengan yang meninggal."),
    "ahli_waris.hidup": N_("Masih hidup."),
    "ahli_waris.cakap": N_("Cakap menurut hukum; false bila perlu wali."),
    "ahli_waris.nama": N_("Nama; tidak dipakai dalam hitungan, lebih baik dikosongkan."),
    "wasiat": N_("Ada wasiat; boleh diisi true atau siapa yang disebut di dalamnya."),
    "bulan": N_("Bulan iuran; untuk proyek konstruksi bulan surat perintah kerja."),
    "program": N_("Program yang diikuti; bila kosong, yang wajib."),
    "kelompok_risiko": N_("Kelompok tingkat risiko lingkungan kerja."),
    "dibayar_oleh": N_("Siapa yang membayar iuran."),
    "sektor": N_("Sektor usaha, untuk keringanan iuran."),
    "bulan_terlambat": N_("Banyak bulan iuran terlambat dibayar."),
    "bulan_bayar_di_muka": N_("Banyak bulan yang dibayar sekaligus, dimulai dari bulan ini."),
    "nilai_kontrak": N_("Nilai kontrak konstruksi tanpa PPN, seluruh proyek."),
    "peserta_jkp": N_("Peserta jaminan kehilangan pekerjaan."),
    "ukuran_usaha": N_("Ukuran usaha; menentukan program yang wajib."),
    "kontrak_bulan": N_("Lama kontrak pekerja migran, dalam bulan."),
    "jalur": N_("Jalur penempatan pekerja migran."),
}
"""Key → what to write there. A key inside a group is joined with a point: ``anak.jenjang``."""


def arti(kunci: str) -> str:
    """In the reader's language."""
    return _(KUNCI.get(kunci, kunci))
