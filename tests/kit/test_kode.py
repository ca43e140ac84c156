"""Codes that can be read aloud and cannot be counted by."""

from naungan.kit.kode import kode_acak


def test_a_code_is_grouped_for_reading_aloud() -> None:
    assert [len(bagian) for bagian in kode_acak().split("-")] == [4, 4, 2]
    assert [len(bagian) for bagian in kode_acak(8).split("-")] == [4, 4]


def test_no_letter_is_misheard() -> None:
    huruf = set("".join(kode_acak() for _ in range(500)))

    assert not huruf & set("ILOU") and huruf >= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


def test_codes_do_not_repeat() -> None:
    assert len({kode_acak() for _ in range(5_000)}) == 5_000
