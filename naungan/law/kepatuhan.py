"""When a payer is in breach, and the ladder of sanctions as dated steps: PP 86/2013.

Suspicion, finding, first and second written warning, administrative fine, request to deny public services
(TMP2T), denial by the authority, and only then the prosecutor or a criminal report. Each step is an act of an
office on a day; this module says what state those acts have led to, until when it lasts, what may follow, from
which day, by whose hand and by which article. It imposes nothing: a person decides every step.

The day of a warning is the day the payer received it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from naungan.law.kosakata import tambah_bulan
from naungan.law.per_kasus import Pertanyaan, nilai_pada, sebut_hari, tanyakan
from naungan.law.perhitungan import Tenggat
from naungan.law.rujukan import yang_berlaku
from naungan.law.sanksi import (
    JALUR_HUKUM,
    PELANGGARAN_DATA,
    SANKSI,
    TANGGA,
    TATA_CARA_TMP2T,
    TERBUKA,
    AnakTangga,
    Jenis,
    Kantor,
    Langkah,
    Pihak,
)
from naungan.law.tenggat import tambah_hari_kerja

SEHARI = timedelta(days=1)


class Perkara(NamedTuple):
    """A case against one payer. ``menunggak_iuran``: contributions due were not handed over (UU 24/2011 Pasal 19)."""

    jenis: Jenis
    pihak: Pihak = "PEMBERI_KERJA"
    menunggak_iuran: bool = False


class Tindakan(NamedTuple):
    """A step that happened, and its day."""

    apa: Langkah
    tanggal: date


class Berikut(NamedTuple):
    """A step that may follow, from which day, by which office, by which article."""

    apa: Langkah
    boleh_sejak: date
    kantor: Kantor
    dasar: str


class Keadaan(NamedTuple):
    """Where a case stands on a day; ``apa`` is None before anything happened.

    ``tenggat``: the time the payer has in this state. ``berikut``: what an office may do next, the ladder's own
    step first; the payer may comply at any time. ``layanan``: what is denied on that day.
    """

    apa: Langkah | None
    sejak: date | None
    selesai: bool
    tenggat: Tenggat | None
    berikut: tuple[Berikut, ...]
    layanan: tuple[str, ...]
    pertanyaan: tuple[Pertanyaan, ...]


class LangkahDitolak(ValueError):
    """A step out of order or before its day: one Indonesian sentence, and the question it may leave open."""

    def __init__(self, pesan: str, pertanyaan: Pertanyaan | None = None) -> None:
        self.pesan, self.pertanyaan = pesan, pertanyaan
        super().__init__(pesan)


def keadaan(perkara: Perkara, tindakan: Sequence[Tindakan], pada: date) -> Keadaan:
    """The state on a day, from the steps dated up to that day, in the order they happened.

    Raises :class:`LangkahDitolak` when any of the steps was unlawful, also one dated later.
    """
    for ke, langkah in enumerate(tindakan):
        periksa_langkah(perkara, tindakan[:ke], langkah)
    riwayat = [t for t in tindakan if t.tanggal <= pada]
    kini = _kini(riwayat)
    berikut = _berikut(perkara, riwayat, pada)
    return Keadaan(
        apa=kini.apa if kini else None,
        sejak=kini.tanggal if kini else None,
        selesai=kini is not None and kini.apa not in TERBUKA and not berikut,
        tenggat=_tenggat(riwayat),
        berikut=berikut,
        layanan=_layanan(perkara, riwayat),
        pertanyaan=_pertanyaan(perkara, kini),
    )


def periksa_langkah(perkara: Perkara, riwayat: Sequence[Tindakan], baru: Tindakan) -> None:
    """Whether one more step is lawful after those that happened. Raises :class:`LangkahDitolak`."""
    if baru.apa not in TANGGA:
        raise LangkahDitolak(f"Langkah {baru.apa!r} tidak dikenal.")
    if halangan := _halangan(perkara, riwayat, baru.apa):
        kini = _kini(riwayat)
        ragu = "jalur_hukum_sesudah" if baru.apa in JALUR_HUKUM else ""
        raise LangkahDitolak(
            halangan, tanyakan(ragu, nilai_pada(ragu, kini.tanggal)) if ragu and kini else None
        )
    sejak = _boleh_sejak(riwayat, baru.apa)
    if sejak and baru.tanggal < sejak:
        raise LangkahDitolak(
            f"{_sebut(baru.apa)} baru boleh sejak {sebut_hari(sejak)}, bukan {sebut_hari(baru.tanggal)}."
        )


def layanan_tmp2t(pihak: Pihak, pada: date) -> tuple[str, ...]:
    """PP 86/2013 Pasal 9: the public services denied to an employer, or to a person."""
    siapa = "perorangan" if pihak == "PERORANGAN" else "pemberi_kerja"
    layanan: tuple[str, ...] = nilai_pada(f"layanan_tmp2t_{siapa}", pada).nilai
    return layanan


def _kini(riwayat: Sequence[Tindakan]) -> Tindakan | None:
    return next((t for t in reversed(riwayat) if t.apa != "DENDA_LUNAS"), None)


def _denda_belum_lunas(riwayat: Sequence[Tindakan]) -> bool:
    terakhir = next((t.apa for t in reversed(riwayat) if t.apa in ("DENDA", "DENDA_LUNAS")), None)
    return terakhir == "DENDA"


def _halangan(perkara: Perkara, riwayat: Sequence[Tindakan], apa: Langkah) -> str:
    """Why a step cannot follow at all, whatever the day; empty when it can."""
    kini = _kini(riwayat)
    if kini is None:
        return "" if apa == "DUGAAN" else f"{_sebut(apa)} harus didahului dugaan."
    if perkara.pihak == "PENYELENGGARA_NEGARA" and apa in SANKSI:
        return "Sanksi PP 86/2013 tidak berlaku bagi penyelenggara negara."
    if kini.apa not in _dari(perkara, kini, apa):
        return f"{_sebut(apa)} tidak dapat menyusul {TANGGA[kini.apa].sebutan}."
    belum_lunas = _denda_belum_lunas(riwayat)
    if apa == "DENDA_LUNAS" and not belum_lunas:
        return "Tidak ada denda yang belum disetor."
    if apa == "DENDA" and kini.apa == "DENDA" and belum_lunas:
        return "Denda sebelumnya belum disetor; langkah berikutnya adalah permintaan TMP2T."
    if apa == "PERMINTAAN_TMP2T" and kini.apa == "DENDA" and not belum_lunas:
        return "Denda sudah disetor lunas, sehingga TMP2T tidak dapat diminta (PP 86/2013 Pasal 10 ayat (6))."
    if apa == "PATUH" and belum_lunas and perkara.jenis not in PELANGGARAN_DATA:
        return "Denda belum disetor lunas, sehingga perkara belum selesai (PP 86/2013 Pasal 10 ayat (7))."
    if apa == "LAPORAN_PIDANA" and not perkara.menunggak_iuran:
        return "Laporan pidana hanya untuk iuran yang tidak disetor (UU 24/2011 Pasal 55)."
    if apa == "TMP2T_DICABUT" and all(t.apa != "TMP2T" for t in riwayat):
        return "Tidak ada TMP2T yang dapat dicabut."
    return ""


def _dari(perkara: Perkara, kini: Tindakan, apa: Langkah) -> Sequence[Langkah]:
    """The rungs a step is reached from; where the law is open a dated reading decides."""
    if apa in JALUR_HUKUM:
        mulai: Langkah = nilai_pada("jalur_hukum_sesudah", kini.tanggal).nilai
        return [x for x in TERBUKA if TANGGA[x].tingkat >= TANGGA[mulai].tingkat and x != apa]
    if perkara.jenis in PELANGGARAN_DATA and apa in ("DENDA", "PERMINTAAN_TMP2T"):
        dengan_denda: bool = nilai_pada("denda_atas_pelanggaran_data", kini.tanggal).nilai
        if not dengan_denda:
            return ("TEGURAN_2",) if apa == "PERMINTAAN_TMP2T" else ()
    return TANGGA[apa].dari


def _boleh_sejak(riwayat: Sequence[Tindakan], apa: Langkah) -> date | None:
    """The first day of a step that can follow; None when nothing happened yet."""
    kini = _kini(riwayat)
    if kini is None:
        return None
    terakhir = riwayat[-1].tanggal
    if apa == "DENDA" and kini.apa == "DENDA":
        return max(terakhir, tambah_bulan(kini.tanggal, 1))
    batas = _tenggat(riwayat) if apa in SANKSI else None
    return max(terakhir, batas.tanggal + SEHARI) if batas else terakhir


def _tenggat(riwayat: Sequence[Tindakan]) -> Tenggat | None:
    """The last day the payer has in the present state."""
    kini = _kini(riwayat)
    if kini is None:
        return None
    nama = f"jangka waktu {TANGGA[kini.apa].sebutan}"
    if kini.apa in ("TEGURAN_1", "TEGURAN_2"):
        lama = nilai_pada("hari_kerja_teguran", kini.tanggal)
        return Tenggat(nama, tambah_hari_kerja(kini.tanggal, lama.nilai), lama.dasar)
    if kini.apa == "DENDA" and _denda_belum_lunas(riwayat):
        lama = nilai_pada("hari_denda_administratif", kini.tanggal)
        teguran = None
        if nilai_pada("awal_hari_denda", kini.tanggal).nilai == "teguran_kedua_berakhir":
            teguran = _tenggat([t for t in riwayat if t.apa == "TEGURAN_2"])
        return Tenggat(nama, (teguran.tanggal if teguran else kini.tanggal) + SEHARI * lama.nilai, lama.dasar)
    return None


def _berikut(perkara: Perkara, riwayat: Sequence[Tindakan], pada: date) -> tuple[Berikut, ...]:
    """What an office may do next; paying and complying are the payer's."""
    return tuple(
        Berikut(apa, hari := _boleh_sejak(riwayat, apa) or pada, anak.kantor, _dasar(perkara, anak, hari))
        for apa, anak in TANGGA.items()
        if apa not in ("PATUH", "DENDA_LUNAS") and not _halangan(perkara, riwayat, apa)
    )


def _dasar(perkara: Perkara, anak: AnakTangga, pada: date) -> str:
    """The articles of a rung that are in force on a day and speak of this payer."""
    berlaku = yang_berlaku(anak.dasar, pada)
    return " jo. ".join(b for b in berlaku if perkara.pihak != "PERORANGAN" or b != TATA_CARA_TMP2T)


def _layanan(perkara: Perkara, riwayat: Sequence[Tindakan]) -> tuple[str, ...]:
    terakhir = next((t for t in reversed(riwayat) if t.apa in ("TMP2T", "TMP2T_DICABUT")), None)
    if terakhir is None or terakhir.apa == "TMP2T_DICABUT":
        return ()
    return layanan_tmp2t(perkara.pihak, terakhir.tanggal)


def _pertanyaan(perkara: Perkara, kini: Tindakan | None) -> tuple[Pertanyaan, ...]:
    """The readings that would change the deadline or the next step in this state."""
    nama = ""
    if kini and kini.apa == "TEGURAN_2" and perkara.jenis in PELANGGARAN_DATA:
        nama = "denda_atas_pelanggaran_data"
    if kini and kini.apa == "DENDA":
        nama = "awal_hari_denda"
    tanya = tanyakan(nama, nilai_pada(nama, kini.tanggal)) if kini and nama else None
    return (tanya,) if tanya else ()


def _sebut(apa: Langkah) -> str:
    sebutan = TANGGA[apa].sebutan
    return sebutan[0].upper() + sebutan[1:]
