"""The exports in which villages really hold their residents."""

from pathlib import Path

from tests.desk.roster.baca.siksa.buku import xlsx
from tests.desk.roster.baca.siksa.daftar import siksa
from tests.desk.roster.baca.siksa.orang import ORANG


def kolom(judul: str) -> list[str]:
    """Titles parted by upright lines."""
    return judul.split("|")


@siksa
def opensid(folder: Path) -> Path:
    """The resident export of OpenSID: 43 columns, codes instead of words."""
    judul = kolom(
        "alamat|dusun|rw|rt|nama|no_kk|nik|sex|tempatlahir|tanggallahir|agama_id|pendidikan_kk_id|pendidikan_sedang_id|"
        "pekerjaan_id|status_kawin|kk_level|warganegara_id|ayah_nik|nama_ayah|ibu_nik|nama_ibu|golongan_darah_id|"
        "akta_lahir|dokumen_pasport|tanggal_akhir_paspor|dokumen_kitas|akta_perkawinan|tanggalperkawinan|"
        "akta_perceraian|tanggalperceraian|cacat_id|cara_kb_id|hamil|ktp_el|status_rekam|alamat_sekarang|status_dasar|"
        "suku|tag_id_card|id_asuransi|no_asuransi|lat|lng"
    )
    isi = []
    for o in ORANG:
        tahu: dict[str, object] = {
            "dusun": o.dusun, "rw": "01", "rt": o.rt, "nama": o.nama, "no_kk": o.no_kk, "nik": o.nik, "nama_ibu": o.ibu,
            "sex": 1 if o.kelamin == "L" else 2, "tempatlahir": o.tempat, "tanggallahir": o.lahir.isoformat(),
            "pekerjaan_id": 9, "status_kawin": 2, "kk_level": 1, "status_dasar": 1, "ayah_nik": "0", "nama_ayah": "-",
        }  # fmt: skip
        isi.append([tahu.get(j) for j in judul])
    return xlsx(folder / "penduduk_opensid.xlsx", {"Data": [judul, *isi]})


@siksa
def siak(folder: Path) -> Path:
    """The export of SIAK: 37 columns, parents before the marital status."""
    judul = kolom(
        "Nomor KK|NIK|Nama Penduduk|Status|Tempat Lahir|Tanggal Lahir|Kelamin|NIK Ayah|Ayah|NIK Ibu|Ibu|Status Kawin|SHDK|"
        "Agama|Kecamatan|Desa/Kel|Alamat|RW|RT|Pendidikan|Pekerjaan|Deskripsi Pekerjaan|Gol. Darah|Cacat|Cetak KTP|"
        "Ganti KTP|KTP Berakhir|Nomor Paspor|Nomor Akta Lahir|Nomor Akta Kawin|Tanggal Kwn|Nomor Akta Cerai|Tgl Cerai|"
        "Petugas Registrasi|Tgl Ubah|Petugas Entri|Tgl Entri"
    )
    isi = [
        [o.no_kk, o.nik, o.nama, "HIDUP", o.tempat, o.tanggal, "LAKI-LAKI" if o.kelamin == "L" else "PEREMPUAN",
         "0", "-", "0", o.ibu, "KAWIN", "KEPALA KELUARGA", "ISLAM", "CONTOH", "CONTOH", o.dusun, 1, 2, "SLTA", "PETANI"]
        for o in ORANG
    ]  # fmt: skip
    return xlsx(folder / "siak.xlsx", [judul, *isi])


@siksa
def bip_ektp(folder: Path) -> Path:
    """The list of holders of the electronic card: 19 columns and two rows of titles above."""
    judul = kolom(
        "NO|Nama Lengkap|NIK|Tempat Lahir|Tgl/Bln/Th|JK|Stat Kwn|Gol. Drh|SHDK|Agama|Pendidikan Terakhir|No Akta Lahir|"
        "Pekerjaan|Nama  Ibu|Nama Ayah|Wjb KTP|KTP-eL|Status|Stat Rkm"
    )
    isi = [
        [i, o.nama, o.nik, o.tempat, o.lahir.strftime("%d/%m/%Y"), o.kelamin, "K", "-", "ANAK", "ISLAM", "SLTA", "-",
         "PETANI", o.ibu, "-", "Y", "Y", "HIDUP", "SUDAH"]
        for i, o in enumerate(ORANG, 1)
    ]  # fmt: skip
    return xlsx(folder / "BIP.xlsx", [["BUKU INDUK PENDUDUK"], ["DESA CONTOH"], judul, *isi])
