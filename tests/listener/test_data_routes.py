import shutil
from pathlib import Path

import pytest

from tests.listener.client import EVENT, Client
from tests.listener.conftest import Program

FEW = {"num_days": 3, "events_per_day": 10}
"""Of more than one day: today's shift may have begun without any event yet."""


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
    told = client.post("/api/v1/data/generate-events", FEW).json
    assert told["events_deleted"] == 0
    assert events_on_file(client) == told["events_generated"] + 1 > 20


def test_that_the_same_seed_makes_the_same_events(client: Client) -> None:
    def made(seed: int) -> set[tuple[str, str, bool]]:
        body = FEW | {"clear_existing": True, "random_seed": seed}
        client.post("/api/v1/data/generate-events", body)
        events = client.get("/api/v1/events").json["events"]
        assert len(events) >= 20
        return {(event["timestamp"], event["worker_id"], event["simulated"]) for event in events}

    first = made(7)
    # Today's shift may grow or begin meanwhile: the two whole days before it are the same.
    assert len(first & made(7)) >= 20
    assert len(first & made(8)) <= 1


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


def test_that_undoing_a_refresh_may_take_its_simulated_events_away(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    made = client.post("/api/v1/data/refresh").json["events_generated"]
    told = client.post("/api/v1/data/undo-clear", {"replace_simulated": True})
    assert (told.json["events_generated"], told.json["events_deleted"]) == (1, made)
    assert events_on_file(client) == 1


@pytest.mark.parametrize("body", [None, {}])
def test_that_an_undo_without_a_name_undoes_the_last_clear(client: Client, body: object) -> None:
    client.post("/api/v1/events", EVENT)
    client.ask("DELETE", "/api/v1/data/events")
    told = client.post("/api/v1/data/undo-clear", body)
    assert (told.status, told.json["events_generated"]) == (200, 1)
    assert client.post("/api/v1/events", EVENT).status == 200


def test_that_a_backup_may_be_named_as_the_clear_told_it(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    backup = client.ask("DELETE", "/api/v1/data/events").json["backup"]
    told = client.post("/api/v1/data/undo-clear", {"backup": backup})
    assert (told.status, told.json["events_generated"]) == (200, 1)


def test_that_a_backup_anywhere_else_is_never_brought_back(
    client: Client, program: Program, tmp_path: Path
) -> None:
    client.post("/api/v1/events", EVENT)
    backup = Path(client.ask("DELETE", "/api/v1/data/events").json["backup"])
    elsewhere = shutil.copy(backup, tmp_path)
    below = backup.parent / "below"
    below.mkdir(exist_ok=True)
    shutil.copy(backup, below)
    for named in (
        elsewhere,
        f"below/{backup.name}",
        str(below / backup.name),
        f"../backups/{backup.name}",
        f"./{backup.name}",
        f"{backup.parent}/../backups/{backup.name}",
        f"{backup.parent}//{backup.name}",
        f"{backup.parent}/./{backup.name}",
        f"{backup}/",
        f"{backup.parent}/../factory.db",
        str(program.data_dir / "factory.db"),
        str(backup.parent),
        "x" * 4096,
    ):
        answer = client.post("/api/v1/data/undo-clear", {"backup": str(named)})
        assert (answer.status, answer.code) == (404, "not-found"), named
        assert str(backup.parent).encode() not in answer.body
    assert events_on_file(client) == 0


def test_that_a_backup_is_restored_after_one_of_what_is_there(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    backup = Path(client.ask("DELETE", "/api/v1/data/events").json["backup"])
    told = client.post("/api/v1/data/restore", {"backup": backup.name}).json
    assert told["events_generated"] == 1
    assert "before-restore" in told["backup"]
    assert events_on_file(client) == 1
    for body in ({"backup": "nothing.db"}, {"backup": f"../{backup.name}"}):
        assert client.post("/api/v1/data/restore", body).status == 404
    assert client.post("/api/v1/data/restore", {}).status == 422


def test_that_without_any_clear_there_is_nothing_to_undo(client: Client, program: Program) -> None:
    kept = (program.data_dir / "backups").rename(program.data_dir / "away")
    try:
        answer = client.post("/api/v1/data/undo-clear")
        assert (answer.status, answer.code) == (404, "not-found")
        assert "no backup of a clear" in answer.json["detail"]
    finally:
        kept.rename(program.data_dir / "backups")


@pytest.mark.parametrize("backup", ["nothing.db", "..", ".", "C:", "../factory.db", "a\n", "", " "])
def test_that_only_a_backup_of_ours_can_be_brought_back(client: Client, backup: str) -> None:
    client.post("/api/v1/events", EVENT)
    answer = client.post("/api/v1/data/undo-clear", {"backup": backup})
    assert answer.status in {404, 422}
    assert events_on_file(client) == 1


def test_that_simulated_events_go_and_come_alone(client: Client) -> None:
    client.post("/api/v1/events", EVENT)
    made = client.post("/api/v1/data/refresh-simulated", FEW).json["events_generated"]
    assert events_on_file(client) == made + 1 > 20
    again = client.post("/api/v1/data/refresh-simulated", FEW).json
    assert again["events_deleted"] == made
    gone = client.ask("DELETE", "/api/v1/data/simulated-events").json
    assert gone["events_deleted"] == again["events_generated"]
    assert events_on_file(client) == 1
