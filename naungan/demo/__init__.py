"""The invented regency: 232,000 people who do not exist, in the real villages of Kabupaten Mojokerto.

**From the press** (wartakum7.com, 31 January 2024): 187,344 active members on 31 December 2023, of whom
5,527 non-ASN staff and 27,727 tobacco farmers and other vulnerable workers paid from DBHCHT; eight families,
six times Rp42,000,000 (JKM) and twice Rp70,000,000 (JKK death), together Rp392,000,000.

**Invented, all of it:** every person, NIK, telephone and account number; every employer, sponsor and project;
how the other 154,090 members divide; the 45,000 people without running cover; the other seventeen deaths; and
*who paid for each of the eight*, which is not in the news. Names of agencies, districts and villages are real
or generic; what happens in them here is not.

What marks the invention: the NIK begins with 351699 (no such district), the telephone number with 08009, the
employer's number (NPP) with ZZ, the bank is "Bank Contoh", and every company's name is a coined word.

``invent()`` is pure Python and numpy and gives the same people for the same seed on every machine; only
``run.py`` and what it calls to put them through the programme know Django.
"""
