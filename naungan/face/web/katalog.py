"""The catalogue: every component with an example, for page builders. People and figures are invented."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from django import forms
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from naungan.face.web.peta import Daerah, legenda_peta, peta_svg

__all__ = ["katalog"]

CONTOH = Path(__file__).parent / "templates" / "katalog" / "contoh"


class _Laporan(forms.Form):
    """A village's report of a death, as an example of every kind of field."""

    nama = forms.CharField(label="Nama yang meninggal", help_text="Seperti tertulis di KTP.")
    tanggal = forms.DateField(
        label="Tanggal meninggal",
        widget=forms.DateInput(attrs={"type": "date"}),
        error_messages={"invalid": "Tulis tanggal seperti 20 November 2023."},
    )
    sebab = forms.ChoiceField(
        label="Apakah karena pekerjaan?",
        choices=[
            ("meninggal", "Tidak, karena sakit atau sebab lain"),
            ("meninggal_kk", "Ya, karena kecelakaan kerja"),
        ],
        widget=forms.RadioSelect,
    )
    catatan = forms.CharField(label="Catatan", widget=forms.Textarea(attrs={"rows": 3}), required=False)
    setuju = forms.BooleanField(
        label="Keluarga setuju didampingi",
        error_messages={"required": "Tanyakan dahulu persetujuan keluarga."},
    )


def katalog(request: HttpRequest) -> HttpResponse:
    """Render each example once by itself, and show how it is written beside it."""
    isi = _isi()
    contoh = [
        {
            "nama": berkas.stem,
            "sumber": berkas.read_text(encoding="utf-8").strip(),
            "hasil": render_to_string(f"katalog/contoh/{berkas.name}", isi, request),
        }
        for berkas in sorted(CONTOH.glob("*.html"))
    ]
    return render(request, "katalog/katalog.html", {"contoh": contoh})


def _isi() -> dict[str, object]:
    nilai = _nilai_peta()
    return {
        "hari": date(2024, 1, 31),
        "form": _Laporan({"nama": "Wagiman", "tanggal": "20-11", "sebab": "meninggal"}),
        "form_baru": _Laporan(auto_id="baru_%s"),
        "ringkasan": [
            ("Yang meninggal", "Wagiman, petani tembakau"),
            ("Kepesertaan", "Bukan penerima upah, dibayar DBHCHT", "#ringkasan"),
            ("Ahli waris", "Sulastri (istri)"),
        ],
        "langkah": [
            {
                "nama": "Santunan sekaligus",
                "nilai": 20_000_000,
                "dasar": "PP 82/2019 Pasal 34",
                "uraian": "Besar tetap untuk peserta yang meninggal bukan karena kecelakaan kerja.",
            },
            {
                "nama": "Santunan berkala",
                "nilai": 12_000_000,
                "dasar": "PP 82/2019 Pasal 34",
                "uraian": "Rp500.000 untuk 24 bulan, dibayar sekaligus.",
            },
            {"nama": "Biaya pemakaman", "nilai": 10_000_000, "dasar": "PP 82/2019 Pasal 34", "uraian": ""},
        ],
        "perjalanan": [
            {
                "keadaan": "selesai",
                "judul": "Kabar duka dilaporkan",
                "tanggal": date(2023, 11, 21),
                "oleh": "Pak Kades Slamet, Pemerintah desa",
            },
            {
                "keadaan": "selesai",
                "judul": "Berkas diajukan ke BPJS",
                "tanggal": date(2023, 11, 27),
                "oleh": "Sari, Pemerintah daerah",
                "uraian": "Nomor terima 7K2M-9QXD-4T",
            },
            {"keadaan": "kini", "judul": "Diputuskan BPJS", "oleh": "Ratna, BPJS Ketenagakerjaan"},
            {"keadaan": "nanti", "judul": "Santunan dibayar"},
        ],
        "jejak": [("Beranda", "#jejak"), ("Klaim", "#jejak"), ("7K2M-9QXD-4T", "")],
        "iuran": [
            {"sumber": "DBHCHT", "peserta": 27_727, "tagihan": 465_813_600, "diterima": 465_813_600},
            {"sumber": "Dana desa", "peserta": 2_640, "tagihan": 44_352_000, "diterima": 41_652_000},
        ],
        "halaman": Paginator(range(187_344), 50).page(3),
        "peta": peta_svg(nilai, judul="Cakupan per kecamatan"),
        "legenda": legenda_peta(nilai),
    }


@lru_cache(maxsize=1)
def _nilai_peta() -> dict[str, Daerah]:
    nilai = {}
    for ke in range(1, 18):
        persen = 2_100 + ke * 1_731 % 3_900
        tulisan = f"{persen // 100},{persen % 100:02d}%"
        nilai[f"35.16.{ke:02d}"] = Daerah(persen, f"Kecamatan contoh {ke}: {tulisan}", f"#kecamatan-{ke}")
    return nilai
