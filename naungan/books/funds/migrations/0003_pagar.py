from django.db import migrations

from naungan.books.funds.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("funds", "0002_initial")]
    operations = [pasang(PAGAR)]
