"""Every route does what its description says, tried with thousands of made-up requests.

With two exceptions, which no schema can express: whether a worker or station is on the
roster, and whether a time lies in the future.
"""

from typing import Any, get_args

import hypothesis
import schemathesis
from schemathesis import Case
from schemathesis.core.transport import Response
from schemathesis.specs.openapi.checks import positive_data_acceptance

from factory_desktop.listener.openapi import describe
from factory_desktop.listener.route import Scope
from factory_desktop.listener.routes import ROUTES
from tests.listener.conftest import Program

SCHEMA = schemathesis.openapi.from_dict(describe(ROUTES))

_EXCEPTIONS = ("unknown-worker", "unknown-station")


def is_exception(response: Response) -> bool:
    if response.status_code != 422:
        return False
    problem = response.json()
    return problem["code"] in _EXCEPTIONS or "in the future" in problem["detail"]


@SCHEMA.parametrize()
@hypothesis.settings(
    max_examples=10,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(hypothesis.HealthCheck),
)
def test_that_it_keeps_to_its_description(case: Case[Any], program: Program) -> None:
    response = case.call(base_url=f"http://127.0.0.1:{program.port}")
    excluded: list[Any] = [positive_data_acceptance] if is_exception(response) else []
    case.validate_response(response, excluded_checks=excluded)
    assert response.status_code < 500


def test_that_every_route_has_a_scope_and_no_path_two_shapes() -> None:
    assert all(route.scope in get_args(Scope) for route in ROUTES)
    assert len({(route.method, route.path) for route in ROUTES}) == len(ROUTES)


def test_that_only_cameras_routes_take_events_and_no_reading_route_changes_anything() -> None:
    for route in ROUTES:
        assert (route.scope == "events") == (
            route.method == "POST" and route.path.startswith("/api/v1/events")
        )
        assert (route.method == "GET") == (route.scope in {"open", "read"})
