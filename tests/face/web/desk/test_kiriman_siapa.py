"""Every address of the lists and of the queue × every officer: what each gets is decided here, and nothing is left out."""

import re

import pytest

from naungan.face.web.desk.urls_kiriman import urlpatterns as meja
from naungan.face.web.village.urls import urlpatterns as desa
from tests.cast import DESA_SLAMET, Pemeran
from tests.face.web.desk.daftar_nama import baris, dibaca
from tests.face.web.klien import masuk

SEMUA = ("sari", "wahyu", "budi", "ratna", "slamet", "rina", "joko", "orang_asing", "")
"""The last is nobody."""
PUNYA = {"sari": 200, "wahyu": 200, "budi": 200, "ratna": 200, "slamet": 200, "rina": 200, "orang_asing": 200}
DAFTAR_SARI = dict.fromkeys(("sari", "wahyu", "budi", "ratna"), 200) | dict.fromkeys(
    ("slamet", "rina", "orang_asing"), 404
)
BARIS_DESA = DAFTAR_SARI | {"slamet": 200}
ANTREAN = dict.fromkeys(("sari", "wahyu", "slamet", "orang_asing"), 200)
BELUM_DIAJUKAN = {
    "wahyu": 302,
    "ratna": 302,
    "slamet": 404,
    "rina": 404,
    "orang_asing": 404,
    "budi": 403,
    "sari": 403,
}
"""A page for the second person; while nothing is proposed it leads back."""
PUTUSAN: dict[str, dict[str, int]] = {
    "kiriman": PUNYA,
    "kiriman_kirim": PUNYA,
    "kiriman_rinci": DAFTAR_SARI,
    "kiriman_baris": DAFTAR_SARI,
    "kiriman_temuan": DAFTAR_SARI,
    "kiriman_petakan": DAFTAR_SARI,
    "kiriman_perbaikan": DAFTAR_SARI,
    "kiriman_berkas": DAFTAR_SARI,
    "kiriman_kembalikan": BELUM_DIAJUKAN,
    "kiriman_batalkan": DAFTAR_SARI,
    "kiriman_aksi": dict.fromkeys(SEMUA, 405),
    "baris_perbaiki": BARIS_DESA,
    "baris_ikutkan": {k: 302 if v == 200 else v for k, v in BARIS_DESA.items()},
    "antrean_desa": ANTREAN,
    "antrean_satu_desa": {"sari": 200, "wahyu": 200},
}
"""Address → officer → answer to a look at Sari's list, and at a row of it that cannot be taken in. Whoever is not
named is refused with 403; nobody is sent to sign in.
"""
ALAMAT = {p.name: str(p.pattern) for p in (*meja, *desa) if p.name and not p.name.startswith("lapor")}


def test_every_address_is_decided() -> None:
    assert set(ALAMAT) == set(PUTUSAN)


@pytest.mark.parametrize("nama", PUTUSAN)
def test_each_officer_gets_what_was_decided(pemeran: Pemeran, nama: str) -> None:
    kiriman = dibaca(pemeran)
    isi = {"aksi": "ajukan", "pk": str(baris(kiriman, 3).pk)}
    isi["kode"] = DESA_SLAMET if nama == "antrean_satu_desa" else kiriman.kode
    alamat = "/" + re.sub(r"<\w+:(\w+)>", lambda m: isi[m[1]], ALAMAT[nama])

    didapat = {s: masuk(pemeran.semua[s] if s else None).get(alamat).status_code for s in SEMUA}
    assert didapat == {s: PUTUSAN[nama].get(s, 403 if s else 302) for s in SEMUA}
