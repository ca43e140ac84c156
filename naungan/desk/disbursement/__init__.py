"""BPJS's payment: compose a batch, release it, enter what the bank answered."""

from naungan.desk.disbursement.batch import rilis, susun_batch
from naungan.desk.disbursement.hasil_bank import HasilBank, catat_hasil_bank

__all__ = ["HasilBank", "catat_hasil_bank", "rilis", "susun_batch"]
