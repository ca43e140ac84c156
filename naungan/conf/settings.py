"""The one settings file. Everything comes from the environment and is safe with nothing set.

| Variable | Meaning | Without it |
| --- | --- | --- |
| NAUNGAN_DATA | folder of keys, database and documents | ``./data`` |
| NAUNGAN_DATABASE_URL | ``sqlite:///path`` or ``postgresql://user:pass@host/name`` | SQLite in the data folder |
| NAUNGAN_SECRET_KEY | Django's secret | a key file in the data folder |
| NAUNGAN_HOSTS | host names served, comma separated; set means production | 127.0.0.1 and localhost |
| NAUNGAN_PENYELENGGARA | ``di_dalam`` (BPJS works here) or ``di_luar`` | ``di_dalam`` |
| NAUNGAN_WILAYAH | Kemendagri code this installation serves | ``35.16`` |
| NAUNGAN_HARI_INI | the day the demo lives in, YYYY-MM-DD | today |
"""

import os
import sys
from datetime import date
from pathlib import Path

from csp.constants import SELF

from naungan.conf.basis_data import dari_url
from naungan.conf.kunci import rahasia_django, siapkan_kunci
from naungan.kit.jam import setel_tanggal

PAKET = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("NAUNGAN_DATA", "data")).resolve()
HOSTS = [h for h in os.environ.get("NAUNGAN_HOSTS", "").split(",") if h]
PRODUKSI = bool(HOSTS)
DEBUG = False
ALLOWED_HOSTS = HOSTS or ["127.0.0.1", "localhost", "testserver"]

siapkan_kunci(DATA, boleh_buat=not PRODUKSI)
SECRET_KEY = os.environ.get("NAUNGAN_SECRET_KEY") or rahasia_django(DATA)
NAUNGAN_KUNCI = DATA / "kunci.json"
NAUNGAN_DOKUMEN = DATA / "dokumen"
NAUNGAN_PENYELENGGARA = os.environ.get("NAUNGAN_PENYELENGGARA", "di_dalam")
NAUNGAN_WILAYAH = os.environ.get("NAUNGAN_WILAYAH", "35.16")
NAUNGAN_DEMO = os.environ.get("NAUNGAN_DEMO", "") == "1"
if NAUNGAN_PENYELENGGARA not in ("di_dalam", "di_luar"):
    sys.exit("NAUNGAN_PENYELENGGARA harus di_dalam atau di_luar.")
if _hari := os.environ.get("NAUNGAN_HARI_INI"):
    setel_tanggal(date.fromisoformat(_hari))

DATABASES = {
    "default": dari_url(os.environ.get("NAUNGAN_DATABASE_URL") or f"sqlite:///{DATA / 'naungan.sqlite3'}"),
    # The queue has a file of its own, so a busy worker never holds the books' write lock.
    "antrean": dari_url(f"sqlite:///{DATA / 'antrean.sqlite3'}"),
}
DATABASE_ROUTERS = ["naungan.conf.basis_data.RuteAntrean"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "OPTIONS": {"database": "antrean"}}}

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "naungan.face.web",  # before allauth, whose pages it dresses
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_cotton",
    "django_htmx",
    "csp",
    "django_tasks",
    "django_tasks_db",
    *(
        f"naungan.books.{ruang}"
        for ruang in (
            "wilayah", "staff", "journal", "ledger", "registry", "intake", "funds", "membership", "billing", "documents",
            "cases", "selection",
        )
    ),
]  # fmt: skip

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "naungan.face.web.bahasa.PilihanBahasa",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "naungan.conf.urls"
WSGI_APPLICATION = "naungan.conf.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "naungan.face.web.konteks.halaman",
            ],
        },
    }
]

AUTH_USER_MODEL = "staff.Petugas"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_ADAPTER = "naungan.face.web.masuk.TanpaDaftarSendiri"
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "/masuk/"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Naungan"

LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]
LOCALE_PATHS = [PAKET / "face" / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True
FORMAT_MODULE_PATH = ["naungan.conf.formats"]
USE_THOUSAND_SEPARATOR = False

STATIC_URL = "static/"
STATICFILES_DIRS = [PAKET / "face" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": ["'none'"],
        "base-uri": ["'none'"],
        "frame-ancestors": ["'none'"],
        "form-action": [SELF],
    }
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_AGE = 8 * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = PRODUKSI
SECURE_HSTS_SECONDS = 31_536_000 if PRODUKSI else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUKSI else None
CSRF_TRUSTED_ORIGINS = [f"https://{h}" for h in HOSTS]
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"layar": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["layar"], "level": "WARNING"},
}
