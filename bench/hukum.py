"""One claim with its full explanation, beside adding up three numbers; and through the API."""

import json
from functools import partial
from statistics import median

from django.test import Client

from bench.ukur import Hasil, detik
from naungan.law import hitung

KASUS = {
    "kematian karena sakit": {
        "kejadian": "meninggal", "tanggal": "2023-11-20", "segmen": "BPU", "upah": 1_000_000,
        "mulai_kepesertaan": "2023-10-01", "masa_iur_bulan": 2,
    },
    "kematian karena kerja, dua anak": {
        "kejadian": "meninggal_kk", "tanggal": "2023-11-20", "segmen": "BPU", "upah": 1_000_000,
        "anak": [{"jenjang": "SD", "kelas": 3, "usia": 9}, {"jenjang": "SMA", "kelas": 10, "usia": 16}],
    },
    "iuran sebulan": {
        "kejadian": "iuran", "bulan": "2023-11", "segmen": "PU", "upah": 5_000_000, "kelompok_risiko": 2,
    },
}  # fmt: skip
BANYAK = 5_000


def ukur() -> list[Hasil]:
    dasar = median(detik(lambda: sum((20_000_000, 12_000_000, 10_000_000))) for _ in range(BANYAK))
    hasil = []
    for nama, kasus in KASUS.items():
        hitung(kasus)
        waktu = median(detik(partial(hitung, kasus)) for _ in range(BANYAK))
        hasil.append(
            Hasil(f"satu {nama} dengan penjelasan, median", waktu * 1e6, "µs", dasar * 1e6, waktu / dasar)
        )
    return [*hasil, _api()]


def _api() -> Hasil:
    """One claim through the API, from the request to the answer, beside the computation alone."""
    klien, isi = Client(), json.dumps(KASUS["kematian karena sakit"])
    kirim = partial(klien.post, "/api/v1/perkiraan", isi, content_type="application/json")
    assert kirim().status_code == 200
    waktu = median(detik(kirim) for _ in range(300))
    dasar = median(detik(partial(hitung, KASUS["kematian karena sakit"])) for _ in range(300))
    return Hasil("satu klaim lewat API, median", waktu * 1000, "ms", dasar * 1000, waktu / dasar)
