from django.db import migrations

from naungan.books.journal.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("journal", "0002_initial")]
    operations = [pasang(PAGAR)]
