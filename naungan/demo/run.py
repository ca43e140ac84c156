"""The programme of the invented regency, October 2023 to January 2024, run through the same verbs people press.

Every step asks the books what is already there, so a run that was killed goes on where it stopped.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from itertools import chain

from naungan.books.billing.models import Bill
from naungan.books.funds.models import Decree, Pledge
from naungan.books.journal.models import BulkRun
from naungan.books.registry.models import Payer
from naungan.demo.bank import Niat, berkas_bank, niat_bayar
from naungan.demo.bentuk import PersonRow
from naungan.demo.cast_tempat import PEMKAB_DBHCHT
from naungan.demo.invent import Kabupaten, invent
from naungan.demo.keluarga import Meja, laporkan_semua, selesaikan_semua, undang_delapan
from naungan.demo.pemeran import kumpulkan_pemeran
from naungan.desk.acuan import muat_acuan
from naungan.desk.billing import tagih_bulan, terima_bank
from naungan.desk.catatan import bekukan, cuplikan_terakhir, segel_hari
from naungan.desk.enrolment import BarisDaftar, BarisPembayar, daftarkan, daftarkan_pembayar
from naungan.desk.funds import buat_keputusan, catat_ikrar, duduki, setujui_keputusan
from naungan.desk.jalan import Jalan, Lapor
from naungan.desk.kantor import petugas_sistem
from naungan.kit.bulan import Bulan
from naungan.kit.jam import pada
from naungan.lens.laporan import laporan_bulan

__all__ = ["BULAN", "HARI_INI", "WILAYAH", "jalankan", "selesai", "skala_tersimpan"]

WILAYAH = "35.16"
BULAN = (Bulan(2023, 10), Bulan(2023, 11), Bulan(2023, 12))
HARI_INI = date(2024, 1, 31)
"""The day the demo lives in: the ceremony."""

Bilah = Callable[[str, int], AbstractContextManager[Lapor]]
"""Opens a progress bar with a title and a total."""

_SUMBER = "Rekaan demo"


def skala_tersimpan() -> str | None:
    """Scale and seed of the demo these books hold, as ``3516:1``; None when they hold none."""
    run = BulkRun.objects.filter(kunci__startswith="demo:").first()
    return run.kunci.removeprefix("demo:") if run else None


def selesai() -> bool:
    """Whether the whole programme has run."""
    return BulkRun.objects.filter(kunci__startswith="demo:", selesai=True).exists()


def jalankan(bilah: Bilah, *, seed: int, scale: float) -> None:
    """Run whatever of the programme has not run yet."""
    with pada(date(2023, 10, 2)):
        sistem = petugas_sistem(WILAYAH)
        program = Jalan(f"demo:{seed}:{scale:g}", verb="demo", by=sistem)
        with bilah("Memuat data acuan", 5) as lapor:
            muat_acuan(by=sistem, lapor=lapor)
    with bilah("Mereka-reka kabupaten contoh", 1) as lapor:
        kabupaten = invent(seed=seed, scale=scale)
        lapor(1)
    meja = _buka(kabupaten, bilah)
    niat = niat_bayar(kabupaten)
    for bulan in BULAN:
        _satu_bulan(kabupaten, meja, bulan, niat, bilah)
    with bilah("Klaim: dari berkas sampai dibayar", len(kabupaten.kematian())) as lapor:
        selesaikan_semua(kabupaten, meja, lapor)
    with bilah("Membekukan laporan bulan", 2) as lapor:
        _tutup(kabupaten, meja, program, lapor)


def _buka(kabupaten: Kabupaten, bilah: Bilah) -> Meja:
    """Payers, the cast, the roster, the decree and the pledges."""
    sistem = petugas_sistem(WILAYAH)
    pembayar = [BarisPembayar(p.kunci, *p[1:4], p.npp, p.kbli, p.kelompok_risiko, p.ukuran, p.kawasan, p.sumber)
                for p in kabupaten.pembayar()]  # fmt: skip
    with pada(date(2023, 10, 2)):
        with bilah("Mendaftarkan pembayar", len(pembayar)) as lapor:
            daftarkan_pembayar("demo-pembayar", pembayar, by=sistem, lapor=lapor)
        meja = Meja(sistem=sistem, **kumpulkan_pemeran(sistem))
        with bilah("Mendaftarkan peserta", kabupaten.jumlah_orang) as lapor:
            awal = (
                [_baris(o) for o in potongan if Bulan.dari_tanggal(o.mulai) <= BULAN[0]]
                for potongan in kabupaten.orang()
            )
            daftarkan("demo-peserta:202310", awal, by=meja.sari, sumber=_SUMBER, lapor=lapor)
        _keputusan(meja)
        _ikrar(meja)
    return meja


def _baris(o: PersonRow) -> BarisDaftar:
    return BarisDaftar(*o[:16], o.kelompok)


def _keputusan(meja: Meja) -> None:
    """The decree: tobacco-excise money for 27,727 people at Rp16,800 for three months."""
    payer = Payer.objects.get(kode=PEMKAB_DBHCHT)
    nomor = "CONTOH/188.45/2023"
    if not Decree.objects.filter(nomor=nomor).exists():
        kuota = payer.membership_set.count()
        buat_keputusan(
            by=meja.sari, nomor=nomor, tanggal=date(2023, 9, 25), payer=payer, mulai=BULAN[0], sampai=BULAN[-1],
            kuota=kuota, pagu=kuota * 16_800 * len(BULAN),
        )  # fmt: skip
    keputusan = Decree.objects.get(nomor=nomor)
    if keputusan.disetujui_oleh_id is None:
        setujui_keputusan(keputusan, by=meja.wahyu)


def _ikrar(meja: Meja) -> None:
    """Twelve sponsors protect a hundred workers each for a year (at a smaller scale, as many as they have)."""
    for payer in Payer.objects.filter(jenis="MITRA").order_by("kode"):
        if not Pledge.objects.filter(payer=payer).exists():
            tempat = payer.membership_set.filter(akhir__isnull=True).count()
            catat_ikrar(by=meja.sari, payer=payer, tempat=tempat, mulai=BULAN[0], sampai=BULAN[0].maju(11))
        duduki(Pledge.objects.get(payer=payer), by=meja.sari)


def _satu_bulan(kabupaten: Kabupaten, meja: Meja, bulan: Bulan, niat: Niat, bilah: Bilah) -> None:
    """Joiners, bills on the 5th, money of BPU on the 20th, deaths reported, wage earners' money by the due date."""
    with pada(bulan.pertama):
        if bulan != BULAN[0]:
            masuk = [_baris(o) for o in chain(*kabupaten.orang()) if Bulan.dari_tanggal(o.mulai) == bulan]
            daftarkan(f"demo-peserta:{bulan.kode}", [masuk], by=meja.sari, sumber=_SUMBER)
            for ikrar in Pledge.objects.order_by("id"):
                duduki(ikrar, by=meja.sari)
    with (
        pada(bulan.pertama.replace(day=5)),
        bilah(f"Menagih iuran {bulan.nama}", kabupaten.rencana.aktif) as lapor,
    ):
        tagih_bulan(bulan, by=meja.sistem, lapor=lapor)
    laporkan_semua(kabupaten, meja, bulan)
    with bilah(f"Menerima iuran {bulan.nama}", Bill.objects.filter(bulan=bulan.kode).count()) as lapor:
        for nama, segmen, hari in (
            ("bpu", ("PEMDA", "MITRA", "PERORANGAN"), bulan.pertama.replace(day=20)),
            ("pu", ("PERUSAHAAN", "OPD", "DESA", "PROYEK"), bulan.maju(1).pertama.replace(day=12)),
        ):
            with pada(hari):
                baris = berkas_bank(bulan, segmen, hari, niat)
                terima_bank(f"bank:{nama}:{bulan.kode}", baris, by=meja.sistem, lapor=lapor)


def _tutup(kabupaten: Kabupaten, meja: Meja, program: Jalan, lapor: Lapor) -> None:
    with pada(HARI_INI):
        undang_delapan(kabupaten, meja)
        lapor(1)
        if cuplikan_terakhir("laporan", str(BULAN[-1])) is None:
            bekukan("laporan", str(BULAN[-1]), laporan_bulan(BULAN[-1], WILAYAH), by=meja.sari)
        program.tutup()
        segel_hari(HARI_INI)
        lapor(1)
