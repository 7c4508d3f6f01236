"""A web page may do nothing at all: every rule on every route with every method."""

import pytest

from factory_desktop.listener.guard import Guard
from factory_desktop.listener.routes import ROUTES
from tests.listener.client import EVENT, Client, raw
from tests.listener.conftest import Program

PLACES = sorted(
    {(method, route.path) for route in ROUTES for method in (route.method, "GET", "POST", "DELETE")}
    | {("POST", "/nowhere"), ("OPTIONS", "/api/v1/events"), ("PUT", "/api/v1/data/events")}
)


def concrete(path: str) -> str:
    return path.replace("{worker_id}", "W1").replace("{station_id}", "S1").replace("{file}", "x")


@pytest.fixture(params=PLACES, ids=[" ".join(place) for place in PLACES])
def place(request: pytest.FixtureRequest) -> tuple[str, str]:
    method, path = request.param
    return method, concrete(path)


def test_that_no_other_site_is_answered(program: Program, place: tuple[str, str]) -> None:
    ours = f"127.0.0.1:{program.port}"
    forbidden = [
        ({"Host": "evil.example"}, "foreign-host"),
        ({"Host": f"evil.example:{program.port}"}, "foreign-host"),
        ({"Host": "127.0.0.1:1"}, "foreign-host"),
        ({"Host": "127.0.0.1"}, "foreign-host"),
        ({"Host": f"{ours}.evil.example"}, "foreign-host"),
        ({"Origin": "http://evil.example"}, "foreign-origin"),
        ({"Origin": "null"}, "foreign-origin"),
        ({"Origin": ""}, "foreign-origin"),
        ({"Origin": f"https://{ours}"}, "foreign-origin"),
        ({"Origin": f"http://localhost:{program.port}"}, "foreign-origin"),
        ({"Origin": f"http://{ours}/"}, "foreign-origin"),
        ({"Sec-Fetch-Site": "cross-site"}, "foreign-origin"),
        ({"Sec-Fetch-Site": "same-site"}, "foreign-origin"),
        ({"Origin": f"http://{ours}", "Sec-Fetch-Site": "cross-site"}, "foreign-origin"),
    ]
    for headers, code in forbidden:
        answer = program.client.ask(*place, headers=headers)
        assert answer.code == code, headers
        assert answer.status == {"foreign-host": 421, "foreign-origin": 403}[code]
        assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_that_a_body_has_to_be_json(client: Client, place: tuple[str, str]) -> None:
    for kind in ("", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        answer = client.ask(*place, EVENT, {"Content-Type": kind})
        assert (answer.status, answer.code) == (415, "unsupported-type"), kind


def test_that_a_compressed_body_is_refused_unread(client: Client, place: tuple[str, str]) -> None:
    for coding in ("gzip", "deflate", "br", "identity, gzip"):
        answer = client.ask(*place, EVENT, {"Content-Encoding": coding})
        assert (answer.status, answer.code) == (415, "unsupported-encoding")
        assert answer.headers["accept-encoding"] == "identity"


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        ("application/json", 200),
        ("Application/JSON", 200),
        ("application/json;charset=UTF-8", 200),
        ('application/json; charset="utf-8"', 200),
        ("application/json; profile=x", 200),
        ("application/json; charset=utf-16", 415),
        ("application/json; charset=latin-1", 415),
        ("application/jsonp", 415),
        ("application/problem+json", 415),
        ("text/plain; application/json", 415),
    ],
)
def test_that_json_may_be_spelled_as_it_likes_but_not_encoded(
    client: Client, kind: str, status: int
) -> None:
    client.post("/api/v1/events", EVENT)
    answer = client.ask("POST", "/api/v1/events", EVENT, {"Content-Type": kind})
    assert answer.status == status


def test_that_an_empty_body_needs_no_type(client: Client) -> None:
    assert client.ask("POST", "/api/v1/data/seed").status == 200
    assert (
        client.ask("POST", "/api/v1/data/seed", b"", {"Content-Type": "text/plain"}).status == 200
    )


def test_that_our_own_page_may_ask(program: Program) -> None:
    for name in ("127.0.0.1", "localhost", "[::1]", "LOCALHOST"):
        host = f"{name}:{program.port}"
        headers = {"Host": host, "Sec-Fetch-Site": "same-origin"}
        if name.islower() or name.startswith(("1", "[")):
            headers["Origin"] = f"http://{host}"
        assert program.client.get("/api/v1/health", **headers).status == 200


def test_that_a_person_may_type_the_address(client: Client) -> None:
    assert client.get("/docs", **{"Sec-Fetch-Site": "none"}).status == 200


def test_that_the_port_may_be_left_out_only_where_it_is_the_usual_one() -> None:
    assert "127.0.0.1" in Guard(80)._origins
    assert "127.0.0.1" not in Guard(8000)._origins


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"GET /api/v1/health HTTP/1.1\r\n", b"400"),
        (b"GET /api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\nHost: evil.example\r\n", b"400"),
        (b"GET /api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\nHost: %(ours)s\r\n", b"400"),
        (b"GET http://evil.example/api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"421"),
        (b"GET http://evil.example@%(ours)s/x HTTP/1.1\r\nHost: %(ours)s\r\n", b"4"),
        (b"GET http://%(ours)s/api/v1/health HTTP/1.1\r\nHost: evil.example\r\n", b"200"),
        (b"GET https://%(ours)s/api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"421"),
        (b"GET ftp://%(ours)s/api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"421"),
        (b"GET %(ours)s HTTP/1.1\r\nHost: %(ours)s\r\n", b"400"),
        (b"GET api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"400"),
        (b"GET /api/v1/health#x HTTP/1.1\r\nHost: %(ours)s\r\n", b"404"),
        (b"GET /api/v1/../v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"404"),
        (b"GET //evil.example/api/v1/health HTTP/1.1\r\nHost: %(ours)s\r\n", b"404"),
        (b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n", b"421"),
        (b"OPTIONS * HTTP/1.1\r\nHost: %(ours)s\r\n", b"404"),
    ],
    ids=[
        "no host",
        "two hosts",
        "the same host twice",
        "absolute target of another",
        "absolute target with a user",
        "absolute target of ours",
        "absolute target of ours over TLS",
        "absolute target of another scheme",
        "authority",
        "no slash",
        "fragment",
        "dots",
        "two slashes",
        "connect",
        "asterisk",
    ],
)
def test_that_the_target_and_host_decide_together(
    program: Program, head: bytes, status: bytes
) -> None:
    ours = b"127.0.0.1:%d" % program.port
    answer = raw(program.port, head % {b"ours": ours} + b"Connection: close\r\n\r\n")
    assert answer.split(b" ", 2)[1].startswith(status), answer
    assert status == b"200" or b"application/problem+json" in answer
    assert program.takes_a_good_event()


@pytest.mark.parametrize(
    ("doubled", "status"),
    [
        (b"Origin: http://%(ours)s\r\nOrigin: http://evil.example\r\n", b"403"),
        (b"Sec-Fetch-Site: none\r\nSec-Fetch-Site: cross-site\r\n", b"403"),
        (b"Content-Encoding: identity\r\nContent-Encoding: gzip\r\n", b"415"),
        (b"Content-Type: text/plain\r\n", b"400"),
        (b"Content-Length: 2\r\n", b"400"),
    ],
)
def test_that_a_second_line_of_a_header_is_no_way_round_the_first(
    program: Program, doubled: bytes, status: bytes
) -> None:
    ours = b"127.0.0.1:%d" % program.port
    head = b"POST /api/v1/data/seed HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n" % ours
    head += b"Content-Type: application/json\r\nContent-Length: 2\r\n"
    answer = raw(program.port, head + doubled.replace(b"%(ours)s", ours) + b"\r\n{}")
    assert answer.split(b" ", 2)[1] == status, answer
    assert b"application/problem+json" in answer
    assert program.takes_a_good_event()
