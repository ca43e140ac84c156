"""WHAT IT ADDS UP TO: reads law and books and writes nothing. Every figure has one definition, here."""
