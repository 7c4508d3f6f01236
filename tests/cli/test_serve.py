import http.client
import json
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from factory_desktop.domain.settings import Settings
from factory_desktop.store import kept_settings
from factory_desktop.store.lock import owner
from factory_desktop.store.place import find
from tests.cli.conftest import Program
from tests.promises.honest import need_address
from tests.promises.served import free_port
from tests.store.test_newer import make as make_newer

EVENT = {"worker_id": "W1", "workstation_id": "S1", "event_type": "working", "confidence": 0.9}


def ask(url: str, method: str, path: str, body: object = None) -> tuple[int, Any]:
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    content = None if body is None else json.dumps(body)
    headers = {} if body is None else {"Content-Type": "application/json"}
    try:
        connection.request(method, f"/api/v1{path}", content, headers)
        response = connection.getresponse()
        return response.status, json.loads(response.read())
    finally:
        connection.close()


def test_that_it_says_where_it_listens_and_answers_there(program: Program) -> None:
    with program.serving() as url:
        assert ask(url, "GET", "/health")[0] == 200
        found = owner(program.folder / "factory.db")
        assert found is not None
        assert found.address == url


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process at once")
def test_that_what_is_loaded_is_not_gone_through_in_each_collection(program: Program) -> None:
    program.start_with = "import atexit, gc; atexit.register(lambda: print(gc.get_freeze_count()))"
    with program.started("serve", "--port", "0") as one:
        url = one.line().removeprefix("Listening on ")
        assert ask(url, "GET", "/health")[0] == 200
        assert one.stop(signal.SIGTERM) == 0
        assert int(one.line()) > 10_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl+C to one process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_a_signal_while_cameras_send_loses_nothing_that_was_answered(
    program: Program, number: signal.Signals
) -> None:
    program.tell("data", "seed")
    answered: list[str] = []
    with program.started("serve", "--port", "0") as one:
        url = one.line().removeprefix("Listening on ")

        def send(camera: int) -> None:
            for tick in range(100_000):
                at = f"2026-01-22T10:{tick // 60 % 60:02}:{tick % 60:02}.{camera}Z"
                try:
                    status, _ = ask(url, "POST", "/events", EVENT | {"timestamp": at})
                except (OSError, http.client.HTTPException):
                    return
                if status != 201:
                    assert status == 503
                    return
                answered.append(at)

        cameras = [threading.Thread(target=send, args=(camera,)) for camera in range(3)]
        for camera in cameras:
            camera.start()
        while len(answered) < 50:
            cameras[0].join(0.01)
        assert one.stop(number) == 0
        assert one.rest() == []
        assert one.process.stderr is not None
        assert one.process.stderr.read() == ""
        for camera in cameras:
            camera.join()
    with program.serving() as url:
        events = ask(url, "GET", "/metrics/factory")[1]["total_events"]
    # One more may be on file for each camera: stored, but the answer did not arrive.
    assert len(answered) <= events <= len(answered) + 3


def test_that_a_port_that_is_taken_is_told_in_one_line(program: Program) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = program.run("serve", "--port", str(port))
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert f"Port {port} is in use by another program" in line


def test_that_a_store_that_is_open_already_is_told_in_one_line(program: Program) -> None:
    with program.serving():
        done = program.run("serve", "--port", "0")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "has the store" in line


def test_that_a_data_folder_that_cannot_be_made_is_told_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = Program(tmp_path / "file" / "data").run("serve", "--port", "0")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "cannot be made" in done.stderr.splitlines()[-1]


@pytest.mark.parametrize("asked_for", [True, False])
def test_that_an_address_that_is_gone_ends_it_only_where_it_was_asked_for(
    program: Program, asked_for: bool
) -> None:
    """192.0.2.7 is of no network: what the window keeps may be of one that we are not on today."""
    if asked_for:
        done = program.run("serve", "--port", "0", "--lan", "192.0.2.7")
        assert done.returncode == 1
        assert "Cameras on the network cannot send: 192.0.2.7" in done.stderr
        return
    kept_settings.keep(find(Settings(data_dir=program.folder)), {"lan": "192.0.2.7"})
    with program.started("serve", "--port", "0") as one:
        url = one.line().removeprefix("Listening on ")
        assert ask(url, "GET", "/health")[0] == 200
        assert one.stop(signal.SIGTERM) == 0 or sys.platform == "win32"


def test_that_a_store_of_a_newer_program_is_refused_in_words(program: Program) -> None:
    make_newer(program.folder)
    done = program.run("serve", "--port", "0")
    assert done.returncode == 1
    assert "was written by a newer Factory Desktop. Please update this one." in done.stderr
    assert done.stdout == ""


def test_that_it_says_who_may_send_without_encryption_and_that_certificates_are_asked_for(
    program: Program,
) -> None:
    need_address("127.0.0.2")
    port, plain = str(free_port()), free_port()
    lan = "--lan", "127.0.0.2", "--lan-port", port, "--lan-certificates", "yes"
    few = "--lan-plain", "192.168.1.31,192.168.1.32", "--lan-plain-port", str(plain)
    with program.started("serve", "--port", "0", *lan, *few) as one:
        lines = [one.line() for _ in range(5)]
        assert lines[1].startswith("Cameras on the network send to https://127.0.0.2:")
        assert lines[3] == "Each has to show a certificate of this authority as well."
        few_said = "Without encryption, from 192.168.1.31, 192.168.1.32 alone: http://127.0.0.2"
        assert lines[4] == f"{few_said}:{plain}"
