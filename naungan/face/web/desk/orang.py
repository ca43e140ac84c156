"""One person: who they are, how they are covered and until when. The NIK is opened for a purpose, and shown once."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from naungan.books.registry.models import Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import kepesertaan_terlihat, orang_terlihat, pendampingan_terlihat
from naungan.desk.buka import buka_nik
from naungan.face.sebutan_peserta import KEADAAN, KELOMPOK, SEGMEN, sebut
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import berhasil, untuk
from naungan.face.web.desk.uang import upah_terlihat
from naungan.face.web.tempat import nama_tempat
from naungan.face.web.templatetags.tulis import bulan, tanggal
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini
from naungan.lens.orang import Kepesertaan, kepesertaan_orang

__all__ = ["orang"]


class BukaNik(forms.Form):
    """What the NIK is needed for; the journal keeps it."""

    tujuan = forms.CharField(
        label=gettext_lazy("Untuk apa NIK ini dibuka?"),
        help_text=gettext_lazy("Nama Anda, waktu, dan alasan ini dicatat."),
        max_length=400,
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@untuk("PEMDA", "BPJS", "DESA", "PEMBERI_KERJA")
def orang(request: HttpRequest, pk: int) -> HttpResponse:
    """The person's page. Posting the purpose shows the whole NIK in the answer, and nowhere after it."""
    by = petugas(request)
    dia = get_object_or_404(orang_terlihat(by), pk=pk)
    isi = _isi(dia, by) | {"form": BukaNik(request.POST or None), "boleh_buka": _boleh_buka(by), "nik": ""}
    if request.method == "POST" and isi["form"].is_valid():
        tujuan = isi["form"].cleaned_data["tujuan"]
        berhasil(isi["form"], lambda: isi.update(nik=buka_nik(dia, by=by, tujuan=tujuan)))
    return render(request, "desk/orang.html", isi)


def _isi(dia: Person, by: Petugas) -> dict[str, Any]:
    berkas = pendampingan_terlihat(by).filter(peristiwa__person=dia).select_related("peristiwa").first()
    kepesertaan = kepesertaan_orang(kepesertaan_terlihat(by).filter(person=dia), hari_ini())
    return {
        "orang": dia,
        "desa": nama_tempat([dia.wilayah])[dia.wilayah],
        "kelamin": _("Laki-laki") if dia.kelamin == "L" else _("Perempuan"),
        "kepesertaan": [
            {
                "k": k,
                "segmen": sebut(SEGMEN, k.membership.segmen),
                "kelompok": sebut(KELOMPOK, k.membership.kelompok),
                "sebutan": sebut(KEADAAN, k.keadaan.kode),
                "kalimat": _kalimat(k),
                "upah": k.pekerjaan.upah if k.pekerjaan and upah_terlihat(by, k.membership.payer) else None,
            }
            for k in kepesertaan
        ],
        "berkas": berkas,
        "bulan_ini": Bulan.dari_tanggal(hari_ini()),
        "lihat_pembayar": by.kantor.jenis != "DESA",
    }


def _boleh_buka(by: Petugas) -> bool:
    """Whether the form is offered; the verb decides again."""
    return by.kantor.jenis in ("PEMDA", "BPJS", "DESA") and by.peran not in ("PEMANTAU", "SISTEM")


def _kalimat(k: Kepesertaan) -> str:
    """The state in one sentence."""
    lunas, m = k.keadaan.lunas_sampai, k.membership
    isi = {
        "lunas": bulan(lunas),
        "tunggak": bulan(lunas.maju(1)) if lunas else "",
        "akhir": tanggal(m.akhir),
        "mulai": tanggal(m.mulai),
        "wafat": tanggal(m.person.meninggal),
    }
    if k.keadaan.kode == "TERTUNDA" and lunas is None:
        return _("Iuran pertama belum dibayar.")
    return {
        "AKTIF": _("Terlindungi. Iuran lunas sampai %(lunas)s."),
        "TENGGANG": _("Iuran belum dibayar sejak %(tunggak)s. Masih dalam masa tenggang."),
        "TERTUNDA": _("Pemberi kerja menunggak sejak %(tunggak)s. Manfaat tertunda sampai iuran dibayar."),
        "LEPAS": _("Iuran tidak dibayar sejak %(tunggak)s dan masa tenggang sudah lewat."),
        "BERAKHIR": _("Kepesertaan berakhir pada %(akhir)s."),
        "BELUM_MULAI": _("Kepesertaan mulai pada %(mulai)s."),
        "MENINGGAL": _("Meninggal pada %(wafat)s."),
    }[k.keadaan.kode] % isi
