"""Lists in a race and after a kill: applied once, nobody twice, and no chunk half."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import pytest
from django.db.models import Count

from naungan.books.intake.models import Baris, Kiriman
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Person
from naungan.desk import roster
from naungan.kit.jam import pada
from tests.cast import Pemeran
from tests.desk.meja import petugas_lain
from tests.desk.roster.daftar import HARI, diajukan, dikirim, disetujui, efek, warga
from tests.desk.serentak import PUTARAN, seorang_menang, serentak, utuh

# the modules; the package gives the verbs the same names
OLAH = import_module("naungan.desk.roster.olah")
TERAPKAN = import_module("naungan.desk.roster.terapkan")
DARI = "01-12-2023 Desa Sumberwuluh"


@pytest.mark.nyata
@pytest.mark.parametrize("putaran", PUTARAN)
def test_two_approvers_approve_once(pemeran: Pemeran, putaran: int) -> None:
    kiriman = diajukan(pemeran, warga(1), warga(2))
    with pada(HARI):
        hasil = serentak(
            *(
                partial(roster.setujui, kiriman, by=by)
                for by in (pemeran.wahyu, petugas_lain(pemeran.wahyu, "Tini"))
            )
        )

    seorang_menang(hasil, "bukan_tahapnya")


@pytest.mark.nyata
@pytest.mark.parametrize("putaran", PUTARAN)
def test_the_same_list_applied_by_two_jobs_is_applied_once(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch, putaran: int
) -> None:
    monkeypatch.setattr(TERAPKAN, "POTONGAN", 3)
    kiriman = disetujui(pemeran, *map(warga, range(10)))
    with pada(HARI):
        serentak(*(partial(roster.terapkan, kiriman, by=pemeran.wahyu) for _ in range(2)))
        roster.terapkan(kiriman, by=pemeran.wahyu)

    assert set(Baris.objects.filter(kiriman=kiriman).values_list("terap", flat=True)) == {"SUDAH"}
    assert Membership.objects.filter(person__sumber=DARI).count() == 10
    utuh()


@pytest.mark.nyata
@pytest.mark.parametrize("putaran", PUTARAN)
def test_racing_lists_with_the_same_people_leave_nobody_twice(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch, putaran: int
) -> None:
    monkeypatch.setattr(TERAPKAN, "POTONGAN", 4)
    daftar = [disetujui(pemeran, *(warga(n) for n in rentang)) for rentang in (range(12), range(11, -1, -1))]
    with pada(HARI):
        hasil = serentak(*(partial(roster.terapkan, k, by=pemeran.wahyu) for k in daftar))

    assert [h for h in hasil if isinstance(h, BaseException)] == []
    assert Person.objects.filter(sumber=DARI).count() == 12
    milik = Membership.objects.filter(person__sumber=DARI).values("person").annotate(n=Count("id"))
    assert {m["n"] for m in milik} == {1}
    assert Baris.objects.filter(terap="LEWAT").count() == 12
    utuh()


class Mati(BaseException):
    """The process ends here."""


def mati_pada(
    monkeypatch: pytest.MonkeyPatch, modul: Any, nama: str, ke: int, verb: Callable[[], Any]
) -> None:
    """Run a verb whose step ``nama`` is cut off in the middle of its ``ke``-th call, as by a kill."""
    asli: Callable[..., Any] = getattr(modul, nama)
    panggilan = 0

    def putus(*isi: Any) -> Any:
        nonlocal panggilan
        panggilan += 1
        hasil = asli(*isi)
        if panggilan == ke:
            raise Mati
        return hasil

    with monkeypatch.context() as m:
        m.setattr(modul, nama, putus)
        with pytest.raises(Mati):
            verb()


@pytest.mark.nyata
@pytest.mark.parametrize("ke", [1, 2, 4])
def test_applying_that_was_cut_off_goes_on_where_it_stopped(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch, ke: int
) -> None:
    monkeypatch.setattr(TERAPKAN, "POTONGAN", 3)
    kiriman = disetujui(pemeran, *map(warga, range(12)))
    with pada(HARI):
        mati_pada(
            monkeypatch, TERAPKAN, "terapkan_baris", ke, partial(roster.terapkan, kiriman, by=pemeran.wahyu)
        )
        assert Baris.objects.filter(kiriman=kiriman, terap="SUDAH").count() == 3 * (ke - 1)
        roster.terapkan(kiriman, by=pemeran.wahyu)

    assert Membership.objects.filter(person__sumber=DARI).count() == 12
    assert Kiriman.objects.get(pk=kiriman.pk).status == "DITERAPKAN"
    utuh()


@pytest.mark.nyata
@pytest.mark.parametrize("ke", [1, 3])
def test_reading_that_was_cut_off_goes_on_where_it_stopped(
    pemeran: Pemeran, monkeypatch: pytest.MonkeyPatch, ke: int
) -> None:
    monkeypatch.setattr(OLAH, "POTONGAN", 3)
    kiriman = dikirim(pemeran, *map(warga, range(9)), warga(4))
    with pada(HARI):
        mati_pada(monkeypatch, OLAH.Pencatat, "tulis", ke, partial(roster.olah, kiriman, by=pemeran.slamet))
        assert Baris.objects.filter(kiriman=kiriman).count() == 3 * (ke - 1)
        kiriman = roster.olah(kiriman, by=pemeran.slamet)

    assert efek(kiriman) == ["BARU"] * 9 + ["SAMA"]
