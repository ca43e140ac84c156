from django.apps import AppConfig


class Documents(AppConfig):
    name = "naungan.books.documents"
    label = "documents"
