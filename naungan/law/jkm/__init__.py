"""JKM, the death benefit: a death not caused by work. PP 44/2015 Pasal 34, amended by PP 82/2019."""
