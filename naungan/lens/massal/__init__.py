"""The law over millions of rows: the rules of ``naungan.law`` read as columns, on one machine or on many.

``susunan`` says what is computed (the same for every engine); ``tabel`` reads files into columns; ``masuk``
turns what was told into facts; ``polars_`` and ``spark_`` run the rules; ``jalan`` carries a file through.
"""
