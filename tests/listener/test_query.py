import pytest

from tests.listener.client import Client


@pytest.mark.parametrize(
    "query",
    [
        "start_time=yesterday",
        "start_time=",
        "start_time=2026-01-20T00:00:00",
        "start_time=2026-01-20T00:00:00+02:00",  # an unescaped + is a space
        "end_time=2026-02-30T00:00:00Z",
        "end_time=0001-01-01T00:00:00%2B10:00",
        "end_time=%ff",
        "end_time=%00",
        "time_rule=guessed",
        "time_rule=",
        "start_time=2026-01-20T00:00:00Z&start_time=2026-01-20T00:00:00Z",
    ],
)
def test_that_a_range_is_read_strictly(client: Client, query: str) -> None:
    for path in ("/api/v1/metrics/dashboard", "/api/v1/metrics/workers/W1"):
        answer = client.get(f"{path}?{query}")
        assert (answer.status, answer.code) == (422, "invalid")
        assert query.partition("=")[0] in answer.json["detail"]
        assert "yesterday" not in answer.json["detail"]


@pytest.mark.parametrize(
    "query",
    [
        "limit=0",
        "limit=1001",
        "limit=-1",
        "limit=ten",
        "limit=",
        "limit=1.5",
        "limit=1e400",
        "limit=" + "9" * 5000,
        "limit=10&limit=10",
        "worker_id=%3Cscript%3E",
        "worker_id=",
        "workstation_id=" + "S" * 51,
        "event_type=sleeping",
        "event_type=WORKING",
        "cursor=%00",
        "cursor=",
    ],
)
def test_that_a_page_is_asked_for_strictly(client: Client, query: str) -> None:
    answer = client.get(f"/api/v1/events?{query}")
    assert (answer.status, answer.code) == (422, "invalid")
    assert b"script" not in answer.body


def test_that_unknown_parameters_are_ignored(client: Client) -> None:
    assert client.get("/api/v1/events?_=1&limit=1").status == 200


def test_that_a_missing_zone_is_told(client: Client) -> None:
    answer = client.get("/api/v1/events?start_time=2026-01-20T00:00:00")
    assert "zone" in answer.json["detail"]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("events?event_type=foo", "absent, idle, product_count, working"),
        ("metrics/factory?time_rule=guessed", "Allowed: fixed, measured."),
        ("events?worker_id=%20", "1 to 50, beginning with a letter or digit"),
    ],
)
def test_that_what_is_allowed_is_told(client: Client, path: str, words: str) -> None:
    assert words in client.get(f"/api/v1/{path}").json["detail"]


@pytest.mark.parametrize(
    ("time", "hinted"),
    [
        ("2026-01-20T00:00:00+02:00", True),
        ("2026-01-20T00:00:00.5+01:00", True),
        ("2026-01-20 00:00", False),
        ("2026-01-20%2000:00:00Z", False),
        ("2026-01-20T00:00:00", False),
    ],
)
def test_that_a_plus_that_became_a_space_is_hinted_at(
    client: Client, time: str, hinted: bool
) -> None:
    detail = client.get(f"/api/v1/events?end_time={time.replace(' ', '%20')}").json["detail"]
    assert detail.startswith("end_time: ")
    assert detail.endswith("Write + as %2B.") is hinted
