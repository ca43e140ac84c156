"""A line is closed once; a free place and a candidate have one open offer."""

from naungan.books.selection.models import Tawaran
from tests.books.penolakan import ditolak, jalankan
from tests.books.selection import baris
from tests.cast import Pemeran


def test_a_line_is_closed_once_with_a_known_reason_by_an_amendment(pemeran: Pemeran) -> None:
    nama = baris.berlaku(pemeran, baris.program(pemeran))
    ubah = baris.perubahan(pemeran, nama)
    with ditolak("penutupan_sebab_dikenal"):
        baris.penutupan(ubah, nama, sebab="UMUR")
    with ditolak("selection_penutupan_pada_keputusannya"):
        baris.penutupan(ubah, nama, terakhir=202403)
    with ditolak("selection_penutupan_pada_keputusannya"):
        baris.penutupan(nama.lampiran, nama)
    baris.penutupan(ubah, nama)
    with ditolak("selection_penutupan.penerima_id"):
        baris.penutupan(ubah, nama)
    baris.setujui(pemeran, ubah)
    with ditolak("selection_penutupan_disetujui_tak_dihapus"):
        jalankan("DELETE FROM selection_penutupan WHERE penerima_id = %s", nama.pk)


def test_a_place_and_a_candidate_have_one_open_offer(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    nama = baris.berlaku(pemeran, prog)
    t = baris.tawaran(prog, nama.decree)
    with ditolak("tawaran_satu_per_tempat"):
        baris.tawaran(prog, nama.decree)
    with ditolak("tawaran_satu_per_calon"):
        baris.tawaran(prog, nama.decree, tempat=3, calon=t.calon)
    Tawaran.objects.filter(pk=t.pk).update(status="KEDALUWARSA")
    with ditolak("tawaran_tidak_diulang"):
        baris.tawaran(prog, nama.decree, calon=t.calon)


def test_only_a_free_place_is_offered_and_only_to_who_waits(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    nama = baris.berlaku(pemeran, prog)
    for isi in ({"tempat": 1}, {"tempat": 4}, {"calon": baris.calon(prog)}):
        with ditolak("selection_tawaran_kepada_yang_antre"):
            baris.tawaran(prog, nama.decree, **isi)


def test_an_offer_is_answered_by_somebody_once_and_fulfilled_by_a_decree(pemeran: Pemeran) -> None:
    prog = baris.program(pemeran)
    t = baris.tawaran(prog, baris.berlaku(pemeran, prog).decree)
    with ditolak("tawaran_dijawab_seseorang"):
        Tawaran.objects.update(status="DITERIMA")
    Tawaran.objects.update(status="DITERIMA", dijawab_oleh=pemeran.slamet)
    with ditolak("selection_tawaran_tetap"):
        Tawaran.objects.update(status="DIPENUHI")
    Tawaran.objects.filter(pk=t.pk).update(status="DITOLAK")
    with ditolak("selection_tawaran_tetap"):
        Tawaran.objects.update(status="DITERIMA")
