"""Those who pay: recognisably invented, and classified as the law classifies."""

import csv
from importlib.resources import files

from naungan.demo.cast_tempat import DESA_SLAMET, MITRA_JOKO, PABRIK_RINA, PEMKAB_DBHCHT
from naungan.demo.usaha import USAHA
from tests.demo.kabupaten import Isi


def _acuan(nama: str) -> list[dict[str, str]]:
    isi = (files("naungan.books.registry") / "acuan" / nama).read_text(encoding="utf-8")
    return list(csv.DictReader(isi.splitlines()))


def test_every_kind_of_business_has_a_real_kbli_and_a_line_in_the_annex() -> None:
    kbli = {b["kode"] for b in _acuan("kbli_2020.csv") if b["tingkat"] == "kelompok"}
    lampiran = {(int(b["kelompok"]), int(b["no"])) for b in _acuan("jkk_kelompok_risiko_191.csv")}
    for u in USAHA:
        assert u.kbli in kbli, u
        assert (u.risiko, u.nomor_risiko) in lampiran, u


def test_employer_numbers_are_unique_and_fictional(penuh: Isi) -> None:
    npp = [p.npp for p in penuh.pembayar.values() if p.jenis in ("PERUSAHAAN", "OPD", "DESA", "PROYEK")]
    assert len(set(npp)) == len(npp)
    assert all(len(n) == 8 and n.startswith("ZZ") for n in npp)


def test_payers_have_different_names(penuh: Isi) -> None:
    nama = [p.nama for p in penuh.pembayar.values()]
    assert len(set(nama)) == len(nama)


def test_whose_money_it_is(penuh: Isi) -> None:
    assert {(p.jenis, p.sumber) for p in penuh.pembayar.values()} == {
        ("PERUSAHAAN", "PERUSAHAAN"),
        ("PROYEK", "PERUSAHAAN"),
        ("OPD", "APBD"),
        ("DESA", "APBDES"),
        ("MITRA", "CSR"),
        ("PEMDA", "DBHCHT"),
    }


def test_a_person_has_the_risk_group_of_the_payer(penuh: Isi) -> None:
    for o in penuh.orang:
        diharap = 0 if o.segmen == "BPU" else penuh.pembayar[o.pembayar].kelompok_risiko
        assert o.kelompok_risiko == diharap, o


def test_the_cast_finds_its_places_at_every_scale(penuh: Isi, kecil: Isi) -> None:
    for isi in (penuh, kecil):
        assert isi.pembayar[PABRIK_RINA].kawasan == "NGORO"
        assert isi.pembayar[PABRIK_RINA].ukuran == "BESAR"
        assert isi.pembayar[f"DESA-{DESA_SLAMET}"].wilayah == DESA_SLAMET
        assert isi.pembayar[MITRA_JOKO].sumber == "CSR"
        assert isi.pembayar[PEMKAB_DBHCHT].sumber == "DBHCHT"
