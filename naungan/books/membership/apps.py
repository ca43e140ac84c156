from django.apps import AppConfig


class Membership(AppConfig):
    name = "naungan.books.membership"
    label = "membership"
