"""A million invented cases as columns: every kind of event and bill, children, injuries; the same each time."""

from pathlib import Path

import numpy as np
import polars as pl

KEJADIAN = {
    "meninggal": 0.35, "meninggal_kk": 0.1, "cacat_total_tetap": 0.03, "cacat_sebagian_fungsi": 0.07,
    "stmb": 0.1, "sembuh": 0.05, "iuran": 0.3,
}  # fmt: skip
SEPOTONG = 1_000_000


def tulis(berkas: Path, banyak: int) -> None:
    """``banyak`` rows into one Parquet file, made and written a million at a time."""
    potongan = []
    for ke, mulai in enumerate(range(0, banyak, SEPOTONG)):
        potong = berkas.with_suffix(f".{ke}.parquet")
        kasus(min(SEPOTONG, banyak - mulai), mulai, ke).write_parquet(potong)
        potongan.append(potong)
    pl.scan_parquet(potongan).sink_parquet(berkas)
    for potong in potongan:
        potong.unlink()


def kasus(n: int, mulai: int, benih: int) -> pl.DataFrame:
    """``n`` rows; sixteen keys of a case and an id."""
    acak = np.random.default_rng(benih)
    kejadian = acak.choice(list(KEJADIAN), n, p=list(KEJADIAN.values()))
    hari = np.datetime64("2015-07-01") + acak.integers(0, 4160, n).astype("timedelta64[D]")
    anggota = np.maximum(
        hari - acak.integers(0, 2000, n).astype("timedelta64[D]"), np.datetime64("2015-07-01")
    )
    tabel = pl.DataFrame(
        {
            "id": np.arange(mulai, mulai + n),
            "kejadian": kejadian,
            "segmen": acak.choice(["PU", "BPU", "JAKON"], n, p=[0.4, 0.5, 0.1]),
            "hari": hari,
            "upah": acak.integers(500_000, 15_000_000, n),
            "mulai_kepesertaan": anggota,
            "masa_iur_bulan": acak.integers(0, 66, n),
            "kelompok_risiko": acak.integers(1, 6, n).astype(np.int8),
            "hari_stmb": acak.integers(0, 500, n),
            "biaya_pengangkutan.darat": acak.integers(0, 8_000_000, n),
            "dibayar_oleh": acak.choice(["SENDIRI", "APBD", "DBHCHT", "CSR", "PERUSAHAAN"], n),
            "sektor": acak.choice(["lain", "transportasi", "padat_karya"], n, p=[0.8, 0.1, 0.1]),
            "peserta_jkp": acak.random(n) < 0.2,
            "terdaftar": acak.random(n) < 0.97,
        }
    )
    iuran = pl.col("kejadian") == "iuran"
    jkk = ~iuran & (pl.col("kejadian") != "meninggal")
    return tabel.with_columns(
        tanggal=pl.when(~iuran).then("hari"),
        bulan=pl.when(iuran).then("hari"),
        hari_stmb=pl.when(jkk).then("hari_stmb").otherwise(0),
        **{"biaya_pengangkutan.darat": pl.when(jkk).then("biaya_pengangkutan.darat").otherwise(0)},
        anak=pl.when(~iuran).then(_anak(acak, n)),
        cacat=pl.when(pl.col("kejadian") == "cacat_sebagian_fungsi").then(_cacat(acak, n)),
    ).drop("hari")


def _anak(acak: np.random.Generator, n: int) -> pl.Series:
    """Nought, one or two children a case."""
    banyak = acak.integers(0, 3, n)
    semua = int(banyak.sum())
    anak = pl.DataFrame(
        {
            "kasus": np.repeat(np.arange(n), banyak),
            "jenjang": acak.choice(["BELUM", "TK", "SD", "SMP", "SMA", "PT"], semua),
            "kelas": acak.integers(1, 3, semua),
            "usia": acak.integers(0, 25, semua),
        }
    )
    per_kasus = anak.group_by("kasus").agg(pl.struct("jenjang", "kelas", "usia").alias("anak"))
    return pl.DataFrame({"kasus": np.arange(n)}).join(
        per_kasus, on="kasus", how="left", maintain_order="left"
    )["anak"]


def _cacat(acak: np.random.Generator, n: int) -> pl.Series:
    persen = pl.DataFrame({"persen_tabel": acak.integers(1, 60, n)})
    return persen.select(pl.concat_list(pl.struct("persen_tabel")).alias("cacat"))["cacat"]
