"""The second factor: an officer switches it on alone, and from then on a password is not enough."""

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.test import Client

from tests.cast import Pemeran

SANDI = "payung-teduh-di-mojokerto"


def kode(rahasia: str) -> str:
    return str(format_hotp_value(hotp_value(rahasia, next(yield_hotp_counters_from_time()))))


def test_sari_switches_the_second_factor_on_and_is_asked_for_it(pemeran: Pemeran) -> None:
    pemeran.sari.set_password(SANDI)
    pemeran.sari.save()
    klien = Client()
    masuk = {"login": pemeran.sari.username, "password": SANDI}
    assert klien.post("/masuk/login/", masuk).status_code == 302

    # a change of locks asks once more who turns the key
    ulang = "/masuk/reauthenticate/?next=/masuk/dua-langkah/totp/activate/"
    halaman = klien.post(ulang, {"password": SANDI}, follow=True)
    assert halaman.status_code == 200
    rahasia = halaman.context["form"].secret
    jawab = klien.post("/masuk/dua-langkah/totp/activate/", {"code": kode(rahasia)})
    assert jawab.status_code == 302, jawab.content.decode()
    assert klien.get("/masuk/dua-langkah/recovery-codes/").status_code == 200

    lain = Client()
    jawab = lain.post("/masuk/login/", masuk, follow=True)
    assert jawab.redirect_chain[-1][0].endswith("/dua-langkah/authenticate/")
    assert lain.get("/peserta/").status_code == 302


def test_a_wrong_password_does_not_say_which_part_was_wrong(pemeran: Pemeran) -> None:
    jawab = Client().post("/masuk/login/", {"login": pemeran.sari.username, "password": "salah-sekali-ini"})
    tak_ada = Client().post("/masuk/login/", {"login": "tak.ada", "password": "salah-sekali-ini"})

    assert jawab.status_code == tak_ada.status_code == 200
    assert jawab.context["form"].non_field_errors() == tak_ada.context["form"].non_field_errors()
