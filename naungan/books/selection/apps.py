from django.apps import AppConfig


class Selection(AppConfig):
    name = "naungan.books.selection"
    label = "selection"
