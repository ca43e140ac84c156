"""Whom public money covers: programmes and their rules, candidates, village meetings, named places, yearly checks."""
