from django.apps import AppConfig


class Ledger(AppConfig):
    name = "naungan.books.ledger"
    label = "ledger"
