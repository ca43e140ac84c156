"""Numbers people copy by hand: NIK, family card (KK), membership card (KPJ)."""

import polars as pl

from naungan.desk.roster.temuan import temukan

__all__ = ["rapikan_kk", "rapikan_kpj", "rapikan_nik", "samar"]

_AWALAN = r"(?i)^(?:no(?:mor)?\W*)?(?:nik|ktp|kk)\W*"
_PANGKAT = r"(?i)^(\d)[.,]?(\d*)e\+?(\d{1,2})$"
_HIASAN = r"[\s.,\-'\"_/:;]"
_MIRIP_ANGKA = {"O": "0", "o": "0", "Q": "0", "l": "1", "I": "1", "i": "1", "|": "1", "S": "5", "B": "8"}
_TERBESAR_UTUH = "9007199254740992"
"""Above 2^53 a spreadsheet's number keeps no odd values, so its last digit is not the one that was typed."""
_CURIGA = (4, 0.6)
"""One NIK in ten ends in 0. At least so many, and above this share, means a spreadsheet cut the last digit off."""


def samar(nomor: pl.Expr) -> pl.Expr:
    """A number masked as ``kit.nik.samarkan`` does it; how many digits it had, where not 16."""
    samaran, panjang = nomor.str.replace(r"^(.{6}).*(.{4})$", "${1}••••••${2}"), nomor.str.len_chars()
    return pl.when(panjang == 16).then(samaran).otherwise(pl.format("{} ({} angka)", samaran, panjang))


def rapikan_nik(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    """``nik``: 16 digits or null. Letters that stand for digits are read as those, and the row waits for somebody to
    say that this is right.
    """
    baca = _urai(tabel, "nik")
    return baca["utuh"].alias("nik"), [
        temukan(tabel, "nik_kosong", "nik", pl.col("nik").is_null()),
        *_temuan_angka_hilang(baca, "nik_angka_hilang", "nik"),
        temukan(baca, "nik_huruf", "nik", pl.col("huruf"), nilai=_tersamar(), saran=samar(pl.col("saran"))),
        temukan(
            baca, "nik_kurang_angka", "nik", _tersisa(pl.col("panjang") < 16), nilai=samar(pl.col("isi"))
        ),
        temukan(baca, "nik_lebih_angka", "nik", _tersisa(pl.col("panjang") > 16), nilai=samar(pl.col("isi"))),
    ]


def rapikan_kk(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    if tabel["no_kk"].null_count() == tabel.height:
        return tabel["no_kk"], []
    baca = _urai(tabel, "no_kk")
    keliru = pl.col("huruf") | _tersisa(pl.col("panjang") != 16)
    return baca["utuh"].alias("no_kk"), [
        *_temuan_angka_hilang(baca, "kk_angka_hilang", "no_kk"),
        temukan(baca, "kk_keliru", "no_kk", keliru, nilai=_tersamar(), saran=samar(pl.col("saran"))),
    ]


def rapikan_kpj(tabel: pl.DataFrame) -> tuple[pl.Series, list[pl.DataFrame]]:
    """Eleven digits or capitals."""
    isi = pl.col("kpj").str.to_uppercase().str.replace_all(r"[\s.\-]|\.0$", "")
    sah = isi.str.contains(r"^[0-9A-Z]{11}$")
    kpj = tabel.select(kpj=pl.when(sah).then(isi)).to_series()
    return kpj, [temukan(tabel, "kpj_keliru", "kpj", ~sah, nilai=pl.col("kpj"))]


def _urai(tabel: pl.DataFrame, kolom: str) -> pl.DataFrame:
    """``isi``: the cell without ornaments; ``utuh``: its 16 digits, or null for a reason: ``hilang`` (digits were
    lost in a spreadsheet's number), ``huruf`` (``saran``: the digits they stand for), or its ``panjang``.
    """
    angka = pl.col(f"{kolom}_angka") if f"{kolom}_angka" in tabel.columns else pl.lit(False)
    sel = tabel.select("baris", isi=kolom, angka=angka)
    if sel.select((pl.col("isi").str.contains(r"^\d{16}$") | pl.col("isi").is_null()).all()).item():
        baca = sel.with_columns(berpangkat=pl.lit(False))
    else:
        baca = _bersih(sel)
    baca = baca.with_columns(
        panjang=pl.col("isi").str.len_chars(), huruf=~pl.col("isi").str.contains(r"^\d*$")
    ).with_columns(akhir_nol=(pl.col("panjang") == 16) & pl.col("isi").str.ends_with("0"))
    terpotong = _kolom_terpotong(baca)
    terbulatkan = pl.col("angka") & (pl.col("panjang") == 16) & (pl.col("isi") > _TERBESAR_UTUH)
    lewat_angka = pl.col("angka") | pl.col("berpangkat") | pl.lit(terpotong)
    hilang = (
        (pl.col("akhir_nol") & lewat_angka) | terbulatkan | (pl.col("berpangkat") & (pl.col("panjang") != 16))
    )
    baca = baca.with_columns(hilang=hilang)
    utuh = (pl.col("panjang") == 16) & ~pl.col("huruf") & ~pl.col("hilang")
    saran = pl.when("huruf").then(pl.col("isi").str.replace_many(_MIRIP_ANGKA))
    return baca.with_columns(saran=pl.when(saran.str.contains(r"^\d{16}$")).then(saran)).with_columns(
        utuh=pl.when(utuh).then("isi").otherwise("saran")
    )


def _bersih(sel: pl.DataFrame) -> pl.DataFrame:
    isi = pl.col("isi").str.replace(_AWALAN, "").str.replace(r"^(\d{16})[.,]0+$", "${1}")
    pangkat = pl.col("isi").str.extract_groups(_PANGKAT)
    penuh = pl.concat_str(pangkat.struct.field("1"), pangkat.struct.field("2")).str.pad_end(16, "0")
    berpangkat = pangkat.struct.field("3").is_not_null()
    lima_belas = pangkat.struct.field("3") == "15"
    return sel.with_columns(isi=isi).with_columns(
        isi=pl.when(berpangkat & lima_belas)
        .then(penuh)
        .when(berpangkat)
        .then(pl.concat_str(pangkat.struct.field("1"), pangkat.struct.field("2")))
        .otherwise(pl.col("isi").str.replace_all(_HIASAN, "")),
        berpangkat=berpangkat,
    )


def _kolom_terpotong(baca: pl.DataFrame) -> bool:
    """Of the different numbers, so that one family's card in many rows says nothing."""
    utuh = baca.filter(pl.col("panjang") == 16).unique("isi")
    nol, (banyak, bagian) = int(utuh["akhir_nol"].sum()), _CURIGA
    return nol >= banyak and nol > bagian * utuh.height


def _tersisa(mana: pl.Expr) -> pl.Expr:
    return mana & ~pl.col("huruf") & ~pl.col("hilang")


def _tersamar() -> pl.Expr:
    """Letters instead of a number are shown as they stand; what may be somebody's number is masked."""
    return pl.when(pl.col("isi").str.count_matches(r"\d") < 8).then("isi").otherwise(samar(pl.col("isi")))


def _temuan_angka_hilang(baca: pl.DataFrame, kode: str, kolom: str) -> list[pl.DataFrame]:
    return [temukan(baca, kode, kolom, pl.col("hilang") & ~pl.col("huruf"), nilai=samar(pl.col("isi")))]
