"""Keys over HTTP with a real program: made here, and revoked."""

from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from factory_desktop.domain.access import ADMIN_NAME, PREFIX
from factory_desktop.store import access_keys, audit
from factory_desktop.store.readers import Readers
from tests.listener.client import fresh_event
from tests.listener.conftest import Program

PATH = "/api/v1/keys"


def shown(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


def on_file(program: Program) -> dict[str, int]:
    """The keys there are, by their ends."""
    readers = Readers(program.data_dir / "factory.db")
    with readers.connect() as connection:
        found = {one.tail: one.number for one in access_keys.read(connection)}
    readers.dispose()
    return found


def test_that_a_camera_gets_a_key_that_opens_until_it_is_revoked(program: Program) -> None:
    made = program.client.ask("POST", PATH, {"camera_id": "CAM-1"})
    assert (made.status, made.json["camera_id"]) == (201, "CAM-1")
    key = made.json["key"]
    assert key.startswith(PREFIX)
    posted = program.client.ask("POST", "/api/v1/events", fresh_event(), shown(key))
    assert (posted.status, posted.json["camera_id"]) == (201, "CAM-1")
    number = on_file(program)[key[-4:]]
    assert program.client.ask("DELETE", f"{PATH}/{number}").status == 200
    late = program.client.ask("POST", "/api/v1/events", fresh_event(), shown(key))
    assert late.status == 401
    assert program.client.ask("DELETE", f"{PATH}/{number}").status == 404


def test_that_nothing_said_makes_an_admins_key(program: Program) -> None:
    key = program.client.ask("POST", PATH).json["key"]
    read = program.client.ask("GET", "/api/v1/workers", None, shown(key))
    assert read.status == 200


@pytest.mark.parametrize("number", ["X-1", "999999", "0", "9" * 40])
def test_that_a_key_that_is_not_there_is_told(program: Program, number: str) -> None:
    assert program.client.ask("DELETE", f"{PATH}/{number}").status == 404


@pytest.mark.parametrize("camera", ["no id", "", "x" * 51, 7])
def test_that_an_id_that_no_camera_can_have_makes_no_key(program: Program, camera: object) -> None:
    before = on_file(program)
    answer = program.client.ask("POST", PATH, {"camera_id": camera})
    assert (answer.status, answer.code) == (422, "invalid")
    assert on_file(program) == before


@pytest.mark.parametrize(("asked", "name"), [({"camera_id": "CAM-1"}, "CAM-1"), ({}, ADMIN_NAME)])
def test_that_a_certificate_names_whose_key_it_goes_with_and_leaves_a_line(
    program: Program, asked: dict[str, str], name: str
) -> None:
    made = program.client.ask("POST", f"{PATH}/certificate", asked)
    assert made.status == 201
    pem = made.json["pem"].encode()
    assert b"PRIVATE KEY" in pem
    subject = x509.load_pem_x509_certificate(pem).subject
    assert subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == name
    readers = Readers(program.data_dir / "factory.db")
    with readers.connect() as connection:
        assert audit.read(connection).lines[0].action == "certificate-made"
    readers.dispose()
    assert not _holds(program.data_dir, pem)


def _holds(folder: Path, pem: bytes) -> bool:
    secret = pem[: pem.index(b"-----END")]
    return any(secret in one.read_bytes() for one in folder.rglob("*") if one.is_file())


def test_that_damaged_files_of_the_authority_are_told_and_are_no_fault_of_ours(
    program: Program,
) -> None:
    """Last here: the module's program has them from now on."""
    assert program.client.ask("POST", f"{PATH}/certificate").status == 201
    (program.data_dir / "tls" / "ca.pem").write_bytes(b"damaged")
    answer = program.client.ask("POST", f"{PATH}/certificate")
    assert (answer.status, answer.code) == (503, "unavailable")
