from django.db import migrations

from naungan.books.membership.models import PAGAR
from naungan.books.pagar import pasang


class Migration(migrations.Migration):
    dependencies = [("membership", "0001_initial")]
    operations = [pasang(PAGAR)]
