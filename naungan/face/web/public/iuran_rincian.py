"""Berapa iurannya?, the sheet of each kind of worker: wage and firm, income and payer, project, contract."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.face.web.bidang import Rupiah
from naungan.face.web.public.lembar import TIDAK_TAHU, Jawaban, Lembar

__all__ = ["Kontrak", "Penghasilan", "Proyek", "UpahPekerja", "Usaha"]

RISIKO = {
    "1": _("Sangat rendah: kantor, toko, koperasi, bank, klinik, salon, konveksi, peternakan"),
    "2": _("Rendah: pertanian dan perkebunan, pabrik rokok, rumah makan, hotel, binatu"),
    "3": _("Sedang: pabrik makanan, mebel, sepatu, percetakan, penggilingan padi, bengkel motor"),
    "4": _("Tinggi: angkutan bus dan truk, pabrik mesin, pengecoran besi, penangkapan ikan laut"),
    "5": _("Sangat tinggi: bangunan, tambang, galian pasir dan batu, penebangan kayu, angkutan laut"),
}
UKURAN = {
    "MIKRO": _("Usaha mikro"),
    "KECIL": _("Usaha kecil"),
    "MENENGAH": _("Usaha menengah"),
    "BESAR": _("Usaha besar"),
}
PROGRAM = {
    "jkk": _("Kecelakaan kerja (JKK)"),
    "jkm": _("Kematian (JKM)"),
    "jht": _("Hari tua (JHT)"),
    "jp": _("Pensiun (JP)"),
}
PEMBAYAR = {
    "SENDIRI": _("Pekerjanya sendiri"),
    "CSR": _("Perusahaan atau donatur (CSR)"),
    "PEKERJA_LAIN": _("Pekerja lain, misalnya majikan untuk pembantunya"),
    "WADAH": _("Paguyuban, koperasi, atau kelompok tani"),
    "APBDES": _("Desa (APBDes)"),
    "DBHCHT": _("Bagi hasil cukai tembakau (DBHCHT)"),
    "DBH_SAWIT": _("Bagi hasil sawit"),
    "APBD": _("Kabupaten atau provinsi (APBD)"),
    "APBN": _("Negara (APBN)"),
}
JALUR = {
    "P3MI": _("Lewat perusahaan penempatan"),
    "PERSEORANGAN": _("Berangkat sendiri"),
    "PERPANJANGAN": _("Memperpanjang kontrak di sana"),
}


class UpahPekerja(Lembar):
    """A wage earner: the wage and the programmes."""

    kode = "upah"
    judul = _("Upah dan programnya")

    upah = Rupiah(
        label=_("Upah sebulan"),
        help_text=_("Upah pokok dan tunjangan tetap."),
        error_messages={"required": _("Isi upahnya.")},
    )
    ukuran_usaha = forms.ChoiceField(
        label=_("Ukuran usaha pemberi kerja"),
        choices=[*UKURAN.items(), TIDAK_TAHU],
        widget=forms.RadioSelect,
        help_text=_("Tertulis di nomor induk berusaha (NIB). Ukuran usaha menentukan program yang wajib."),
        error_messages={"required": _("Pilih salah satu. Bila ragu, pilih “Tidak tahu”.")},
    )
    program = forms.MultipleChoiceField(
        label=_("Program yang diikuti"),
        choices=list(PROGRAM.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Kosongkan untuk menghitung program yang wajib saja."),
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") == "PU"

    def kasus(self) -> dict[str, Any]:
        return {k: v for k, v in super().kasus().items() if v != TIDAK_TAHU[0]}


class Usaha(Lembar):
    """A wage earner's employer: how dangerous the work, and whether the relief of labour-intensive industry holds."""

    kode = "usaha"
    judul = _("Tempat kerjanya")
    kolom = {"sektor": "padat_karya"}

    kelompok_risiko = forms.ChoiceField(
        label=_("Tingkat risiko tempat kerja"),
        choices=list(RISIKO.items()),
        widget=forms.RadioSelect,
        help_text=_("Pilih yang paling mirip. Yang menetapkan: BPJS Ketenagakerjaan saat pendaftaran."),
        error_messages={"required": _("Pilih yang paling mirip.")},
    )
    padat_karya = forms.BooleanField(
        label=_("Industri padat karya yang memenuhi semua syarat keringanan"),
        required=False,
        help_text=_(
            "Pabrik makanan, minuman, tembakau, pakaian, kulit, alas kaki, mainan, atau furnitur yang memenuhi PP 7/2025."
        ),
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") == "PU"

    def kasus(self) -> dict[str, Any]:
        sektor = "padat_karya" if self.cleaned_data["padat_karya"] else "lain"
        return {"kelompok_risiko": int(self.cleaned_data["kelompok_risiko"]), "sektor": sektor}


class Penghasilan(Lembar):
    """A non-wage earner: income, sector, payer, savings for old age."""

    kode = "penghasilan"
    judul = _("Penghasilan dan pembayarnya")
    kolom = {"upah": "penghasilan", "program": "jht"}

    penghasilan = Rupiah(
        label=_("Penghasilan sebulan"),
        required=False,
        help_text=_("Kosongkan untuk golongan terendah."),
    )
    sektor = forms.ChoiceField(
        label=_("Pekerjaannya"),
        choices=[("transportasi", _("Angkutan: ojek, sopir, kurir")), ("lain", _("Pekerjaan lain"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
    )
    dibayar_oleh = forms.ChoiceField(
        label=_("Yang membayar iurannya"),
        choices=list(PEMBAYAR.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
    )
    jht = forms.BooleanField(
        label=_("Sekalian menabung untuk hari tua (JHT)"),
        required=False,
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") == "BPU"

    def kasus(self) -> dict[str, Any]:
        isi = super().kasus()
        jht = isi.pop("jht")
        if "penghasilan" in isi:
            isi["upah"] = isi.pop("penghasilan")
        return isi | ({"program": ["jkk", "jkm", "jht"]} if jht else {})


class Proyek(Lembar):
    """A construction project: the contract, or its workers' wages."""

    kode = "proyek"
    judul = _("Nilai proyeknya")
    pengantar = _("Isi nilai kontrak. Bila upah buruhnya diketahui, isi upahnya saja.")
    kolom = {"upah": "jumlah_upah"}

    nilai_kontrak = Rupiah(label=_("Nilai kontrak seluruh proyek"), required=False, help_text=_("Tanpa PPN."))
    jumlah_upah = Rupiah(
        label=_("Jumlah upah buruh sebulan"),
        required=False,
        help_text=_("Upah semua buruh proyek dijumlahkan."),
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") == "JAKON"

    def clean(self) -> dict[str, Any]:
        isi = self.cleaned_data
        if not self.errors and (isi["nilai_kontrak"] is None) == (isi["jumlah_upah"] is None):
            self.add_error("nilai_kontrak", _("Isi salah satu: nilai kontrak atau jumlah upah."))
        return isi

    def kasus(self) -> dict[str, Any]:
        isi = super().kasus()
        return {"upah": isi["jumlah_upah"]} if "jumlah_upah" in isi else isi


class Kontrak(Lembar):
    """A migrant worker: the contract and the way of placement."""

    kode = "kontrak"
    judul = _("Kontrak kerjanya")

    kontrak_bulan = forms.IntegerField(
        label=_("Lama kontrak (bulan)"),
        min_value=1,
        max_value=120,
        error_messages={"required": _("Isi lamanya."), "invalid": _("Tulis angka saja, misalnya 24.")},
    )
    jalur = forms.ChoiceField(
        label=_("Cara berangkatnya"),
        choices=list(JALUR.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") == "PMI"
