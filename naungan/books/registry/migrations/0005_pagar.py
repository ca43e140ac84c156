from django.db import migrations

from naungan.books.pagar import pasang
from naungan.books.registry.pagar import PAGAR


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_initial"), ("registry", "0004_keluarga_asal_permintaan_gabungan")]
    operations = [pasang(PAGAR)]
