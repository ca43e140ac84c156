"""Pages at full size, signed in as Sari, beside the sign-in page that asks the books nothing."""

from statistics import median, quantiles
from time import perf_counter

from django.test import Client

from bench.ukur import Hasil
from naungan.books.staff.models import Petugas

ALAMAT = {
    "beranda": "/",
    "daftar peserta": "/peserta/",
    "daftar peserta satu kecamatan": "/peserta/?wilayah=35.16.17",
    "cari nama": "/peserta/?q=Sulastri",
    "daftar pembayar": "/pembayar/",
    "daftar klaim": "/klaim/",
}
KALI = 20


def ukur() -> list[Hasil]:
    klien = Client(HTTP_HOST="127.0.0.1")
    dasar = _waktu(klien, "/masuk/login/")
    klien.force_login(
        Petugas.objects.get(username="sari"), backend="allauth.account.auth_backends.AuthenticationBackend"
    )
    hasil = []
    for nama, alamat in ALAMAT.items():
        waktu = _waktu(klien, alamat)
        p95 = quantiles(waktu, n=20)[-1]
        hasil.append(
            Hasil(
                f"halaman {nama}, p95", p95 * 1000, "ms", median(dasar) * 1000, median(waktu) / median(dasar)
            )
        )
    return hasil


def _waktu(klien: Client, alamat: str) -> list[float]:
    klien.get(alamat)
    hasil = []
    for _ in range(KALI):
        mulai = perf_counter()
        jawaban = klien.get(alamat)
        isi = b"".join(jawaban.streaming_content) if jawaban.streaming else jawaban.content
        hasil.append(perf_counter() - mulai)
        assert jawaban.status_code == 200 and isi, f"{alamat}: {jawaban.status_code}"
    return hasil
