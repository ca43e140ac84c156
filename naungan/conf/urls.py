"""Every address of the site, by audience."""

from django.urls import include, path

from naungan.face.web.masuk import masuk_contoh

urlpatterns = [
    path("", include("naungan.face.web.public.urls")),
    path("", include("naungan.face.web.desk.urls")),
    path("", include("naungan.face.web.branch.urls")),
    path("", include("naungan.face.web.village.urls")),
    path("", include("naungan.face.web.family.urls")),
    path("api/v1/", include("naungan.face.api.urls")),
    path("masuk-contoh/<str:username>/<str:tanda>/", masuk_contoh, name="masuk_contoh"),
    path("masuk/", include("allauth.account.urls")),
    path("masuk/dua-langkah/", include("allauth.mfa.urls")),
    path("bahasa/", include("django.conf.urls.i18n")),
]
