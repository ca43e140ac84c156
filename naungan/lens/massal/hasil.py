"""What comes out of a row, the same from every engine: its amounts, its flags, how many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from naungan.law import graf
from naungan.law.parameter import Edisi
from naungan.law.perhitungan import Perhitungan
from naungan.lens.massal.susunan import Kelompok

BARIS = "baris"
"""The number of the row in the file, the first row of data being 1."""
BEASISWA = ("beasiswa_maksimum", "beasiswa_tahun_ini")
JUMLAH = ("total", *BEASISWA, "ditanggung_pemberi_kerja")
TINJAUAN = ("tinjauan", "banyak_tinjauan")


def komponen(kelompok: Sequence[Kelompok]) -> tuple[str, ...]:
    """Every component any group can give, in the order they are first named."""
    return tuple(dict.fromkeys(nama for k in kelompok for nama, _ in k.tujuan.komponen))


def bendera(edisi: Edisi) -> Mapping[str, int]:
    """Each question with its bit: the parameters that are not certain, by name."""
    ragu = sorted(
        n
        for n, p in edisi.parameter.items()
        if n not in graf.PARAMETER_LANGSUNG and any(v.bacaan for v in p.nilai)
    )
    assert len(ragu) < 63, "lebih banyak pertanyaan daripada bit"
    return {nama: 1 << ke for ke, nama in enumerate(ragu)}


def sebut_tinjauan(bit: int, bendera: Mapping[str, int]) -> str:
    """``cara_hitung_masa_tunggu;pengali_upah_harian``: the codes of the questions a row raises."""
    return ";".join(nama for nama, satu in bendera.items() if bit & satu)


def dari_satu(hasil: Perhitungan, bendera: Mapping[str, int]) -> dict[str, int]:
    """The same columns from the computation of a single case."""
    return {
        **hasil.komponen,
        "beasiswa_maksimum": hasil.beasiswa.maksimum,
        "beasiswa_tahun_ini": hasil.beasiswa.tahun_ini,
        "ditanggung_pemberi_kerja": hasil.ditanggung_pemberi_kerja,
        "bit": sum({t.kode: bendera[t.kode] for t in hasil.perlu_tinjau}.values()),
    }
