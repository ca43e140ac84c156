from django.db import migrations

from naungan.books.pagar import pasang
from naungan.books.selection.pagar import PAGAR


class Migration(migrations.Migration):
    dependencies = [("selection", "0001_initial"), ("funds", "0003_pagar")]
    operations = [pasang(PAGAR)]
