"""Every case in ``cases/`` computes to what its source says."""

from pathlib import Path
from typing import Any

import pytest

from naungan.law import hitung
from naungan.law.berkas import baca_yaml

KASUS = sorted((Path(__file__).parent / "cases").rglob("*.yaml"))


@pytest.mark.parametrize("berkas", KASUS, ids=lambda b: f"{b.parent.parent.name}/{b.parent.name}/{b.stem}")
def test_case(berkas: Path) -> None:
    kasus: dict[str, Any] = baca_yaml(berkas)
    assert kasus["sumber"].strip()
    assert kasus["diketahui"].get("tanggal", kasus["diketahui"].get("bulan")) is not None
    jawab, harap = hitung(kasus["diketahui"]).as_json(), dict(kasus["harapan"])
    if "perlu_tinjau" in harap:
        assert bool(jawab["perlu_tinjau"]) is harap.pop("perlu_tinjau"), jawab["perlu_tinjau"]
    for kunci, nilai in harap.items():
        sebagian = {k: jawab[kunci].get(k, 0) for k in nilai} if isinstance(nilai, dict) else jawab[kunci]
        assert sebagian == nilai
