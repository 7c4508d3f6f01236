"""A camera elsewhere on the network: a real program, TLS that is checked, and a key."""

import http.client
import json
import shlex
import shutil
import socket
import ssl
import stat
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from factory_desktop.domain.access import MakeCode
from factory_desktop.domain.clock import LiveClock
from factory_desktop.store import access_keys
from factory_desktop.views.address import network_command
from tests import factories
from tests.factories import Call, wait_until
from tests.listener.client import fresh_event
from tests.promises.forwarder import README, Forwarder, missing
from tests.promises.honest import need_address
from tests.promises.kept import amount
from tests.promises.network import LAN, Network, answers, networked
from tests.promises.served import Served, free_port
from tests.snapshots import empty_snapshot


@pytest.fixture
def network(tmp_path: Path) -> Iterator[Network]:
    with networked(tmp_path) as one:
        yield one


def test_that_nobody_comes_in_from_the_network_without_a_key(network: Network) -> None:
    status, problem = network.ask("POST", "/api/v1/events", fresh_event())
    assert (status, problem["code"]) == (401, "unauthorized")
    for path in ("/api/v1/events", "/api/v1/workers", "/api/v1/metrics/dashboard"):
        assert network.ask("GET", path)[0] == 401
    assert network.ask("DELETE", "/api/v1/data/events")[0] == 401
    assert network.ask("GET", "/api/v1/health")[0] == 200


def test_that_a_camera_sends_with_its_key_and_does_nothing_else(network: Network) -> None:
    event = fresh_event(workstation_id="S1", camera_id="CAM-9")
    status, told = network.ask("POST", "/api/v1/events", event, network.camera)
    assert (status, told["camera_id"]) == (201, "CAM-1")
    batch = {"events": [fresh_event(workstation_id="S1") for _ in range(5)]}
    status, told = network.ask("POST", "/api/v1/events/batch", batch, network.camera)
    assert (status, told["successfully_stored"]) == (200, 5)
    status, problem = network.ask("GET", "/api/v1/events", key=network.camera)
    assert (status, problem["code"]) == (403, "wrong-scope")
    # For a camera this is not there at all.
    status, problem = network.ask("DELETE", "/api/v1/data/events", key=network.camera)
    assert (status, problem["code"]) == (404, "not-found")
    status, told = network.ask("GET", "/api/v1/metrics/factory", key=network.admin)
    assert (status, told["total_events"]) == (200, 6)


def test_that_nothing_listens_on_the_network_unless_asked(tmp_path: Path) -> None:
    need_address(LAN)
    with Served(tmp_path) as served:
        assert not answers(served.port)
        assert not (tmp_path / "tls").exists()


def test_that_plain_http_is_not_spoken_there(network: Network) -> None:
    with socket.create_connection((LAN, network.port), timeout=20) as plain:
        plain.sendall(b"GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
        assert not plain.recv(64).startswith(b"HTTP/")


def test_that_a_foreign_name_is_refused_there_too(network: Network) -> None:
    connection = http.client.HTTPSConnection(
        LAN, network.port, timeout=20, context=network.trusting
    )
    connection.request("GET", "/api/v1/health", headers={"Host": "factory.example"})
    answer = connection.getresponse()
    assert (answer.status, json.loads(answer.read())["code"]) == (421, "foreign-host")
    connection.close()


def test_that_the_line_of_the_dialog_sends_an_event(network: Network) -> None:
    if shutil.which("curl") is None:
        pytest.skip("no curl here")
    authority = network.served.data_dir / "tls" / "ca.pem"
    plant = empty_snapshot().dashboard
    line = network_command(f"https://{LAN}:{network.port}", authority, plant, LiveClock().now())
    words = shlex.split(line.replace("KEY", network.camera))
    answer = subprocess.run(words, capture_output=True, check=True, text=True)
    told = json.loads(answer.stdout)
    assert (told["camera_id"], told["worker_id"]) == ("CAM-1", "W1")


def test_that_a_code_gets_a_camera_its_key_once(tmp_path: Path) -> None:
    need_address(LAN)
    store = factories.open_store(tmp_path)
    factories.run(store, factories.AddPlant())
    make = Call(partial(access_keys.carry_out, change=MakeCode("CAM-7")))
    code = factories.run(store, make)
    store.close()
    port = free_port()
    with Served(tmp_path, "--lan", LAN, "--lan-port", str(port)) as served:
        wait_until(lambda: answers(port))
        trusting = ssl.create_default_context(cafile=tmp_path / "tls" / "ca.pem")
        network = Network(served, port, trusting, "", "")
        assert network.ask("POST", "/api/v1/events", fresh_event(), code)[0] == 403
        # As somebody may type it.
        typed = code.lower().replace("-", "")
        status, paired = network.ask("POST", "/api/v1/pairing", key=typed)
        assert (status, paired["camera_id"]) == (201, "CAM-7")
        status, told = network.ask(
            "POST", "/api/v1/events", fresh_event(workstation_id="S1"), paired["key"]
        )
        assert (status, told["camera_id"]) == (201, "CAM-7")
        status, problem = network.ask("POST", "/api/v1/pairing", key=code)
        assert (status, problem["code"]) == (401, "unauthorized")


def test_that_figures_for_prometheus_need_an_admins_key(network: Network) -> None:
    statuses = []
    for key in ("", network.camera, network.admin):
        connection = http.client.HTTPSConnection(
            LAN, network.port, timeout=20, context=network.trusting
        )
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        connection.request("GET", "/metrics", headers=headers)
        statuses.append(connection.getresponse().status)
        connection.close()
    assert statuses == [401, 403, 200]


@pytest.mark.skipif(sys.platform == "win32", reason="modes are another matter there")
def test_that_what_is_made_for_the_store_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with Served(folder):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert (folder / "factory.db").exists()


@pytest.mark.skipif(bool(missing()), reason=missing())
def test_that_syslog_ng_sends_with_a_key_and_tls_as_the_readme_says(
    network: Network, tmp_path: Path
) -> None:
    said = README.read_text("utf-8")
    tls, header = 'tls(ca-file("/etc/syslog-ng/ca.pem"))', '"Authorization: Bearer KEY"'
    assert tls in said
    assert header in said
    tls = tls.replace("/etc/syslog-ng", str(tmp_path / "tls"))
    changes = (
        ('url("http://', f'{tls} url("https://'),
        ('json")', f'json" {header.replace("KEY", network.camera)})'),
        ("127.0.0.1:8000", f"{LAN}:{network.port}"),
    )
    events = [fresh_event(workstation_id="S1") for _ in range(1500)]
    with Forwarder(tmp_path / "sender", *changes) as sender:
        with sender.file.open("w") as file:
            file.writelines(json.dumps(event) + "\n" for event in events)
        wait_until(lambda: amount(network.served.data_dir, "event") == len(events))
    _, told = network.ask("GET", "/api/v1/events?limit=1", key=network.admin)
    assert told["events"][0]["camera_id"] == "CAM-1"
