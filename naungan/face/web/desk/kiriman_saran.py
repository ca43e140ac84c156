"""What was found in a row, in words, and the proposal that one tap takes over."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from naungan.books.intake.models import Baris
from naungan.books.staff.models import Petugas
from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat
from naungan.face.temuan import kalimat_temuan
from naungan.face.web.desk.kiriman_formulir import RAHASIA, FormBaris, tulis_nilai

__all__ = ["Saran", "saran_baris"]

BUKAN_NILAI = frozenset(
    {
        "nik_ganda_berkas", "mungkin_sama_berkas", "mungkin_sama_daftar", "baris_sama", "sudah_dilindungi",
        "sudah_dibayar_sama", "dua_anggaran",
    }
)  # fmt: skip
"""Findings whose second value is no proposal for the field."""


class Saran(NamedTuple):
    """One finding. ``pakai``: what its button says, empty where nothing is proposed; ``nilai``: what it then sets."""

    ke: int
    kalimat: str
    pakai: str
    nilai: dict[str, str]
    berat: bool


def saran_baris(baris: Baris, form: FormBaris, isi: Mapping[str, Any], by: Petugas) -> list[Saran]:
    """Every finding of the row, those that keep it waiting first."""
    hasil = []
    for ke, (kode, bidang, tertulis, saran) in enumerate(baris.temuan):
        usul = "" if kode in BUKAN_NILAI or bidang not in form.fields else saran
        if bidang == "desa":
            pakai, nilai = _desa(kode, usul, form, by)
        else:
            pakai, nilai = _usulan(bidang, usul, isi)
        berat = TEMUAN_BERAT[kode] is not Berat.CATATAN
        hasil.append(Saran(ke, kalimat_temuan(kode, tertulis, saran), pakai, nilai, berat))
    return sorted(hasil, key=lambda s: not s.berat)


def _desa(kode: str, usul: str, form: FormBaris, by: Petugas) -> tuple[str, dict[str, str]]:
    """The village proposed; where there is none, a village office is offered its own."""
    wilayah = form.kode_desa(usul)
    if not wilayah and by.kantor.jenis == "DESA" and kode != "desa_belum_dikenal":
        wilayah = by.kantor.wilayah
    nilai = form.nilai_desa(wilayah)
    return (nilai["desa"], nilai) if nilai.get("desa") else ("", {})


def _usulan(bidang: str, usul: str, isi: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """Nothing where the row holds the proposed value already, as after a blank filled from the NIK."""
    if not usul:
        return "", {}
    if bidang in RAHASIA:  # the proposal is masked; what was understood of the number stands in the row
        return (usul, {bidang: str(isi[bidang])}) if isi.get(bidang) else ("", {})
    if bidang == "upah" and usul.isdigit():
        teks = tulis_nilai(bidang, int(usul))
    elif len(usul) == 10 and usul[4] == "-":
        teks = tulis_nilai("lahir", usul)
    else:
        teks = usul
    if teks == tulis_nilai(bidang, isi.get(bidang)):
        return "", {}
    label = {"L": _("Laki-laki"), "P": _("Perempuan")}.get(teks, teks) if bidang == "kelamin" else teks
    return label, {bidang: teks}
