"""Schemathesis attacks the API by its own description: nothing breaks it, and it answers only what it promised."""

from collections.abc import Iterator

import pytest
import schemathesis
from django.core.cache import cache
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from naungan.conf.wsgi import application

# What the description allows may still miss a fact its event needs: only the law knows, so 422 is a right answer.
ATURAN = SchemathesisConfig.from_dict(
    {
        "generation": {"database": "none", "deterministic": True},
        "checks": {
            "positive_data_acceptance": {"expected-statuses": [200, 422]},
            "negative_data_rejection": {"expected-statuses": [400, 405, 413, 415, 422]},
        },
    }
)
uraian = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application, config=ATURAN)


@pytest.fixture(autouse=True)
def _tanpa_buku() -> Iterator[None]:
    """A real request looks after connections to the books before and after; here there are none to be had."""
    for isyarat in (request_started, request_finished):
        isyarat.disconnect(close_old_connections)
    yield
    for isyarat in (request_started, request_finished):
        isyarat.connect(close_old_connections)


@uraian.parametrize()
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_breaks_the_api_or_its_promises(case: schemathesis.Case) -> None:
    cache.clear()
    case.call_and_validate()
