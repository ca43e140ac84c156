"""The filter of the members list: what the reader asks for, kept within what the office may see."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from naungan.books.kolom import segel
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.books.wilayah.models import Wilayah
from naungan.desk.access import dalam_wilayah, pembayar_terlihat
from naungan.desk.catatan import terbitan
from naungan.face.sebutan_peserta import KELOMPOK, SEGMEN, pilihan
from naungan.face.web.bidang import Tanggal
from naungan.face.web.desk.penyaring import Penyaring
from naungan.kit.jam import hari_ini
from naungan.lens.peserta import Saringan

__all__ = ["SaringPeserta", "tanggal_laporan"]


class SaringPeserta(Penyaring):
    """Every field may stay empty; an empty form lists everybody active on the day of the last statement."""

    q = forms.CharField(label=_("Nama atau NIK"), required=False, max_length=60)
    keadaan = forms.ChoiceField(
        label=_("Keadaan"),
        required=False,
        choices=[("", _("Aktif")), ("tidak", _("Tidak aktif")), ("semua", _("Semua"))],
    )
    pada = Tanggal(label=_("Pada tanggal"), required=False)
    kelompok = forms.ChoiceField(label=_("Kelompok"), required=False)
    segmen = forms.ChoiceField(label=_("Segmen"), required=False)
    wilayah = forms.ChoiceField(label=_("Kecamatan"), required=False)
    urut = forms.ChoiceField(
        label=_("Urutan"), required=False, choices=[("", _("Menurut nama")), ("wilayah", _("Menurut desa"))]
    )
    pembayar = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any, *, by: Petugas) -> None:
        self._by, self.sejak = by, tanggal_laporan()
        super().__init__(data, baku={"pada": self.sejak.isoformat()})
        self.isi_pilihan("kelompok", pilihan(KELOMPOK, str(_("Semua kelompok"))))
        self.isi_pilihan("segmen", pilihan(SEGMEN, str(_("Semua segmen"))))
        self.isi_pilihan("wilayah", _pilihan_wilayah(by, str(self.data.get("wilayah", ""))))
        if by.kantor.jenis == "DESA":
            del self.fields["wilayah"], self.fields["urut"]

    def clean_pembayar(self) -> Payer | None:
        """A payer the officer may see; an employer has no other than itself."""
        nomor = self.cleaned_data["pembayar"]
        if nomor is None:
            return None
        pembayar = pembayar_terlihat(self._by).filter(pk=nomor).first()
        if pembayar is None:
            raise forms.ValidationError(_("Pembayar ini tidak ditemukan."))
        return pembayar

    def saringan(self) -> Saringan:
        """The filter for the read model; territory and employer of the office always stand in it."""
        isi = self.cleaned_data
        kantor, q = self._by.kantor, " ".join(isi["q"].split())
        nik = "".join(q.split())
        angka = len(nik) == 16 and nik.isascii() and nik.isdigit()
        pembayar = isi["pembayar"].pk if isi["pembayar"] else None
        pemberi_kerja = kantor.jenis == "PEMBERI_KERJA"
        return Saringan(
            pada=isi["pada"] or self.sejak,
            keadaan=isi["keadaan"] or "aktif",
            kelompok=isi["kelompok"],
            segmen=isi["segmen"],
            wilayah=isi.get("wilayah") or ("" if pemberi_kerja else kantor.wilayah),
            pembayar=(kantor.pembayar_id or -1) if pemberi_kerja else pembayar,
            nama="" if angka else q,
            nik_indeks=segel().indeks(nik, "nik") if angka else None,
            urut=isi.get("urut") or "nama",
        )


def tanggal_laporan() -> date:
    """The day of the last published statement's count; today where none was published."""
    terakhir = terbitan("laporan")
    return date.fromisoformat(terakhir.isi["cakupan"]["per"]) if terakhir else hari_ini()


def _pilihan_wilayah(by: Petugas, dipilih: str) -> list[tuple[str, str]]:
    """Districts of the office's territory, and the village somebody came with by a link."""
    awalan = by.kantor.wilayah
    tempat = Wilayah.objects.filter(tingkat="kecamatan", kode__gte=f"{awalan}.", kode__lt=f"{awalan}/")
    isi = [("", str(_("Semua kecamatan"))), *tempat.order_by("nama").values_list("kode", "nama")]
    if dipilih.count(".") == 3 and dalam_wilayah(by, dipilih):
        isi += Wilayah.objects.filter(kode=dipilih).values_list("kode", "nama")
    return isi
