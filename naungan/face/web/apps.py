from django.apps import AppConfig


class Web(AppConfig):
    name = "naungan.face.web"
    label = "web"
