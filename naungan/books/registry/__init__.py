"""Persons, payers and jobs."""
