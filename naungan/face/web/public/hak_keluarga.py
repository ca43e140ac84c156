"""Berapa haknya?, the family: children at school, and who is left behind."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from naungan.face.web.public.lembar import Baris, Jawaban, Lembar
from naungan.law.sekolah import JENJANG

__all__ = ["Anak", "Keluarga", "sebut_kelas"]

DEWASA = 18
KEMATIAN = ("meninggal", "meninggal_kk", "hilang")
SEBUTAN_KELAS = {
    "TK": _("TK tahun ke-%(kelas)s"),
    "SD": _("SD kelas %(kelas)s"),
    "SMP": _("SMP kelas %(kelas)s"),
    "SMA": _("SMA atau SMK kelas %(kelas)s"),
    "PT": _("Kuliah atau pelatihan, tahun ke-%(kelas)s"),
}
KELAS_AWAL = {"SMP": 7, "SMA": 10}
"""What people call the first class of a level."""


def sebut_kelas(jenjang: str, kelas: int) -> Any:
    """("SMP", 1) → SMP kelas 7."""
    if not kelas or jenjang not in SEBUTAN_KELAS:
        return _("Belum sekolah")
    return SEBUTAN_KELAS[jenjang] % {"kelas": kelas + KELAS_AWAL.get(jenjang, 1) - 1}


def pilihan_kelas() -> list[tuple[str, Any]]:
    """Every class a scholarship can pay, from before school to the last year of studies."""
    return [
        ("", _("Pilih")),
        ("BELUM-0", sebut_kelas("BELUM", 0)),
        *(
            (f"{jenjang}-{kelas}", sebut_kelas(jenjang, kelas))
            for jenjang, lama in JENJANG.items()
            for kelas in range(1, lama + 1)
        ),
    ]


class SeorangAnak(Baris):
    """One child."""

    awalan = "anak"
    sebutan = _("Anak ke-%(nomor)s")

    kelas = forms.ChoiceField(
        label=_("Sekolahnya sekarang"),
        choices=pilihan_kelas,
        error_messages={"required": _("Pilih kelasnya.")},
    )
    usia = forms.IntegerField(
        label=_("Umur (tahun)"),
        required=False,
        min_value=0,
        max_value=100,
        error_messages={"invalid": _("Tulis angka saja, misalnya 9.")},
    )
    menikah = forms.BooleanField(label=_("Sudah menikah"), required=False)
    bekerja = forms.BooleanField(label=_("Sudah bekerja"), required=False)

    def kalimat(self) -> str:
        isi = self.cleaned_data
        bagian = [str(dict(pilihan_kelas())[isi["kelas"]])]
        if isi["usia"] is not None:
            bagian.append(gettext("%(n)s tahun") % {"n": isi["usia"]})
        bagian += [gettext("sudah menikah")] * isi["menikah"] + [gettext("sudah bekerja")] * isi["bekerja"]
        return ", ".join(bagian)

    def kasus(self) -> dict[str, Any]:
        jenjang, _garis, kelas = self.cleaned_data["kelas"].partition("-")
        isi = {"jenjang": jenjang, "usia": self.cleaned_data["usia"]}
        if kelas != "0":
            isi["kelas"] = int(kelas)
        isi |= {k: True for k in ("menikah", "bekerja") if self.cleaned_data[k]}
        return {k: v for k, v in isi.items() if v is not None}


class Anak(Lembar):
    """The children for whom there may be a scholarship."""

    kode = "anak"
    judul = _("Anak yang masih sekolah")
    pengantar = _(
        "Untuk beasiswa. Sebutkan anak yang belum sekolah, masih sekolah, kuliah, atau ikut pelatihan. Tidak ada? Langsung lanjut."
    )
    baris = SeorangAnak
    tambah = _("Tambah anak")

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("kejadian") in KEMATIAN or jawaban.get("akibat") == "total"

    def kasus(self) -> dict[str, Any]:
        anak = [b.kasus() for b in self.terisi]
        return {"anak": anak} if anak else {}


class Keluarga(Lembar):
    """Who is left behind, which decides who is paid."""

    kode = "keluarga"
    judul = _("Siapa yang ditinggalkan?")
    pengantar = _("Peraturan menyebut urutan siapa yang berhak menerima. Tandai semua yang masih hidup.")
    kolom = {"ahli_waris": "keluarga", "wasiat": "keluarga"}

    keluarga = forms.MultipleChoiceField(
        label=_("Keluarga yang masih hidup"),
        required=False,
        choices=[
            ("istri", _("Istri")),
            ("suami", _("Suami")),
            ("anak_dewasa", _("Anak yang sudah dewasa")),
            ("anak_kecil", _("Anak yang belum dewasa")),
            ("ibu", _("Ibu")),
            ("ayah", _("Ayah")),
            ("kakek", _("Kakek")),
            ("nenek", _("Nenek")),
            ("cucu", _("Cucu")),
            ("saudara", _("Saudara kandung")),
            ("mertua", _("Mertua")),
            ("wasiat", _("Orang yang ditunjuk dalam surat wasiat")),
            ("tidak_ada", _("Tidak ada seorang pun")),
        ],
        widget=forms.CheckboxSelectMultiple,
        help_text=_("Tidak tahu? Kosongkan."),
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("kejadian") in KEMATIAN

    def susun(self) -> None:
        if "keluarga" not in self.initial:
            umur = [a["usia"] for a in self.jawaban.get("anak", ())]
            self.initial["keluarga"] = list(
                {"anak_dewasa" if u is not None and u >= DEWASA else "anak_kecil" for u in umur}
            )

    def clean_keluarga(self) -> list[str]:
        pilih: list[str] = self.cleaned_data["keluarga"]
        if "tidak_ada" in pilih and set(pilih) - {"tidak_ada", "wasiat"}:
            raise forms.ValidationError(
                _("“Tidak ada seorang pun” tidak dapat dipilih bersama keluarga yang lain.")
            )
        return pilih

    def kasus(self) -> dict[str, Any]:
        pilih = self.cleaned_data["keluarga"]
        if not pilih:
            return {}
        hubungan = [p for p in pilih if p not in ("wasiat", "tidak_ada")]
        waris: list[dict[str, Any]] = [
            {"hubungan": "anak", "cakap": h == "anak_dewasa"} if h.startswith("anak_") else {"hubungan": h}
            for h in hubungan
        ]
        if "wasiat" in pilih and not waris and "tidak_ada" not in pilih:
            return {"wasiat": True}
        return {"ahli_waris": waris} | ({"wasiat": True} if "wasiat" in pilih else {})
