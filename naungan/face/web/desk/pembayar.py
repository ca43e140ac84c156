"""Who pays for whom: the list of payers, and one payer with its bills. Everybody sees no more than their own."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from naungan.books.billing.models import Bill
from naungan.books.funds.models import Decree
from naungan.books.registry.models import Payer
from naungan.books.staff.models import Petugas
from naungan.desk.access import pembayar_terlihat
from naungan.face.sebutan_peserta import JENIS, SUMBER, pilihan, sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import untuk
from naungan.face.web.desk.lembar import lembar, letak
from naungan.face.web.desk.penyaring import Penyaring
from naungan.face.web.desk.uang import iuran_terlihat
from naungan.face.web.tempat import nama_tempat
from naungan.kit.jam import hari_ini
from naungan.lens.tagihan import keadaan_tagihan, menunggak, tagihan_terakhir, tempat_ikrar

__all__ = ["SEBUTAN_TAGIHAN", "pembayar", "pembayar_rinci"]

SEBUTAN_TAGIHAN = {
    "LUNAS": gettext_lazy("Lunas"),
    "TERLAMBAT": gettext_lazy("Lewat jatuh tempo"),
    "TERBIT": gettext_lazy("Belum jatuh tempo"),
}


class SaringPembayar(Penyaring):
    """Which payers; individuals paying for themselves only when asked for, there are many."""

    q = forms.CharField(label=gettext_lazy("Nama atau NPP"), required=False, max_length=60)
    jenis = forms.ChoiceField(label=gettext_lazy("Jenis"), required=False)
    sumber = forms.ChoiceField(label=gettext_lazy("Sumber dana"), required=False)
    tunggakan = forms.ChoiceField(
        label=gettext_lazy("Tunggakan"),
        required=False,
        choices=[("", gettext_lazy("Semua")), ("ya", gettext_lazy("Ada yang lewat jatuh tempo"))],
    )

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        self.isi_pilihan("jenis", pilihan(JENIS, _("Semua lembaga")))
        self.isi_pilihan("sumber", pilihan(SUMBER, _("Semua sumber")))

    def saring(self, semua: QuerySet[Payer]) -> QuerySet[Payer]:
        """The payers asked for, out of those the officer sees."""
        isi = self.cleaned_data
        q = " ".join(isi["q"].split())
        semua = semua.filter(jenis=isi["jenis"]) if isi["jenis"] else semua.exclude(jenis="PERORANGAN")
        if isi["sumber"]:
            semua = semua.filter(sumber=isi["sumber"])
        if q:
            semua = semua.filter(npp=q) if q.isdecimal() else semua.filter(nama__icontains=q)
        return menunggak(semua, hari_ini()) if isi["tunggakan"] else semua


@require_safe
@untuk()
def pembayar(request: HttpRequest) -> HttpResponse:
    """The list of payers the officer's office has to do with."""
    by = petugas(request)
    form = SaringPembayar(request.GET)
    isi: dict[str, Any] = {"form": form, "saring": _banyak(by)}
    if form.is_valid():
        terpilih = form.saring(pembayar_terlihat(by))
        halaman = lembar(terpilih, "nama", **letak(request))
        isi |= {"lembar": halaman, "baris": _tampil(halaman.baris), "jumlah": terpilih.count()}
    return render(request, "desk/pembayar.html", isi)


def _banyak(by: Petugas) -> bool:
    """Whether the office sees more payers than itself."""
    return by.kantor.jenis in ("PEMDA", "BPJS")


def _tampil(semua: list[Payer]) -> list[dict[str, object]]:
    terakhir = tagihan_terakhir(semua, hari_ini())
    kosong: tuple[Bill | None, int] = (None, 0)
    return [
        {
            "p": p,
            "jenis": sebut(JENIS, p.jenis),
            "sumber": sebut(SUMBER, p.sumber),
            "tagihan": (terakhir.get(p.pk) or kosong)[0],
            "lewat": (terakhir.get(p.pk) or kosong)[1],
        }
        for p in semua
    ]


@require_safe
@untuk()
def pembayar_rinci(request: HttpRequest, pk: int) -> HttpResponse:
    """One payer: facts, bills month by month, the people or places it pays for."""
    by, hari = petugas(request), hari_ini()
    dia = get_object_or_404(pembayar_terlihat(by), pk=pk)
    rupiah = iuran_terlihat(by, dia)
    isi = {
        "pembayar": dia,
        "fakta": _fakta(dia),
        "rupiah": rupiah,
        "tagihan": [
            {"b": b, "kode": kode, "sebutan": SEBUTAN_TAGIHAN[kode]}
            for b in Bill.objects.filter(payer=dia).order_by("-bulan")
            for kode in [keadaan_tagihan(b, hari)]
        ],
        "tempat": tempat_ikrar(dia, hari),
        "keputusan": Decree.objects.filter(payer=dia).order_by("-mulai"),
        "url_peserta": _url_peserta(by, dia),
        "jejak": [(_("Pembayar"), reverse("pembayar")), (dia.nama, "")] if _banyak(by) else [],
    }
    return render(request, "desk/pembayar_rinci.html", isi)


def _fakta(p: Payer) -> list[tuple[str, str]]:
    fakta = [
        (_("Jenis"), sebut(JENIS, p.jenis)),
        (_("Sumber dana"), sebut(SUMBER, p.sumber)),
        (_("Nomor pendaftaran (NPP)"), p.npp),
        (_("Alamat"), nama_tempat([p.wilayah])[p.wilayah]),
        (_("Kelompok risiko JKK"), str(p.kelompok_risiko) if p.kelompok_risiko else ""),
    ]
    return [(label, nilai) for label, nilai in fakta if nilai]


def _url_peserta(by: Petugas, p: Payer) -> str:
    """The members paid for; a sponsor counts places and sees no names."""
    return "" if by.kantor.jenis == "MITRA" else f"{reverse('peserta')}?pembayar={p.pk}&keadaan=semua"
