from django.apps import AppConfig


class Staff(AppConfig):
    name = "naungan.books.staff"
    label = "staff"
