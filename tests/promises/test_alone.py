"""Promises A1 and P4: it listens on this computer alone, and calls nobody."""

import http.client
import ipaddress
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factory_desktop.domain.settings import Settings
from factory_desktop.store.lock import owner
from factory_desktop.store.place import find
from tests.factories import wait_until
from tests.listener.client import fresh_event
from tests.promises.honest import need_address
from tests.promises.served import free_port

LAN = "127.0.0.2"
HOOK = """
import os, sys
told = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
CALLS = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}
def hear(event, given):
    if event in CALLS:
        os.write(told, repr((event, [one for one in given if not hasattr(one, "fileno")])
                            ).encode() + b"\\n")
sys.addaudithook(hear)
from factory_desktop.cli import main
sys.exit(main())
"""
"""Writes down, before anything is imported, whom Python's own sockets call."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux lists a process's sockets")


@contextmanager
def watched(folder: Path, *words: str) -> Iterator[tuple[int, Path]]:
    """Run the program; gives its process and the file of what it calls."""
    told = folder / "calls"
    command = [sys.executable, "-c", HOOK, str(told), *words]
    command += ["--port", "0", "--data-dir", str(folder / "data")]
    with subprocess.Popen(command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}) as process:
        try:
            yield process.pid, told
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        finally:
            if process.poll() is None:
                process.kill()


def address(folder: Path) -> str:
    def found() -> str:
        held = owner(find(Settings(data_dir=folder / "data")).file)
        return (held.address or "") if held else ""

    wait_until(found)
    return found()


def use(url: str) -> None:
    """Do what cameras and people do."""
    where = urlsplit(url)
    connection = http.client.HTTPConnection(where.hostname or "", where.port, timeout=20)
    for method, path, body in (
        ("POST", "/api/v1/data/seed", None),
        ("POST", "/api/v1/events", fresh_event(workstation_id="S1")),
        ("GET", "/api/v1/metrics/dashboard", None),
        ("GET", "/docs", None),
    ):
        headers = {"Content-Type": "application/json"} if body else {}
        connection.request(method, path, json.dumps(body) if body else None, headers)
        answer = connection.getresponse()
        answer.read()
        assert answer.status < 400
    connection.close()


def sockets(pid: int) -> Iterator[tuple[str, str, str]]:
    """Yield each internet socket of a process: its own address, the other one, its state."""
    inodes = set()
    for one in Path(f"/proc/{pid}/fd").iterdir():
        try:
            inodes.update(re.findall(r"socket:\[(\d+)\]", str(one.readlink())))
        except OSError:
            continue  # closed meanwhile
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{pid}/net/{kind}").read_text("ascii").splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes:
                yield readable(fields[1]), readable(fields[2]), fields[3]


def readable(written: str) -> str:
    """Read an address as the kernel writes it, in words of four bytes, each turned round."""
    raw = bytes.fromhex(written.partition(":")[0])
    turned = b"".join(raw[at : at + 4][::-1] for at in range(0, len(raw), 4))
    return str(ipaddress.ip_address(turned))


def is_ours(text: str) -> bool:
    return text == "localhost" or ipaddress.ip_address(text).is_loopback


LISTENS = "0A"


def look(pid: int, seconds: float) -> tuple[set[str], set[str]]:
    """Return where it listens and with whom it speaks, looked at again and again."""
    listening, others = set[str](), set[str]()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        for own, other, state in sockets(pid):
            if state == LISTENS:
                listening.add(own)
            else:
                others.add(other)
        time.sleep(0.05)
    return listening, others


@pytest.mark.parametrize("words", [(), ("serve",)], ids=["window", "serve"])
def test_that_it_listens_here_alone_and_calls_nobody(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    with watched(tmp_path, *words) as (pid, told):
        use(address(tmp_path))
        listening, others = look(pid, 3)
    assert listening == {"127.0.0.1"}
    assert all(map(is_ours, others)), others
    assert calls(told) == []


def test_that_cameras_on_the_network_change_nothing_of_it(tmp_path: Path) -> None:
    need_address(LAN)
    port = str(free_port())
    with watched(tmp_path, "serve", "--lan", LAN, "--lan-port", port) as (pid, told):
        use(address(tmp_path))
        listening, others = look(pid, 2)
    assert listening == {"127.0.0.1", LAN}
    assert all(map(is_ours, others)), others
    assert calls(told) == []


def calls(told: Path) -> list[str]:
    """List whom it called that is not this computer; names are looked up for addresses alone."""
    lines = told.read_text("utf-8").splitlines() if told.exists() else []
    foreign = []
    for line in lines:
        found = re.findall(r"'((?:\d+\.){3}\d+|[0-9a-f:]*::[0-9a-f:]*|localhost)'", line)
        if not found or not all(map(is_ours, found)):
            foreign.append(line)
    return foreign


def test_that_a_call_would_be_seen(tmp_path: Path) -> None:
    """Else the tests above would prove nothing."""
    code = HOOK.partition("from factory_desktop")[0] + (
        "import socket\n"
        "with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:\n"
        "    try: one.connect(('192.0.2.7', 9))\n"
        "    except OSError: pass\n"
        "try: socket.getaddrinfo('telemetry.example', 443)\n"
        "except OSError: pass\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "calls")], check=True)
    assert len(calls(tmp_path / "calls")) == 2
