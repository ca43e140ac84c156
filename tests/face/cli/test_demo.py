"""``naungan demo`` and its neighbours as a person starts them: twice, in the wrong folder, on a bad day."""

import json
import os
import resource
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.demo.perintah import SKALA, Naungan

BENTUK = {
    "bulan": str,
    "cakupan": {
        "per": str,
        "aturan": str,
        "peserta_aktif": int,
        "non_asn": int,
        "rentan_dbhcht": int,
        "penyebut": [{"nama": str, "nilai": int, "persen": float}],
    },
    "santunan": {
        "lingkup": str,
        "total": int,
        "keluarga": int,
        "klaim": [{"kode": str, "program": str, "tanggal": str, "total": int}],
    },
    "santunan_bulan": {"total": int, "keluarga": int, "klaim": [{"total": int}]},
    "iuran": {
        "program": {"jkk": int, "jkm": int},
        "pembayar": [{"jenis": str, "sumber": str, "peserta": int, "tagihan": int, "diterima": int}],
    },
}
"""The statement as it was agreed: keys and types. There may be more keys beside these."""
ENV = {k: n for k, n in os.environ.items() if not k.startswith("NAUNGAN_") or k.startswith("NAUNGAN_TEST")}


@pytest.fixture(scope="module")
def contoh(tmp_path_factory: pytest.TempPathFactory) -> Naungan:
    """A small demo that has run to its end, with its statement beside it."""
    folder = tmp_path_factory.mktemp("contoh")
    naungan = Naungan(folder / "data", ENV)
    naungan.jalan(
        "demo", "--data-dir", str(naungan.folder), "--scale", SKALA, "--no-serve", "--json", str(folder / "laporan.json")
    )  # fmt: skip
    return naungan


@pytest.fixture
def salinan(contoh: Naungan, tmp_path: Path) -> Naungan:
    """A copy to break."""
    shutil.copytree(contoh.folder, tmp_path / "data")
    return Naungan(tmp_path / "data", ENV)


def demo(naungan: Naungan, *lain: str, skala: str = SKALA, boleh: tuple[int, ...] = (0,)) -> tuple[str, str]:
    hasil = naungan.jalan(
        "demo", "--data-dir", str(naungan.folder), "--scale", skala, "--no-serve", *lain, boleh=boleh
    )
    assert "Traceback" not in hasil.stderr
    return hasil.stdout, hasil.stderr


def cocok(nilai: object, bentuk: object, di: str = "laporan") -> None:
    if isinstance(bentuk, dict):
        assert isinstance(nilai, dict), di
        for kunci, isi in bentuk.items():
            cocok(nilai[kunci], isi, f"{di}.{kunci}")
    elif isinstance(bentuk, list):
        assert isinstance(nilai, list) and nilai, di
        for satu in nilai:
            cocok(satu, bentuk[0], f"{di}[]")
    else:
        assert type(nilai) is bentuk, di


def test_the_statement_has_the_agreed_shape(contoh: Naungan) -> None:
    laporan = json.loads((contoh.folder.parent / "laporan.json").read_text(encoding="utf-8"))
    cocok(laporan, BENTUK)
    assert laporan["bulan"] == "2023-12"
    assert (laporan["santunan"]["keluarga"], laporan["santunan"]["total"]) == (8, 392_000_000)
    dbhcht = next(b for b in laporan["iuran"]["pembayar"] if b["sumber"] == "DBHCHT")
    assert dbhcht["tagihan"] == dbhcht["diterima"] == 16_800 * dbhcht["peserta"]

    dicetak = contoh.jalan("laporan", "2023-12", "--data-dir", str(contoh.folder), "--json").stdout
    assert json.loads(dicetak) == laporan
    hitung = contoh.jalan(
        "laporan", "2023-12", "--data-dir", str(contoh.folder), "--json", "--hitung-ulang"
    ).stdout
    cocok(json.loads(hitung), BENTUK)


def test_the_books_of_the_demo_are_whole(contoh: Naungan) -> None:
    assert contoh.utuh()


def test_a_second_demo_starts_at_once_and_changes_nothing(contoh: Naungan) -> None:
    sidik = contoh.sidik()
    keluar, langkah = demo(contoh)

    assert "LAPORAN BULAN DESEMBER 2023" in keluar
    assert "Mendaftarkan peserta" not in langkah
    assert contoh.sidik() == sidik


def test_another_scale_or_seed_in_the_same_folder_is_refused(contoh: Naungan) -> None:
    for lain, skala in (((), "0.01"), (("--seed", "1"), SKALA)):
        _, galat = demo(contoh, *lain, skala=skala, boleh=(2,))
        assert f"berisi demo lain (benih:skala 3516:{SKALA})" in galat
        assert "--fresh" in galat


def test_fresh_begins_again_and_touches_nothing_else_in_the_folder(salinan: Naungan) -> None:
    catatan = salinan.folder / "catatan-saya.txt"
    catatan.write_text("penting")
    demo(salinan, "--fresh", skala="0.002")

    assert catatan.read_text() == "penting"
    assert salinan.utuh()


@pytest.mark.parametrize("tanda", [False, True], ids=["plain", "with a demo's mark left in the folder"])
def test_a_demo_keeps_out_of_real_books(salinan: Naungan, tanda: bool) -> None:
    with sqlite3.connect(salinan.folder / "naungan.sqlite3") as buku:
        buku.execute("UPDATE journal_bulkrun SET kunci = 'sungguhan' WHERE kunci LIKE 'demo:%'")
    buku.close()
    if not tanda:
        (salinan.folder / "DEMO").unlink()
    _, galat = demo(salinan, *(("--fresh",) if not tanda else ()), boleh=(2,))

    assert "berisi data sungguhan" in galat
    assert salinan.utuh()


def test_two_demos_do_not_prepare_one_folder_at_once(tmp_path: Path) -> None:
    naungan = Naungan(tmp_path / "data", ENV)
    with naungan.demo() as pertama:
        while not (naungan.folder / "gembok-demo").exists():
            time.sleep(0.02)
        time.sleep(0.2)
        _, galat = demo(naungan, boleh=(2,))
        pertama.kill()
    assert "demo lain sedang disiapkan" in galat


def rusak_kunci(folder: Path) -> None:
    (folder / "kunci.json").write_text('{"segel": {"1": "bukan"')


def kunci_kosong(folder: Path) -> None:
    (folder / "kunci.json").write_text("")


def kunci_lain(folder: Path) -> None:
    (folder / "kunci.json").write_text("[]")


def rusak_kepala(folder: Path) -> None:
    with (folder / "naungan.sqlite3").open("r+b") as buku:
        buku.write(b"\0" * 200)


def rusak_tengah(folder: Path) -> None:
    with (folder / "naungan.sqlite3").open("r+b") as buku:
        buku.seek(4096)
        buku.write(b"\xff" * 400_000)


def buku_kosong(folder: Path) -> None:
    (folder / "naungan.sqlite3").unlink()


@pytest.mark.parametrize(
    ("rusakkan", "kalimat"),
    [
        (rusak_kunci, "berkas kunci rusak"),
        (kunci_kosong, "berkas kunci rusak"),
        (kunci_lain, "berkas kunci rusak"),
        (rusak_kepala, "Basis data berkasnya rusak. Pulihkan dari cadangan"),
        (rusak_tengah, "Basis data berkasnya rusak. Pulihkan dari cadangan"),
        (buku_kosong, "Basis data tabelnya belum ada"),
    ],
)
def test_broken_files_are_told_in_a_sentence(salinan: Naungan, rusakkan: object, kalimat: str) -> None:
    rusakkan(salinan.folder)  # type: ignore[operator]
    hasil = salinan.jalan("periksa", "--data-dir", str(salinan.folder), boleh=(2,))
    assert kalimat in hasil.stderr
    assert len(hasil.stderr.splitlines()) == 1


@pytest.mark.parametrize("batas", [0, 60_000, 600_000])
def test_a_full_disk_is_told_in_a_sentence_and_survived(tmp_path: Path, batas: int) -> None:
    naungan = Naungan(tmp_path / "data", ENV)
    proses = subprocess.run(
        [sys.executable, "-m", "naungan.face.cli.main", "siapkan", "--tanpa-acuan", "--data-dir", str(naungan.folder)],
        env=ENV, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (batas, batas)),
    )  # fmt: skip
    assert proses.returncode == 2, proses.stderr
    assert "tempat penyimpanan penuh" in proses.stderr
    assert "Traceback" not in proses.stderr


@pytest.mark.skipif(not Path("/sys/kernel").exists(), reason="no folder here that nobody can write")
def test_a_folder_nobody_can_write_is_told_in_a_sentence() -> None:
    hasil = Naungan(Path("/sys/kernel/naungan"), ENV).jalan(
        "siapkan", "--data-dir", "/sys/kernel/naungan", boleh=(2,)
    )
    assert hasil.stderr.startswith("/sys/kernel/naungan: tidak ")


def porta() -> int:
    with socket.socket() as coba:
        coba.bind(("127.0.0.1", 0))
        return int(coba.getsockname()[1])


def test_a_port_in_use_is_told_before_any_work(tmp_path: Path) -> None:
    with socket.socket() as lain:
        lain.bind(("127.0.0.1", 0))
        lain.listen()
        nomor = lain.getsockname()[1]
        hasil = Naungan(tmp_path, ENV).jalan(
            "demo", "--data-dir", str(tmp_path / "data"), "--port", str(nomor), boleh=(2,)
        )
    assert f"porta {nomor} sedang dipakai program lain" in hasil.stderr
    assert not (tmp_path / "data").exists()


@pytest.fixture
def situs(salinan: Naungan) -> "Iterator[tuple[subprocess.Popen[str], int]]":
    """The demo, serving; its processes in a group of their own."""
    nomor = porta()
    proses = subprocess.Popen(
        [sys.executable, "-m", "naungan.face.cli.main", "demo", "--data-dir", str(salinan.folder), "--scale", SKALA,
         "--port", str(nomor)],
        env=ENV, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    with proses:
        assert proses.stdout is not None
        for baris in proses.stdout:
            if baris.startswith("Situs:"):
                break
        for _ in range(150):
            try:
                urlopen(f"http://127.0.0.1:{nomor}/masuk/", timeout=5).read()
                break
            except (URLError, ConnectionError):
                time.sleep(0.2)
        yield proses, nomor
        for nomor in (proses.pid, *anak_cucu(salinan.folder)):
            with suppress(ProcessLookupError):
                os.kill(nomor, signal.SIGKILL)


def anak_cucu(folder: Path) -> list[int]:
    """Processes that serve this folder: server, its own children, worker."""
    tanda = f"\0NAUNGAN_DATA={folder}\0".encode()
    hidup = []
    for env in Path("/proc").glob("[0-9]*/environ"):
        with suppress(OSError):
            if tanda in b"\0" + env.read_bytes():
                hidup.append(int(env.parent.name))
    return hidup


@pytest.mark.parametrize(
    ("isyarat", "semua"), [(signal.SIGINT, True), (signal.SIGINT, False), (signal.SIGTERM, False), (signal.SIGHUP, False)],
    ids=["Ctrl-C", "interrupt", "terminate", "terminal closed"],
)  # fmt: skip
def test_stopping_the_demo_leaves_nothing_running(
    salinan: Naungan, situs: "tuple[subprocess.Popen[str], int]", isyarat: signal.Signals, semua: bool
) -> None:
    proses, nomor = situs
    assert len(anak_cucu(salinan.folder)) >= 2
    os.killpg(proses.pid, isyarat) if semua else proses.send_signal(isyarat)
    kode = proses.wait(25)

    assert kode == (0 if isyarat == signal.SIGINT else 128 + isyarat)
    assert anak_cucu(salinan.folder) == []
    with socket.socket() as coba:
        assert coba.connect_ex(("127.0.0.1", nomor)) != 0


def test_when_the_server_dies_the_worker_does_not_stay(
    salinan: Naungan, situs: "tuple[subprocess.Popen[str], int]"
) -> None:
    proses, _ = situs
    anak = [int(n) for n in Path(f"/proc/{proses.pid}/task/{proses.pid}/children").read_text().split()]
    assert len(anak) == 2
    os.kill(anak[0], signal.SIGKILL)

    assert proses.wait(25) == 1
    assert anak_cucu(salinan.folder) == []
