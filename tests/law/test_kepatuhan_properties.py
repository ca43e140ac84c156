"""What must hold on every ladder: no state goes back, no sanction comes early, none meets who complied."""

from datetime import date, timedelta
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from naungan.law.kepatuhan import LangkahDitolak, Perkara, Tindakan, keadaan, periksa_langkah
from naungan.law.sanksi import SANKSI, TANGGA, Jenis, Langkah, Pihak
from naungan.law.tenggat import hari_kerja, tambah_hari_kerja

perkara = st.builds(
    Perkara,
    st.sampled_from(get_args(Jenis)),
    st.sampled_from(get_args(Pihak)),
    st.booleans(),
)
hari_mulai = st.dates(date(2019, 1, 1), date(2026, 12, 31))
acak = st.lists(st.tuples(st.sampled_from(get_args(Langkah)), st.integers(-3, 60)), max_size=14)


@st.composite
def riwayat_sah(gambar: st.DrawFn, perkara: Perkara) -> list[Tindakan]:
    """A lawful history: at each turn one of the offered steps, on or after its day, or an act of the payer."""
    riwayat: list[Tindakan] = []
    kini = gambar(hari_mulai)
    for _ in range(gambar(st.integers(0, 12))):
        pilihan = {b.apa: b.boleh_sejak for b in keadaan(perkara, riwayat, kini).berikut}
        milik_pembayar: tuple[Langkah, ...] = ("PATUH", "DENDA_LUNAS")
        for apa in milik_pembayar:
            try:
                periksa_langkah(perkara, riwayat, Tindakan(apa, kini))
                pilihan[apa] = kini
            except LangkahDitolak:
                pass
        if not pilihan:
            break
        apa = gambar(st.sampled_from(sorted(pilihan)))
        kini = max(kini, pilihan[apa]) + timedelta(gambar(st.integers(0, 40)))
        riwayat.append(Tindakan(apa, kini))
    return riwayat


def yang_harus_berlaku(perkara: Perkara, riwayat: list[Tindakan]) -> None:
    """Time never moves a state back; who complied is left alone; no sanction came before its day."""
    tingkat, patuh = 0, False
    awal = riwayat[0].tanggal if riwayat else date(2024, 1, 1)
    for maju in range(-1, (riwayat[-1].tanggal - awal).days + 2 if riwayat else 1):
        k = keadaan(perkara, riwayat, awal + timedelta(maju))
        sekarang = TANGGA[k.apa].tingkat if k.apa else 0
        assert sekarang >= tingkat
        tingkat = sekarang
        patuh = patuh or k.apa == "PATUH"
        assert not patuh or {b.apa for b in k.berikut} <= {"TMP2T_DICABUT"}
        assert all(b.boleh_sejak >= (k.sejak or b.boleh_sejak) for b in k.berikut)
    hari = {t.apa: t.tanggal for t in riwayat}
    assert not (set(hari) & set(SANKSI) and perkara.pihak == "PENYELENGGARA_NEGARA")
    if "TEGURAN_2" in hari:
        assert hari["TEGURAN_2"] > tambah_hari_kerja(hari["TEGURAN_1"], 10)
    if "DENDA" in hari:
        assert min(t.tanggal for t in riwayat if t.apa == "DENDA") > tambah_hari_kerja(hari["TEGURAN_2"], 10)
    if "PERMINTAAN_TMP2T" in hari:
        assert (hari["PERMINTAAN_TMP2T"] - hari["DENDA"]).days > 30
    if "PATUH" in hari:
        sesudah = riwayat[[t.apa for t in riwayat].index("PATUH") + 1 :]
        assert not {t.apa for t in sesudah} & {*SANKSI, "GUGATAN", "LAPORAN_PIDANA"}


@given(st.data(), perkara)
def test_a_lawful_history_never_goes_back_and_never_sanctions_who_complied(
    data: st.DataObject, perkara: Perkara
) -> None:
    yang_harus_berlaku(perkara, data.draw(riwayat_sah(perkara)))


@given(perkara, hari_mulai, acak)
def test_any_history_is_either_lawful_or_refused_with_a_sentence(
    perkara: Perkara, mulai: date, langkah: list[tuple[Langkah, int]]
) -> None:
    riwayat: list[Tindakan] = []
    penolakan: list[str] = []
    for apa, sesudah in langkah:
        baru = Tindakan(apa, mulai + timedelta(sesudah))
        try:
            periksa_langkah(perkara, riwayat, baru)
        except LangkahDitolak as galat:
            penolakan.append(galat.pesan)
        else:
            riwayat.append(baru)
            mulai = baru.tanggal
    assert all(p.endswith(".") and p[0].isupper() for p in penolakan)
    yang_harus_berlaku(perkara, riwayat)


@given(hari_mulai)
def test_a_warning_always_leaves_ten_working_days(terima: date) -> None:
    riwayat = [Tindakan("DUGAAN", terima), Tindakan("TEMUAN", terima), Tindakan("TEGURAN_1", terima)]
    tenggat = keadaan(Perkara("PWBD"), riwayat, terima).tenggat
    assert tenggat is not None
    sela = [terima + timedelta(n) for n in range(1, (tenggat.tanggal - terima).days + 1)]
    assert sum(map(hari_kerja, sela)) == 10 and hari_kerja(tenggat.tanggal)
