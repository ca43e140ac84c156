"""The ladder of sanctions: no step out of order, none before its day, none against who complied."""

from datetime import date, timedelta
from typing import Any

import pytest

from naungan.law.kepatuhan import (
    Keadaan,
    LangkahDitolak,
    Perkara,
    Tindakan,
    keadaan,
    layanan_tmp2t,
    periksa_langkah,
)
from naungan.law.sanksi import Langkah
from tests.law.bacaan_lain import nilai_bacaan_lain

RINA = Perkara("PWBD")
"""A factory that never registered; every step below is taken on its first lawful day."""
SEMUA = [
    Tindakan("DUGAAN", date(2024, 1, 8)),
    Tindakan("TEMUAN", date(2024, 1, 10)),
    Tindakan("TEGURAN_1", date(2024, 1, 15)),
    Tindakan("TEGURAN_2", date(2024, 1, 30)),
    Tindakan("DENDA", date(2024, 2, 17)),
    Tindakan("PERMINTAAN_TMP2T", date(2024, 3, 19)),
    Tindakan("TMP2T", date(2024, 4, 1)),
]
LAMA_SEKALI = date(2030, 1, 1)
DASAR_TMP2T = "PP 86/2013 Pasal 8 ayat (1) jo. Permenaker 4/2018 (pasal belum dipastikan)"


def sampai(apa: Langkah) -> list[Tindakan]:
    """The steps up to and including one of them."""
    ke = next(i for i, t in enumerate(SEMUA) if t.apa == apa)
    return SEMUA[: ke + 1]


def pesan(perkara: Perkara, riwayat: list[Tindakan], apa: Langkah, tanggal: date) -> str:
    with pytest.raises(LangkahDitolak) as galat:
        periksa_langkah(perkara, riwayat, Tindakan(apa, tanggal))
    return galat.value.pesan


def berikut(k: Keadaan) -> list[str]:
    return [b.apa for b in k.berikut]


def test_before_anything_happened_there_is_nothing_but_a_suspicion_to_raise() -> None:
    k = keadaan(RINA, [], date(2024, 1, 1))
    assert (k.apa, k.selesai, k.tenggat, berikut(k)) == (None, False, None, ["DUGAAN"])


def test_a_suspicion_is_for_bpjs_to_examine() -> None:
    k = keadaan(RINA, sampai("DUGAAN"), LAMA_SEKALI)
    assert [(b.apa, b.kantor) for b in k.berikut] == [("TEMUAN", "BPJS"), ("TIDAK_TERBUKTI", "BPJS")]


@pytest.mark.parametrize(
    ("apa", "tenggat", "susul", "boleh_sejak", "kantor", "dasar"),
    [
        ("TEMUAN", None, "TEGURAN_1", date(2024, 1, 10), "BPJS", "PP 86/2013 Pasal 6 ayat (2)"),
        (
            "TEGURAN_1",
            date(2024, 1, 29),
            "TEGURAN_2",
            date(2024, 1, 30),
            "BPJS",
            "PP 86/2013 Pasal 6 ayat (2)",
        ),
        # 8 February is the Ascension of the Prophet, 9 February collective leave, 14 February the election
        ("TEGURAN_2", date(2024, 2, 16), "DENDA", date(2024, 2, 17), "BPJS", "PP 86/2013 Pasal 7 ayat (2)"),
        (
            "DENDA",
            date(2024, 3, 18),
            "PERMINTAAN_TMP2T",
            date(2024, 3, 19),
            "BPJS",
            "PP 86/2013 Pasal 10 ayat (6)",
        ),
        ("PERMINTAAN_TMP2T", None, "TMP2T", date(2024, 3, 19), "PEMERINTAH", DASAR_TMP2T),
        ("TMP2T", None, "GUGATAN", date(2024, 4, 1), "KEJAKSAAN", "UU 16/2004 Pasal 30 ayat (2)"),
    ],
)
def test_each_rung_has_its_time_its_next_step_its_office_and_its_article(
    apa: Langkah, tenggat: date | None, susul: str, boleh_sejak: date, kantor: str, dasar: str
) -> None:
    k = keadaan(RINA, sampai(apa), LAMA_SEKALI)
    assert k.apa == apa and (k.tenggat.tanggal if k.tenggat else None) == tenggat
    assert k.berikut[0] == (susul, boleh_sejak, kantor, dasar)
    assert not k.selesai


def test_a_step_the_day_before_it_is_allowed_is_refused_with_the_day_named() -> None:
    assert pesan(RINA, sampai("TEGURAN_1"), "TEGURAN_2", date(2024, 1, 29)) == (
        "Teguran tertulis kedua baru boleh sejak 30 Januari 2024, bukan 29 Januari 2024."
    )


@pytest.mark.parametrize(
    ("sesudah", "apa", "kalimat"),
    [
        ("DUGAAN", "TEGURAN_1", "Teguran tertulis pertama tidak dapat menyusul dugaan."),
        ("TEMUAN", "TEGURAN_2", "Teguran tertulis kedua tidak dapat menyusul temuan pemeriksaan."),
        ("TEGURAN_1", "DENDA", "Denda administratif tidak dapat menyusul teguran tertulis pertama."),
        ("TEGURAN_2", "TEGURAN_1", "Teguran tertulis pertama tidak dapat menyusul teguran tertulis kedua."),
        ("TEGURAN_2", "TMP2T", "TMP2T tidak dapat menyusul teguran tertulis kedua."),
        ("DENDA", "TMP2T", "TMP2T tidak dapat menyusul denda administratif."),
        ("TEMUAN", "TIDAK_TERBUKTI", "Tidak terbukti tidak dapat menyusul temuan pemeriksaan."),
        ("TEMUAN", "DENDA_LUNAS", "Tidak ada denda yang belum disetor."),
        ("DENDA", "DENDA", "Denda sebelumnya belum disetor; langkah berikutnya adalah permintaan TMP2T."),
    ],
)
def test_no_rung_is_skipped_or_climbed_down(sesudah: Langkah, apa: Langkah, kalimat: str) -> None:
    assert pesan(RINA, sampai(sesudah), apa, LAMA_SEKALI) == kalimat


def test_nothing_begins_without_a_suspicion() -> None:
    assert pesan(RINA, [], "TEMUAN", LAMA_SEKALI) == "Temuan pemeriksaan harus didahului dugaan."


def test_a_step_nobody_knows_is_refused() -> None:
    tak_dikenal: Any = "SURAT_CINTA"
    assert "tidak dikenal" in pesan(RINA, sampai("DUGAAN"), tak_dikenal, LAMA_SEKALI)


def test_a_history_with_an_unlawful_step_is_refused_even_before_that_day() -> None:
    with pytest.raises(LangkahDitolak):
        keadaan(RINA, [SEMUA[0], Tindakan("DENDA", date(2024, 5, 1))], date(2024, 1, 9))


def test_the_state_is_the_one_of_the_day_asked_for() -> None:
    assert keadaan(RINA, SEMUA, date(2024, 1, 14)).apa == "TEMUAN"
    assert keadaan(RINA, SEMUA, date(2024, 1, 15)).apa == "TEGURAN_1"


def test_whoever_complies_is_done_and_never_sanctioned() -> None:
    riwayat = [*sampai("TEGURAN_2"), Tindakan("PATUH", date(2024, 2, 1))]
    k = keadaan(RINA, riwayat, LAMA_SEKALI)
    assert (k.apa, k.selesai, k.berikut, k.tenggat) == ("PATUH", True, (), None)
    assert "tidak dapat menyusul kewajiban dipenuhi" in pesan(RINA, riwayat, "DENDA", LAMA_SEKALI)


def test_a_suspicion_that_is_not_proved_ends_there() -> None:
    k = keadaan(RINA, [SEMUA[0], Tindakan("TIDAK_TERBUKTI", date(2024, 1, 9))], LAMA_SEKALI)
    assert k.selesai and not k.berikut


def test_an_unpaid_fine_keeps_a_registration_case_open_but_not_a_data_case() -> None:
    assert "Denda belum disetor lunas" in pesan(RINA, sampai("DENDA"), "PATUH", LAMA_SEKALI)
    periksa_langkah(Perkara("PDS_UPAH"), sampai("DENDA"), Tindakan("PATUH", LAMA_SEKALI))


def test_a_paid_fine_takes_away_the_ground_for_denying_services() -> None:
    riwayat = [*sampai("DENDA"), Tindakan("DENDA_LUNAS", date(2024, 2, 20))]
    assert "Denda sudah disetor lunas" in pesan(RINA, riwayat, "PERMINTAAN_TMP2T", LAMA_SEKALI)
    k = keadaan(RINA, riwayat, LAMA_SEKALI)
    assert (k.apa, k.tenggat) == ("DENDA", None)
    periksa_langkah(RINA, riwayat, Tindakan("PATUH", date(2024, 2, 20)))


def test_who_pays_but_goes_on_not_registering_is_fined_again_after_a_month() -> None:
    riwayat = [*sampai("DENDA"), Tindakan("DENDA_LUNAS", date(2024, 2, 20))]
    k = keadaan(RINA, riwayat, LAMA_SEKALI)
    assert (k.berikut[0].apa, k.berikut[0].boleh_sejak) == ("DENDA", date(2024, 3, 17))
    lagi = [*riwayat, Tindakan("DENDA", date(2024, 3, 17))]
    assert keadaan(RINA, lagi, LAMA_SEKALI).tenggat is not None


def test_services_are_denied_until_the_authority_restores_them() -> None:
    assert "perizinan terkait usaha" in keadaan(RINA, SEMUA, LAMA_SEKALI).layanan
    assert keadaan(RINA, SEMUA, date(2024, 3, 31)).layanan == ()
    patuh = [*SEMUA, Tindakan("DENDA_LUNAS", date(2024, 4, 10)), Tindakan("PATUH", date(2024, 4, 10))]
    k = keadaan(RINA, patuh, LAMA_SEKALI)
    assert k.layanan and not k.selesai
    assert [(b.apa, b.kantor) for b in k.berikut] == [("TMP2T_DICABUT", "PEMERINTAH")]
    k = keadaan(RINA, [*patuh, Tindakan("TMP2T_DICABUT", date(2024, 4, 15))], LAMA_SEKALI)
    assert k.selesai and k.layanan == ()


def test_nothing_is_restored_that_was_never_denied() -> None:
    riwayat = [*sampai("TEGURAN_1"), Tindakan("PATUH", date(2024, 1, 20))]
    assert pesan(RINA, riwayat, "TMP2T_DICABUT", LAMA_SEKALI) == "Tidak ada TMP2T yang dapat dicabut."


def test_an_employer_and_a_person_lose_different_services() -> None:
    assert len(layanan_tmp2t("PEMBERI_KERJA", LAMA_SEKALI)) == 5
    assert "paspor" in layanan_tmp2t("PERORANGAN", LAMA_SEKALI)
    assert "paspor" not in layanan_tmp2t("PEMBERI_KERJA", LAMA_SEKALI)
    assert "paspor" in keadaan(Perkara("PWBD", "PERORANGAN"), SEMUA, LAMA_SEKALI).layanan


def test_a_state_body_is_not_under_this_ladder() -> None:
    desa = Perkara("PWBD", "PENYELENGGARA_NEGARA")
    assert pesan(desa, sampai("TEMUAN"), "TEGURAN_1", LAMA_SEKALI) == (
        "Sanksi PP 86/2013 tidak berlaku bagi penyelenggara negara."
    )
    assert keadaan(desa, sampai("TEMUAN"), LAMA_SEKALI).berikut == ()
    periksa_langkah(desa, sampai("TEMUAN"), Tindakan("PATUH", LAMA_SEKALI))


def test_only_unpaid_contributions_are_a_crime() -> None:
    assert pesan(RINA, SEMUA, "LAPORAN_PIDANA", LAMA_SEKALI) == (
        "Laporan pidana hanya untuk iuran yang tidak disetor (UU 24/2011 Pasal 55)."
    )
    menunggak = RINA._replace(menunggak_iuran=True)
    assert berikut(keadaan(menunggak, SEMUA, LAMA_SEKALI)) == ["GUGATAN", "LAPORAN_PIDANA"]
    riwayat = [*SEMUA, Tindakan("LAPORAN_PIDANA", date(2024, 4, 2)), Tindakan("GUGATAN", date(2024, 4, 3))]
    assert keadaan(menunggak, riwayat, LAMA_SEKALI).apa == "GUGATAN"


def test_a_suit_before_the_last_sanction_is_refused_with_the_open_question() -> None:
    with pytest.raises(LangkahDitolak) as galat:
        periksa_langkah(RINA, sampai("TEGURAN_1"), Tindakan("GUGATAN", LAMA_SEKALI))
    assert galat.value.pertanyaan is not None and galat.value.pertanyaan.kode == "jalur_hukum_sesudah"


def test_the_open_questions_stand_where_they_matter() -> None:
    assert [p.kode for p in keadaan(RINA, sampai("DENDA"), LAMA_SEKALI).pertanyaan] == ["awal_hari_denda"]
    assert keadaan(RINA, sampai("TEGURAN_2"), LAMA_SEKALI).pertanyaan == ()
    upah = keadaan(Perkara("PDS_UPAH"), sampai("TEGURAN_2"), LAMA_SEKALI)
    assert [p.kode for p in upah.pertanyaan] == ["denda_atas_pelanggaran_data"]


@pytest.fixture
def dibaca_lain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The law under the other reading of every open question."""
    monkeypatch.setattr("naungan.law.kepatuhan.nilai_pada", nilai_bacaan_lain)


@pytest.mark.usefixtures("dibaca_lain")
def test_the_other_readings_can_be_computed_too() -> None:
    data = Perkara("PDS_UPAH")
    assert berikut(keadaan(data, sampai("TEGURAN_2"), LAMA_SEKALI)) == ["PERMINTAAN_TMP2T", "GUGATAN"]
    assert "Denda administratif tidak dapat menyusul" in pesan(
        data, sampai("TEGURAN_2"), "DENDA", LAMA_SEKALI
    )
    denda = keadaan(RINA, sampai("DENDA"), LAMA_SEKALI)
    assert denda.tenggat is not None and denda.tenggat.tanggal == date(2024, 3, 17)
    assert "GUGATAN" in berikut(keadaan(RINA, sampai("TEMUAN"), LAMA_SEKALI))
    assert "GUGATAN" not in berikut(keadaan(RINA, sampai("DUGAAN"), LAMA_SEKALI))


def test_the_ministers_rule_on_denial_is_cited_only_in_its_time_and_only_for_employers() -> None:
    dahulu = [t._replace(tanggal=t.tanggal - timedelta(days=7 * 365)) for t in sampai("PERMINTAAN_TMP2T")]
    assert keadaan(RINA, dahulu, LAMA_SEKALI).berikut[0].dasar == "PP 86/2013 Pasal 8 ayat (1)"
    orang = keadaan(Perkara("PWBD", "PERORANGAN"), sampai("PERMINTAAN_TMP2T"), LAMA_SEKALI)
    assert orang.berikut[0].dasar == "PP 86/2013 Pasal 8 ayat (1)"
