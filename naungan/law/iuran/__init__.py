"""Contributions: what is owed for one month, by segment. Chosen by the contribution month."""
