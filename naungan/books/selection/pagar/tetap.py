"""The condition that some columns of a row stay as they were."""

__all__ = ["tetap"]


def tetap(*kolom: str) -> str:
    """SQL that holds when an UPDATE changes one of these columns; none of them is ever null."""
    return " OR ".join(f"OLD.{k} <> NEW.{k}" for k in kolom)
