"""What is known about Pak Karno and from where, whichever of his rows it stands on."""

from datetime import date

import pytest

from naungan.books.journal.catat import tindakan
from naungan.books.registry.models import Gabungan, Job, Person
from naungan.desk import registry
from naungan.desk.registry import BarisAsal, KerabatNyata, buka_asal, catat_asal
from naungan.kit.jam import pada
from naungan.lens.riwayat_orang import Medan, riwayat_orang
from tests.cast import Pemeran, orang

HARI = date(2023, 12, 20)


def kata(p: Pemeran, jenis: str, tanggal: date, **nilai: str) -> None:
    with pada(HARI), tindakan("uji", by=p.sari) as act:
        asal = buka_asal(f"{jenis}:{tanggal}", jenis, f"Daftar {jenis}", tanggal, act=act)
        act.subjek("asal", asal.pk)
        catat_asal(asal, [BarisAsal(p.karno.pk, nilai)], act=act)


def medan(person: Person) -> dict[str, Medan]:
    return {m.medan: m for m in riwayat_orang(Person.objects.get(pk=person.pk)).medan}


def test_each_field_names_its_lists_the_newest_first(pemeran: Pemeran) -> None:
    kata(pemeran, "BPJS", date(2022, 1, 1), nama="Sukarno", hp="+628111111111")
    kata(pemeran, "DESA", date(2023, 1, 1), nama="Karno bin Sarip", hp="+628222222222")
    kata(pemeran, "DUKCAPIL", date(2023, 6, 1), nama="Sukarno")

    nama, hp, lahir = (medan(pemeran.karno)[m] for m in ("nama", "hp", "lahir"))
    assert (nama.nilai, [a.jenis for a in nama.menurut]) == ("Sukarno", ["DUKCAPIL", "BPJS"])
    assert [(k.asal.nama, k.nilai, k.diputus) for k in nama.lain] == [
        ("Daftar DESA", "Karno bin Sarip", False),
        ("uji", "Karno", False),
    ]
    assert (hp.nilai, [k.nilai for k in hp.lain]) == ("••••222", ["••••111"])
    assert lahir == Medan("lahir", "1978-02-12", (), ())


@pytest.mark.parametrize("dari", ["tetap", "dilebur"])
def test_everything_of_both_rows_is_told_from_either(pemeran: Pemeran, dari: str) -> None:
    kembar = orang("KARNO", "3516991202780009", lahir=date(1978, 2, 12))
    Job.objects.create(
        person=kembar, payer=pemeran.pabrik, uraian="Satpam", upah=2_000_000, mulai=date(2023, 11, 1)
    )
    with pada(HARI):
        nyata = registry.ajukan_ahli_waris(
            kembar, by=pemeran.slamet, kerabat=[KerabatNyata("Sulastri", "istri", "P")], dinyatakan_oleh="Karno",
            alasan="Pendataan", bukti="Surat",
        )  # fmt: skip
        registry.setujui_permintaan(nyata, by=pemeran.wahyu)
        kk = registry.ajukan_keluarga(
            pemeran.karno, by=pemeran.slamet, no_kk="3516991201100001", hubungan="KEPALA KELUARGA",
            anggota=[registry.AnggotaBaru("Dwi", "ANAK", "P")], alasan="Pendataan", bukti="KK",
        )  # fmt: skip
        registry.setujui_permintaan(kk, by=pemeran.wahyu)
        g = registry.gabungkan(pemeran.karno, kembar, by=pemeran.slamet, alasan="Sama")
        registry.setujui_gabungan(g, by=pemeran.wahyu)

    r = riwayat_orang(Person.objects.get(pk=(pemeran.karno if dari == "tetap" else kembar).pk))
    assert (r.orang, r.leburan) == (pemeran.karno, (kembar,))
    assert [j.uraian for j in r.pekerjaan] == ["Satpam", "Petani tembakau"]
    assert ([k.nama for k in r.kerabat], [a.nama for a in r.keluarga]) == (["Sulastri"], ["", "Dwi"])
    assert (set(r.permintaan), r.gabungan) == ({nyata, kk}, (Gabungan.objects.get(),))
    assert r.kategori == ()
