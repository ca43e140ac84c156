"""Events and the two files kept about each: the regency's accompaniment and BPJS's claim."""
