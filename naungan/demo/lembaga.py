"""Payers that are no companies: agencies, village governments, sponsors, building projects, DBHCHT.

Their names stand in ``lembaga.yaml``: agencies generic, sponsors and projects invented.
"""

from datetime import date
from functools import cache
from importlib.resources import files

import numpy as np
import yaml

from naungan.demo.acak import alur, bagi
from naungan.demo.bentuk import PayerRow
from naungan.demo.cast_tempat import DESA_SLAMET, PEMKAB_DBHCHT
from naungan.demo.pemberi_kerja import Pembayar
from naungan.demo.rencana import Rencana
from naungan.demo.tempat import Peta

__all__ = ["dbhcht", "desa", "donatur", "opd", "proyek"]

KABUPATEN = "35.16"


@cache
def _kata() -> dict[str, list[str]]:
    isi: dict[str, list[str]] = yaml.safe_load((files("naungan.demo") / "lembaga.yaml").read_text("utf-8"))
    return isi


def opd(seed: int, r: Rencana, peta: Peta) -> list[Pembayar]:
    """Agencies and district offices; they pay December in January, after the run."""
    nama = [f"{d} Kabupaten Mojokerto" for d in _kata()["dinas"][: r.dinas]]
    nama += [f"Kantor Kecamatan {n}" for n in peta.nama_kecamatan[: r.kantor_kecamatan]]
    letak = [KABUPATEN] * r.dinas + peta.kecamatan[: r.kantor_kecamatan]
    bobot = 0.5 + alur(seed, "besar opd").random(len(nama))
    bobot[:3] *= np.array([9, 7, 5])[
        : len(bobot)
    ]  # schools, clinics and the public-order corps employ most of them
    jumlah = 1 + bagi(r.non_asn - len(nama), bobot)
    return [
        Pembayar(
            PayerRow(f"OPD-{i + 1:02d}", "OPD", n, w, f"ZZ9{i + 1:05d}", "", 1, "", "APBD", ""), j, 202312
        )
        for i, (n, w, j) in enumerate(zip(nama, letak, jumlah.tolist(), strict=True))
    ]


def desa(seed: int, r: Rencana, peta: Peta) -> list[Pembayar]:
    """Village governments that enrolled their officials; Pak Kades Slamet's is the first."""
    urut = [
        peta.desa[i] for i in np.argsort(alur(seed, "desa terdaftar").random(len(peta.desa)), kind="stable")
    ]
    slamet = peta.ke[DESA_SLAMET]
    urut = [slamet, *(d for d in urut if d != slamet)][: r.desa_terdaftar]
    jumlah = 3 + bagi(
        r.desa - 3 * len(urut), 0.7 + 0.6 * alur(seed, "besar desa terdaftar").random(len(urut))
    )
    lunas = alur(seed, "tertib desa").random(len(urut))
    return [
        Pembayar(
            PayerRow(f"DESA-{peta.kode[d]}", "DESA", _sebut(peta, d), peta.kode[d],
                     f"ZZ7{i + 1:05d}", "", 1, "", "APBDES", ""),
            j, 202312 if lunas[i] < 0.9 or i == 0 else 202311,
        )
        for i, (d, j) in enumerate(zip(urut, jumlah.tolist(), strict=True))
    ]  # fmt: skip


def _sebut(peta: Peta, d: int) -> str:
    """The village government's name, with the district where two villages are called alike."""
    nama = f"Pemerintah Desa {peta.nama[d]}"
    kembar = sum(peta.nama[lain] == peta.nama[d] for lain in peta.desa) > 1
    return f"{nama}, Kecamatan {peta.nama_kecamatan[peta.dari_kecamatan[d]]}" if kembar else nama


def donatur(r: Rencana, peta: Peta) -> list[Pembayar]:
    """The sponsors' pledges, a hundred names each at full size; the first is Pak Joko's company."""
    jumlah = bagi(r.mitra, [1.0] * r.donatur)
    letak = [peta.kode[int(np.argmax(peta.dari_kecamatan == (5 * i + 12) % 18))] for i in range(r.donatur)]
    return [
        Pembayar(
            PayerRow(
                f"MITRA-{i + 1:02d}", "MITRA", _kata()["donatur"][i], letak[i], "", "", 0, "", "CSR", ""
            ),
            j,
        )
        for i, j in enumerate(jumlah.tolist())
    ]


def proyek(seed: int, r: Rencana, peta: Peta) -> list[Pembayar]:
    """Building projects running on 31 December 2023, then those finished before October."""
    n, selesai = r.proyek, r.proyek_selesai
    acak = alur(seed, "proyek").random((3, n + selesai))
    jumlah = np.concatenate(
        (
            1 + bagi(r.jakon - n, acak[0, :n] ** 2 + 0.1),
            1 + bagi(r.jakon_selesai - selesai, acak[0, n:] ** 2 + 0.1),
        )
    )
    letak = np.searchsorted(np.cumsum(peta.orang) / peta.orang.sum(), acak[1])
    pekerjaan = _kata()["proyek"]
    hasil = []
    for i, j in enumerate(jumlah.tolist()):
        kode, nama = peta.kode[letak[i]], peta.nama[letak[i]]
        judul = f"{pekerjaan[i % len(pekerjaan)]} {nama} (paket {i + 1:03d})"
        baris = PayerRow(
            f"PROYEK-{i + 1:03d}", "PROYEK", judul, kode, f"ZZ8{i + 1:05d}", "", 5, "", "PERUSAHAAN", ""
        )
        if i < n:
            bulan = 3 + (i * 7 if i > 1 else 0) % 8  # March to October 2023; the first two in March
            lunas = 202312 if acak[2, i] < 0.9 or i < 2 else 202311
            hasil.append(Pembayar(baris, j, lunas, mulai=date(2023, bulan, 1)))
        else:
            awal, akhir = date(2022, 7 + i % 6, 1), date(2023, 3 + i % 7, 28)
            hasil.append(Pembayar(baris, j, 0, mulai=awal, akhir=akhir))
    return hasil


def dbhcht(r: Rencana) -> list[Pembayar]:
    """The regency paying for tobacco farmers and other vulnerable workers, October to December 2023."""
    nama = "Pemerintah Kabupaten Mojokerto, program DBHCHT"
    return [
        Pembayar(PayerRow(PEMKAB_DBHCHT, "PEMDA", nama, KABUPATEN, "", "", 0, "", "DBHCHT", ""), r.dbhcht)
    ]
