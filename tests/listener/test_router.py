import pytest

from factory_desktop.listener import roster_routes
from factory_desktop.listener.problem import ProblemError
from factory_desktop.listener.route import Route
from factory_desktop.listener.router import Router
from factory_desktop.listener.routes import ROUTES

ROUTER = Router(ROUTES)


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
@pytest.mark.parametrize("end", ["", "/", "?a=b", "/?a=b"])
def test_that_every_route_is_found_with_and_without_a_slash(route: Route, end: str) -> None:
    path = route.path.replace("{" + str(route.name) + "}", "X-1") + end
    found = ROUTER.find(route.method, path)
    assert found.handler is route.handler
    assert found.scope == route.scope
    assert found.discloses == route.discloses
    assert found.takes_body == (route.body is not None)
    assert found.ids == (() if route.name is None else ("X-1",))


def test_that_an_absolute_target_is_found_too() -> None:
    target = "http://127.0.0.1:8000/api/v1/workers/W1?x"
    assert ROUTER.find("GET", target) == (
        roster_routes.get_worker,
        ("W1",),
        False,
        "read",
        True,
    )


def test_that_an_id_may_be_escaped() -> None:
    assert ROUTER.find("GET", "/api/v1/workers/W%3A1") == (
        roster_routes.get_worker,
        ("W:1",),
        False,
        "read",
        True,
    )


@pytest.mark.parametrize(
    "target",
    [
        "",
        "*",
        "/nowhere",
        "/api/v1",
        "/api/v1/events//",
        "//api/v1/events",
        "/api/v1/workers/W1/more",
        "/api/v2/events",
        "/API/V1/EVENTS",
        "/api/v1/workers/%FF",
        "/api/v1/workers/\udcff",
        "/api/v1/workers/W1%0A",
        "/api/v1/workers/%00",
        "/api/v1/workers/..%2F",
        "/docs/../health",
        "/docs/a/b",
    ],
)
def test_that_nothing_else_is_there(target: str) -> None:
    with pytest.raises(ProblemError, match="not-found"):
        ROUTER.find("GET", target)


@pytest.mark.parametrize(
    ("path", "allow"),
    [
        ("/api/v1/events", "GET, HEAD, POST"),
        ("/api/v1/workers/W1/", "DELETE, GET, HEAD, PUT"),
        ("/api/v1/data/events", "DELETE"),
    ],
)
@pytest.mark.parametrize("method", ["PATCH", "OPTIONS", "TRACE", "BREW"])
def test_that_another_method_is_told_which_there_are(path: str, allow: str, method: str) -> None:
    with pytest.raises(ProblemError, match="method-not-allowed") as told:
        ROUTER.find(method, path)
    assert told.value.headers == {"Allow": allow}


def test_that_head_is_found_where_get_is_and_nowhere_else() -> None:
    for route in ROUTES:
        path = route.path.replace("{" + str(route.name) + "}", "X-1")
        if route.method == "GET":
            assert ROUTER.find("HEAD", path) == ROUTER.find("GET", path)
    with pytest.raises(ProblemError, match="method-not-allowed"):
        ROUTER.find("HEAD", "/api/v1/data/events")
