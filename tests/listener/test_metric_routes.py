from typing import Any

import pytest

from tests.listener.client import EVENT, Client
from tests.listener.conftest import Program

DAY = "2023-05-01T"
FACTORY = [
    "total_productive_time_hours",
    "total_production_count",
    "avg_production_rate",
    "avg_worker_utilization",
    "avg_workstation_utilization",
    "total_events",
]
WORKER = [
    "worker_id",
    "name",
    "total_active_time_hours",
    "total_idle_time_hours",
    "utilization_percentage",
    "total_units_produced",
    "units_per_hour",
]
STATION = [
    "station_id",
    "name",
    "station_type",
    "occupancy_time_hours",
    "utilization_percentage",
    "total_units_produced",
    "throughput_rate",
]
RANGE = f"?start_time={DAY}00:00:00Z&end_time={DAY}23:59:59Z"


def event(minute: int, kind: str, worker: str, station: str, count: int = 0) -> dict[str, Any]:
    return EVENT | {
        "timestamp": f"{DAY}10:{minute:02}:00Z",
        "worker_id": worker,
        "workstation_id": station,
        "event_type": kind,
        "count": count,
    }


@pytest.fixture(autouse=True, scope="module")
def shift(program: Program) -> None:
    """W1 works 2 of 3 times at S1, W2 works once at S2, W3 is absent; 7 units at S1."""
    events = [
        event(0, "working", "W1", "S1"),
        event(5, "working", "W1", "S1"),
        event(10, "idle", "W1", "S1"),
        event(10, "product_count", "W1", "S1", 7),
        event(0, "working", "W2", "S2"),
        event(0, "absent", "W3", "S3"),
    ]
    told = program.client.post("/api/v1/events/batch", {"events": events})
    assert told.json["successfully_stored"] == 6


def test_that_the_dashboard_has_the_documents_keys_in_their_order(client: Client) -> None:
    board = client.get("/api/v1/metrics/dashboard").json
    assert list(board) == ["factory", "workers", "workstations"]
    assert list(board["factory"])[:6] == FACTORY
    for worker in board["workers"]:
        assert list(worker)[:7] == WORKER
    for station in board["workstations"]:
        assert list(station)[:7] == STATION


def test_that_hours_are_hours_and_shares_are_percent(client: Client) -> None:
    board = client.get("/api/v1/metrics/dashboard" + RANGE).json
    factory = board["factory"]
    assert factory["total_productive_time_hours"] == 0.25
    assert factory["total_production_count"] == 7
    assert factory["avg_production_rate"] == 28.0
    assert factory["avg_worker_utilization"] == 83.33
    assert factory["workers_counted"] == 2
    assert factory["total_events"] == 6
    first = board["workers"][0]
    assert first["total_active_time_hours"] == 0.17
    assert first["total_idle_time_hours"] == 0.08
    assert first["utilization_percentage"] == 66.67
    assert first["units_per_hour"] == 42.0
    station = board["workstations"][0]
    assert station["occupancy_time_hours"] == 0.25
    assert station["throughput_rate"] == 28.0


def test_that_nothing_to_divide_by_is_zero(client: Client) -> None:
    board = client.get("/api/v1/metrics/dashboard" + RANGE).json
    absent, unseen = board["workers"][2], board["workers"][3]
    assert absent["total_absent_time_hours"] == 0.08
    for worker in (absent, unseen):
        assert worker["utilization_percentage"] == 0.0
        assert worker["units_per_hour"] == 0.0
    assert unseen["last_event_at"] is None


def test_that_the_parts_are_pieces_of_the_whole(client: Client) -> None:
    board = client.get("/api/v1/metrics/dashboard" + RANGE).json
    assert client.get("/api/v1/metrics/factory" + RANGE).json == board["factory"]
    assert client.get("/api/v1/metrics/workers" + RANGE).json == board["workers"]
    assert client.get("/api/v1/metrics/workstations/" + RANGE).json == board["workstations"]
    assert client.get("/api/v1/metrics/workers/W2" + RANGE).json == board["workers"][1]
    assert client.get("/api/v1/metrics/workstations/S2/" + RANGE).json == board["workstations"][1]


def test_that_an_unknown_one_is_a_404(client: Client) -> None:
    for path in ("workers/W99", "workstations/S99", "workers/%00"):
        answer = client.get(f"/api/v1/metrics/{path}")
        assert (answer.status, answer.code) == (404, "not-found")


def test_that_ranges_are_half_open(client: Client) -> None:
    def events(start: str, end: str) -> int:
        query = f"?start_time={DAY}{start}&end_time={DAY}{end}"
        return int(client.get("/api/v1/metrics/factory" + query).json["total_events"])

    assert events("10:00:00Z", "10:05:00Z") == 3
    assert events("10:05:00Z", "10:10:00Z") == 1
    assert events("10:00:00.000001Z", "10:05:00.000001Z") == 1
    assert events("15:30:00%2B05:30", "15:35:00%2B05:30") == 3
    assert events("10:00:00Z", "10:00:00Z") == 0
    assert events("10:10:00Z", "10:00:00Z") == 0


METRICS = (
    "dashboard",
    "factory",
    "workers",
    "workers/W4",
    "workstations",
    "workstations/S4",
)


def rules_in(answer: Any) -> set[str]:
    """Collect every `time_rule` of an answer."""
    if isinstance(answer, list):
        return {rule for part in answer for rule in rules_in(part)}
    if not isinstance(answer, dict):
        return set()
    inner = {rule for part in answer.values() for rule in rules_in(part)}
    return inner | ({answer["time_rule"]} if "time_rule" in answer else set())


@pytest.mark.parametrize("path", METRICS)
def test_that_every_answer_says_by_which_rule(client: Client, path: str) -> None:
    for query, rule in (
        ("", "fixed"),
        ("?time_rule=fixed", "fixed"),
        ("?time_rule=measured", "measured"),
    ):
        assert rules_in(client.get(f"/api/v1/metrics/{path}{query}").json) == {rule}
    refused = client.get(f"/api/v1/metrics/{path}?time_rule=guessed")
    assert (refused.status, refused.code) == (422, "invalid")


def test_that_the_rule_named_takes_effect(client: Client) -> None:
    """Two events a minute apart stand for 10 min by one rule, and for 6 at most by the other."""
    dense = [
        event(minute, "working", "W4", "S4") | {"timestamp": f"2023-05-02T10:{minute:02}:00Z"}
        for minute in (0, 1)
    ]
    assert client.post("/api/v1/events/batch", {"events": dense}).json["successfully_stored"] == 2
    day = "start_time=2023-05-02T00:00:00Z&end_time=2023-05-03T00:00:00Z"

    def hours(path: str, figure: str, rule: str) -> float:
        return float(client.get(f"/api/v1/metrics/{path}?{day}{rule}").json[figure])

    for path, figure in (
        ("factory", "total_productive_time_hours"),
        ("workers/W4", "total_active_time_hours"),
        ("workstations/S4", "occupancy_time_hours"),
    ):
        assert hours(path, figure, "") == hours(path, figure, "&time_rule=fixed") == 0.17
        assert hours(path, figure, "&time_rule=measured") == 0.1
