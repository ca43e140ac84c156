"""Workbooks that go out: the sender's own list given back, with what is to be repaired."""
