"""A free place is offered to the next in line of its quota: by the system, answered by people."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from django.db import connection
from django.db.models import Q

from naungan.books.journal.catat import tindakan
from naungan.books.selection.models import Calon, Program, Tawaran
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, wajib
from naungan.desk.kunci import kunci
from naungan.desk.selection.antrean import urutan
from naungan.desk.selection.aturan import ketentuan_pada
from naungan.desk.selection.bidang import Konteks
from naungan.desk.selection.kapasitas import bernama, sisa_kuota
from naungan.desk.selection.saringan import baku, saring
from naungan.desk.selection.tempat import Kosong, tempat_kosong
from naungan.desk.tolakan import BukanTahapnya, MasukanKeliru, TidakBerwenang
from naungan.kit.bulan import Bulan
from naungan.kit.jam import hari_ini

__all__ = ["jawab_tawaran", "tawarkan_tempat_kosong"]

TERBUKA = (Tawaran.Status.DITAWARKAN, Tawaran.Status.DITERIMA)
# In line, eligible today, without an open offer, named nowhere else.
_ANTRE = """
SELECT c.id, c.kuota_id FROM selection_calon c JOIN registry_person o ON o.id = c.person_id
  JOIN registry_person p ON p.id = COALESCE(o.lebur_ke_id, o.id)
 WHERE c.program_id = %(program)s AND c.status = 'ANTRE' AND {layak}
   AND NOT EXISTS (SELECT 1 FROM selection_tawaran w WHERE w.calon_id = c.id AND w.status IN ('DITAWARKAN', 'DITERIMA'))
   AND NOT {bernama}
 ORDER BY {urut}
"""


class _Antrean:
    """Who may be offered what: by quota, as long as it has places left, nobody the same vacancy twice."""

    def __init__(self, baris: Iterable[tuple[int, int | None]], sisa: dict[int | None, int]) -> None:
        self._semua = deque(baris)
        self._sel: dict[int | None, deque[int]] = defaultdict(deque)
        for calon, kuota in self._semua:
            self._sel[kuota].append(calon)
        self._sisa = sisa
        self._dapat: set[int] = set()

    def berikut(self, kuota: int | None, pernah: set[int]) -> int | None:
        """The next of this quota."""
        return self._ambil(((c, kuota) for c in self._sel[kuota]), pernah)

    def siapa_saja(self, pernah: set[int]) -> int | None:
        """The next of all whose quota has places."""
        return self._ambil(self._semua, pernah)

    def _ambil(self, baris: Iterable[tuple[int, int | None]], pernah: set[int]) -> int | None:
        for calon, kuota in baris:
            if calon not in self._dapat and calon not in pernah and self._sisa[kuota] > 0:
                self._dapat.add(calon)
                self._sisa[kuota] -= 1
                return calon
        return None


def tawarkan_tempat_kosong(program: Program, *, by: Petugas) -> int:
    """Let old offers lapse and offer every free place to the next in line; returns how many offers are new.

    Run by the system officer each night, and by anybody of the regency; run again it does nothing more.
    """
    wajib(
        by,
        "tawarkan",
        kantor=("PEMDA", "BPJS") if by.peran == "SISTEM" else ("PEMDA",),
        peran=("SISTEM", "PEMBUAT", "PEMERIKSA"),
        wilayah=program.wilayah,
    )
    hari = hari_ini()
    with tindakan("tawarkan_tempat_kosong", by=by) as act:
        program = kunci(program)
        lewat = (
            Tawaran.objects.filter(calon__program=program, status__in=TERBUKA)
            .filter(
                Q(status=Tawaran.Status.DITAWARKAN, dijawab_sebelum__lt=hari)
                | ~Q(calon__status=Calon.Status.ANTRE)
            )
            .update(status=Tawaran.Status.KEDALUWARSA)
        )
        tawaran = list(_pasangkan(program, hari)) if program.status == Program.Status.BERJALAN else []
        Tawaran.objects.bulk_create(tawaran)
        act.subjek("program", program.pk, sesudah={"tawaran_baru": len(tawaran), "tawaran_lewat": lewat})
    return len(tawaran)


def _pasangkan(program: Program, hari: date) -> Iterator[Tawaran]:
    terbuka = Tawaran.objects.filter(calon__program=program, status__in=TERBUKA)
    dipegang = set(terbuka.values_list("decree", "tempat"))
    kosong = [k for k in tempat_kosong(program, hari) if (k.decree, k.tempat) not in dipegang]
    if not kosong:
        return
    bulan = Bulan.dari_tanggal(hari).maju(1).kode
    sisa = dict(sisa_kuota(program, bulan))
    for k in tempat_kosong(program, hari):
        if k.penerima:
            sisa[k.kuota] += 1
    # who stands in a draft already counts among those who hold a place
    for (milik,) in terbuka.filter(calon__penerima__isnull=True).values_list("calon__kuota"):
        sisa[milik] -= 1
    antrean = _Antrean(_menunggu(program, hari, bulan), sisa)
    pernah: dict[tuple[int, int, int], set[int]] = defaultdict(set)
    for decree, tempat, urut, calon in Tawaran.objects.filter(calon__program=program).values_list(
        "decree", "tempat", "urut", "calon"
    ):
        pernah[decree, tempat, urut].add(calon)
    for k in sorted(kosong, key=lambda k: k.penerima is None):  # places of a quota before those of nobody
        sudah = pernah[k.decree, k.tempat, k.urut]
        siapa = antrean.berikut(k.kuota, sudah) if k.penerima else antrean.siapa_saja(sudah)
        if siapa is not None:
            yield _tawaran(k, siapa, hari, program.hari_tawaran)


def _menunggu(program: Program, hari: date, bulan: int) -> list[tuple[int, int | None]]:
    s = saring([*baku(hari), *ketentuan_pada(program, hari)], Konteks(hari, program.payer_id))
    urut = urutan(program, hari)
    with connection.cursor() as kursor:
        kursor.execute(
            _ANTRE.format(layak=s.layak, urut=urut.sql, bernama=bernama("%(bulan)s", "999912")),
            s.isi | urut.isi | {"program": program.pk, "bulan": bulan},
        )
        return [(calon, kuota) for calon, kuota in kursor.fetchall()]


def _tawaran(k: Kosong, calon: int, hari: date, tunggu: int) -> Tawaran:
    return Tawaran(
        decree_id=k.decree,
        tempat=k.tempat,
        urut=k.urut,
        calon_id=calon,
        sebab=k.sebab,
        dibuat_pada=hari,
        dijawab_sebelum=hari + timedelta(days=tunggu),
    )


def jawab_tawaran(tawaran: Tawaran, *, by: Petugas, terima: bool, alasan: str = "") -> Tawaran:
    """Record the candidate's answer. Accepted, the place waits for the amending decree; refused, it goes to the next.

    Who refuses stays in line (``undurkan`` withdraws). Raises BukanTahapnya ``tawaran_lewat`` after the last day.
    """
    wajib(by, "jawab_tawaran", kantor=("PEMDA", "DESA"), peran=("PEMBUAT", "PEMERIKSA", "PIMPINAN"))
    if not dalam_wilayah(by, tawaran.calon.person.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    if not terima and not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("jawab_tawaran", by=by, alasan=alasan.strip()[:400]) as act:
        kunci(tawaran.calon.program)
        tawaran = kunci(tawaran)
        if tawaran.status == Tawaran.Status.KEDALUWARSA or (
            tawaran.status == Tawaran.Status.DITAWARKAN and tawaran.dijawab_sebelum < hari_ini()
        ):
            raise BukanTahapnya("tawaran_lewat", nilai=tawaran.dijawab_sebelum)
        if tawaran.status != Tawaran.Status.DITAWARKAN:
            raise BukanTahapnya("bukan_tahapnya", aksi="jawab_tawaran", status=tawaran.status)
        tawaran.status = Tawaran.Status.DITERIMA if terima else Tawaran.Status.DITOLAK
        tawaran.dijawab_oleh, tawaran.dijawab_pada = by, hari_ini()
        tawaran.alasan = alasan.strip()[:200]
        tawaran.save(update_fields=["status", "dijawab_oleh", "dijawab_pada", "alasan"])
        act.subjek("calon", tawaran.calon_id, sesudah={"tawaran": tawaran.pk, "jawaban": tawaran.status})
    return tawaran
