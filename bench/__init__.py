"""The published measurements. ``make bench`` runs them all, prints a table and writes ``bench/hasil.json``.

A rate means little alone, so each stands beside a *floor*: the barest way this machine does the same work in the same
run. The ratio (ours ÷ floor, as time) is what to compare between machines.
"""
