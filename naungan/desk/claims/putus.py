"""Deciding: another BPJS officer agrees with the latest proposal, or sends it back."""

from django.db import IntegrityError

from naungan.books.cases.models import Klaim, Penetapan, Usulan
from naungan.books.journal.catat import tindakan
from naungan.books.ledger.models import BPJS, Transfer
from naungan.books.ledger.neraca import akun
from naungan.books.staff.models import Petugas
from naungan.desk.claims.periksa import izinkan, pindah
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.jam import hari_ini

__all__ = ["minta_ulang", "putuskan"]


def putuskan(klaim: Klaim, *, by: Petugas) -> Penetapan:
    """Decide as proposed. What is granted becomes BPJS's debt to the family in its ledger.

    Raises TidakBerwenang for anyone but another BPJS officer with the right to decide.
    """
    try:
        with tindakan("putuskan", by=by) as act:
            klaim = kunci(klaim)
            usulan: Usulan | None = klaim.usulan.order_by("-versi").first()
            tolak = usulan is not None and usulan.putusan == "TOLAK"
            pindah_ke = "putuskan_tolak" if tolak else "putuskan"
            if usulan is not None and usulan.pengusul_id == by.pk:
                raise TidakBerwenang("orang_yang_sama")
            izinkan(klaim, pindah_ke, by)
            if usulan is None:
                raise BukanTahapnya("bukan_tahapnya", aksi=pindah_ke, status=klaim.status)
            penetapan = act.buat(
                Penetapan,
                usulan=usulan,
                klaim=klaim,
                pengusul_id=usulan.pengusul_id,
                kantor_pengusul=usulan.kantor_pengusul,
                pemutus=by,
                kantor_pemutus=by.kantor.jenis,
                putusan=usulan.putusan,
                total=usulan.total,
                tanggal=hari_ini(),
            )
            pindah(act, klaim, pindah_ke, by, total=usulan.total)
            if not tolak:
                act.buat(
                    Transfer,
                    tanggal=penetapan.tanggal,
                    jenis=Transfer.Jenis.LANGSUNG,
                    debit=akun(BPJS, "BEBAN_MANFAAT", klaim.program),
                    kredit=akun(BPJS, "UTANG_MANFAAT", klaim.nomor),
                    jumlah=usulan.total,
                    acuan=f"penetapan:{penetapan.pk}",
                    atas=None,
                )
    except IntegrityError as galat:
        # The permission was checked; what the database still refuses is a decision made meanwhile by someone else.
        if Penetapan.objects.filter(klaim=klaim).exists():
            raise BukanTahapnya("bukan_tahapnya", aksi="putuskan", status="DIPUTUSKAN") from galat
        raise
    return penetapan


def minta_ulang(klaim: Klaim, *, by: Petugas, alasan: str) -> Klaim:
    """Send the proposal back to be worked over."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("minta_ulang", by=by, alasan=alasan[:400]) as act:
        klaim = kunci(klaim)
        pindah(act, klaim, "minta_ulang", by)
    return klaim
