"""A village large enough to count: sixty farmers paid by the regency, eight factory hands, three people of a sponsor,
two who stopped paying. Written past the desk; the December statement is frozen by Sari on 31 January 2024.
"""

from datetime import date

from naungan.books.billing.models import Bill
from naungan.books.membership.models import Membership
from naungan.books.registry.models import Job, Payer, Person
from naungan.books.wilayah.models import AngkatanKerja, Wilayah
from naungan.desk.catatan import bekukan
from naungan.desk.funds import buat_keputusan, setujui_keputusan
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from naungan.lens.laporan import laporan_bulan
from tests import fakta
from tests.cast import DESA_SLAMET, Pemeran, orang

__all__ = ["AKHIR", "DESA_LAIN", "TERBIT", "hidupkan", "peserta", "terbitkan"]

AKHIR = date(2023, 12, 31)
TERBIT = date(2024, 1, 31)
DESA_LAIN = "35.16.18.2001"
_BULAN = (Bulan(2023, 10), Bulan(2023, 11), Bulan(2023, 12))


def hidupkan(p: Pemeran) -> dict[str, list[Membership]]:
    """Enrol everybody and bill October to December; all but the factory's December is paid."""
    Wilayah.objects.bulk_create(
        Wilayah(kode=k, nama=n, tingkat=t, jenis=t, induk=i)
        for k, n, t, i in (
            ("35.16.18", "Mojoanyar", "kecamatan", "35.16"),
            (DESA_LAIN, "Gebangmalang", "desakel", "35.16.18"),
        )
    )
    isi = {
        "petani": [p.kepesertaan, *(peserta(p.pemkab, ke, kelompok="DBHCHT") for ke in range(1, 60))],
        "buruh": [
            peserta(p.pabrik, ke, segmen="PU", kelompok="PERUSAHAAN", desa=DESA_LAIN, upah=4_500_000)
            for ke in range(101, 109)
        ],
        "mitra": [peserta(p.mitra, ke, kelompok="MITRA") for ke in range(201, 204)],
    }
    for bulan in _BULAN:
        for nama, semua in isi.items():
            bill = fakta.tagihan(p.budi, bulan, *semua)
            if nama != "buruh" or bulan != _BULAN[-1]:
                fakta.lunasi(bill, p.budi)
    _keputusan(p)
    isi["lepas"] = [
        peserta(_sendiri(ke), ke, kelompok="MANDIRI", mulai=date(2022, 1, 1)) for ke in (301, 302)
    ]
    return isi


def peserta(
    payer: Payer,
    ke: int,
    *,
    kelompok: str,
    segmen: str = "BPU",
    desa: str = DESA_SLAMET,
    upah: int = 1_000_000,
    mulai: date = date(2023, 10, 1),
) -> Membership:
    """One member with a job; name and NIK from the number."""
    nama = f"Peserta {ke:03d}"
    dia: Person = orang(nama, f"351699010180{ke:04d}", lahir=date(1980, 1, 1), wilayah=desa)
    Job.objects.create(person=dia, payer=payer, uraian="Bekerja", upah=upah, mulai=mulai)
    return Membership.objects.create(person=dia, payer=payer, segmen=segmen, kelompok=kelompok, mulai=mulai)


def _keputusan(p: Pemeran) -> None:
    """The regency pays for the farmers until December."""
    dasar = buat_keputusan(
        by=p.sari, nomor="UJI/1/2023", tanggal=date(2023, 9, 25), payer=p.pemkab, mulai=_BULAN[0], sampai=_BULAN[-1],
        kuota=60, pagu=60 * 16_800 * 3,
    )  # fmt: skip
    setujui_keputusan(dasar, by=p.wahyu)


def _sendiri(ke: int) -> Payer:
    return Payer.objects.create(
        kode=f"BPU-{ke}", jenis="PERORANGAN", nama=f"Peserta {ke:03d}", wilayah=DESA_SLAMET, sumber="SENDIRI"
    )


def terbitkan(p: Pemeran) -> None:
    """Freeze the statement of December out of 486 workers (617 by the census office)."""
    for nama, nilai in (("Pemkab/BPJS, 31-12-2023", 486), ("BPS Sakernas Agustus 2023", 617)):
        AngkatanKerja.objects.create(wilayah="35.16", nama=nama, per=AKHIR, nilai=nilai, sumber="uji")
    bulan = _BULAN[-1]
    assert Bill.objects.filter(bulan=bulan.kode).exists()
    with pada(TERBIT):
        bekukan("laporan", str(bulan), laporan_bulan(bulan, "35.16"), by=p.sari)
