"""What selection adds up to: stages, quotas, the yearly check, and what may not be billed."""

from datetime import date

from naungan.books.membership.models import Membership
from naungan.books.selection.models import PeriksaTahunan
from naungan.desk import selection
from naungan.desk.selection import Jawaban
from naungan.desk.selection.lihat import (
    calon_terlihat,
    lampiran_terlihat,
    musyawarah_terlihat,
    periksa_terlihat,
    program_terlihat,
    tawaran_terlihat,
)
from naungan.kit.jam import pada
from naungan.lens.seleksi import (
    calon_per_tahap,
    dibayar_tanpa_keputusan,
    kemajuan_periksa,
    kematian_belum_dilaporkan,
    pakai_kuota,
)
from naungan.lens.sidik import sidik_buku
from tests.cast import DESA_SLAMET, Pemeran
from tests.desk.selection import balai
from tests.desk.selection.pergantian import MARET, tawarkan, wafat

JUNI = date(2024, 6, 10)


def test_candidates_are_counted_by_stage_and_place(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=1)
    assert calon_per_tahap(isi.program) == {"ANTRE": 1, "DITETAPKAN": 2}
    assert calon_per_tahap(isi.program, DESA_SLAMET) == calon_per_tahap(isi.program, "35.16.17")
    assert calon_per_tahap(isi.program, balai.DESA_LAIN) == {}


def test_quotas_show_what_is_held_offered_and_waited_for(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=2)
    selection.atur_kuota(isi.program, by=pemeran.sari, wilayah=balai.DESA_LAIN, banyak=3)
    wafat(isi, 1)
    tawarkan(isi.program)
    (desa, bebas) = pakai_kuota(isi.program, 202403)
    assert (desa.banyak, desa.terisi, desa.ditawarkan, desa.antre) == (3, 0, 0, 0)
    assert (bebas.kuota, bebas.banyak, bebas.terisi, bebas.ditawarkan, bebas.antre) == (None, 7, 2, 1, 2)
    assert pakai_kuota(isi.program, 202312)[1].terisi == 0


def test_the_yearly_check_shows_how_far_it_has_come_and_whose_death_nobody_reported(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2)
    with pada(JUNI):
        selection.buka_periksa(isi.program, 2024, by=pemeran.sari)
        lembar = PeriksaTahunan.objects.get()
        baris = lembar.baris.get(penerima__tempat=1)
        selection.jawab_periksa(
            lembar, by=pemeran.slamet, jawaban={baris.pk: Jawaban("MENINGGAL", date(2024, 5, 1))}
        )
    (k,) = kemajuan_periksa(isi.program, 2024)
    assert (k.periksa, k.nama, k.dijawab, k.per_jawaban) == (lembar, 2, 1, {"MENINGGAL": 1})
    assert list(kematian_belum_dilaporkan(isi.program)) == [baris.penerima]
    assert kemajuan_periksa(isi.program, 2025) == []


def test_a_member_of_the_fund_whom_no_decree_names_is_shown(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1)
    Membership.objects.create(
        person=isi.penerima.get().person,
        payer=pemeran.pemkab,
        segmen="BPU",
        kelompok="UJI",
        mulai=date(2024, 1, 1),
    )
    assert [m.person for m in dibayar_tanpa_keputusan(MARET)] == [pemeran.karno]


def test_everybody_sees_their_own(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 1, cadangan=1)
    wafat(isi, 1)
    tawarkan(isi.program)
    with pada(JUNI):
        selection.buka_periksa(isi.program, 2024, by=pemeran.sari)

    def banyak(siapa: str) -> list[int]:
        by = pemeran.semua[siapa]
        terlihat = (
            program_terlihat,
            calon_terlihat,
            musyawarah_terlihat,
            lampiran_terlihat,
            tawaran_terlihat,
            periksa_terlihat,
        )
        return [f(by).count() for f in terlihat]

    assert banyak("sari") == banyak("ratna") == [1, 2, 1, 1, 1, 1]
    assert banyak("slamet") == [1, 2, 1, 0, 1, 1]
    for siapa in ("rina", "joko", "orang_asing"):
        assert banyak(siapa) == [0, 0, 0, 0, 0, 0]


def test_the_fingerprint_of_the_books_sees_who_is_named(pemeran: Pemeran) -> None:
    isi = balai.ditetapkan(pemeran, 2, cadangan=1)
    sebelum = sidik_buku()
    assert sidik_buku() == sebelum
    wafat(isi, 1)
    tawarkan(isi.program)
    assert sidik_buku() != sebelum
