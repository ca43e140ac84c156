"""From what somebody tells us about a case to the facts the rules ask for.

Here stands what an absent fact means: a value (not married; one membership), or a fact of its own that a rule
turns into a question (``masa_iur_diketahui``). Ages and months are counted here, once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from naungan.kit.bulan import Bulan
from naungan.law.ahli_waris import punya_ahli_waris
from naungan.law.kolom import KOLOM, baca_kolom
from naungan.law.kosakata import bulan_penuh
from naungan.law.sekolah import TAHUN_SEKOLAH, kelas_sekarang
from naungan.law.tolakan import BelumTersedia, KolomKurang, MasukanSalah
from naungan.law.tubuh import persen_tabel

KEMATIAN = frozenset({"meninggal", "meninggal_kk", "hilang"})
PERLU_UPAH = frozenset(
    {
        "meninggal_kk",
        "hilang",
        "cacat_total_tetap",
        "cacat_sebagian_anatomis",
        "cacat_sebagian_fungsi",
        "stmb",
    }
)
HANYA_JKK = ("hari_stmb", "cacat", "biaya_pengangkutan", "alat_bantu", "biaya_perawatan_rumah")
DIBAYAR_DAHULU = date(2025, 2, 24)
"""Since Permenaker 1/2025 Pasal 8 an employer who reports late pays first and claims back."""


class Kasus(NamedTuple):
    """A case as read: ``isi`` as told and checked, ``fakta`` for the rules, ``induk`` the rows of lower
    levels.
    """

    kejadian: str
    tanggal: date
    isi: Mapping[str, Any]
    fakta: dict[str, Any]
    induk: Mapping[str, Sequence[int]]


def baca_kasus(diketahui: Mapping[str, Any]) -> Kasus:
    """Read ``diketahui``. Raises :class:`MasukanSalah`, or :class:`BelumTersedia` for law not built yet."""
    if not isinstance(diketahui, Mapping):
        raise MasukanSalah(
            "diketahui", diketahui, "isilah sebagai kelompok kolom seperti kejadian, tanggal, segmen"
        )
    isi = baca_kolom(diketahui, KOLOM)
    _wajib(isi)
    _tolak_yang_belum_dibangun(isi)
    kejadian = isi["kejadian"]
    hari: date = isi["bulan"].pertama if kejadian == "iuran" else isi["tanggal"]
    fakta = _fakta_umum(isi, hari) | _fakta_kepesertaan(isi, hari)
    if kejadian == "iuran":
        return Kasus(kejadian, hari, isi, fakta | _fakta_iuran(isi), {})
    fakta |= _fakta_kecelakaan(isi)
    return Kasus(kejadian, hari, isi, fakta, _baris(isi, fakta))


def _wajib(isi: Mapping[str, Any]) -> None:
    if "kejadian" not in isi:
        raise KolomKurang(
            "kejadian", "sebutkan apa yang terjadi, misalnya meninggal, meninggal_kk, atau iuran"
        )
    kejadian = isi["kejadian"]
    if kejadian == "iuran":
        if "bulan" not in isi:
            raise KolomKurang("bulan", "sebutkan bulan iuran, seperti 2023-12")
    elif "tanggal" not in isi:
        raise KolomKurang(
            "tanggal", "sebutkan tanggal meninggal, kecelakaan, atau diagnosis, seperti 2023-11-20"
        )
    if "segmen" not in isi:
        raise KolomKurang("segmen", "sebutkan PU, BPU, JAKON, atau PMI")
    if isi.get("cara_upah", "BULANAN") != "BULANAN" and "rata_upah" not in isi:
        raise KolomKurang("rata_upah", "upah harian atau borongan dihitung dari rata-ratanya")
    perlu = kejadian in PERLU_UPAH or isi.get("hari_stmb") or isi.get("cacat")
    if perlu and not {"upah", "rata_upah", "upah_sebenarnya"} & set(isi):
        raise KolomKurang("upah", "manfaat JKK dihitung dari upah sebulan yang dilaporkan")
    if kejadian == "stmb" and "hari_stmb" not in isi:
        raise KolomKurang("hari_stmb", "sebutkan berapa hari tidak mampu bekerja")
    if kejadian.startswith("cacat_sebagian") and not isi.get("cacat"):
        raise KolomKurang("cacat", "sebutkan bagian tubuh atau persen tabel dari dokter")
    if kejadian in ("meninggal", "iuran"):
        for kolom in HANYA_JKK:
            if isi.get(kolom):
                raise MasukanSalah(
                    kolom, isi[kolom], f"kolom ini hanya untuk kecelakaan kerja, bukan untuk {kejadian}"
                )


def _tolak_yang_belum_dibangun(isi: Mapping[str, Any]) -> None:
    if isi["segmen"] == "PMI":
        raise BelumTersedia("segmen", "iuran dan manfaat pekerja migran (PMI)")
    for kolom in ("kontrak_bulan", "jalur"):
        if kolom in isi:
            raise BelumTersedia(kolom, "aturan pekerja migran (PMI)")
    if isi.get("alat_bantu", {}).get("protesa"):
        raise BelumTersedia("alat_bantu.protesa", "harga protesa rumah sakit rujukan pemerintah")
    if isi.get("bulan_terlambat") and isi["segmen"] == "JAKON":
        raise BelumTersedia("bulan_terlambat", "denda keterlambatan jasa konstruksi")
    lapor = isi.get("tanggal_lapor")
    kecelakaan_pekerja = isi["kejadian"] not in ("meninggal", "iuran") and isi["segmen"] != "BPU"
    if (
        lapor
        and kecelakaan_pekerja
        and isi["tanggal"] >= DIBAYAR_DAHULU
        and (lapor - isi["tanggal"]).days > 2
    ):
        raise BelumTersedia(
            "tanggal_lapor", "manfaat yang dibayar dahulu oleh pemberi kerja karena terlambat melapor"
        )


def _fakta_umum(isi: Mapping[str, Any], hari: date) -> dict[str, Any]:
    daftar: date | None = isi.get("tanggal_daftar") or isi.get("mulai_kepesertaan")
    lahir: date | None = isi.get("lahir")
    if lahir and lahir > hari:
        raise MasukanSalah("lahir", lahir, f"tanggal lahir harus sebelum {hari}")
    klaim: date = isi.get("tanggal_klaim") or hari
    if klaim < hari:
        raise MasukanSalah("tanggal_klaim", klaim, f"klaim tidak dapat diajukan sebelum {hari}")
    return {
        "segmen": isi["segmen"],
        "tanggal": hari,
        "tanggal_klaim": klaim,
        "terdaftar": isi.get("terdaftar", True),
        "jumlah_kepesertaan": isi.get("jumlah_kepesertaan", 1),
        "wna_bulan": isi.get("wna_bulan", 1200),
        "umur_saat_daftar": max(0, bulan_penuh(lahir, daftar) // 12) if lahir and daftar else 0,
        "upah": isi.get("upah", isi.get("upah_sebenarnya", isi.get("rata_upah", 0))),
        "cara_upah": isi.get("cara_upah", "BULANAN"),
        "rata_upah": isi.get("rata_upah", 0),
        "ada_ahli_waris": isi["kejadian"] not in KEMATIAN
        or punya_ahli_waris(isi.get("ahli_waris"), isi.get("wasiat")),
    }


def _fakta_kepesertaan(isi: Mapping[str, Any], hari: date) -> dict[str, Any]:
    """Paid months up to and including the month of the event, and months unpaid since."""
    bulan_ini = _nomor(Bulan(hari.year, hari.month))
    mulai: date | None = isi.get("mulai_kepesertaan")
    masa: int | None = isi.get("masa_iur_bulan")
    lunas: int | None = _nomor(isi["lunas_sampai"]) if "lunas_sampai" in isi else None
    if mulai is not None:
        bulan_mulai = _nomor(Bulan(mulai.year, mulai.month))
        if masa is None:
            masa = max(0, min(bulan_ini, bulan_ini if lunas is None else lunas) - bulan_mulai + 1)
        if lunas is None:
            lunas = bulan_mulai + masa - 1
    return {
        "mulai_kepesertaan": mulai or hari,
        "mulai_diketahui": mulai is not None,
        "sudah_mulai": mulai is None or mulai <= hari,
        "masa_iur_bulan": masa or 0,
        "masa_iur_diketahui": masa is not None,
        "bulan_menunggak": max(0, bulan_ini - lunas) if lunas is not None else int(masa == 0),
    }


def _nomor(bulan: Bulan) -> int:
    return bulan.tahun * 12 + bulan.ke


def _fakta_iuran(isi: Mapping[str, Any]) -> dict[str, Any]:
    segmen, program = isi["segmen"], isi.get("program") or program_wajib(isi)
    if segmen == "PU" and "jkk" in program and "kelompok_risiko" not in isi:
        raise KolomKurang(
            "kelompok_risiko", "iuran JKK penerima upah dihitung menurut kelompok risiko 1 sampai 5"
        )
    if segmen == "PU" and not {"upah", "rata_upah"} & set(isi):
        raise KolomKurang("upah", "iuran penerima upah dihitung dari upah sebulan")
    if segmen == "JAKON" and not {"upah", "rata_upah", "nilai_kontrak"} & set(isi):
        raise KolomKurang("nilai_kontrak", "iuran jasa konstruksi dihitung dari nilai kontrak atau upah")
    if segmen != "PU" and "jp" in program:
        raise MasukanSalah("program", "jp", f"jaminan pensiun tidak ada pada segmen {segmen}")
    if segmen == "JAKON" and "jht" in program:
        raise MasukanSalah("program", "jht", "proyek jasa konstruksi hanya mengikuti jkk dan jkm")
    fakta: dict[str, Any] = {f"program_{p}": p in program for p in ("jkk", "jkm", "jht", "jp")}
    return fakta | {
        "kelompok_risiko": isi.get("kelompok_risiko", 1),
        "dibayar_oleh": isi.get("dibayar_oleh", "SENDIRI" if segmen == "BPU" else "PERUSAHAAN"),
        "sektor": isi.get("sektor", "lain"),
        "peserta_jkp": isi.get("peserta_jkp", False),
        "bulan_terlambat": isi.get("bulan_terlambat", 0),
        "nilai_kontrak": isi.get("nilai_kontrak", 0),
    }


def program_wajib(isi: Mapping[str, Any]) -> tuple[str, ...]:
    """Perpres 109/2013 Pasal 6 ayat (3): what an employer of this size must join; JKK and JKM when nothing is
    told.
    """
    ukuran = isi.get("ukuran_usaha") if isi["segmen"] == "PU" else None
    if ukuran in ("MENENGAH", "BESAR"):
        return ("jkk", "jkm", "jht", "jp")
    return ("jkk", "jkm", "jht") if ukuran == "KECIL" else ("jkk", "jkm")


def _fakta_kecelakaan(isi: Mapping[str, Any]) -> dict[str, Any]:
    angkutan, alat = isi.get("biaya_pengangkutan", {}), isi.get("alat_bantu", {})
    cacat = [
        persen_tabel(satu, isi.get("tangan_dominan", "kanan"), i)
        for i, satu in enumerate(isi.get("cacat", ()), 1)
    ]
    anak = [kelas_sekarang(satu, i) for i, satu in enumerate(isi.get("anak", ()), 1)]
    return {
        "cacat_total": isi["kejadian"] == "cacat_total_tetap",
        "hari_stmb": isi.get("hari_stmb", 0),
        "biaya_darat": angkutan.get("darat", 0),
        "biaya_laut": angkutan.get("laut", 0),
        "biaya_udara": angkutan.get("udara", 0),
        "biaya_kacamata": alat.get("kacamata", 0),
        "biaya_gigi": alat.get("gigi", 0),
        "biaya_dengar": alat.get("dengar", 0),
        "biaya_perawatan_rumah": isi.get("biaya_perawatan_rumah", 0),
        "persen_tabel": cacat,
        "persen_fungsi": [satu.get("persen_fungsi", 1000) for satu in isi.get("cacat", ())],
        "kelas_sekarang": anak,
        "usia_anak": [satu.get("usia", 0) for satu in isi.get("anak", ())],
        "menikah": [satu.get("menikah", False) for satu in isi.get("anak", ())],
        "bekerja": [satu.get("bekerja", False) for satu in isi.get("anak", ())],
        "urutan_tahun": [urutan for _ in anak for urutan in range(len(TAHUN_SEKOLAH))],
        "jenjang_tahun": [jenjang for _ in anak for jenjang, _ in TAHUN_SEKOLAH],
    }


def _baris(isi: Mapping[str, Any], fakta: Mapping[str, Any]) -> dict[str, Sequence[int]]:
    return {
        "anak": [0] * len(isi.get("anak", ())),
        "cacat": [0] * len(isi.get("cacat", ())),
        "tahun_ajaran": [a for a in range(len(fakta["kelas_sekarang"])) for _ in TAHUN_SEKOLAH],
    }
