from django.apps import AppConfig


class Registry(AppConfig):
    name = "naungan.books.registry"
    label = "registry"
