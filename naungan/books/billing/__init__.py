"""Bills, receipts and the allocation of one to the other."""
