"""Enrolment: from rows of an approved roster to persons, jobs and memberships."""

from naungan.desk.enrolment.daftarkan import BarisDaftar, daftarkan
from naungan.desk.enrolment.pembayar import BarisPembayar, daftarkan_pembayar

__all__ = ["BarisDaftar", "BarisPembayar", "daftarkan", "daftarkan_pembayar"]
