"""Memberships and their months: the thread between a name and a right."""
