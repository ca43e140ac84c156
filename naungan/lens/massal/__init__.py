"""The law over millions of rows: the rules of ``naungan.law`` read as columns, on one machine or on many.

``susunan`` says what is computed, ``rupa`` how a file is laid out, ``masuk`` turns what was told into facts,
``tulis_polars`` writes a rule's tree as an expression, ``mesin_polars`` runs a group of rows, ``bagian_polars`` a
part of a file; ``jalan`` and ``jalan_spark`` carry a whole file through.
"""
