"""The form of one row: each field as somebody in the village writes it, first those something was found in."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from naungan.books.intake.models import Baris
from naungan.books.wilayah.models import Wilayah
from naungan.desk.roster.bentuk import BIDANG
from naungan.desk.roster.temuan import TEMUAN_BERAT, Berat
from naungan.face.temuan import NAMA_BIDANG
from naungan.kit.nik import samarkan
from naungan.kit.rupiah import angka

__all__ = ["FormBaris", "tulis_nilai"]

RAHASIA = ("nik", "no_kk")
"""Never filled in; what is typed there replaces what was read."""
LEWAT_DESA = ("kecamatan", "kode_wilayah")
"""Fields that the choice of the village answers."""
HANYA_PESERTA = ("upah", "mulai", "akhir")
JUGA: Mapping[str, tuple[str, ...]] = {
    "lahir_beda_nik": ("nik",),
    "lahir_tertukar": ("nik",),
    "kelamin_beda_nik": ("nik",),
    "nama_beda_daftar": ("nik",),
    "lahir_beda_daftar": ("nik",),
    "umur_belum_cukup": ("nik",),
    "akhir_sebelum_mulai": ("mulai",),
    "mungkin_sama_berkas": ("lahir", "nik"),
    "mungkin_sama_daftar": ("lahir", "nik"),
    "pernyataan_belum_ada": ("uraian_kerja", "tempat_kerja", "jam_kerja", "mampu_bekerja"),
}
"""Finding → other fields that may be the wrong one."""
_TAK_UTUH = frozenset({"desa_ganda", "pernyataan_belum_ada"})
"""Findings whose value is not what stood in the cell."""
_PILIHAN: Mapping[str, tuple[tuple[str, str], ...]] = {
    "kelamin": (("L", N_("Laki-laki")), ("P", N_("Perempuan"))),
    "mampu_bekerja": (("ya", N_("Ya")), ("tidak", N_("Tidak"))),
    "status": (
        ("HIDUP", N_("Hidup dan tinggal di sini")),
        ("PINDAH", N_("Pindah")),
        ("MATI", N_("Meninggal")),
    ),
}
_BANTUAN: Mapping[str, str] = {
    "lahir": N_("Tulis seperti 12-02-1978."),
    "mulai": N_("Tulis seperti 12-02-2024."),
    "akhir": N_("Tulis seperti 12-02-2024."),
    "tanggal_pernyataan": N_(
        "Tanggal desa menyatakan orang ini bekerja dan mampu bekerja. Tulis seperti 12-02-2024."
    ),
    "upah": N_("Sebulan, dalam rupiah, misalnya 2.500.000."),
    "uraian_kerja": N_("Apa yang dikerjakan, misalnya merawat tanaman tembakau."),
    "jam_kerja": N_("Misalnya 7 jam sehari."),
}
_KETIK: Mapping[str, str] = {
    "nik": "numeric", "no_kk": "numeric", "hp": "tel", "upah": "numeric", "rt": "numeric", "rw": "numeric",
    "email": "email",
}  # fmt: skip


class FormBaris(forms.Form):
    """A row to repair. ``isi``: its values; ``desa``: the villages it may lie in, by district."""

    def __init__(self, data: Any, *, baris: Baris, isi: Mapping[str, Any]) -> None:
        super().__init__(data)
        self._isi, self._desa = isi, _desa(baris.kiriman.wilayah)
        self._tertulis = _tertulis(baris)
        self._utama = _bidang(baris, {Berat.PERBAIKI, Berat.TOLAK})
        self._catatan = [b for b in _bidang(baris, {Berat.CATATAN}) if b not in self._utama]
        peserta = baris.kiriman.untuk == "PESERTA"
        boleh = [b for b in BIDANG if b not in LEWAT_DESA and (peserta or b not in HANYA_PESERTA)]
        for bidang in boleh:
            self.fields[bidang] = self._isian(bidang, baris)

    def utama(self) -> list[forms.BoundField]:
        """The fields that keep the row waiting."""
        return [self[b] for b in self._utama if b in self.fields]

    def catatan(self) -> list[forms.BoundField]:
        """Fields worth completing."""
        return [self[b] for b in self._catatan if b in self.fields]

    def lain(self) -> list[forms.BoundField]:
        return [self[b] for b in self.fields if b not in self._utama and b not in self._catatan]

    def nilai(self) -> dict[str, str]:
        """What differs from what is known of the row, as text for the verb."""
        hasil: dict[str, str] = {}
        for bidang, teks in self.cleaned_data.items():
            if bidang not in self.data:  # a field that was not sent stays as it is
                continue
            if bidang == "desa":
                hasil |= self.nilai_desa(teks) if teks != self.fields["desa"].initial else {}
            elif bidang in RAHASIA:
                hasil |= {bidang: teks} if teks and teks != str(self._isi.get(bidang) or "") else {}
            elif teks != tulis_nilai(bidang, self._isi.get(bidang)):
                hasil[bidang] = teks
        return hasil

    def nilai_desa(self, kode: str) -> dict[str, str]:
        """A village by its code, as the fields of a list say it."""
        nama, kecamatan = self._desa.get(kode, ("", ""))
        return {"kode_wilayah": kode, "desa": nama, "kecamatan": kecamatan} if kode else {}

    def kode_desa(self, sebutan: str) -> str:
        """``Sumberwuluh, Kec. Dawarblandong`` → its code; empty for no such village."""
        return next((k for k, (n, c) in self._desa.items() if sebutan == f"{n}, Kec. {c}"), "")

    def _isian(self, bidang: str, baris: Baris) -> forms.Field:
        label, bantuan = _(NAMA_BIDANG[bidang]), _(_BANTUAN[bidang]) if bidang in _BANTUAN else ""
        nilai = self._isi.get(bidang)
        if bidang == "desa":
            awal = baris.wilayah if baris.wilayah in self._desa else ""
            if tertulis := self._tertulis.get("desa"):
                bantuan = _("Tertulis: %(teks)s") % {"teks": tertulis}
            return forms.ChoiceField(
                label=label, choices=self._pilihan_desa(), required=False, initial=awal, help_text=bantuan
            )
        if bidang in _PILIHAN:
            pilihan = [("", _("Pilih")), *((k, _(kata)) for k, kata in _PILIHAN[bidang])]
            return forms.ChoiceField(
                label=label,
                choices=pilihan,
                required=False,
                initial=tulis_nilai(bidang, nilai),
                help_text=bantuan,
            )
        attrs = {"autocomplete": "off", "inputmode": _KETIK.get(bidang, "text")}
        awal = tulis_nilai(bidang, nilai) or self._tertulis.get(bidang, "")
        if bidang in RAHASIA:
            awal = ""
            bantuan = (
                _("Tertulis %(nomor)s. Isi hanya bila keliru.") % {"nomor": samarkan(nilai)}
                if nilai
                else bantuan
            )
        if bidang == "pekerjaan":
            attrs["list"] = "pekerjaan-ktp"
        return forms.CharField(
            label=label,
            required=False,
            max_length=200,
            initial=awal,
            help_text=bantuan,
            widget=forms.TextInput(attrs=attrs),
        )

    def _pilihan_desa(self) -> list[tuple[str, Any]]:
        kelompok: dict[str, list[tuple[str, str]]] = {}
        for kode, (nama, kecamatan) in self._desa.items():
            kelompok.setdefault(kecamatan, []).append((kode, nama))
        return [("", _("Pilih desa")), *sorted(kelompok.items())]


def tulis_nilai(bidang: str, nilai: Any) -> str:
    """A value of a row as people write it: 12-02-1978, ya, 2.500.000."""
    if nilai is None:
        return ""
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, int):
        return angka(nilai)
    if BIDANG[bidang].__name__ == "Date":
        return date.fromisoformat(nilai).strftime("%d-%m-%Y")
    return str(nilai)


def _bidang(baris: Baris, berat: set[Berat]) -> list[str]:
    """The fields findings of this weight are about, each once, in the order found."""
    hasil: dict[str, None] = {}
    for kode, bidang, *_nilai in baris.temuan:
        if TEMUAN_BERAT[kode] in berat:
            hasil |= dict.fromkeys(b for b in (bidang, *JUGA.get(kode, ())) if b)
    return list(hasil)


def _tertulis(baris: Baris) -> dict[str, str]:
    """What stood in a cell that could not be understood."""
    return {
        bidang: nilai
        for kode, bidang, nilai, _saran in baris.temuan
        if bidang and bidang not in RAHASIA and kode not in _TAK_UTUH
    }


def _desa(wilayah: str) -> dict[str, tuple[str, str]]:
    """Code → (village, district) of the regency a list comes from."""
    dalam = Wilayah.objects.filter(kode__startswith=f"{wilayah[:5]}.").order_by("nama")
    kecamatan = dict(dalam.filter(tingkat="kecamatan").values_list("kode", "nama"))
    desa = dalam.filter(tingkat="desakel").values_list("kode", "nama")
    return {kode: (nama, kecamatan.get(kode[:8], "")) for kode, nama in desa}
