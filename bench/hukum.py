"""One claim with its full explanation, beside adding up the same three numbers."""

from datetime import date

from bench.ukur import Hasil, detik
from naungan.law import hitung

KASUS = {
    "kejadian": "meninggal",
    "tanggal": date(2023, 11, 20),
    "segmen": "BPU",
    "upah": 1_000_000,
    "mulai_kepesertaan": date(2023, 10, 1),
    "masa_iur_bulan": 2,
}
BANYAK = 5_000


def ukur() -> list[Hasil]:
    hitung(KASUS)
    waktu = detik(lambda: [hitung(KASUS) for _ in range(BANYAK)])
    dasar = detik(lambda: [sum((20_000_000, 12_000_000, 10_000_000)) for _ in range(BANYAK)])
    mikro = 1e6 / BANYAK
    return [Hasil("satu klaim dengan penjelasan", waktu * mikro, "µs", dasar * mikro, waktu / dasar)]
