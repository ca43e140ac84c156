"""Contributions: one bill per payer and month, receipts, and the months they pay."""

from naungan.desk.billing.tagih import tagih_bulan
from naungan.desk.billing.terima import BarisBank, terima_bank

__all__ = ["BarisBank", "tagih_bulan", "terima_bank"]
