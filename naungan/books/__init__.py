"""WHAT HAPPENED: the rooms of facts and money. Each room is a Django app; none knows a rule of law.

``kolom`` holds the field types the rooms share, ``pagar`` the fences the database itself keeps, ``pintu`` the one
door through which rows go in bulk. Everything else is a room.
"""
