"""HOW WE DECIDE: the verbs. Each applies the law to the books in one transaction, permitted, journalled, safe twice.

Every write to the books is one of these verbs, called alike by pages, command line and background jobs. A verb takes
keyword arguments and ``by=``, the officer who acts, and raises a ``Tolakan`` when it must not happen.
"""
