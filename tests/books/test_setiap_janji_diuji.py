"""Every promise of the books is broken on purpose by some test."""

from pathlib import Path

from tests.books.penolakan import janji, pagar

DI_SINI = Path(__file__).parent


def test_every_promise_is_tried() -> None:
    isi = "".join(b.read_text(encoding="utf-8") for b in DI_SINI.rglob("test_*.py"))
    menyeluruh = {
        p.nama for p in pagar().values() if p.bila == "1=1"
    }  # all of them tried in test_hanya_tambah

    assert [n for n in sorted(janji().keys() - menyeluruh) if f'"{n}"' not in isi] == []


def test_promises_have_names_of_their_own() -> None:
    assert len({p.pesan for p in pagar().values()}) == len(pagar())
