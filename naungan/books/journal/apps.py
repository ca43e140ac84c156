from django.apps import AppConfig


class Journal(AppConfig):
    name = "naungan.books.journal"
    label = "journal"
