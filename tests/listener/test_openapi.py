import re
from typing import Any, get_args

import pytest

from factory_desktop.listener.openapi import describe
from factory_desktop.listener.problem import TITLES
from factory_desktop.listener.route import Scope
from factory_desktop.listener.routes import ROUTES
from tests.listener.client import Client

DESCRIPTION = describe(ROUTES)
OPERATIONS = [
    (path, method, operation)
    for path, methods in DESCRIPTION["paths"].items()
    for method, operation in methods.items()
]


def test_that_router_and_description_agree() -> None:
    described = {(method.upper(), path) for path, method, _ in OPERATIONS}
    assert described == {(route.method, route.path) for route in ROUTES}
    assert len(described) == len(ROUTES)


def test_that_every_operation_has_a_name_of_its_own() -> None:
    names = [operation["operationId"] for _, _, operation in OPERATIONS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("operation", [operation for _, _, operation in OPERATIONS])
def test_that_everything_is_described(operation: dict[str, Any]) -> None:
    assert operation["summary"]
    assert operation["x-scope"] in get_args(Scope)
    for parameter in operation.get("parameters", []):
        assert parameter["in"] == "path" or parameter["description"]
        assert parameter["schema"]
    for status in operation["responses"].values():
        assert status


def test_that_every_reference_leads_somewhere() -> None:
    text = str(DESCRIPTION)
    for kind, name in re.findall(r"#/components/(\w+)/(\w+)", text):
        assert name in DESCRIPTION["components"][kind]


def test_that_every_status_of_a_problem_is_described() -> None:
    assert set(DESCRIPTION["components"]["responses"]) == {
        str(status) for status, _ in TITLES.values()
    }


def test_that_what_is_described_is_what_validates() -> None:
    event = DESCRIPTION["components"]["schemas"]["EventIn"]
    assert event["properties"]["confidence"]["maximum"] == 1
    assert event["required"] == [
        "timestamp",
        "worker_id",
        "workstation_id",
        "event_type",
        "confidence",
    ]
    batch = DESCRIPTION["components"]["schemas"]["Batch"]["properties"]["events"]
    assert batch["minItems"] == 1
    assert batch["items"]["anyOf"][0] == {"$ref": "#/components/schemas/EventIn"}


@pytest.mark.parametrize(
    ("time", "fits"),
    [
        ("2024-02-29T00:00:00Z", True),
        ("2096-02-29T23:59:59.123456789+05:30", True),
        ("2026-01-31T10:00:00-12:00", True),
        ("2025-02-29T00:00:00Z", False),
        ("2025-04-31T00:00:00Z", False),
        ("2025-01-01T00:00:00", False),
        ("1999-12-31T00:00:00Z", False),
    ],
)
def test_that_the_described_times_are_days_of_the_calendar(time: str, fits: bool) -> None:
    event = DESCRIPTION["components"]["schemas"]["EventIn"]
    assert bool(re.search(event["properties"]["timestamp"]["pattern"], time)) is fits


def test_that_it_is_served(client: Client) -> None:
    answer = client.get("/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json == DESCRIPTION
