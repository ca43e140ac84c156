"""What nobody has made sure of yet: articles not read, articles not known, numbers without a regulation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from naungan.face.cli.dokumen_hukum.bagian import angka
from naungan.face.cli.dokumen_hukum.sumber import LIBUR, pemakai
from naungan.face.cli.dokumen_hukum.tulis import tabel, tanpa_pasal
from naungan.law import graf, rujukan
from naungan.law.berkas import RUMAH, baca_yaml
from naungan.law.kutipan import semua_kutipan
from naungan.law.parameter import NilaiBertanggal, Parameter
from naungan.law.rujukan import BELUM_PASTI


def pasal_belum_dibaca() -> str:
    """Articles recalled and not read."""
    baris = [
        (f"{p.singkat} {x.sebutan}", x.isi, pemakai(p, x))
        for p in rujukan.peraturan().values()
        for x in p.pasal.values()
        if not x.terverifikasi and not p.id.startswith(LIBUR)
    ]
    return tabel(("Article", "What we think it says", "Used by"), baris)


def angka_tanpa_pasal() -> str:
    """Numbers that rest on a regulation whose article is not known."""
    sebab = defaultdict(list)
    for p, n in _semua_nilai():
        if n.dasar.endswith(BELUM_PASTI):
            sebab[tanpa_pasal(n.dasar), n.alasan].append((p, n))
    return tabel(
        ("Regulation", "Reason", "Numbers"),
        [(peraturan, alasan, _sebut(isi)) for (peraturan, alasan), isi in sorted(sebab.items())],
    )


def aturan_tanpa_pasal() -> str:
    """Rules, and parts that run per case, that cite a regulation without its article."""
    oleh: dict[str, dict[str, None]] = defaultdict(dict)
    for k in semua_kutipan():
        if k.jenis == "angka" or (k.jenis == "kata" and k.oleh.replace("/", ".") in graf.RUANG):
            continue
        for bagian in k.dasar.split(" jo. "):
            if bagian.endswith(BELUM_PASTI):
                nama = {"kata": f"`{k.oleh}.py`", "surat": "papers"}.get(k.jenis, f"`{k.oleh}`")
                oleh[tanpa_pasal(bagian)][nama] = None
    return tabel(("Regulation", "Cited by"), [(p, ", ".join(isi)) for p, isi in sorted(oleh.items())])


def tanpa_peraturan() -> str:
    """Numbers for which no regulation is named, by the reason given."""
    sebab = defaultdict(list)
    for p, n in _semua_nilai():
        if not n.dasar:
            sebab[n.alasan].append((p, n))
    return tabel(("Reason", "Numbers"), [(alasan, _sebut(isi)) for alasan, isi in sebab.items()])


def di_bawah_tinggi() -> str:
    """The values less than sure, by how sure; each has its question among the flags."""
    return "\n".join(f"- **{k}** ({len(isi)}): {', '.join(isi)}" for k, isi in _ragu().items())


def _ragu() -> Mapping[str, Sequence[str]]:
    ragu: dict[str, dict[str, None]] = {"rendah": {}, "sedang": {}}
    for p, n in _semua_nilai():
        if not n.pasti:
            ragu[n.keyakinan][f"[{p.sebutan_inggris}](#{p.nama})"] = None
    return {k: tuple(isi) for k, isi in ragu.items()}


def sebelum_berlaku() -> str:
    """Values that begin in an earlier month than the regulation they cite."""
    lebih_awal = defaultdict(list)
    for p, n in _semua_nilai():
        for peraturan, _ in rujukan.telusuri(n.dasar) if n.dasar else ():
            if n.mulai < peraturan.berlaku.replace(day=1):
                lebih_awal[peraturan.singkat, peraturan.berlaku, n.mulai].append(p.sebutan_inggris)
    return tabel(
        ("Regulation", "In force", "Numbers from", "Numbers"),
        [(r, b.isoformat(), m.isoformat(), "; ".join(isi)) for (r, b, m), isi in lebih_awal.items()],
    )


def kalender() -> str:
    """The holiday calendar: its years, how many decrees were read, how sure it is."""
    isi = baca_yaml(RUMAH / "hari_libur.yaml")
    pasal = [x for p in rujukan.peraturan().values() if p.id.startswith(LIBUR) for x in p.pasal.values()]
    keyakinan = ", ".join(sorted({tahun["keyakinan"] for tahun in isi.values()}))
    return (
        f"The joint decrees of three ministers on holidays (SKB 3 Menteri) are one file a year, "
        f"{min(isi)} to {max(isi)}, for `hari_libur.yaml`. Of {len(pasal)} lists "
        f"{sum(x.terverifikasi for x in pasal)} were read; the days come from a public library and are *{keyakinan}*. "
        "Outside those years only weekends rest."
    )


def _sebut(isi: Sequence[tuple[Parameter, NilaiBertanggal]]) -> str:
    """Numbers with the days from which they are so, each once."""
    sejak: dict[str, list[str]] = defaultdict(list)
    for p, n in isi:
        sejak[p.sebutan_inggris].append(n.mulai.isoformat())
    return "; ".join(f"{nama} ({', '.join(hari)})" for nama, hari in sejak.items())


def _semua_nilai() -> Iterator[tuple[Parameter, NilaiBertanggal]]:
    return ((p, n) for isi in angka().values() for p in isi for n in p.nilai)
