from tests import fakta
from tests.cast import Pemeran
from django.core.management import call_command
from tests.books.penolakan import janji
def test_chain(pemeran: Pemeran) -> None:
    fakta.dibayar(pemeran)
    for n in sorted(janji()): print(n)
