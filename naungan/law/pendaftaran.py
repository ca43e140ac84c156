"""Joining: who may become a participant, and from which day cover starts.

Both per case, in plain values. Where the law is open the answer carries the question instead of a silent no.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from naungan.law.kepesertaan import boleh_mendaftar_bpu
from naungan.law.per_kasus import Pertanyaan, nilai_pada, tanyakan
from naungan.law.perhitungan import Tenggat
from naungan.law.tenggat import tambah_hari_kerja

Cara: TypeAlias = Literal["PEMBERI_KERJA_BARU", "PEKERJA_BARU", "DONATUR", "WADAH", "SENDIRI", "PROYEK"]
Pekerjaan: TypeAlias = Literal[
    "UMUM", "NON_ASN", "PNS", "PPPK", "PPPK_PARUH_WAKTU", "TNI_POLRI", "PEJABAT_NEGARA"
]
APARATUR = ("PNS", "PPPK", "TNI_POLRI", "PEJABAT_NEGARA")
"""Insured under a scheme of their own for their work for the State."""


_SYARAT: Mapping[Cara, str] = {
    "PEMBERI_KERJA_BARU": "syarat_mulai_pemberi_kerja",
    "PEKERJA_BARU": "syarat_mulai_pekerja",
    "DONATUR": "syarat_mulai_pekerja",
    "WADAH": "syarat_mulai_pekerja",
    "SENDIRI": "syarat_mulai_sendiri",
    "PROYEK": "syarat_mulai_proyek",
}


class Mulai(NamedTuple):
    """The first day of cover, None while ``menunggu`` says what is missing (``formulir``, ``iuran``); a project's
    number has its own last day.
    """

    tanggal: date | None
    menunggu: tuple[str, ...]
    dasar: str
    nomor: Tenggat | None = None


class Kelayakan(NamedTuple):
    """Whether somebody may join, in Indonesian why not (with the article), and what a person must still answer."""

    boleh: bool
    halangan: tuple[tuple[str, str], ...]
    pertanyaan: tuple[Pertanyaan, ...] = ()


def mulai_pelindungan(cara: Cara, formulir_lengkap: date | None, iuran_pertama: date | None) -> Mulai:
    """The day cover starts, by how somebody joins and by the law of the earlier of the two days.

    ``formulir_lengkap``: the form was complete, or the electronic entry was accepted. A new employer and a
    project also need the first contribution paid; a new worker of an existing employer, donor or *wadah* needs
    the form alone; who joins by himself needs only to have paid. Raises ValueError when neither day is known.
    """
    hari = {"formulir": formulir_lengkap, "iuran": iuran_pertama}
    syarat = nilai_pada(_SYARAT[cara], min(h for h in hari.values() if h))
    ada = [h for nama in syarat.nilai if (h := hari[nama])]
    if len(ada) < len(syarat.nilai):
        return Mulai(None, tuple(nama for nama in syarat.nilai if not hari[nama]), syarat.dasar)
    mulai = max(ada)
    if cara != "PROYEK":
        return Mulai(mulai, (), syarat.dasar)
    lama = nilai_pada("hari_kerja_nomor_proyek", mulai)
    nomor = Tenggat(
        "nomor kepesertaan proyek", tambah_hari_kerja(mulai, lama.nilai), lama.dasar or lama.alasan
    )
    return Mulai(mulai, (), syarat.dasar, nomor)


def kelayakan(
    segmen: Literal["PU", "BPU", "JAKON"],
    tanggal_daftar: date,
    *,
    lahir: date | None = None,
    iuran_pertama: date | None = None,
    wna_bulan: int | None = None,
    pekerjaan: Pekerjaan = "UMUM",
    mampu_bekerja: bool = True,
) -> Kelayakan:
    """Who may join on a day. A fact not told stands in nobody's way.

    ``wna_bulan``: months a foreigner works in Indonesia. ``mampu_bekerja``: working and fit on that day. Wage
    earners have no age limit; a non-wage earner who joined in time stays after the limit.
    """
    halangan: list[tuple[str, str]] = []
    ragu: list[str] = []
    if segmen == "BPU" and lahir and (umur := _terlambat_umur(lahir, tanggal_daftar, iuran_pertama)):
        halangan.append(umur)
        ragu.append("umur_daftar_bpu")
    if segmen == "BPU" and not mampu_bekerja:
        ragu.append("bekerja_saat_daftar_bpu")
    asing = nilai_pada("bulan_kerja_wna", tanggal_daftar)
    if wna_bulan is not None and wna_bulan < asing.nilai:
        halangan.append((f"Warga negara asing yang bekerja kurang dari {asing.nilai} bulan.", asing.dasar))
    if segmen == "PU" and pekerjaan in APARATUR:
        halangan.append(("Pekerjaannya bagi negara dijamin lewat skema lain.", "PP 44/2015 Pasal 5 ayat (1)"))
    if segmen == "PU" and pekerjaan == "PPPK_PARUH_WAKTU":
        ragu.append("skema_pppk_paruh_waktu")
    pertanyaan = [tanyakan(nama, nilai_pada(nama, tanggal_daftar)) for nama in ragu]
    return Kelayakan(not halangan, tuple(halangan), tuple(p for p in pertanyaan if p))


def _terlambat_umur(lahir: date, tanggal_daftar: date, iuran_pertama: date | None) -> tuple[str, str] | None:
    """The age limit of non-wage earners: reached at registration, or since July 2022 at the first payment."""
    batas = nilai_pada("umur_daftar_bpu", tanggal_daftar)
    if not boleh_mendaftar_bpu(lahir, tanggal_daftar):
        return f"Sudah berumur {batas.nilai} tahun saat mendaftar.", batas.dasar or batas.alasan
    bayar = nilai_pada("iuran_pertama_sebelum_batas_umur", tanggal_daftar)
    if bayar.nilai and iuran_pertama and not boleh_mendaftar_bpu(lahir, iuran_pertama):
        return f"Iuran pertama dibayar sesudah berumur {batas.nilai} tahun.", bayar.dasar
    return None
