"""The bills of a month with their exact sums: the rows behind the contributions on the statement."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from naungan.books.billing.models import Bill
from naungan.books.staff.models import Petugas
from naungan.desk.access import tagihan_terlihat
from naungan.face.sebutan_peserta import JENIS, SUMBER, pilihan, sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.bidang import Tanggal
from naungan.face.web.desk.lembar import lembar, letak
from naungan.face.web.desk.pembayar import SEBUTAN_TAGIHAN
from naungan.face.web.desk.penyaring import Penyaring
from naungan.face.web.desk.uang import SEDIKIT, iuran_terlihat, jumlah_terlihat
from naungan.face.web.templatetags.tulis import bulan as tulis_bulan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini
from naungan.lens.tagihan import bulan_tertagih, jumlah, keadaan_tagihan

__all__ = ["tagihan"]


class SaringTagihan(Penyaring):
    """Which bills, and as things stood on which day."""

    bulan = forms.ChoiceField(label=gettext_lazy("Bulan"), required=False)
    jenis = forms.ChoiceField(label=gettext_lazy("Pembayar"), required=False)
    sumber = forms.ChoiceField(label=gettext_lazy("Sumber dana"), required=False)
    lunas = forms.ChoiceField(
        label=gettext_lazy("Pembayaran"),
        required=False,
        choices=[
            ("", gettext_lazy("Semua")),
            ("ya", gettext_lazy("Lunas")),
            ("belum", gettext_lazy("Belum lunas")),
            ("lewat", gettext_lazy("Lewat jatuh tempo")),
        ],
    )
    per = Tanggal(label=gettext_lazy("Keadaan pada tanggal"), required=False)
    q = forms.CharField(label=gettext_lazy("Nama pembayar"), required=False, max_length=60)
    sejak = forms.ChoiceField(required=False, widget=forms.HiddenInput)

    utama = ("bulan", "jenis", "lunas")

    def __init__(self, data: Any, *, bulan: list[Bulan]) -> None:
        super().__init__(
            data, baku={"per": hari_ini().isoformat()} | ({"bulan": str(bulan[0])} if bulan else {})
        )
        semua = [(str(b), tulis_bulan(b)) for b in bulan]
        self.isi_pilihan("bulan", semua)
        self.isi_pilihan("sejak", semua)
        self.isi_pilihan("jenis", pilihan(JENIS, _("Semua pembayar")))
        self.isi_pilihan("sumber", pilihan(SUMBER, _("Semua sumber")))

    def saring(self, semua: QuerySet[Bill]) -> QuerySet[Bill]:
        """The bills asked for, out of those the officer sees."""
        isi = self.cleaned_data
        per = isi["per"] or hari_ini()
        lunas = Q(lunas_pada__isnull=False, lunas_pada__lte=per)
        syarat = {"ya": lunas, "belum": ~lunas, "lewat": ~lunas & Q(jatuh_tempo__lt=per)}
        semua = semua.filter(syarat.get(isi["lunas"], Q()))
        kolom: dict[str, Any] = {"payer__jenis": isi["jenis"], "payer__sumber": isi["sumber"]}
        sampai = Bulan.baca(isi["bulan"]).kode if isi["bulan"] else 0
        if isi["sejak"]:
            kolom["bulan__range"] = (Bulan.baca(isi["sejak"]).kode, sampai)
        else:
            kolom["bulan"] = sampai
        semua = semua.filter(**{k: nilai for k, nilai in kolom.items() if nilai})
        q = " ".join(isi["q"].split())
        return semua.filter(payer__nama__icontains=q) if q else semua


@require_safe
@untuk()
def tagihan(request: HttpRequest) -> HttpResponse:
    """One page of bills and the sums of all."""
    by = petugas(request)
    form = SaringTagihan(request.GET, bulan=bulan_tertagih())
    isi: dict[str, Any] = {"form": form, "boleh_jalankan": _boleh_jalankan(by)}
    if form.is_valid():
        per = form.cleaned_data["per"] or hari_ini()
        terpilih = form.saring(tagihan_terlihat(by))
        total = jumlah(terpilih, per)
        sumber = form.cleaned_data["sumber"]
        halaman = lembar(terpilih.select_related("payer"), "payer__nama", **letak(request))
        isi |= {
            "per": per,
            "total": total,
            "tertutup": not all(iuran_terlihat(by, b.payer) for b in halaman.baris),
            "kolom_rupiah": any(iuran_terlihat(by, b.payer) for b in halaman.baris),
            "rupiah": jumlah_terlihat(by, total.tagihan, sumber=sumber, bernama=bool(form.cleaned_data["q"])),
            "sedikit": SEDIKIT,
            "lembar": halaman,
            "baris": [_tampil(b, by, form) for b in halaman.baris],
            "bulan": Bulan.baca(form.cleaned_data["bulan"]) if form.cleaned_data["bulan"] else None,
            "sejak": Bulan.baca(form.cleaned_data["sejak"]) if form.cleaned_data["sejak"] else None,
        }
    return render(request, "desk/tagihan.html", isi)


def _tampil(b: Bill, by: Petugas, form: SaringTagihan) -> dict[str, object]:
    kode = keadaan_tagihan(b, form.cleaned_data["per"] or hari_ini())
    return {
        "b": b,
        "jenis": sebut(JENIS, b.payer.jenis),
        "sumber": sebut(SUMBER, b.payer.sumber),
        "rupiah": iuran_terlihat(by, b.payer),
        "kode": kode,
        "sebutan": SEBUTAN_TAGIHAN[kode],
    }


def _boleh_jalankan(by: Petugas) -> bool:
    return by.kantor.jenis == "BPJS" and by.peran in ("PEMBUAT", "PIMPINAN")
