from django.db import migrations

from naungan.books.cases.pagar import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_initial"), ("cases", "0002_initial")]
    operations = [pasang(PAGAR)]
