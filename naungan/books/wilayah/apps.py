from django.apps import AppConfig


class Territory(AppConfig):
    name = "naungan.books.wilayah"
    label = "wilayah"
