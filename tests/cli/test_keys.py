"""Keys without a window, with the store closed and with a program that holds it."""

import os
import stat
from collections.abc import Iterator

import pytest
from cryptography import x509

from factory_desktop.domain.access import PREFIX
from tests.cli.conftest import Program
from tests.promises.network import networked


@pytest.fixture(params=["on its own", "through the running program"])
def reached(request: pytest.FixtureRequest, program: Program) -> Iterator[Program]:
    """The program, with the store closed, and with another one that holds it."""
    if request.param == "on its own":
        yield program
    else:
        with program.serving():
            yield program


def test_that_keys_are_made_listed_and_revoked(reached: Program) -> None:
    camera = reached.tell("keys", "make", "--camera", "CAM-1").strip()
    admin = reached.tell("keys", "make", "--admin").strip()
    assert camera.startswith(PREFIX)
    listed = [line.split("\t") for line in reached.tell("keys", "list").splitlines()]
    assert [(line[1], line[2]) for line in listed] == [
        ("CAM-1", f"…{camera[-4:]}"),
        ("admin", f"…{admin[-4:]}"),
    ]
    number = listed[0][0]
    told = reached.tell("keys", "revoke", number)
    assert told == f"Key {number} opens nothing any more.\n"
    assert reached.tell("keys", "list").count("\n") == 1
    again = reached.run("keys", "revoke", number)
    assert again.returncode == 1
    assert "Traceback" not in again.stderr


def test_that_a_certificate_is_written_for_its_owner_alone(reached: Program) -> None:
    file = reached.folder.parent / "CAM-1.pem"
    told = reached.tell("keys", "certificate", str(file), "--camera", "CAM-1")
    assert told == f"{file} holds the certificate and its private key.\n"
    made = x509.load_pem_x509_certificate(file.read_bytes())
    assert made.subject.rfc4514_string() == "CN=CAM-1"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "\tcertificate-made\t" in reached.tell("data", "audit")


@pytest.mark.parametrize(
    "words",
    [
        ("make",),
        ("make", "--camera", "no id"),
        ("make", "--camera", "A", "--admin"),
        ("revoke", "x"),
        ("certificate", "a.pem"),
    ],
)
def test_that_a_wish_that_cannot_be_meant_is_wrong_usage(
    program: Program, words: tuple[str, ...]
) -> None:
    done = program.run("keys", *words)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_that_a_key_made_so_opens_on_the_network_where_no_key_can_be_made(
    program: Program,
) -> None:
    with networked(program.folder) as network:
        key = program.tell("keys", "make", "--camera", "CAM-7").strip()
        assert network.ask("POST", "/api/v1/events", {}, key)[0] == 422
        for shown in ("", key, network.admin):
            assert network.ask("POST", "/api/v1/keys", {}, shown)[0] == 404
