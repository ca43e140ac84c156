from django.db import migrations

from naungan.books.intake.pagar import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("intake", "0001_initial")]
    operations = [pasang(PAGAR)]
