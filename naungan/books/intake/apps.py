from django.apps import AppConfig


class Intake(AppConfig):
    name = "naungan.books.intake"
    label = "intake"
