"""The dated numbers, folded by part, and the days on which any of them changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from naungan.face.cli.dokumen_hukum.bagian import JUDUL, angka
from naungan.face.cli.dokumen_hukum.tulis import banyak, dasar, lipat, nilai, tabel
from naungan.law import parameter
from naungan.law.parameter import SEHARI, NilaiBertanggal, Parameter
from naungan.law.rujukan import telusuri

MENURUT = {"kejadian": "day", "bulan_iuran": "month", "kejadian_atau_bulan": "day or month"}


def semua_angka() -> str:
    """One folded table a file."""
    return "\n\n".join(_satu_berkas(berkas) for berkas in parameter.BERKAS)


def _satu_berkas(berkas: str) -> str:
    isi = angka()[berkas]
    baris = [satu for p in isi for satu in _baris(p, berkas)]
    judul = f"{JUDUL[berkas]} ({banyak(len(isi), 'number')}, <code>{berkas}</code>)"
    return lipat(judul, tabel(("Number", "Chosen by", "From", "Value", "By", "Sure"), baris))


def _baris(p: Parameter, berkas: str) -> Iterator[tuple[str, ...]]:
    kepala = (f"{p.sebutan_inggris}<br>`{p.nama}`<br>*{p.satuan}*", MENURUT[p.menurut])
    for n in p.nilai:
        rentang = f"{n.mulai} to {n.sampai}" if n.sampai else n.mulai.isoformat()
        yield *kepala, rentang, nilai(n.nilai, p.satuan, berkas), dasar(n.dasar, n.alasan), _yakin(p, n)
        kepala = ("", "")


def _yakin(p: Parameter, n: NilaiBertanggal) -> str:
    return n.keyakinan if n.pasti else f"[{n.keyakinan}](#{p.nama})"


def perubahan() -> str:
    """For each day on which anything changes: by which regulations, and what."""
    pertama, *lain = parameter.berlaku().perubahan
    mulai = sum(p.nilai[0].mulai == pertama for p in parameter.semua().values())
    baris = [(pertama.isoformat(), "", f"The law here begins, with {banyak(mulai, 'number')}.")]
    baris += [_satu_hari(hari) for hari in lain]
    return tabel(("From", "By", "What changes"), baris)


def _satu_hari(hari: date) -> tuple[str, str, str]:
    berubah, tetap = [], []
    oleh: dict[str, None] = {}
    for p in parameter.semua().values():
        lama, baru = p.pada(hari - SEHARI), p.pada(hari)
        if lama is baru:
            continue
        if baru is not None and baru.dasar:
            oleh[baru.dasar] = None
        if lama is not None and baru is not None and lama.nilai == baru.nilai:
            tetap.append(f"{p.sebutan_inggris} ({_sebab(lama, baru)})")
        else:
            berubah.append(f"{p.sebutan_inggris}: {_dari_ke(p, lama, baru)}")
    if tetap:
        berubah.append(f"*The value stays:* {'; '.join(tetap)}")
    return hari.isoformat(), _ringkas(oleh), "<br>".join(berubah)


def _dari_ke(p: Parameter, lama: NilaiBertanggal | None, baru: NilaiBertanggal | None) -> str:
    if baru is None:
        return "ends"
    jadi = nilai(baru.nilai, p.satuan)
    satuan = f" *{re.split('[;,]', p.satuan)[0]}*" if jadi.replace(",", "").isdigit() else ""
    return f"{nilai(lama.nilai, p.satuan) + ' →' if lama else 'begins with'} {jadi}{satuan}"


def _ringkas(dasar: Iterable[str]) -> str:
    """Each regulation once, with its articles; one that only ended names nothing."""
    menurut: dict[str, set[str]] = {}
    for satu in dasar:
        for peraturan, pasal in telusuri(satu):
            menurut.setdefault(peraturan.singkat, set()).add(pasal.sebutan if pasal else "article not known")
    return "<br>".join(f"{p} {', '.join(sorted(isi, key=_nomor))}" for p, isi in menurut.items())


def _nomor(sebutan: str) -> tuple[list[int], str]:
    """Pasal 9 stands before Pasal 13."""
    return [int(n) for n in re.findall(r"\d+", sebutan)], sebutan


def _sebab(lama: NilaiBertanggal, baru: NilaiBertanggal) -> str:
    """Why a value that stays is written again."""
    if lama.pasti is not baru.pasti:
        return "no longer a question" if baru.pasti else "becomes a question"
    return "another article" if lama.dasar != baru.dasar else "another reading"
