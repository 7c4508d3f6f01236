import pytest

from tests.listener.client import Client, fresh_event

KINDS = [
    ("workers", "worker_id", {}, {"name": "Renamed"}),
    (
        "workstations",
        "station_id",
        {"station_type": "Assembly"},
        {"name": "Renamed", "station_type": "Packaging"},
    ),
]


@pytest.mark.parametrize(("where", "key", "more", "change"), KINDS)
def test_that_a_life_on_the_roster_goes_as_documented(
    client: Client, where: str, key: str, more: dict[str, str], change: dict[str, str]
) -> None:
    new = {key: "X-1", "name": "Ünal Çelik", **more}
    added = client.post(f"/api/v1/{where}", new)
    assert added.status == 201
    assert added.json["created_at"].endswith("Z")
    assert client.get(f"/api/v1/{where}/X-1").json == added.json
    assert added.json in client.get(f"/api/v1/{where}/").json
    again = client.post(f"/api/v1/{where}", new)
    assert (again.status, again.code) == (409, "taken")
    assert "X-1" not in again.json["detail"]
    changed = client.ask("PUT", f"/api/v1/{where}/X-1", change)
    assert changed.json == added.json | change
    assert client.ask("DELETE", f"/api/v1/{where}/X-1").status == 200
    assert client.get(f"/api/v1/{where}/X-1").code == "not-found"


@pytest.mark.parametrize(("where", "key", "more", "change"), KINDS)
def test_that_an_unknown_id_is_a_404(
    client: Client, where: str, key: str, more: dict[str, str], change: dict[str, str]
) -> None:
    for unknown in ("nobody", "%00", "%ff", "a" * 100, "%3Cscript%3E"):
        path = f"/api/v1/{where}/{unknown}"
        assert client.get(path).code == "not-found"
        assert client.ask("PUT", path, change).code == "not-found"
        assert client.ask("DELETE", path).code == "not-found"


@pytest.mark.parametrize("path", ["workers/W1", "workstations/S1"])
def test_that_what_has_events_stays(client: Client, path: str) -> None:
    client.post("/api/v1/events", fresh_event(worker_id="W1", workstation_id="S1"))
    answer = client.ask("DELETE", f"/api/v1/{path}")
    assert (answer.status, answer.code) == (409, "has-events")
    assert client.get(f"/api/v1/{path}").status == 200


@pytest.mark.parametrize(
    "name",
    ["", " ", " in front", "a" * 101, "two\nlines", "line\n", "NUL\0", "\x1b[31m", "\u202eright"],
)
def test_that_a_name_is_something_that_can_be_shown(client: Client, name: str) -> None:
    answer = client.post("/api/v1/workers", {"worker_id": "N1", "name": name})
    assert (answer.status, answer.json["pointer"]) == (422, "/name")


@pytest.mark.parametrize("name", ["J", "a" * 100, "李小龍", "<b>Bold</b>", "O'Brien", "=1+1"])
def test_that_people_may_be_called_as_they_are(client: Client, name: str) -> None:
    assert client.post("/api/v1/workers", {"worker_id": "N1", "name": name}).json["name"] == name
    client.ask("DELETE", "/api/v1/workers/N1")


def test_that_a_worker_added_now_is_known_to_the_next_event(client: Client) -> None:
    event = fresh_event(worker_id="NEW")
    assert client.post("/api/v1/events", event).code == "unknown-worker"
    client.post("/api/v1/workers", {"worker_id": "NEW", "name": "New"})
    assert client.post("/api/v1/events", event).status == 201
