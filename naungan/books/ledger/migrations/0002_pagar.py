from django.db import migrations

from naungan.books.ledger.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_initial")]
    operations = [pasang(PAGAR)]
