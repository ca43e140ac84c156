"""The workbook given back to be repaired goes to those who may repair it, and is kept by no browser."""

from io import BytesIO
from zipfile import ZipFile

from tests.cast import Pemeran
from tests.desk.meja import petugas_lain
from tests.face.web.desk.daftar_nama import NIK_WARNI, diajukan, dibaca
from tests.face.web.klien import masuk


def test_sari_gets_her_own_list_with_what_was_found(pemeran: Pemeran) -> None:
    kiriman = dibaca(pemeran)
    jawaban = masuk(pemeran.sari).get(f"/daftar-nama/{kiriman.kode}/daftar.xlsx")
    isi = b"".join(jawaban.streaming_content)  # type: ignore[attr-defined]

    assert isi.startswith(b"PK") and f"perbaiki-{kiriman.kode}.xlsx" in jawaban["Content-Disposition"]
    assert jawaban["Cache-Control"] == "private, no-store"
    with ZipFile(BytesIO(isi)) as buku:
        teks = "".join(buku.read(n).decode() for n in buku.namelist() if n.endswith(".xml"))
    assert NIK_WARNI in teks and "kurang dari 16 angka" in teks


def test_under_decision_there_is_nothing_to_repair(pemeran: Pemeran) -> None:
    kiriman = diajukan(pemeran)

    assert (
        masuk(pemeran.sari).get(f"/daftar-nama/{kiriman.kode}/daftar.xlsx")["Location"]
        == f"/daftar-nama/{kiriman.kode}/"
    )


def test_nobody_else_gets_it(pemeran: Pemeran) -> None:
    url = f"/daftar-nama/{dibaca(pemeran).kode}/daftar.xlsx"

    assert masuk(petugas_lain(pemeran.sari, "Lia", peran="PEMANTAU")).get(url).status_code == 403
    for nama in ("slamet", "rina", "orang_asing"):
        assert masuk(pemeran.semua[nama]).get(url).status_code == 404
    assert masuk(pemeran.joko).get(url).status_code == 403 and masuk().get(url).status_code == 302
