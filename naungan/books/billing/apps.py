from django.apps import AppConfig


class Billing(AppConfig):
    name = "naungan.books.billing"
    label = "billing"
