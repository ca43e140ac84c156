"""One claim. The insurer sees everything it decides on; the regency sees status, dates and amounts."""

from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.books.cases.models import Klaim, Penetapan, Relative, Usulan
from naungan.books.documents.models import Document
from naungan.books.membership.lunas import lunas_sampai
from naungan.books.membership.models import Membership, MembershipMonth
from naungan.books.staff.models import Petugas
from naungan.desk.access import klaim_terlihat
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.claims import hitung_klaim
from naungan.desk.claims.fakta import kepesertaan_pada, masa_iur
from naungan.desk.flow import KLAIM
from naungan.face.sebutan import aksi, hubungan, nama_berkas, tahap
from naungan.face.uraian import uraikan
from naungan.face.web.aksi import petugas
from naungan.face.web.alur import Tombol, untuk
from naungan.face.web.branch.tenggat import batas_bayar
from naungan.face.web.riwayat import riwayat
from naungan.face.web.tempat import nama_tempat
from naungan.kit.bulan import Bulan
from naungan.kit.rupiah import rupiah
from naungan.law.ahli_waris import KELAS
from naungan.law.perhitungan import Perhitungan

__all__ = ["Waris", "ahli_waris", "keadaan_iuran", "klaim_berkas", "klaim_dilihat", "kertas"]

DI_BATCH = {"masukkan_batch", "gagal_bayar", "bayar"}
"""Acts done on a whole payment list, not here."""
SEKALI_TEKAN = {"terima_lagi", "putuskan", "putuskan_tolak"}


class Waris(NamedTuple):
    """One relative: whether the law puts them first, and why or why not."""

    orang: Relative
    hubungan: str
    kelas: int
    berhak: bool
    sebab: str


def klaim_dilihat(request: HttpRequest, nomor: str) -> Klaim:
    """The claim by its number; 404 for whoever does not see it."""
    terlihat = klaim_terlihat(petugas(request)).select_related("peristiwa__person", "membership__payer")
    return get_object_or_404(terlihat, nomor=nomor)


@untuk()
def klaim_berkas(request: HttpRequest, nomor: str) -> HttpResponse:
    """The page of one claim."""
    klaim, oleh = klaim_dilihat(request, nomor), petugas(request)
    usulan = klaim.usulan.select_related("pengusul", "penerima", "act").order_by("-versi").first()
    penetapan = Penetapan.objects.select_related("pemutus").filter(klaim=klaim).first()
    isi: dict[str, object] = {
        "klaim": klaim,
        "peristiwa": klaim.peristiwa,
        "orang": klaim.peristiwa.person,
        "desa": nama_tempat({klaim.peristiwa.wilayah})[klaim.peristiwa.wilayah],
        "tahap": tahap("klaim", klaim.status),
        "batas": batas_bayar(klaim),
        "penetapan": penetapan,
        "pembayaran": [
            (i, tahap("item", i.status))
            for i in (
                penetapan.pembayaran.select_related("batch", "penerima").order_by("id") if penetapan else ()
            )
        ],
        "penanggung": oleh.kantor.jenis == "BPJS",
        "tombol": tombol(klaim, oleh, usulan),
    }
    if oleh.kantor.jenis == "BPJS":
        isi |= _isi_penanggung(klaim, usulan)
    return render(request, "branch/klaim_berkas.html", isi)


def _isi_penanggung(klaim: Klaim, usulan: Usulan | None) -> dict[str, object]:
    """What only the insurer sees: contributions, papers, heirs, every step, the proposal."""
    _fakta, hasil = hitung_klaim(klaim)
    dihitung = usulan.hasil if usulan and usulan.hasil else hasil.as_json()
    return {
        "iuran": _iuran(klaim),
        "kertas": kertas(klaim),
        "waris": ahli_waris(klaim, hasil),
        "langkah": uraikan(dihitung),
        "total": dihitung["total"],
        "beasiswa": dihitung["beasiswa"],
        "tanya": dihitung["perlu_tinjau"],
        "usulan": usulan,
        "berubah": usulan is not None and usulan.putusan == "KABUL" and usulan.total != hasil.total,
        "riwayat": riwayat("klaim", klaim.pk),
    }


def keadaan_iuran(klaim: Klaim) -> str:
    """The state of the claim's membership on the day, as the law derives it from the paid months."""
    return next((s for m, s in kepesertaan_pada(klaim.peristiwa) if m.pk == klaim.membership_id), "LEPAS")


def _iuran(klaim: Klaim) -> dict[str, object]:
    m: Membership = klaim.membership
    bulan = Bulan.dari_tanggal(klaim.peristiwa.tanggal)
    baris = MembershipMonth.objects.filter(membership=m, bulan__lte=bulan.maju(1).kode).order_by("-bulan")
    keadaan = keadaan_iuran(klaim)
    return {
        "segmen": _(_SEGMEN[m.segmen]),
        "keadaan": keadaan,
        "sebutan": tahap("kepesertaan", keadaan),
        "lunas": lunas_sampai([m], bulan=bulan).get(m.pk),
        "masa": masa_iur(m, bulan),
        "bulan": list(baris.values_list("bulan", "bill__lunas_pada")[:12]),
    }


_SEGMEN = {
    "PU": N_("Penerima upah"),
    "BPU": N_("Bukan penerima upah"),
    "JAKON": N_("Jasa konstruksi"),
    "PMI": N_("Pekerja migran"),
}


def kertas(klaim: Klaim) -> list[tuple[str, str, str, str]]:
    """(kind, name, verdict, its label) of every paper the case needs."""
    ada = dict(Document.objects.filter(peristiwa=klaim.peristiwa_id).values_list("jenis", "putusan"))
    return [
        (jenis, nama_berkas(jenis), ada.get(jenis, "BELUM"), tahap("berkas", ada.get(jenis, "BELUM")))
        for jenis in berkas_perlu(klaim.peristiwa)
    ]


def ahli_waris(klaim: Klaim, hasil: Perhitungan) -> list[Waris]:
    """The relatives in the order of the law, each with the reason they are or are not a payee."""
    utama = {p.siapa for p in hasil.penerima if p.kelas}
    baris = []
    for k in klaim.peristiwa.kerabat.order_by("id"):
        berhak = k.hidup and k.hubungan in utama
        if berhak:
            sebab = _("Hidup dan berada pada urutan yang didahulukan.")
        elif not k.hidup:
            sebab = _("Sudah meninggal.")
        else:
            sebab = _("Masih ada keluarga pada urutan yang lebih dahulu.")
        baris.append(Waris(k, hubungan(k.hubungan), KELAS.get(k.hubungan, 0), berhak, sebab))
    return sorted(baris, key=lambda w: (w.kelas or 9, w.orang.pk))


def tombol(klaim: Klaim, oleh: Petugas, usulan: Usulan | None) -> list[Tombol]:
    """The buttons the flow table gives. A decision names what is decided, so nobody presses it unseen."""
    tolak = usulan is not None and usulan.putusan == "TOLAK"
    hasil = []
    for langkah in KLAIM.boleh(klaim.status, oleh):
        if langkah.aksi == ("putuskan" if tolak else "putuskan_tolak"):
            continue
        if langkah.aksi in DI_BATCH:
            if langkah.aksi == "masukkan_batch":
                hasil.append(Tombol(aksi(langkah.aksi), reverse("batch"), False))
            continue
        nama = "putuskan" if langkah.aksi == "putuskan_tolak" else langkah.aksi
        label = aksi(langkah.aksi)
        if langkah.aksi == "putuskan" and usulan and usulan.penerima:
            label = _("Tetapkan %(jumlah)s untuk %(nama)s") % {
                "jumlah": rupiah(usulan.total),
                "nama": usulan.penerima.nama,
            }
        url = reverse(f"klaim_{nama}", args=[klaim.nomor])
        hasil.append(Tombol(label, url, langkah.aksi in SEKALI_TEKAN, _RAGAM.get(langkah.aksi, "utama")))
    return sorted(hasil, key=lambda t: ("utama", "kedua", "bahaya").index(t.ragam))


_RAGAM = {
    "cek_kasus": "kedua",
    "kembalikan": "kedua",
    "minta_ulang": "kedua",
    "usulkan_tolak": "bahaya",
    "putuskan_tolak": "bahaya",
}
