"""The invented companies: many tiny ones and a few of thousands, in villages and in the industrial park."""

from datetime import date
from typing import NamedTuple

import numpy as np

from naungan.demo.acak import Bulat, alur, bagi, pilih
from naungan.demo.bentuk import PayerRow
from naungan.demo.rencana import Rencana
from naungan.demo.tempat import Peta
from naungan.demo.usaha import UKURAN, USAHA, ukuran_dari

__all__ = ["Pembayar", "perusahaan", "ukuran_semua"]

# Two halves of coined words. No company is meant; check any change against the impression of a real name.
_SATU = (
    "Barwi", "Cendri", "Dawung", "Galur", "Harwi", "Jengga", "Kalpi", "Lantri",
    "Mandru", "Narwi", "Pranti", "Rengga", "Sawung", "Tanjra", "Umbra", "Wuldra",
    "Bentra", "Gembra", "Jaldra", "Kendra", "Lumbra", "Suldra",
)  # fmt: skip
_DUA = (
    "lasta", "wiru", "kenca", "nggala", "sunda", "marga", "tunda", "rasta",
    "wiyan", "pasta", "dumi", "landa", "rindu", "kaswa", "bengi", "tirta",
)  # fmt: skip
_BADAN = {"Yayasan Pendidikan": "Yayasan Pendidikan", "Simpan Pinjam": "Koperasi Simpan Pinjam",
          "Praktik Dokter": "Klinik", "Rumah Sakit": "Rumah Sakit"}  # fmt: skip
_PABRIK = 1 + [u.kata for u in USAHA].index("Garmen")  # the table begins with the factories
_KAWASAN = ("35.16.05.2004", "35.16.05.2010")  # Lolawang and Ngoro, as the park's villages: judgement


class Pembayar(NamedTuple):
    """A payer with what the rosters need to know about it."""

    baris: PayerRow
    pekerja: int
    """Names on its roster, active on 31 December 2023 (for those in arrears or finished: then)."""
    sampai: int = 202312
    """Last month it pays in the run of October to December 2023."""
    mulai: date | None = None
    akhir: date | None = None
    usaha: int = -1


def ukuran_semua(jumlah: int, pekerja: int) -> Bulat:
    """Long-tailed sizes, each at least 1, that sum to ``pekerja``; at full size from 1 to about 4,000."""
    tengah = (np.arange(jumlah) + 0.5) / jumlah
    log = np.interp(tengah, (0, 0.40, 0.70, 0.90, 0.9955, 1), np.log((1.0, 4.5, 17, 92, 1500, 3900)))
    return 1 + bagi(pekerja - jumlah, np.exp(log) - 1 + 1e-9)


def _usaha(seed: int, hal: str, ukuran: list[str]) -> Bulat:
    bobot = np.array([u.bobot for u in USAHA])
    u = alur(seed, hal + " usaha").random(len(ukuran))
    kelas = np.array([UKURAN.index(x) for x in ukuran])
    hasil = np.zeros(len(ukuran), dtype=np.int64)
    for k in range(len(UKURAN)):
        hasil[kelas == k] = pilih(u[kelas == k], bobot[:, k])
    return hasil


def _nama(seed: int, usaha: Bulat, ukuran: list[str]) -> list[str]:
    gabungan = [a + b for a in _SATU for b in _DUA]
    acak = [
        gabungan[i] for i in np.argsort(alur(seed, "kata perusahaan").random(len(gabungan)), kind="stable")
    ]
    urut = np.zeros(len(USAHA), dtype=np.int64)
    nama = []
    for jenis, besar in zip(usaha.tolist(), ukuran, strict=True):
        ke = int(urut[jenis])
        urut[jenis] += 1
        putaran, letak = divmod(ke, len(acak))
        badan = {"MIKRO": "UD", "KECIL": "CV", "MENENGAH": "CV" if ke % 3 else "PT", "BESAR": "PT"}[besar]
        kata = USAHA[jenis].kata
        sebut = acak[(letak + 37 * jenis) % len(acak)] + " II" * putaran
        nama.append(f"{_BADAN[kata]} {sebut}" if kata in _BADAN else f"{badan} {sebut} {kata}")
    return nama


def perusahaan(seed: int, r: Rencana, peta: Peta) -> list[Pembayar]:
    """The employers whose workers are covered, then those in arrears; the first is Bu Rina's factory."""
    besar = ukuran_semua(r.pemberi_kerja, r.perusahaan)
    besar = besar[np.argsort(alur(seed, "urutan perusahaan").random(len(besar)), kind="stable")]
    ngoro = _kawasan(besar, r.kawasan_ngoro)
    besar = np.concatenate((besar[ngoro], np.delete(besar, ngoro)))
    acak = alur(seed, "besar penunggak").random(r.pemberi_kerja_menunggak)
    tunggak = 1 + bagi(r.perusahaan_menunggak - r.pemberi_kerja_menunggak, acak**3 + 0.02)
    semua = np.concatenate((besar, tunggak))
    n, aktif = len(semua), r.pemberi_kerja

    ukuran = [ukuran_dari(int(x)) for x in semua]
    usaha = _usaha(seed, "perusahaan", ukuran)
    usaha[0] = 0  # Bu Rina's factory makes shoes
    for i in range(1, r.kawasan_ngoro):
        usaha[i] %= _PABRIK
    desa = pilih(alur(seed, "tempat perusahaan").random(n), peta.usaha)
    lunas = alur(seed, "tertib bayar").random(n)
    hasil = []
    for i, nama in enumerate(_nama(seed, usaha, ukuran)):
        di_kawasan = i < r.kawasan_ngoro
        baris = PayerRow(
            kunci=f"PU-{i + 1:04d}",
            jenis="PERUSAHAAN",
            nama=nama,
            wilayah=_KAWASAN[i % 2] if di_kawasan else peta.kode[desa[i]],
            npp=f"ZZ{i + 1:06d}",
            kbli=USAHA[usaha[i]].kbli,
            kelompok_risiko=USAHA[usaha[i]].risiko,
            ukuran=ukuran[i],
            sumber="PERUSAHAAN",
            kawasan="NGORO" if di_kawasan else "",
        )
        tertib = 202312 if lunas[i] < 0.93 or i == 0 else 202311
        sampai = tertib if i < aktif else (202310 if lunas[i] < 0.5 else 0)
        hasil.append(Pembayar(baris, int(semua[i]), sampai, usaha=int(usaha[i])))
    return hasil


def _kawasan(besar: Bulat, jumlah: int) -> Bulat:
    """Which employers stand in the industrial park: every third of the largest, one of medium size first."""
    calon = np.argsort(-besar, kind="stable")[: 3 * jumlah : 3]
    return np.roll(calon, len(calon) // 2)
