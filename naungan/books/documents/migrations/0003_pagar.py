from django.db import migrations

from naungan.books.documents.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("documents", "0002_initial")]
    operations = [pasang(PAGAR)]
