"""Berapa haknya?, the injury: what the doctor says, and which parts of the body."""

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from naungan.face.web.bidang import Persen
from naungan.face.web.public.lembar import Baris, Jawaban, Lembar
from naungan.law.tubuh import BERSISI, OLEH_DOKTER, bagian_tubuh

__all__ = ["Akibat", "Bagian"]

AKIBAT = {
    "belum": _("Belum ada cacat yang ditetapkan dokter"),
    "anatomis": _("Ada bagian tubuh yang hilang"),
    "fungsi": _("Bagian tubuh masih ada, tetapi fungsinya berkurang untuk selamanya"),
    "total": _("Tidak dapat bekerja lagi untuk selamanya (cacat total tetap)"),
}
KEJADIAN = {
    "anatomis": "cacat_sebagian_anatomis",
    "fungsi": "cacat_sebagian_fungsi",
    "total": "cacat_total_tetap",
}
KELOMPOK = (
    (_("Lengan, tangan, jari"), ("bahu", "siku", "tangan", "ibu_jari", "telunjuk", "jari_lain", "ruas_telunjuk", "ruas_jari_lain")),
    (_("Kaki dan jari kaki"), ("kedua_kaki_paha", "satu_kaki_paha", "kedua_kaki_mata_kaki", "satu_kaki_mata_kaki", "ibu_jari_kaki", "telunjuk_kaki", "jari_kaki_lain", "kaki_pendek_kurang_5cm", "kaki_pendek_5_sampai_7_5cm", "kaki_pendek_7_5cm_lebih")),
    (_("Mata"), ("kedua_mata", "satu_mata", "buta_warna", "penglihatan_per_10_persen", "lapang_pandang_per_10_persen")),
    (_("Telinga dan hidung"), ("kedua_pendengaran", "satu_pendengaran", "satu_daun_telinga", "kedua_daun_telinga", "dengar_dua_telinga_per_10db", "dengar_satu_telinga_per_10db", "cuping_hidung", "sekat_hidung", "penciuman")),
)  # fmt: skip
"""Where the parts of the law's table are found in the list; the rest stand under the last heading."""


class Akibat(Lembar):
    """What remains, in the doctor's words."""

    kode = "akibat"
    judul = _("Apa kata dokter?")
    kolom = {"kejadian": "akibat"}

    akibat = forms.ChoiceField(
        label=_("Keadaannya sekarang"),
        choices=list(AKIBAT.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Pilih salah satu.")},
    )

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("kejadian") in ("cacat", "pak")

    def susun(self) -> None:
        if self.jawaban["kejadian"] == "cacat":
            bidang = self.fields["akibat"]
            assert isinstance(bidang, forms.ChoiceField)
            bidang.choices = [(k, v) for k, v in AKIBAT.items() if k != "belum"]

    def kasus(self) -> dict[str, Any]:
        """An occupational disease keeps its own name, but for total disability, which has benefits of its own."""
        akibat = self.cleaned_data["akibat"]
        if self.jawaban["kejadian"] == "pak" and akibat != "total":
            return {}
        return {"kejadian": KEJADIAN[akibat]}


def pilihan_bagian() -> list[tuple[Any, Any]]:
    """The law's table by region of the body; a part with sides stands there once for each."""
    tabel = bagian_tubuh()
    terkelompok = {nama for _judul, isi in KELOMPOK for nama in isi}
    lain = tuple(nama for nama in tabel if nama not in terkelompok)
    return [("", _("Pilih"))] + [
        (judul, [pilihan for nama in isi for pilihan in _sisi(nama)])
        for judul, isi in (*KELOMPOK, (_("Lainnya"), lain))
    ]


def _sisi(nama: str) -> list[tuple[str, str]]:
    sebutan = gettext(bagian_tubuh()[nama]["sebutan"])
    if nama in BERSISI:
        return [
            (f"{nama}.{kode}", f"{sebutan}, {sisi}")
            for kode, sisi in (("kanan", gettext("kanan")), ("kiri", gettext("kiri")))
        ]
    return [(nama, f"{sebutan} *" if nama in OLEH_DOKTER else sebutan)]


class Cacat(Baris):
    """One injury."""

    awalan = "cacat"
    sebutan = _("Cacat ke-%(nomor)s")

    bagian = forms.ChoiceField(
        label=_("Bagian tubuh"),
        choices=pilihan_bagian,
        error_messages={"required": _("Pilih bagian tubuhnya.")},
    )
    persen_fungsi = Persen(
        label=_("Persen fungsi yang hilang menurut dokter"),
        error_messages={"required": _("Isi persennya, misalnya 50.")},
    )
    persen_tabel = Persen(
        label=_("Persen cacat dari dokter"),
        help_text=_("Hanya untuk yang bertanda *: di situ tabelnya menyerahkan angkanya kepada dokter."),
        required=False,
    )

    def susun(self, jawaban: Jawaban) -> None:
        if jawaban["akibat"] != "fungsi":
            del self.fields["persen_fungsi"]

    def clean(self) -> dict[str, Any]:
        isi = self.cleaned_data
        if (
            isi.get("bagian") in OLEH_DOKTER
            and isi.get("persen_tabel") is None
            and "persen_tabel" not in self.errors
        ):
            self.add_error("persen_tabel", _("Untuk bagian ini isi persen dari dokter."))
        return isi

    def kalimat(self) -> str:
        return str(dict(_rata(pilihan_bagian()))[self.cleaned_data["bagian"]])

    def kasus(self) -> dict[str, Any]:
        bagian, _titik, sisi = self.cleaned_data["bagian"].partition(".")
        hasil = {"bagian": bagian} | ({"sisi": sisi} if sisi else {})
        if bagian in OLEH_DOKTER:
            hasil["persen_tabel"] = str(self.cleaned_data["persen_tabel"])
        if "persen_fungsi" in self.cleaned_data:
            hasil["persen_fungsi"] = str(self.cleaned_data["persen_fungsi"])
        return hasil


def _rata(pilihan: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    return [satu for judul, isi in pilihan for satu in (isi if isinstance(isi, list) else [(judul, isi)])]


class Bagian(Lembar):
    """The injuries, by the law's table."""

    kode = "bagian"
    judul = _("Bagian tubuh yang mana?")
    pengantar = _(
        "Besarnya menurut tabel di lampiran peraturan. Beberapa cacat dari satu kecelakaan dijumlahkan."
    )
    baris = Cacat
    tambah = _("Tambah cacat lain")

    kidal = forms.BooleanField(label=_("Ia kidal (tangan kirinya yang lebih terampil)"), required=False)

    @classmethod
    def perlu(cls, jawaban: Jawaban) -> bool:
        return jawaban.get("akibat") in ("anatomis", "fungsi")

    def clean(self) -> dict[str, Any]:
        if self.is_bound and all(b.is_valid() for b in self.daftar) and not self.terisi:
            self.daftar[0].add_error("bagian", _("Pilih bagian tubuhnya."))
        return self.cleaned_data

    def kasus(self) -> dict[str, Any]:
        kidal = {"tangan_dominan": "kiri"} if self.cleaned_data["kidal"] else {}
        return kidal | {"cacat": [b.kasus() for b in self.terisi if isinstance(b, Cacat)]}
