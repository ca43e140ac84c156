"""The school years a scholarship can pay."""

JENJANG = {"TK": 2, "SD": 6, "SMP": 3, "SMA": 3, "PT": 5}
"""The school levels in order, with the most years each is paid."""
TAHUN_SEKOLAH = tuple((jenjang, kelas) for jenjang, lama in JENJANG.items() for kelas in range(1, lama + 1))
