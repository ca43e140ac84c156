"""What changed since the last annex is collected into a decree that amends it; a second person approves."""

from naungan.books.selection.models import Calon, Penutupan, Tawaran
from naungan.desk import selection
from naungan.desk.selection import penerima_berlaku
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.selection import balai
from tests.desk.selection.pergantian import MARET, jawab, tawarkan, ubah, wafat
from tests.desk.tolak import ditolak


def test_an_accepted_offer_becomes_a_line_by_an_amending_decree(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 3, cadangan=2)
    wafat(isi, 2)
    tawarkan(isi.program)
    t = jawab(pemeran, Tawaran.objects.get())
    perubahan = ubah(pemeran, isi)
    assert (
        penerima_berlaku(pemeran.pemkab, Bulan(2024, 4)).filter(tempat=2).get().urut == 1
    )  # a draft binds nobody
    with pada(MARET):
        selection.catat_verifikasi(perubahan, by=pemeran.sari, nomor="B2", tanggal=MARET, pemeriksa="Sari")
        perubahan = selection.setujui_lampiran(perubahan, by=pemeran.wahyu)

    assert (perubahan.ke, perubahan.banyak) == (1, 1)
    per_bulan = {
        b: list(
            penerima_berlaku(pemeran.pemkab, Bulan(2024, b)).filter(tempat=2).values_list("urut", flat=True)
        )
        for b in (1, 2, 3, 4, 12)
    }
    assert per_bulan == {1: [1], 2: [1], 3: [], 4: [2], 12: [2]}
    assert [c.status for c in Calon.objects.order_by("pk")] == [
        "DITETAPKAN",
        "KELUAR",
        "DITETAPKAN",
        "DITETAPKAN",
        "ANTRE",
    ]
    t.refresh_from_db()
    assert t.status == "DIPENUHI"
    assert isi.penerima.count() == 3  # history stays
    assert selection.lampiran_utuh(perubahan) and selection.lampiran_utuh(isi)
    assert tawarkan(isi.program) == 0


def test_an_amending_decree_needs_a_change_a_number_and_months(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2)
    with ditolak("tidak_ada_perubahan"):
        ubah(pemeran, isi)
    with ditolak("nomor_sudah_dipakai", "nomor"):
        ubah(pemeran, isi, nomor=isi.nomor)
    with ditolak("kosong", "nomor"):
        ubah(pemeran, isi, nomor=" ")
    with ditolak("di_luar_masa_program", "mulai"):
        ubah(pemeran, isi, mulai=Bulan(2025, 1))
    wafat(isi, 1)
    ubah(pemeran, isi)
    with ditolak("rancangan_sudah_ada"):
        ubah(pemeran, isi, nomor="188.45/P2")


def test_a_decree_without_annex_is_not_amended(pemeran: Pemeran) -> None:
    dasar = balai.keputusan(pemeran)
    with pada(MARET), ditolak("belum_berlampiran"):
        selection.susun_perubahan(dasar, by=pemeran.sari, nomor="P", tanggal=MARET, mulai=Bulan(2024, 4))


def test_a_closing_alone_is_an_amendment(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2)
    wafat(isi, 1)
    perubahan = ubah(pemeran, isi)
    with pada(MARET):
        selection.setujui_lampiran(perubahan, by=pemeran.wahyu)
    assert Penutupan.objects.get().terakhir == 202402
    assert penerima_berlaku(pemeran.pemkab, Bulan(2024, 4)).count() == 1


def test_an_emptied_amendment_is_not_approved(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1, kuota=2)
    balai.antre(pemeran, isi.program, balai.petani(1))
    tawarkan(isi.program)
    jawab(pemeran, Tawaran.objects.get())
    perubahan = ubah(pemeran, isi)
    baris = perubahan.penerima.get()
    with pada(MARET):
        selection.catat_verifikasi(
            perubahan, by=pemeran.sari, nomor="B", tanggal=MARET, pemeriksa="Sari", tidak={baris.pk: "Pindah"}
        )
        with ditolak("lampiran_kosong"):
            selection.setujui_lampiran(perubahan, by=pemeran.wahyu)
    assert Tawaran.objects.get().status == "DITOLAK"
