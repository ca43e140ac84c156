"""Proposing: the law computes, a BPJS officer puts it forward and answers in writing what the law leaves open."""

from dataclasses import replace

from naungan import law
from naungan.books.cases.models import Klaim, Relative, Usulan
from naungan.books.documents.models import Document
from naungan.books.journal.catat import tindakan
from naungan.books.staff.models import Petugas
from naungan.desk.accompany.berkas import berkas_perlu
from naungan.desk.claims.fakta import fakta_kematian, kepesertaan_pada
from naungan.desk.claims.periksa import izinkan, pindah
from naungan.desk.kunci import kunci
from naungan.desk.tolakan import BelumLengkap, MasukanKeliru, Tolakan
from naungan.law.perhitungan import Perhitungan

__all__ = ["hitung_klaim", "penerima_sah", "usulkan", "usulkan_tolak"]


def hitung_klaim(klaim: Klaim) -> tuple[dict[str, object], Perhitungan]:
    """The facts of the claim and what the law makes of them. The same rules give an estimate and a decision."""
    fakta = fakta_kematian(klaim.peristiwa, klaim.membership)
    return fakta, law.hitung(fakta)


def penerima_sah(klaim: Klaim, hasil: Perhitungan) -> list[Relative]:
    """The living relatives of the class the law puts first, in the order the family named them."""
    siapa = {p.siapa for p in hasil.penerima}
    return [k for k in klaim.peristiwa.kerabat.filter(hidup=True).order_by("id") if k.hubungan in siapa]


def _tercakup(klaim: Klaim) -> str:
    return next((s for m, s in kepesertaan_pada(klaim.peristiwa) if m.pk == klaim.membership_id), "LEPAS")


def _berkas_berubah(klaim: Klaim) -> list[str]:
    """Papers brought again, or needed only since, after this claim's papers were checked."""
    sah = Document.objects.filter(peristiwa=klaim.peristiwa_id, putusan=Document.Putusan.SAH)
    jenis = set(sah.values_list("jenis", flat=True))
    return [j for j in berkas_perlu(klaim.peristiwa) if j not in jenis]


def usulkan(klaim: Klaim, *, by: Petugas, penerima: Relative | None = None, jawaban: str = "") -> Usulan:
    """Propose the amount the law gives, to one payee of the first class of heirs.

    Raises Tolakan ``tidak_tercakup`` where there was no cover (propose a refusal then), BelumLengkap where a review
    question has no written answer, no heir is known, or a paper has changed since it was checked.
    """
    with tindakan("usulkan", by=by) as act:
        klaim = kunci(klaim)
        izinkan(klaim, "usulkan", by)
        if berubah := _berkas_berubah(klaim):
            raise BelumLengkap("berkas_belum_sah", berkas=berubah)
        if _tercakup(klaim) not in ("AKTIF", "TENGGANG"):
            raise Tolakan("tidak_tercakup", nama=klaim.peristiwa.person.nama)
        fakta, hasil = hitung_klaim(klaim)
        if hasil.total <= 0:
            raise Tolakan("tidak_tercakup", nama=klaim.peristiwa.person.nama)
        if hasil.perlu_tinjau and not jawaban.strip():
            raise BelumLengkap("perlu_jawaban", pertanyaan=[t.pertanyaan for t in hasil.perlu_tinjau])
        sah = penerima_sah(klaim, hasil)
        if not sah:
            raise BelumLengkap("tanpa_ahli_waris")
        if penerima is not None and penerima.pk not in {k.pk for k in sah}:
            raise MasukanKeliru("bukan_ahli_waris", kolom="penerima", nilai=penerima.nama)
        pindah(act, klaim, "usulkan", by, total=hasil.total)
        return act.buat(
            Usulan,
            klaim=klaim,
            versi=klaim.usulan.count() + 1,
            pengusul=by,
            kantor_pengusul=by.kantor.jenis,
            putusan="KABUL",
            total=hasil.total,
            penerima=penerima or sah[0],
            hukum_versi=hasil.versi,
            diketahui=_json(fakta),
            hasil=replace(hasil, jenis="penetapan").as_json(),
            jawaban_tinjau=jawaban.strip(),
            alasan="",
        )


def usulkan_tolak(klaim: Klaim, *, by: Petugas, alasan: str) -> Usulan:
    """Propose a refusal, with the reason the family will read."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("usulkan_tolak", by=by, alasan=alasan[:400]) as act:
        klaim = kunci(klaim)
        izinkan(klaim, "usulkan_tolak", by)
        fakta, hasil = hitung_klaim(klaim)
        pindah(act, klaim, "usulkan_tolak", by)
        return act.buat(
            Usulan,
            klaim=klaim,
            versi=klaim.usulan.count() + 1,
            pengusul=by,
            kantor_pengusul=by.kantor.jenis,
            putusan="TOLAK",
            total=0,
            penerima=None,
            hukum_versi=hasil.versi,
            diketahui=_json(fakta),
            hasil=hasil.as_json(),
            jawaban_tinjau="",
            alasan=alasan.strip()[:400],
        )


def _json(fakta: dict[str, object]) -> dict[str, object]:
    return {k: v.isoformat() if hasattr(v, "isoformat") else v for k, v in fakta.items()}
