"""Berapa iurannya?, the sheets everybody is asked: kind of worker and month; how it is paid."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.face.web.bidang import BulanTahun
from naungan.face.web.public.lembar import Jawaban, Lembar
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini

__all__ = ["Pembayaran", "Siapa"]

SEGMEN = {
    "PU": _("Pekerja yang digaji: karyawan, buruh pabrik, pegawai toko, perangkat desa"),
    "BPU": _("Pekerja mandiri: petani, pedagang, nelayan, tukang ojek"),
    "JAKON": _("Proyek bangunan, untuk semua buruhnya"),
    "PMI": _("Pekerja migran di luar negeri"),
}


class Siapa(Lembar):
    """The kind of worker and the month, which together choose the law."""

    kode = "siapa"
    judul = _("Iuran untuk siapa?")
    pengantar = _(
        "Jawab beberapa pertanyaan, lalu lihat iurannya sebulan. Tidak perlu nama, NIK, atau mendaftar."
    )

    segmen = forms.ChoiceField(
        label=_("Pekerjanya"),
        choices=list(SEGMEN.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
    )
    bulan = BulanTahun(
        label=_("Bulan iuran"),
        help_text=_(
            "Untuk proyek bangunan: bulan surat perintah kerja. Tarif dan keringanan mengikuti bulannya."
        ),
        error_messages={"required": _("Isi bulannya.")},
    )

    def susun(self) -> None:
        self.initial.setdefault("bulan", str(Bulan.dari_tanggal(hari_ini())))

    def kasus(self) -> dict[str, Any]:
        return {"kejadian": "iuran", **self.cleaned_data, "bulan": str(self.cleaned_data["bulan"])}


class Pembayaran(Lembar):
    """Late months for who may be fined, months ahead for who may pay them."""

    kode = "pembayaran"
    judul = _("Cara membayarnya")
    pengantar = _("Dibayar tepat waktu untuk satu bulan? Langsung lanjut.")

    bulan_bayar_di_muka = forms.IntegerField(
        label=_("Banyaknya bulan yang dibayar sekaligus"),
        required=False,
        min_value=1,
        max_value=120,
        help_text=_("Dihitung mulai bulan iuran di atas, bulan itu juga."),
        error_messages={"invalid": _("Tulis angka saja, misalnya 6.")},
    )
    bulan_terlambat = forms.IntegerField(
        label=_("Banyaknya bulan terlambat"),
        required=False,
        min_value=0,
        max_value=1200,
        help_text=_("Sejak jatuh tempo."),
        error_messages={"invalid": _("Tulis angka saja, misalnya 2.")},
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("segmen") != "PMI"

    def susun(self) -> None:
        if self.jawaban["segmen"] == "BPU":
            self.buang("bulan_terlambat")
        if self.jawaban.get("nilai_kontrak"):
            self.pengantar = _("Dibayar tepat waktu? Langsung lanjut.")
            self.buang("bulan_bayar_di_muka")

    def clean(self) -> dict[str, Any]:
        isi = self.cleaned_data
        if isi.get("bulan_terlambat") and (isi.get("bulan_bayar_di_muka") or 1) > 1:
            self.add_error(
                "bulan_bayar_di_muka",
                _("Bulan yang dibayar di muka tidak mungkin terlambat. Isi salah satu."),
            )
        return isi
