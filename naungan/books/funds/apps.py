from django.apps import AppConfig


class Funds(AppConfig):
    name = "naungan.books.funds"
    label = "funds"
