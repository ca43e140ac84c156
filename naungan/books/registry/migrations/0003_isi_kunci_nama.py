from django.db import migrations, models

from naungan.kit.nama import kunci_banyak

SEKALI = 5_000


def isi(apps, editor):
    """Give everybody already there the key of their name, a few thousand at a time."""
    orang = apps.get_model("registry", "Person").objects.using(editor.connection.alias)
    terakhir = 0
    while bagian := list(orang.filter(id__gt=terakhir).order_by("id").values_list("id", "nama")[:SEKALI]):
        terakhir = bagian[-1][0]
        kunci = kunci_banyak(nama for _, nama in bagian)
        with editor.connection.cursor() as kursor:
            kursor.executemany(
                "UPDATE registry_person SET kunci_nama = %s WHERE id = %s",
                [(k, n) for k, (n, _) in zip(kunci, bagian, strict=True)],
            )


class Migration(migrations.Migration):
    dependencies = [("registry", "0002_kunci_nama")]
    operations = [
        migrations.RunPython(isi, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="person",
            name="kunci_nama",
            field=models.CharField(
                max_length=60, help_text="Nama yang diseragamkan ejaannya, untuk mencari orang yang sama"
            ),
        ),
        migrations.AddConstraint(
            model_name="person",
            constraint=models.CheckConstraint(
                condition=models.Q(("kunci_nama", ""), _negated=True), name="person_kunci_nama_terisi"
            ),
        ),
    ]
