from django.apps import AppConfig


class Cases(AppConfig):
    name = "naungan.books.cases"
    label = "cases"
