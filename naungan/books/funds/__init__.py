"""Whose money: decrees with their ceilings, pledges with their places."""
