"""Writing the documents that come from the code: the workflows, drawn from their tables, and the law."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from naungan.face.cli.dokumen_hukum import hukum

__all__ = ["alur", "law", "main"]


def alur() -> str:
    """``docs/alur.md``: each workflow as a diagram and a table."""
    from naungan.desk.flow import BATCH, KIRIMAN, KLAIM, PENDAMPINGAN
    from naungan.desk.registry.alur import GABUNGAN, PERMINTAAN
    from naungan.desk.selection.alur import CALON

    bagian = [
        "# Workflows\n\nWritten from the tables of the desk (`naungan/desk/*/alur.py`, `flow.py`) by `make docs`.\n"
    ]
    for a in (KIRIMAN, PERMINTAAN, GABUNGAN, CALON, PENDAMPINGAN, KLAIM, BATCH):
        bagian.append(f"## {a.nama}\n\n```mermaid\nstateDiagram-v2\n  [*] --> {a.awal}")
        bagian += [f"  {dari} --> {x.ke}: {x.aksi}" for x in a.langkah for dari in x.dari]
        bagian += [f"  {status} --> [*]" for status in a.akhir]
        bagian.append(
            "```\n\n| action | from | to | office | role | insurer |\n| --- | --- | --- | --- | --- | --- |"
        )
        bagian += [
            f"| {x.aksi} | {', '.join(x.dari)} | {x.ke} | {', '.join(x.kantor)} | {', '.join(x.peran)} | {x.mode or 'both'} |"
            for x in a.langkah
        ]
        bagian.append("")
    return "\n".join(bagian)


def law(docs: Path) -> str:
    """``docs/law.md``: the prose beside it, with what the law's files and its written cases hold put in."""
    return hukum((docs / "law.in.md").read_text(encoding="utf-8"), docs.parent / "tests" / "law" / "cases")


def main(folder: str) -> None:
    from naungan.face.cli.lingkungan import buka_buku

    docs = Path(folder).resolve()
    with TemporaryDirectory() as kosong:  # the tables of the desk need Django, and no books
        buka_buku(kosong, baru=True)
        (docs / "alur.md").write_text(alur(), encoding="utf-8")
    (docs / "law.md").write_text(law(docs), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
