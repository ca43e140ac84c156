"""Whoever asks what a family is entitled to reads the law's own answer, step by step, and leaves no trace."""

import re
from typing import Any

import pytest
from django.conf import settings

from naungan.face.web.public.hak_hasil import PENERIMA, SYARAT, TENGGAT
from naungan.kit.rupiah import rupiah
from naungan.law import hitung
from naungan.law.ahli_waris import BUKTI, DANA, KELAS, PENGURUS_PEMAKAMAN, SURAT
from naungan.law.kelengkapan import kelengkapan
from tests.desk.meja import HARI
from tests.face.web.klien import masuk, teks
from tests.face.web.public.polos import Polos

ALAMAT = "/berapa-haknya/"
SULASTRI = "?kejadian=meninggal&tanggal=2023-12-04&segmen=BPU&terdaftar=ya&masa_iur_bulan=2"
KECELAKAAN = "?kejadian=cacat&tanggal=2023-11-01&segmen=PU&terdaftar=ya&cara_upah=BULANAN&upah=4.000.000"


def hari_ini() -> dict[str, Any]:
    return {"tanggal_klaim": HARI, "tanggal_berkas_lengkap": HARI}


def hasil(kueri: str) -> str:
    return teks(masuk().get(f"{ALAMAT}{kueri}&langkah=hasil"))


def terbaca(jawaban: Any) -> str:
    """What is read on the page, without addresses and names of fields."""
    return re.sub(r"<[^>]+>", " ", teks(jawaban))


def terbesar(isi: str) -> str:
    """The one large amount."""
    return str(re.findall(r'kartu-utama">.*?kartu-nilai">(Rp[\d.]+)', isi, re.DOTALL)[0])


def test_a_widow_answers_five_sheets_without_javascript_and_reads_the_amount() -> None:
    ia = Polos(masuk(), ALAMAT)
    assert "Apa yang terjadi?" in ia.isi and "Tidak ada yang disimpan" in ia.isi
    ia.tekan(kejadian="meninggal").tekan(tanggal="2023-12-04", segmen="BPU")
    assert "Pertanyaan 3 dari 5" in ia.isi
    ia.tekan(terdaftar="ya", masa_iur_bulan="2")
    ia.tekan(anak__1__kelas="SD-3", anak__1__usia="9").tekan(keluarga=["istri", "anak_kecil"])

    seharusnya = hitung(
        {
            "kejadian": "meninggal", "tanggal": "2023-12-04", "segmen": "BPU", "masa_iur_bulan": 2,
            "anak": [{"jenjang": "SD", "kelas": 3, "usia": 9}],
        }
    )  # fmt: skip
    assert terbesar(ia.isi) == rupiah(seharusnya.total) == "Rp42.000.000"
    assert "empat puluh dua juta rupiah" in ia.isi
    assert "Perkiraan menurut aturan; yang menetapkan dan membayar: BPJS Ketenagakerjaan." in ia.isi
    assert "baru 2 bulan" in ia.isi and "penetapan wali" in ia.isi and "Buku nikah" in ia.isi
    assert "Bila berkas lengkap hari ini" in ia.isi and "27 Desember 2023" in ia.isi


@pytest.mark.parametrize(
    ("kueri", "kasus"),
    [
        (SULASTRI, {"kejadian": "meninggal", "tanggal": "2023-12-04", "segmen": "BPU", "masa_iur_bulan": 2}),
        (
            "?kejadian=meninggal_kk&tanggal=2023-11-01&segmen=BPU&terdaftar=entah&upah=3.300.000&darat=6000000",
            {"kejadian": "meninggal_kk", "tanggal": "2023-11-01", "segmen": "BPU", "upah": 3_300_000,
             "biaya_pengangkutan": {"darat": 6_000_000}},
        ),
        (
            KECELAKAAN + "&akibat=fungsi&cacat-1-bagian=tangan.kanan&cacat-1-persen_fungsi=12,5&hari_stmb=45",
            {"kejadian": "cacat_sebagian_fungsi", "tanggal": "2023-11-01", "segmen": "PU", "upah": 4_000_000,
             "cacat": [{"bagian": "tangan", "sisi": "kanan", "persen_fungsi": "12.5"}], "hari_stmb": 45},
        ),
        (
            KECELAKAAN + "&akibat=anatomis&kidal=on&banyak_cacat=2&cacat-1-bagian=ibu_jari.kiri&cacat-2-bagian=satu_mata",
            {"kejadian": "cacat_sebagian_anatomis", "tanggal": "2023-11-01", "segmen": "PU", "upah": 4_000_000,
             "tangan_dominan": "kiri", "cacat": [{"bagian": "ibu_jari", "sisi": "kiri"}, {"bagian": "satu_mata"}]},
        ),
        (
            KECELAKAAN + "&akibat=total",
            {"kejadian": "cacat_total_tetap", "tanggal": "2023-11-01", "segmen": "PU", "upah": 4_000_000},
        ),
        (
            "?kejadian=stmb&tanggal=2022-05-01&segmen=JAKON&terdaftar=ya&cara_upah=HARIAN&upah=120.000&hari_stmb=400&gigi=2000000",
            {"kejadian": "stmb", "tanggal": "2022-05-01", "segmen": "JAKON", "cara_upah": "HARIAN", "rata_upah": 120_000,
             "hari_stmb": 400, "alat_bantu": {"gigi": 2_000_000}},
        ),
        (
            "?kejadian=pak&tanggal=2023-05-01&segmen=PU&terdaftar=ya&cara_upah=BULANAN&upah=5000000&akibat=belum&hari_stmb=30",
            {"kejadian": "pak", "tanggal": "2023-05-01", "segmen": "PU", "upah": 5_000_000, "hari_stmb": 30},
        ),
        (
            "?kejadian=hilang&tanggal=2023-05-01&segmen=PU&terdaftar=ya&cara_upah=BULANAN&upah=5000000&keluarga=tidak_ada",
            {"kejadian": "hilang", "tanggal": "2023-05-01", "segmen": "PU", "upah": 5_000_000, "ahli_waris": []},
        ),
        (
            "?kejadian=meninggal&tanggal=2023-05-01&segmen=PU&terdaftar=ya&jumlah_kepesertaan=2&masa_iur_bulan=40",
            {"kejadian": "meninggal", "tanggal": "2023-05-01", "segmen": "PU", "jumlah_kepesertaan": 2, "masa_iur_bulan": 40},
        ),
    ],
)  # fmt: skip
def test_the_page_shows_what_the_law_computes(kueri: str, kasus: dict[str, Any]) -> None:
    isi, seharusnya = hasil(kueri), hitung(kasus | hari_ini())

    assert seharusnya.total and terbesar(isi) == rupiah(seharusnya.total)
    rincian = isi[isi.index('id="rincian"') :]
    rincian = rincian[: rincian.index("</section>")]
    assert re.findall(r"Rp[\d.]+", rincian) == [rupiah(n) for n in seharusnya.komponen.values()]
    for tanya in seharusnya.perlu_tinjau:
        assert tanya.pertanyaan in isi
        assert all(rupiah(b.total) in isi for b in tanya.bacaan)


def test_a_scholarship_is_shown_whole_for_this_year_and_year_by_year() -> None:
    isi = hasil(
        SULASTRI.replace("bulan=2", "bulan=40")
        + "&banyak_anak=2&anak-1-kelas=SD-3&anak-1-usia=9&anak-2-kelas=PT-5"
    )
    b = hitung(
        {"kejadian": "meninggal", "tanggal": "2023-12-04", "segmen": "BPU", "masa_iur_bulan": 40,
         "anak": [{"jenjang": "SD", "kelas": 3, "usia": 9}, {"jenjang": "PT", "kelas": 5}]}
    ).beasiswa  # fmt: skip

    assert f"Paling banyak {rupiah(b.maksimum)}" in isi and f"tahun ajaran ini {rupiah(b.tahun_ini)}" in isi
    assert isi.count('scope="row">20') == len(b.jadwal)
    assert "2023/2024" in isi and "SMP kelas 7" in isi


def test_not_knowing_is_an_answer() -> None:
    isi = hasil("?kejadian=meninggal&tanggal=2023-12-04&segmen=BPU&terdaftar=entah")

    assert terbesar(isi) == "Rp42.000.000" and "Urutan yang berhak menurut peraturan" in isi
    assert isi.count("Tidak disebut") == 2  # children, family


def test_what_is_uncertain_is_said_beside_the_amount() -> None:
    isi = teks(
        masuk(hari=HARI.replace(year=2026)).get(
            f"{ALAMAT}?kejadian=meninggal&tanggal=2026-11-02&segmen=BPU&terdaftar=entah&langkah=hasil"
        )
    )

    assert "bisa dari Rp10.000.000 sampai Rp42.000.000" in isi
    assert "Kepesertaan belum tiga bulan" in isi


def test_children_are_added_and_taken_away_without_javascript() -> None:
    ia = Polos(masuk(), f"{ALAMAT}{SULASTRI}&langkah=anak")
    ia.tekan("tambah", anak__1__kelas="SD-3", anak__1__usia="9")
    assert ia.alamat.endswith("#id_anak-2-kelas")
    ia.tekan("tambah", anak__2__kelas="SMP-1")
    ia.tekan("hapus", "1")

    assert ia.kueri["banyak_anak"] == ["2"] and ia.kueri["anak-1-kelas"] == ["SMP-1"]
    assert "SD-3" not in str(ia.kueri) and "anak-1-usia" not in ia.kueri
    assert "SMP kelas 7" in ia.tekan().tekan().isi


def test_an_answer_can_be_changed_and_the_result_is_one_press_away() -> None:
    ia = Polos(masuk(), f"{ALAMAT}{SULASTRI}&langkah=hasil")
    ubah = next(u for u in re.findall(r'class="ubah" href="([^"]+)"', ia.isi) if "langkah=pekerja" in u)
    ia.buka(ubah)
    assert "Langsung ke hasil" in ia.isi

    assert terbesar(ia.tekan("lanjut", "hasil", tanggal="2018-05-01").isi) == "Rp24.000.000"


def test_going_back_keeps_what_was_answered() -> None:
    ia = Polos(masuk(), f"{ALAMAT}{SULASTRI}&langkah=anak")
    kembali = re.findall(r'href="([^"]+langkah=peserta)"', ia.isi)[0]
    ia.buka(kembali)

    assert 'name="masa_iur_bulan" value="2"' in ia.isi and ia.tekan().alamat.endswith("langkah=anak")


@pytest.mark.parametrize(
    ("kueri", "kalimat", "bidang"),
    [
        ("?langkah=kejadian", "Pilih yang paling mendekati.", "id_kejadian"),
        ("?kejadian=meninggal&langkah=pekerja&segmen=BPU&tanggal=2024-01-01", "Tanggal ini belum terjadi.", "id_tanggal"),
        (KECELAKAAN.replace("4.000.000", "empat juta") + "&langkah=upah", "Tulis angka saja", "id_upah"),
        (KECELAKAAN + "&akibat=anatomis&langkah=bagian", "Pilih bagian tubuhnya.", "id_cacat-1-bagian"),
        (KECELAKAAN + "&akibat=anatomis&langkah=bagian&cacat-1-bagian=kulit_kepala", "isi persen dari dokter", "id_cacat-1-persen_tabel"),
        (SULASTRI + "&langkah=anak&anak-1-usia=9", "Pilih kelasnya.", "id_anak-1-kelas"),
        (SULASTRI + "&langkah=keluarga&keluarga=istri&keluarga=tidak_ada", "tidak dapat dipilih bersama", "id_keluarga"),
        (KECELAKAAN + "&langkah=peserta&tanggal_lapor=2023-10-01", "sebelum terjadi", "id_tanggal_lapor"),
    ],
)  # fmt: skip
def test_a_mistake_is_said_in_a_sentence_that_leads_to_its_field(
    kueri: str, kalimat: str, bidang: str
) -> None:
    isi = teks(masuk().get(f"{ALAMAT}{kueri}&lanjut=1"))

    assert isi.count(kalimat) == 2  # in the summary and beside the field
    assert re.findall(r'<li><a href="#([^"]+)"', isi)[0] == bidang
    assert f'id="{bidang}"' in isi


@pytest.mark.parametrize(
    ("kueri", "kalimat", "bidang"),
    [
        (KECELAKAAN.replace("4.000.000", "9.000.000.000") + "&akibat=total", "paling banyak 5000000000 sebulan", "id_upah"),
        (KECELAKAAN + "&akibat=anatomis&cacat-1-bagian=kulit_kepala&cacat-1-persen_tabel=50", "10 sampai 30 persen", "id_cacat-1-persen_tabel"),
    ],
)  # fmt: skip
def test_the_laws_own_refusal_stands_beside_the_question_it_is_about(
    kueri: str, kalimat: str, bidang: str
) -> None:
    isi = hasil(kueri)

    assert isi.count(kalimat) == 2 and "Kolom " not in isi
    assert re.findall(r'<li><a href="#([^"]+)"', isi) == [bidang]


@pytest.mark.parametrize(
    ("kueri", "sebab"),
    [
        ("?kejadian=meninggal&tanggal=2023-12-04&segmen=PMI&langkah=peserta", "pekerja migran belum dapat dihitung"),
        ("?kejadian=meninggal&tanggal=2014-12-04&segmen=BPU&langkah=peserta", "berlaku pada tanggal itu belum dapat dihitung"),
    ],
)  # fmt: skip
def test_law_not_built_yet_is_said_calmly_and_before_more_is_asked(kueri: str, sebab: str) -> None:
    isi = teks(masuk().get(ALAMAT + kueri))

    assert "Ini belum dapat kami hitung" in isi and sebab in isi and "Bukan berarti tidak ada haknya" in isi
    assert "Rp" not in isi.replace("Rp0", "")


def test_an_employer_who_registered_nobody_owes_it_all() -> None:
    isi = hasil(KECELAKAAN.replace("terdaftar=ya", "terdaftar=tidak") + "&akibat=total")
    seharusnya = hitung(
        {
            "kejadian": "cacat_total_tetap",
            "tanggal": "2023-11-01",
            "segmen": "PU",
            "upah": 4_000_000,
            "terdaftar": False,
        }
    )

    assert seharusnya.total == 0 and terbesar(isi) == rupiah(seharusnya.ditanggung_pemberi_kerja)
    assert "Karena pekerja ini tidak didaftarkan." in isi and "jadi BPJS tidak membayar" in isi


def test_an_employer_who_reported_too_little_owes_the_rest() -> None:
    isi = hasil(KECELAKAAN + "&upah_sebenarnya=5000000&akibat=total")
    kasus = {"kejadian": "cacat_total_tetap", "tanggal": "2023-11-01", "segmen": "PU", "upah": 4_000_000}
    seharusnya = hitung(kasus | {"upah_sebenarnya": 5_000_000})

    assert terbesar(isi) == rupiah(seharusnya.total)
    assert (
        rupiah(seharusnya.ditanggung_pemberi_kerja) in isi and "lebih kecil daripada yang sebenarnya" in isi
    )


def test_a_right_that_has_lapsed_is_said_with_its_reason() -> None:
    isi = hasil("?kejadian=stmb&tanggal=2018-05-01&segmen=BPU&terdaftar=ya&hari_stmb=30")

    assert terbesar(isi) == "Rp0" and "batas waktu mengajukan klaim sudah lewat" in isi


def test_the_papers_are_those_the_law_lists_for_this_family() -> None:
    isi = hasil(SULASTRI + "&keluarga=istri")
    perlu = kelengkapan("meninggal", "BPU", HARI, hubungan="istri", dikuasakan=False, ada_biaya=False)

    assert perlu and all(f"<li>{s.nama}" in isi for s in perlu)
    assert "Buku nikah" in isi and "Akta kelahiran anak" not in isi


def test_all_that_the_law_can_call_a_payee_a_proof_or_a_deadline_has_its_words() -> None:
    jkk, jkm = (
        hitung({"kejadian": k, "tanggal": "2023-11-01", "segmen": "BPU", "upah": 0, **hari_ini()})
        for k in ("meninggal_kk", "meninggal")
    )

    assert {t.nama for h in (jkk, jkm) for t in h.tenggat} <= set(TENGGAT)
    assert {*KELAS, PENGURUS_PEMAKAMAN, DANA, "penerima wasiat", "peserta"} <= set(PENERIMA)
    assert {*BUKTI.values(), SURAT} <= set(SYARAT)


def test_the_way_to_the_help_and_the_deadlines_are_told() -> None:
    isi = hasil(KECELAKAAN + "&akibat=total")

    assert "kantor cabang BPJS Ketenagakerjaan, atau telepon 175" in isi and "dinas tenaga kerja" in isi
    assert "paling lambat 1 November 2028" in isi
    assert "paling lambat 3 November 2023" in isi and "sudah lewat; tetap laporkan" in isi


def test_the_page_to_print_has_everything_open() -> None:
    lipat = re.compile(r"<main.*</main>", re.DOTALL)
    layar, cetak = (lipat.findall(hasil(SULASTRI + k))[0] for k in ("", "&cetak=1"))

    assert re.search(r"<details(?![^>]* open)", layar) and not re.search(r"<details(?![^>]* open)", cetak)
    assert "cetak=1" in layar and "menu peramban" in cetak


def test_nothing_is_stored_and_the_books_are_not_asked() -> None:
    """Without a database in this test every question to it would fail."""
    jawaban = masuk().get(f"{ALAMAT}{SULASTRI}&langkah=hasil")

    assert (
        settings.SESSION_COOKIE_NAME not in jawaban.cookies
        and settings.SESSION_COOKIE_NAME not in jawaban.client.cookies
    )
    assert masuk().post(ALAMAT, {"kejadian": "meninggal"}).status_code == 405


def test_what_no_sheet_asks_is_carried_nowhere() -> None:
    for langkah in ("hasil", "anak"):
        isi = teks(masuk().get(f"{ALAMAT}{SULASTRI}&nik=3516990101900001&nama=Karno&langkah={langkah}"))
        utama = isi[isi.index("<main") : isi.index("</main>")]
        assert "langkah=" in utama and "3516990101900001" not in utama and "Karno" not in utama


def test_nothing_on_the_pages_breaks_the_content_security_policy() -> None:
    for isi in (hasil(SULASTRI), teks(masuk().get(f"{ALAMAT}{SULASTRI}&langkah=anak"))):
        assert " style=" not in isi and "<style" not in isi and not re.search(r"\son[a-z]+=", isi)
        assert not re.search(r"<script(?![^>]*\ssrc=)", isi)


def test_every_id_of_the_pages_is_unique() -> None:
    for isi in (hasil(SULASTRI), teks(masuk().get(f"{ALAMAT}{SULASTRI}&langkah=anak&banyak_anak=3"))):
        id_id = re.findall(r'\sid="([^"]+)"', isi)
        assert sorted(id_id) == sorted(set(id_id))


@pytest.mark.parametrize(
    ("kueri", "inggris"),
    [
        ("?kejadian=meninggal&tanggal=2026-11-02&segmen=BPU&terdaftar=entah", "Family card"),
        (KECELAKAAN + "&akibat=fungsi&cacat-1-bagian=tangan.kanan&cacat-1-persen_fungsi=50&hari_stmb=45", "hand from the wrist, right"),
    ],
)  # fmt: skip
def test_it_speaks_english_too(kueri: str, inggris: str) -> None:
    klien = masuk(hari=HARI.replace(year=2026))
    klien.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    isi = terbaca(klien.get(f"{ALAMAT}{kueri}&langkah=hasil"))

    assert "Estimate under the rules; decided and paid by BPJS Ketenagakerjaan." in isi
    assert inggris in isi and "million" in isi
    for asing in (
        "santunan",
        "kepesertaan",
        "jawaban",
        "berapa",
        "belum",
        "dipastikan",
        "cacat",
        "biaya",
        "upah",
    ):
        assert asing not in isi.lower(), asing
