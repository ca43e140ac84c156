from django.db import migrations

from naungan.books.billing.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("billing", "0002_initial")]
    operations = [pasang(PAGAR)]
