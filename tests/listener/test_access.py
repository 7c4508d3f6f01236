"""Every route against every key, over real sockets: a new route without a scope fails here."""

import asyncio
import contextlib
import ssl
import tempfile
import threading
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest

from factory_desktop.domain import access
from factory_desktop.domain.access import Grant, KeyRing, Scope
from factory_desktop.domain.clock import LiveClock
from factory_desktop.listener.bad_keys import MOST
from factory_desktop.listener.certificates import Certificates, Identity
from factory_desktop.listener.limits import USUAL, Limits
from factory_desktop.listener.reach import HERE, Reach
from factory_desktop.listener.route import Route
from factory_desktop.listener.routes import ROUTES
from factory_desktop.listener.server import Listener
from factory_desktop.store.events import RecordEvents
from factory_desktop.store.ticket import Command
from tests.listener.client import Client, fresh_event, raw
from tests.listener.fake import FakeDispatcher

T = TypeVar("T")

CAMERA, OTHER, ADMIN, ENDED = (access.make() for _ in range(4))
CODE = access.make_code()
RING = KeyRing(
    {
        access.digest(CAMERA): Grant(Scope.CAMERA, "CAM-1"),
        access.digest(OTHER): Grant(Scope.CAMERA, "CAM-2"),
        access.digest(ADMIN): Grant(Scope.ADMIN),
        access.digest(CODE): Grant(Scope.PAIRING, "CAM-1"),
        access.digest(ENDED): Grant(Scope.ADMIN, ends_at=LiveClock().now() - timedelta(seconds=1)),
    }
)
ABSENT = "absent"
"""Answered as where there is no such route."""
WRONG = {
    "another": access.make(),
    "ended": ENDED,
    "a part": ADMIN[:-1],
    "longer": ADMIN + "x",
    "none": "",
}


@cache
def identity_of_tests() -> Identity:
    folder = Path(tempfile.mkdtemp())
    return Certificates(folder).identify("127.0.0.1", LiveClock().now())


class Behind(FakeDispatcher):
    """Knows keys, and what was handed over to be stored."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = RING
        self.sent: list[RecordEvents] = []

    async def write(self, command: Command[T]) -> T:
        sent: Any = command
        if isinstance(sent, RecordEvents):
            self.sent.append(sent)
        return await super().write(command)


class Door:
    """A listener on a thread of its own; keys are needed where it is one for the network."""

    def __init__(self, *, keys_needed: bool, limits: Limits = USUAL) -> None:
        self.behind = Behind()
        self._loop = asyncio.new_event_loop()
        ours = theirs = None
        if keys_needed:
            identity = identity_of_tests()
            ours = identity.context
            theirs = ssl.create_default_context(cafile=identity.authority)
        reach = Reach(network=True, tls=ours) if ours else HERE
        self._listener = Listener(self.behind, "127.0.0.1", 0, limits, reach)
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._run(self._listener.start())
        self.port = self._listener.port
        self.client = Client(self.port, theirs)

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    def stop(self) -> None:
        self.client.close()
        self._run(self._listener.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def ask(self, route: Route, key: str | None) -> tuple[int, str]:
        """Ask for a route; returns the status and the code of what was refused by the key."""
        path = route.path.replace("{" + str(route.name) + "}", "X-1")
        headers = {} if key is None else {"Authorization": f"Bearer {key}"}
        body = fresh_event() if route.body is not None else None
        answer = self.client.ask(route.method, path, body, headers)
        if answer.status == 404 and answer.json["detail"] == "Nothing is at this address.":
            return answer.status, ABSENT
        refused = answer.status in {401, 403}
        return answer.status, answer.code if refused else ""


@pytest.fixture(scope="module")
def open_door() -> Iterator[Door]:
    door = Door(keys_needed=False)
    yield door
    door.stop()


@pytest.fixture(scope="module")
def closed_door() -> Iterator[Door]:
    door = Door(keys_needed=True)
    yield door
    door.stop()


EACH = pytest.mark.parametrize("route", ROUTES, ids=lambda one: f"{one.method} {one.path}")


@EACH
def test_that_on_this_computer_no_key_is_needed(open_door: Door, route: Route) -> None:
    assert open_door.ask(route, None)[1] == ("unauthorized" if route.scope == "pairing" else "")


@EACH
def test_that_from_the_network_all_but_what_is_open_needs_a_key(
    closed_door: Door, route: Route
) -> None:
    expected = {"open": "", "local": ABSENT}.get(route.scope, "unauthorized")
    assert closed_door.ask(route, None)[1] == expected


@EACH
@pytest.mark.parametrize("where", ["open_door", "closed_door"])
def test_that_a_key_opens_what_is_in_its_scope_and_no_more(
    request: pytest.FixtureRequest, where: str, route: Route
) -> None:
    door: Door = request.getfixturevalue(where)
    opened = {
        CAMERA: route.scope in {"open", "events"},
        ADMIN: route.scope != "pairing",
        CODE: route.scope in {"open", "pairing"},
    }
    for key, opens in opened.items():
        on_network = where == "closed_door"
        absent = route.scope == "local" or (route.scope == "manage" and key == CAMERA)
        refused = ABSENT if on_network and absent else "" if opens else "wrong-scope"
        assert door.ask(route, key)[1] == refused


@pytest.mark.parametrize("key", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("keys_needed", [False, True])
def test_that_a_wrong_key_opens_nothing_anywhere(key: str, keys_needed: bool) -> None:
    with contextlib.closing(_Closing(Door(keys_needed=keys_needed))) as held:
        health, events = (
            next(one for one in ROUTES if one.path == path and one.method == method)
            for path, method in (("/api/v1/health", "GET"), ("/api/v1/events", "POST"))
        )
        for route in (health, events):
            assert held.door.ask(route, key) == (401, "unauthorized")
        assert held.door.behind.sent == []


class _Closing:
    def __init__(self, door: Door) -> None:
        self.door = door

    def close(self) -> None:
        self.door.stop()


@pytest.mark.parametrize(
    "shown",
    ["Basic abc", "Bearer", CAMERA, f"Digest {CAMERA}"],
    ids=["another way", "no key", "no way", "a third way"],
)
def test_that_only_a_bearer_is_understood(shown: str) -> None:
    with contextlib.closing(_Closing(Door(keys_needed=False))) as held:
        answer = held.door.client.ask("GET", "/api/v1/health", headers={"Authorization": shown})
        assert (answer.status, answer.code) == (401, "unauthorized")
        assert answer.headers["www-authenticate"].startswith("Bearer")
        spelled = {"Authorization": f"bearer  {ADMIN} "}
        assert held.door.client.ask("GET", "/api/v1/health", headers=spelled).status == 200


def test_that_events_are_of_the_camera_whose_key_was_shown(open_door: Door) -> None:
    told = {"Authorization": f"Bearer {CAMERA}"}
    for camera_id in (None, "CAM-1", "CAM-9"):
        event = fresh_event(camera_id=camera_id)
        answer = open_door.client.ask("POST", "/api/v1/events", event, told)
        assert answer.json["camera_id"] == "CAM-1"
    batch = {"events": [fresh_event(camera_id="CAM-9"), {"camera_id": "CAM-9"}]}
    open_door.client.ask("POST", "/api/v1/events/batch", batch, told)
    good, bad = open_door.behind.sent[-1].items
    assert getattr(good, "camera_id", None) == "CAM-1"
    assert not hasattr(bad, "camera_id")
    assert open_door.behind.sent[-1].sender == "CAM-1"
    admin = {"Authorization": f"Bearer {ADMIN}"}
    answer = open_door.client.ask("POST", "/api/v1/events", fresh_event(camera_id="CAM-9"), admin)
    assert answer.json["camera_id"] == "CAM-9"
    assert open_door.behind.sent[-1].sender == ""


def test_that_who_guesses_is_not_listened_to_for_a_while() -> None:
    with contextlib.closing(_Closing(Door(keys_needed=True))) as held:
        client = held.door.client
        for _ in range(MOST):
            guess = {"Authorization": f"Bearer {access.make()}"}
            assert client.ask("GET", "/api/v1/health", headers=guess).status == 401
        # A right code is not taken either: it is short, and a guess would be known by its answer.
        for shown in (access.make(), CODE):
            one_more = {"Authorization": f"Bearer {shown}"}
            answer = client.ask("GET", "/api/v1/health", headers=one_more)
            assert (answer.status, answer.code) == (429, "too-many-keys")
            assert 290 < int(answer.headers["retry-after"]) <= 300
        assert client.ask("GET", "/api/v1/health").status == 200


def test_that_who_guesses_keeps_no_camera_behind_the_same_address_from_sending() -> None:
    with contextlib.closing(_Closing(Door(keys_needed=True))) as held:
        client = held.door.client
        for _ in range(MOST + 1):
            guess = {"Authorization": f"Bearer {access.make()}"}
            client.ask("GET", "/api/v1/health", headers=guess)
        right = {"Authorization": f"Bearer {CAMERA}"}
        assert client.ask("POST", "/api/v1/events", fresh_event(), right).status == 201


def test_that_a_camera_does_not_pay_for_what_others_send_from_the_same_address() -> None:
    few = replace(USUAL, requests=20)
    with contextlib.closing(_Closing(Door(keys_needed=False, limits=few))) as held:
        client, flooding = held.door.client, {"Authorization": f"Bearer {OTHER}"}
        for shown in (flooding, {}):
            for _ in range(60):
                answer = client.ask("POST", "/api/v1/events", fresh_event(), shown)
                if answer.status == 429:
                    break
            assert (answer.status, answer.code) == (429, "too-many-requests")
            for key in (CAMERA, ADMIN):
                honest = {"Authorization": f"Bearer {key}"}
                assert client.ask("POST", "/api/v1/events", fresh_event(), honest).status == 201


def test_that_who_reads_of_people_leaves_one_line_an_hour_and_who_does_not_none() -> None:
    with contextlib.closing(_Closing(Door(keys_needed=False))) as held:
        door = held.door
        for route in ROUTES:
            if route.scope in {"open", "read"} and not route.discloses:
                door.ask(route, ADMIN)
        assert door.behind.disclosed == []
        reading = [route for route in ROUTES if route.discloses]
        assert {route.path.rpartition("/")[2] for route in reading} == {
            "alerts",
            "events",
            "dashboard",
            "workers",
            "{worker_id}",
        }
        for key in (None, ADMIN, None, ADMIN):
            for route in reading:
                door.ask(route, key)
        read = "figures-read"
        assert door.behind.disclosed == [("api", read), (f"api …{ADMIN[-4:]}", read)]


def test_that_a_key_that_is_no_text_is_a_wrong_key() -> None:
    with contextlib.closing(_Closing(Door(keys_needed=False))) as held:
        port = held.door.port
        for tried in (b"\xff\xfe", b"fdk_\xc3", "ключ".encode()):
            said = raw(
                port,
                b"GET /api/v1/health HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n"
                b"Authorization: Bearer %s\r\n\r\n" % (port, tried),
            )
            assert said.startswith(b"HTTP/1.1 401 "), said
        for _ in range(MOST - 3):
            held.door.client.ask("GET", "/api/v1/health", headers={"Authorization": "Bearer x"})
        late = held.door.client.ask("GET", "/api/v1/health", headers={"Authorization": "Bearer x"})
        assert late.status == 429
