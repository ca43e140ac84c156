"""The visit: who is left behind. Rows are added without JavaScript, by a button that sends the form back."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from naungan.desk import accompany
from naungan.desk.accompany import KerabatBaru
from naungan.desk.flow import PENDAMPINGAN
from naungan.desk.tolakan import TidakBerwenang, Tolakan
from naungan.face.kata import kalimat
from naungan.face.sebutan import HUBUNGAN, tindakan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import gerbang, untuk
from naungan.face.web.bidang import Tanggal
from naungan.face.web.desk.pendampingan import berkas_terlihat
from naungan.kit.jam import hari_ini

__all__ = ["pendampingan_kunjungi"]

BARIS, TAMBAH, TERBANYAK = 4, 2, 30
KELAMIN = {"istri": "P", "ibu": "P", "nenek": "P", "suami": "L", "ayah": "L", "kakek": "L"}
JENJANG = [
    ("", _("Tidak bersekolah")),
    *((j, j) for j in ("TK", "SD", "SMP", "SMA")),
    ("PT", _("Perguruan tinggi")),
]


class Kerabat(forms.Form):
    """One relative, as the family card or the heir letter names them. An empty row is nobody.

    ``almarhum``: whether the deceased was a man or a woman, ``L`` or ``P``.
    """

    nama = forms.CharField(label=_("Nama"), max_length=120)
    hubungan = forms.ChoiceField(
        label=_("Hubungan dengan almarhum"),
        choices=[("", _("Pilih")), *((k, _(v)) for k, v in HUBUNGAN.items())],
    )
    kelamin = forms.ChoiceField(
        label=_("Jenis kelamin"),
        choices=[("", _("Menurut hubungannya")), ("L", _("Laki-laki")), ("P", _("Perempuan"))],
        required=False,
    )
    lahir = Tanggal(label=_("Tanggal lahir"), required=False)
    sudah_meninggal = forms.BooleanField(label=_("Sudah meninggal"), required=False)
    sekolah = forms.ChoiceField(label=_("Sekolah (untuk anak)"), choices=JENJANG, required=False)
    nik = forms.RegexField(
        r"^\d{16}$",
        label=_("NIK"),
        required=False,
        error_messages={"invalid": _("NIK harus 16 angka tanpa spasi.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )
    bank = forms.CharField(label=_("Nama bank"), max_length=40, required=False)
    rekening = forms.RegexField(
        r"^[0-9 .-]{5,30}$",
        label=_("Nomor rekening, atas namanya sendiri"),
        required=False,
        error_messages={"invalid": _("Nomor rekening hanya angka.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
    )

    def __init__(self, *args: Any, almarhum: str, **lain: Any) -> None:
        super().__init__(*args, **lain)
        self.pasangan = "suami" if almarhum == "P" else "istri"

    def clean(self) -> dict[str, Any]:
        isi = self.cleaned_data
        if isi.get("hubungan") in ("istri", "suami") and isi["hubungan"] != self.pasangan:
            self.add_error(
                "hubungan",
                _(
                    "Hubungan ini tidak cocok dengan almarhum. Pilih istri bila almarhum laki-laki, suami bila perempuan."
                ),
            )
        pasti = KELAMIN.get(isi.get("hubungan", ""))
        if pasti and isi.get("kelamin") not in ("", pasti):
            self.add_error("kelamin", _("Tidak sesuai dengan hubungannya."))
        elif isi.get("hubungan") and not (pasti or isi.get("kelamin")):
            self.add_error("kelamin", _("Pilih laki-laki atau perempuan."))
        if isi.get("lahir") and isi["lahir"] > hari_ini():
            self.add_error("lahir", _("Tanggal lahir belum terjadi."))
        if bool(isi.get("bank")) != bool(isi.get("rekening")) and "rekening" not in self.errors:
            self.add_error(
                "rekening" if isi.get("bank") else "bank", _("Isi nama bank dan nomor rekening keduanya.")
            )
        return isi

    def kerabat(self) -> KerabatBaru:
        """The row as the desk takes it."""
        isi = self.cleaned_data
        return KerabatBaru(
            nama=isi["nama"],
            hubungan=isi["hubungan"],
            kelamin=KELAMIN.get(isi["hubungan"]) or isi["kelamin"],
            hidup=not isi["sudah_meninggal"],
            lahir=isi["lahir"],
            sekolah=isi["sekolah"],
            nik=isi["nik"],
            bank=isi["bank"],
            rekening="".join(c for c in isi["rekening"] if c.isdigit()),
        )


BarisKerabat = forms.formset_factory(Kerabat, extra=BARIS, max_num=TERBANYAK, absolute_max=TERBANYAK)


@untuk()
def pendampingan_kunjungi(request: HttpRequest, kode: str) -> HttpResponse:
    """Note the visit and the family."""
    berkas = berkas_terlihat(request, kode)
    if balik := gerbang(request, PENDAMPINGAN, "kunjungi", berkas.status, "pendampingan_berkas", kode=kode):
        return balik
    galat, tentang = "", {"almarhum": berkas.peristiwa.person.kelamin}
    if request.method != "POST":
        baris = BarisKerabat(prefix="kerabat", form_kwargs=tentang)
    elif "tambah" in request.POST:
        baris = BarisKerabat(_lebih_banyak(request.POST), prefix="kerabat", form_kwargs=tentang)
        return render(
            request, "desk/pendampingan_kunjungi.html", {"berkas": berkas, "baris": baris, "diam": True}
        )
    else:
        baris = BarisKerabat(request.POST, prefix="kerabat", form_kwargs=tentang)
        if baris.is_valid():
            keluarga = [f.kerabat() for f in baris if f.has_changed()]
            galat = (
                _catat(request, berkas, keluarga)
                if keluarga
                else str(_("Tulis sedikitnya satu anggota keluarga."))
            )
            if not galat:
                messages.success(request, tindakan("kunjungi"))
                return redirect("pendampingan_berkas", kode=kode)
    return render(
        request, "desk/pendampingan_kunjungi.html", {"berkas": berkas, "baris": baris, "galat": galat}
    )


def _catat(request: HttpRequest, berkas: Any, keluarga: list[KerabatBaru]) -> str:
    """Write it down; returns the refusal in words, or nothing."""
    try:
        accompany.kunjungi(berkas, by=petugas(request), kerabat=keluarga)
    except TidakBerwenang:
        raise
    except Tolakan as tolakan:
        return kalimat(tolakan)
    return ""


def _lebih_banyak(kiriman: QueryDict) -> QueryDict:
    isi = kiriman.copy()
    sekarang = kiriman.get("kerabat-TOTAL_FORMS", "")
    banyak = int(sekarang) if sekarang.isascii() and sekarang.isdigit() else BARIS
    isi["kerabat-TOTAL_FORMS"] = str(min(banyak + TAMBAH, TERBANYAK))
    return isi
