"""Where somebody lives: by code, by name, nearly by name, or because the sender is that village."""

from typing import Any

import pytest

from tests.desk.roster.rapikan.lembar import konteks, lembar, satu

WATES, SUMBERJO_NGORO, SUMBERJO_PUNGGING = "35.16.08.2001", "35.16.08.2002", "35.16.12.2001"


@pytest.mark.parametrize(
    "sel",
    [
        {"kode_wilayah": "35.16.08.2001"}, {"kode_wilayah": "3516082001"}, {"desa": "3516082001"},
        {"desa": "Watesnegoro"}, {"desa": "WATES NEGORO"}, {"desa": "Ds. Watesnegoro"}, {"desa": "DESA WATESNEGORO"},
        {"desa": "Watesnegoro, Kec. Ngoro"}, {"desa": "Watesnegoro", "kecamatan": "Kec. NGORO"},
        {"desa": "Watesnegoro", "kecamatan": "Ngorro"}, {"desa": "Kel Watesnegoro", "kecamatan": "Antah Berantah"},
        {"alamat": "Dsn. Krajan RT 01 RW 02 Ds. Watesnegoro Kec. Ngoro"},
    ],
)  # fmt: skip
def test_a_village_is_found_by_code_and_by_name(sel: dict[str, Any]) -> None:
    baris, temuan = satu(**sel)

    assert baris["wilayah"] == WATES
    assert not any(kode.startswith("desa") for kode in temuan)


def test_two_villages_of_one_name_are_told_apart_by_their_district() -> None:
    assert satu(desa="Sumberjo", kecamatan="Ngoro")[0]["wilayah"] == SUMBERJO_NGORO
    assert satu(desa="Sumberjo", kecamatan="Pungging")[0]["wilayah"] == SUMBERJO_PUNGGING


def test_or_by_the_senders_territory() -> None:
    assert satu(desa="Sumberjo", acuan=konteks(wilayah="35.16.12"))[0]["wilayah"] == SUMBERJO_PUNGGING


def test_otherwise_the_sender_must_name_the_district() -> None:
    baris, temuan = satu(desa="Sumberjo")

    assert baris["wilayah"] is None
    assert temuan["desa_ganda"] == ("desa", "Sumberjo (Ngoro, Pungging)", None)


def test_a_village_of_another_district_than_written_is_proposed_where_it_is() -> None:
    baris, temuan = satu(desa="Kalipuro", kecamatan="Ngoro")

    assert baris["wilayah"] is None
    assert temuan["desa_beda_kecamatan"] == ("desa", "Kalipuro", "Kalipuro, Kec. Pungging")


@pytest.mark.parametrize("tertulis", ["Watesnegara", "Wates Negor", "Kel. Wattesnegoro"])
def test_a_misspelt_village_is_proposed_and_not_taken(tertulis: str) -> None:
    baris, temuan = satu(desa=tertulis)

    assert baris["wilayah"] is None
    assert temuan["desa_tak_dikenal"] == ("desa", tertulis, "Watesnegoro, Kec. Ngoro")


def test_a_proposal_written_into_the_cell_is_understood() -> None:
    saran = satu(desa="Watesnegara")[1]["desa_tak_dikenal"][2]

    assert satu(desa=saran)[0]["wilayah"] == WATES


@pytest.mark.parametrize("sel", [{"desa": "Zimbabwe"}, {"kode_wilayah": "99.99.99.9999"}])
def test_a_village_nobody_knows_gets_no_proposal(sel: dict[str, Any]) -> None:
    assert satu(**sel)[1]["desa_tak_dikenal"][2] is None


def test_a_column_of_addresses_taken_for_villages_gets_no_proposals() -> None:
    hasil = lembar(
        *(
            {"nik": None, "nama": "KARNO", "desa": f"Watesnegora {n}", "pekerjaan": f"tanii {n}"}
            for n in range(5_001)
        )
    )

    assert {t["desa_tak_dikenal"][2] for t in hasil.temuan} == {None}
    assert {t["pekerjaan_tak_dikenal"][2] for t in hasil.temuan} == {None}


def test_where_the_sender_is_one_village_its_people_need_not_say_so() -> None:
    baris, temuan = satu(acuan=konteks(wilayah=WATES))

    assert baris["wilayah"] == WATES
    assert "desa_kosong" not in temuan


def test_where_the_sender_is_larger_they_must() -> None:
    assert "desa_kosong" in satu(acuan=konteks(wilayah="35.16.08"))[1]


@pytest.mark.parametrize("sel", [{"desa": "Zimbabwe"}, {"desa": "Sumberjo"}])
def test_where_a_companys_worker_lives_is_only_a_note(sel: dict[str, Any]) -> None:
    temuan = satu(acuan=konteks(untuk="PESERTA", segmen="PU"), **sel)[1]

    assert "desa_belum_dikenal" in temuan
    assert not {"desa_tak_dikenal", "desa_ganda", "desa_kosong"} & set(temuan)
