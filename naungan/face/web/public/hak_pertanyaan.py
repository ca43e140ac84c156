"""Berapa haknya?, the first sheets: what happened, when and to what kind of worker, cover, wage."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.face.web.bidang import Rupiah, Tanggal
from naungan.face.web.public.lembar import TIDAK_TAHU, Jawaban, Lembar
from naungan.kit.jam import hari_ini

__all__ = ["KEJADIAN", "SEGMEN", "Kejadian", "Pekerja", "Peserta", "Upah"]

KEJADIAN = {
    "meninggal": _("Meninggal karena sakit, usia, atau sebab lain di luar pekerjaan"),
    "meninggal_kk": _("Meninggal karena kecelakaan kerja atau penyakit akibat kerja"),
    "stmb": _("Kecelakaan kerja, tidak bisa bekerja untuk sementara"),
    "cacat": _("Kecelakaan kerja, lalu cacat"),
    "pak": _("Sakit karena pekerjaan (penyakit akibat kerja)"),
    "hilang": _("Hilang dan belum ditemukan"),
}
SEGMEN = {
    "PU": _("Digaji: karyawan, buruh pabrik, pegawai toko, perangkat desa"),
    "BPU": _("Bekerja sendiri: petani, pedagang, nelayan, tukang ojek"),
    "JAKON": _("Buruh proyek bangunan yang didaftarkan oleh proyeknya"),
    "PMI": _("Pekerja migran di luar negeri"),
}
TANGGAL = {
    "meninggal": _("Tanggal meninggal"),
    "meninggal_kk": _("Tanggal kecelakaan, atau tanggal dokter menemukan penyakitnya"),
    "pak": _("Tanggal dokter menemukan penyakitnya"),
    "hilang": _("Tanggal hilang"),
}


class Kejadian(Lembar):
    """What happened, in everyday words."""

    kode = "kejadian"
    judul = _("Apa yang terjadi?")
    pengantar = _(
        "Jawab beberapa pertanyaan, lalu lihat perkiraan haknya. Tidak perlu nama, NIK, atau mendaftar."
    )

    kejadian = forms.ChoiceField(
        label=_("Yang terjadi"),
        choices=list(KEJADIAN.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih yang paling mendekati.")},
        help_text=_(
            "Kecelakaan kerja termasuk kecelakaan di jalan saat berangkat atau pulang kerja lewat jalan yang biasa."
        ),
    )


class Pekerja(Lembar):
    """The day, which chooses the law, and the kind of worker, which chooses the rules."""

    kode = "pekerja"
    judul = _("Kapan terjadi, dan apa pekerjaannya?")

    tanggal = Tanggal(label=_("Tanggal kecelakaan"), error_messages={"required": _("Isi tanggalnya.")})
    segmen = forms.ChoiceField(
        label=_("Pekerjaannya"),
        choices=list(SEGMEN.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
        help_text=_("Iurannya dibayari pemerintah, desa, atau donatur? Pilih “bekerja sendiri”."),
    )

    def susun(self) -> None:
        bidang = self.fields["tanggal"]
        bidang.label = TANGGAL.get(self.jawaban["kejadian"], bidang.label)
        bidang.widget.attrs["max"] = hari_ini().isoformat()

    def clean_tanggal(self) -> Any:
        if self.cleaned_data["tanggal"] > hari_ini():
            raise forms.ValidationError(_("Tanggal ini belum terjadi."))
        return self.cleaned_data["tanggal"]


class Peserta(Lembar):
    """Cover: registered or not, since when, how many months paid."""

    kode = "peserta"
    judul = _("Apakah ia peserta BPJS Ketenagakerjaan?")
    pengantar = _("Lihat kartu peserta atau bukti iuran. Yang tidak diketahui boleh dikosongkan.")

    terdaftar = forms.ChoiceField(
        label=_("Terdaftar sebagai peserta pada hari kejadian"),
        choices=[("ya", _("Ya")), ("tidak", _("Tidak, belum pernah didaftarkan")), TIDAK_TAHU],
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu. Bila ragu, pilih “Tidak tahu”.")},
    )
    mulai_kepesertaan = Tanggal(
        label=_("Mulai menjadi peserta"),
        required=False,
        help_text=_("Tanggalnya tertulis di kartu peserta."),
    )
    masa_iur_bulan = forms.IntegerField(
        label=_("Banyaknya bulan iuran yang sudah dibayar"),
        required=False,
        min_value=0,
        max_value=1200,
        help_text=_(
            "Hitung sampai bulan kejadian, termasuk bulan itu. Iuran yang dibayar untuk bulan sesudahnya tidak dihitung."
        ),
        error_messages={"invalid": _("Tulis angka saja, misalnya 24.")},
    )
    jumlah_kepesertaan = forms.IntegerField(
        label=_("Banyaknya pemberi kerja yang mendaftarkannya"),
        required=False,
        min_value=1,
        max_value=20,
        help_text=_("Hanya bila lebih dari satu."),
        error_messages={"invalid": _("Tulis angka saja, misalnya 2.")},
    )

    tanggal_lapor = Tanggal(
        label=_("Tanggal dilaporkan ke BPJS"),
        required=False,
        help_text=_("Oleh pemberi kerja. Belum dilaporkan atau tidak tahu? Kosongkan."),
    )

    def susun(self) -> None:
        meninggal = self.jawaban["kejadian"] == "meninggal"
        if self.jawaban["segmen"] != "BPU" and not meninggal:
            self.buang("mulai_kepesertaan", "masa_iur_bulan")
        if self.jawaban["segmen"] == "BPU" or meninggal:
            self.buang("tanggal_lapor")
        if self.jawaban["segmen"] != "PU" or not meninggal:
            self.buang("jumlah_kepesertaan")

    def clean_tanggal_lapor(self) -> Any:
        lapor = self.cleaned_data["tanggal_lapor"]
        if lapor and lapor < self.jawaban["tanggal"]:
            raise forms.ValidationError(_("Tidak mungkin dilaporkan sebelum terjadi."))
        return lapor

    def kasus(self) -> dict[str, Any]:
        isi = super().kasus()
        terdaftar = {"ya": True, "tidak": False}.get(isi.pop("terdaftar"))
        return isi if terdaftar is None else isi | {"terdaftar": terdaftar}


class Upah(Lembar):
    """The wage, from which every cash benefit of a work accident is computed."""

    kode = "upah"
    judul = _("Berapa upahnya?")
    pengantar = _("Santunan kecelakaan kerja dihitung dari upah. Tidak tahu pasti? Tulis perkiraan.")
    kolom = {"rata_upah": "upah"}

    cara_upah = forms.ChoiceField(
        label=_("Upahnya dihitung"),
        choices=[("BULANAN", _("Bulanan")), ("HARIAN", _("Harian")), ("BORONGAN", _("Borongan"))],
        widget=forms.RadioSelect,
        initial="BULANAN",
        error_messages={"required": _("Pilih salah satu.")},
    )
    upah = Rupiah(
        label=_("Jumlah rupiah"),
        help_text=_(
            "Bulanan: upah pokok dan tunjangan tetap sebulan, seperti dilaporkan ke BPJS. Harian: upah sehari. Borongan: rata-rata sebulan dari tiga bulan terakhir."
        ),
        error_messages={"required": _("Isi upahnya. Perkiraan pun boleh.")},
    )
    upah_sebenarnya = Rupiah(
        label=_("Upah sebulan yang benar-benar diterima"),
        required=False,
        help_text=_(
            "Hanya bila lebih besar daripada yang dilaporkan ke BPJS. Selisihnya ditanggung pemberi kerja."
        ),
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("kejadian") != "meninggal"

    def susun(self) -> None:
        if self.jawaban["segmen"] == "BPU":
            self.judul = _("Berapa penghasilannya?")
            self.pengantar = _(
                "Santunan kecelakaan kerja dihitung dari penghasilan yang dinyatakan saat mendaftar."
            )
            self.buang("cara_upah", "upah_sebenarnya")
            upah = self.fields["upah"]
            upah.required, upah.label = False, _("Penghasilan sebulan yang dinyatakan saat mendaftar")
            upah.help_text = _(
                "Tidak tahu? Kosongkan: dihitung dengan golongan terendah, seperti kebanyakan peserta yang iurannya dibayari pemerintah."
            )
        elif self.jawaban["segmen"] != "PU" or self.jawaban["terdaftar"] == "tidak":
            self.buang("upah_sebenarnya")

    def kasus(self) -> dict[str, Any]:
        isi = super().kasus()
        if self.jawaban["segmen"] == "BPU":
            return {"upah": isi.get("upah", 0)}
        if isi["cara_upah"] == "BULANAN":
            del isi["cara_upah"]
        else:
            isi["rata_upah"] = isi.pop("upah")
        return isi
