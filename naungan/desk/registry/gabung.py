"""Merging two rows of one human being. Nothing moves: the second row points to the first, and back off again."""

from django.db import IntegrityError

from naungan.books.journal.catat import Tindakan, tindakan
from naungan.books.registry.models import Gabungan, Person
from naungan.books.staff.models import Petugas
from naungan.desk.access import dalam_wilayah, orang_terlihat, wajib
from naungan.desk.flow import SEMUA
from naungan.desk.kunci import kunci
from naungan.desk.registry.alur import GABUNGAN
from naungan.desk.tolakan import MasukanKeliru, TidakBerwenang, Tolakan
from naungan.kit.jam import hari_ini

__all__ = ["batalkan_gabungan", "gabungkan", "rujukan", "setujui_gabungan", "tolak_gabungan"]


def gabungkan(tetap: Person, dilebur: Person, *, by: Petugas, alasan: str) -> Gabungan:
    """Propose that ``dilebur`` is the same human being as ``tetap``, whose row will stand.

    Raises Tolakan for rows already merged or proposed.
    """
    wajib(by, "gabungkan", kantor=("PEMDA", "DESA"), peran=SEMUA)
    if orang_terlihat(by).filter(pk__in=(tetap.pk, dilebur.pk)).count() < len({tetap.pk, dilebur.pk}):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    _dapat_dilebur(tetap, dilebur)
    try:
        with tindakan("gabungkan", by=by, alasan=alasan.strip()[:400]) as act:
            gabungan = Gabungan.objects.create(
                tetap=tetap,
                dilebur=dilebur,
                wilayah=tetap.wilayah,
                alasan=alasan.strip()[:400],
                pengaju=by,
                kantor_pengaju=by.kantor.jenis,
                diusulkan_pada=hari_ini(),
            )
            act.subjek("gabungan", gabungan.pk, sesudah=_isi(gabungan))
    except IntegrityError as galat:
        if Gabungan.objects.filter(dilebur=dilebur, status="DIUSULKAN").exists():
            raise Tolakan("permintaan_masih_terbuka") from galat
        raise
    return gabungan


def setujui_gabungan(gabungan: Gabungan, *, by: Petugas) -> Gabungan:
    """Decide that they are one. What names the second row at this moment is noted, and stays where it is."""
    with tindakan("setujui_gabungan", by=by) as act:
        gabungan = kunci(gabungan)
        ke = _izinkan(gabungan, "setujui", by)
        tetap, dilebur = _pegang(gabungan)
        _dapat_dilebur(tetap, dilebur)
        gabungan.rujukan = rujukan(dilebur.pk)
        _putus(act, gabungan, ke, by)
        Person.objects.filter(pk=dilebur.pk).update(lebur_ke=tetap)
        act.subjek("person", dilebur.pk, sebelum={"lebur_ke": None}, sesudah={"lebur_ke": tetap.pk})
        act.subjek("person", tetap.pk, sesudah={"menerima": dilebur.pk})
    return gabungan


def tolak_gabungan(gabungan: Gabungan, *, by: Petugas, alasan: str) -> Gabungan:
    """Decide that they are two people, with the reason."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("tolak_gabungan", by=by, alasan=alasan.strip()[:400]) as act:
        gabungan = kunci(gabungan)
        ke = _izinkan(gabungan, "tolak", by)
        gabungan.catatan = alasan.strip()[:400]
        _putus(act, gabungan, ke, by)
    return gabungan


def batalkan_gabungan(gabungan: Gabungan, *, by: Petugas, alasan: str) -> Gabungan:
    """Undo: both rows stand by themselves again, each with what it had and what it was given since."""
    if not alasan.strip():
        raise MasukanKeliru("kosong", kolom="alasan")
    with tindakan("batalkan_gabungan", by=by, alasan=alasan.strip()[:400]) as act:
        gabungan = kunci(gabungan)
        gabungan.status, sebelum = _boleh(gabungan, "batalkan", by), _isi(gabungan)
        gabungan.pembatal, gabungan.dibatalkan_pada = by, hari_ini()
        gabungan.alasan_batal = alasan.strip()[:400]
        gabungan.save()
        act.subjek("gabungan", gabungan.pk, sebelum=sebelum, sesudah=_isi(gabungan))
        tetap, dilebur = _pegang(gabungan)
        Person.objects.filter(pk=dilebur.pk).update(lebur_ke=None)
        act.subjek("person", dilebur.pk, sebelum={"lebur_ke": tetap.pk}, sesudah={"lebur_ke": None})
        act.subjek("person", tetap.pk, sesudah={"melepas": dilebur.pk})
    return gabungan


def rujukan(person: int) -> dict[str, list[int]]:
    """Table → identities of the rows that name this person, found by asking the models themselves."""
    hasil: dict[str, list[int]] = {}
    for r in Person._meta.related_objects:
        if r.related_model in (Person, Gabungan):
            continue
        baris = r.related_model._default_manager.filter(**{r.field.name: person}).order_by("pk")
        if nomor := list(baris.values_list("pk", flat=True)):
            tabel = r.related_model._meta.db_table
            hasil[tabel] = sorted({*hasil.get(tabel, []), *nomor})
    return hasil


def _dapat_dilebur(tetap: Person, dilebur: Person) -> None:
    if tetap.pk == dilebur.pk:
        raise MasukanKeliru("kerabat_dua_kali", kolom="dilebur")
    for p in (tetap, dilebur):
        if p.lebur_ke is not None:
            raise Tolakan("sudah_dilebur", nama=p.lebur_ke.nama)
    if Person.objects.filter(lebur_ke=dilebur).exists():
        raise Tolakan("masih_menampung", nama=dilebur.nama)


def _boleh(gabungan: Gabungan, aksi: str, by: Petugas) -> str:
    if not dalam_wilayah(by, gabungan.wilayah):
        raise TidakBerwenang("bukan_wilayahnya", kantor=by.kantor.nama)
    return GABUNGAN.periksa(aksi, gabungan.status, by)


def _izinkan(gabungan: Gabungan, aksi: str, by: Petugas) -> str:
    ke = _boleh(gabungan, aksi, by)
    if gabungan.pengaju_id == by.pk:
        raise TidakBerwenang("orang_yang_sama")
    return ke


def _pegang(gabungan: Gabungan) -> tuple[Person, Person]:
    """Both persons, locked in one order, as they stand now."""
    berdua = Person.objects.select_for_update(of=("self",)).filter(
        pk__in=(gabungan.tetap_id, gabungan.dilebur_id)
    )
    menurut = {p.pk: p for p in berdua.order_by("pk")}
    return menurut[gabungan.tetap_id], menurut[gabungan.dilebur_id]


def _putus(act: Tindakan, gabungan: Gabungan, ke: str, by: Petugas) -> None:
    sebelum = _isi(gabungan)
    gabungan.status, gabungan.diputus_pada = ke, hari_ini()
    gabungan.pemutus, gabungan.kantor_pemutus = by, by.kantor.jenis
    gabungan.save()
    act.subjek("gabungan", gabungan.pk, sebelum=sebelum, sesudah=_isi(gabungan))


def _isi(gabungan: Gabungan) -> dict[str, object]:
    return {
        "status": gabungan.status,
        "tetap": gabungan.tetap_id,
        "dilebur": gabungan.dilebur_id,
        "rujukan": {t: len(n) for t, n in gabungan.rujukan.items()},
    }
