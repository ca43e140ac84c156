"""Berapa haknya?, after an accident: days without work, and what was spent."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.face.web.bidang import Rupiah
from naungan.face.web.public.lembar import Jawaban, Lembar

__all__ = ["Biaya"]


class Biaya(Lembar):
    """Days without work, and what was spent."""

    kode = "biaya"
    judul = _("Tidak bisa bekerja, dan biaya yang sudah keluar")
    pengantar = _(
        "Biaya berobat di rumah sakit yang bekerja sama ditanggung penuh dan tidak perlu diisi. Kosongkan yang tidak ada."
    )
    lipat = ("kacamata", "gigi", "dengar", "biaya_perawatan_rumah")
    judul_lipat = _("Alat bantu dan perawatan di rumah")

    hari_stmb = forms.IntegerField(
        label=_("Banyaknya hari tidak bisa bekerja"),
        required=False,
        min_value=0,
        max_value=36_500,
        help_text=_("Menurut surat dokter, sejak hari kecelakaan. Masih berlangsung? Hitung sampai hari ini."),
        error_messages={"required": _("Isi banyaknya hari. Tulis 0 bila langsung bekerja lagi."), "invalid": _("Tulis angka saja, misalnya 45.")},
    )  # fmt: skip
    darat = Rupiah(
        label=_("Biaya angkutan darat, sungai, atau danau"),
        required=False,
        help_text=_("Dari tempat kejadian ke rumah sakit atau ke rumah."),
    )
    laut = Rupiah(label=_("Biaya angkutan laut"), required=False)
    udara = Rupiah(label=_("Biaya angkutan udara"), required=False)
    kacamata = Rupiah(label=_("Biaya kacamata"), required=False)
    gigi = Rupiah(label=_("Biaya gigi tiruan"), required=False)
    dengar = Rupiah(label=_("Biaya alat bantu dengar"), required=False)
    biaya_perawatan_rumah = Rupiah(label=_("Biaya perawatan di rumah"), required=False)

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("kejadian") in ("meninggal_kk", "cacat", "stmb", "pak")

    def susun(self) -> None:
        hari = self.fields["hari_stmb"]
        if self.jawaban["kejadian"] == "stmb":
            hari.required = True
        if self.jawaban["kejadian"] == "meninggal_kk":
            hari.label = _("Banyaknya hari tidak bisa bekerja sebelum meninggal")
            self.buang(*self.lipat)

    def kasus(self) -> dict[str, Any]:
        isi = super().kasus()
        angkutan = {k: isi.pop(k) for k in ("darat", "laut", "udara") if k in isi}
        alat = {k: isi.pop(k) for k in ("kacamata", "gigi", "dengar") if k in isi}
        return (
            isi
            | ({"biaya_pengangkutan": angkutan} if angkutan else {})
            | ({"alat_bantu": alat} if alat else {})
        )
