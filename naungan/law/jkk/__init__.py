"""JKK, the work-accident benefit. PP 44/2015 Pasal 25 and its annexes, amended by PP 82/2019."""
