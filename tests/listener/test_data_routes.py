from pathlib import Path

import pytest

from tests.listener.client import EVENT, Client


@pytest.fixture(autouse=True)
def empty(client: Client) -> None:
    client.ask("DELETE", "/api/v1/data/events")


def events_on_file(client: Client) -> int:
    return int(client.get("/api/v1/metrics/factory").json["total_events"])


def test_that_seeding_adds_the_documents_plant_and_nothing_else(client: Client) -> None:
    told = client.post("/api/v1/data/seed").json
    assert (told["workers"], told["workstations"], told["events_generated"]) == (6, 6, 0)
    assert events_on_file(client) == 0


def test_that_initializing_adds_events(client: Client) -> None:
    told = client.post("/api/v1/data/initialize").json
    assert told["events_generated"] > 100
    assert events_on_file(client) == told["events_generated"]
    assert "backup" not in told


def test_that_the_documents_own_generate_call_works(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    body = {"num_days": 14, "events_per_day": 200, "clear_existing": True}
    told = client.post("/api/v1/data/generate-events", body).json
    assert told["events_deleted"] == 1
    assert Path(told["backup"]).is_file()
    assert events_on_file(client) == told["events_generated"] > 1000


def test_that_generating_keeps_what_is_there_unless_asked(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    told = client.post("/api/v1/data/generate-events", {"num_days": 1, "events_per_day": 10}).json
    assert told["events_deleted"] == 0
    assert events_on_file(client) == told["events_generated"] + 1


def test_that_the_same_seed_makes_the_same_events(client: Client) -> None:
    def made() -> object:
        body = {"num_days": 2, "events_per_day": 10, "clear_existing": True, "random_seed": 7}
        client.post("/api/v1/data/generate-events", body)
        events = client.get("/api/v1/events").json["events"]
        return [(event["timestamp"], event["worker_id"], event["simulated"]) for event in events]

    assert made() == made()


def test_that_refreshing_removes_all_events_and_names_the_backup(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    told = client.ask("POST", "/api/v1/data/refresh/").json
    assert list(told)[:4] == ["message", "events_generated", "workers", "workstations"]
    assert told["message"] == "Data refreshed successfully"
    assert told["events_deleted"] == 1
    assert Path(told["backup"]).is_file()
    assert client.post("/api/v1/events", EVENT).status == 201


def test_that_clearing_tells_the_count_and_the_backup(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    told = client.ask("DELETE", "/api/v1/data/events").json
    assert told["events_deleted"] == 1
    assert Path(told["backup"]).is_file()
    assert events_on_file(client) == 0
    assert len(client.get("/api/v1/workers").json) == 6


@pytest.mark.parametrize(
    "body",
    [
        {"num_days": 0},
        {"num_days": 31},
        {"events_per_day": 9},
        {"events_per_day": 1001},
        {"clear_existing": "yes"},
        {"random_seed": -1},
        {"num_days": True},
    ],
)
def test_that_more_than_the_document_allows_is_refused(
    client: Client, body: dict[str, object]
) -> None:
    client.post("/api/v1/events", EVENT)
    answer = client.post("/api/v1/data/generate-events", body)
    assert (answer.status, answer.json["pointer"]) == (422, "/" + next(iter(body)))
    assert events_on_file(client) == 1


def test_that_a_clear_can_be_undone_and_what_came_since_stays(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    backup = Path(client.ask("DELETE", "/api/v1/data/events").json["backup"]).name
    since = EVENT | {"timestamp": "2026-01-22T11:00:00Z"}
    client.post("/api/v1/events", since)
    told = client.post("/api/v1/data/undo-clear", {"backup": backup})
    assert (told.status, told.json["events_generated"]) == (200, 1)
    assert [client.post("/api/v1/events", event).status for event in (EVENT, since)] == [200, 200]


@pytest.mark.parametrize("backup", ["nothing.db", "..", ".", "C:", "../factory.db", "a\n", "", " "])
def test_that_only_a_backup_of_ours_can_be_brought_back(client: Client, backup: str) -> None:
    client.post("/api/v1/events", EVENT)
    answer = client.post("/api/v1/data/undo-clear", {"backup": backup})
    assert answer.status in {404, 422}
    assert events_on_file(client) == 1


def test_that_simulated_events_go_and_come_alone(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    plan = {"num_days": 1, "events_per_day": 10}
    made = client.post("/api/v1/data/refresh-simulated", plan).json["events_generated"]
    assert events_on_file(client) == made + 1
    again = client.post("/api/v1/data/refresh-simulated", plan).json
    assert again["events_deleted"] == made
    gone = client.ask("DELETE", "/api/v1/data/simulated-events").json
    assert gone["events_deleted"] == again["events_generated"]
    assert events_on_file(client) == 1
