"""A candidate whose row was merged into another is judged and named as the person who stands; the cost of a programme."""

from naungan.books.registry.models import Gabungan, Person
from naungan.books.selection.models import Calon
from naungan.desk import selection
from naungan.desk.selection import perkiraan_biaya
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.selection import balai


def lebur(p: Pemeran, dilebur: Person, tetap: Person) -> None:
    Gabungan.objects.create(
        tetap=tetap, dilebur=dilebur, wilayah=tetap.wilayah, alasan="Sama", pengaju=p.sari, kantor_pengaju="PEMDA",
        diusulkan_pada=balai.HARI,
    )  # fmt: skip
    Gabungan.objects.filter(dilebur=dilebur).update(
        status="DIGABUNG", pemutus=p.wahyu, kantor_pemutus="PEMDA", diputus_pada=balai.HARI
    )
    Person.objects.filter(pk=dilebur.pk).update(lebur_ke=tetap)


def test_a_merged_candidate_is_judged_and_named_as_who_stands(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    ganda, tetap = balai.petani(2)
    balai.antre(pemeran, prog, [ganda])
    lebur(pemeran, ganda, tetap)
    isi = balai.lampiran(pemeran, prog)
    assert [(b.person, b.nama) for b in isi.penerima.all()] == [(ganda, tetap.nama)]

    Person.objects.filter(pk=tetap.pk).update(kategori="MANDIRI")
    with pada(balai.HARI):
        selection.nilai_calon(prog, by=pemeran.sari)
    assert Calon.objects.get().status == "TIDAK_LAYAK"


def test_two_rows_of_one_person_are_named_once(pemeran: Pemeran) -> None:
    prog = balai.program(pemeran)
    ganda, tetap = balai.petani(2)
    balai.antre(pemeran, prog, [ganda, tetap])
    lebur(pemeran, ganda, tetap)
    assert [b.person for b in balai.lampiran(pemeran, prog).penerima.all()] == [tetap]


def test_who_is_named_under_a_merged_row_is_not_named_again(pemeran: Pemeran) -> None:
    satu, dua = balai.program(pemeran), balai.program(pemeran, nama="Buruh tani 2024")
    ganda, tetap = balai.petani(2)
    balai.antre(pemeran, satu, [ganda])
    balai.lampiran(pemeran, satu, kuota=1)
    balai.antre(pemeran, dua, [tetap, *balai.petani(1)])
    lebur(pemeran, ganda, tetap)
    assert tetap not in [b.person for b in balai.lampiran(pemeran, dua).penerima.all()]


def test_a_programme_costs_what_the_law_asks_each_month(pemeran: Pemeran) -> None:
    """The half rate for non-wage earners of PP 50/2025 does not touch 2024."""
    prog = balai.program(pemeran)
    biaya = perkiraan_biaya(prog, 100)
    assert [b.bulan for b in biaya] == [Bulan(2024, n) for n in range(1, 13)]
    assert {(b.per_orang, b.jumlah) for b in biaya} == {(16_800, 1_680_000)}
    assert [b.jumlah for b in perkiraan_biaya(prog, 1, mulai=Bulan(2024, 3), sampai=Bulan(2024, 4))] == [
        16_800
    ] * 2
