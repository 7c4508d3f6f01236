"""`factory-desktop keys`: who may send and read over the network, where there is no window."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from factory_desktop.cli import door, reading
from factory_desktop.cli.commands import Commands
from factory_desktop.domain.access import AccessKey, MakeKey, RevokeKey, Scope
from factory_desktop.domain.camera import SetCamera
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.errors import KnownError, UsageError
from factory_desktop.domain.instant import text
from factory_desktop.domain.settings import Settings

_MOST = 2**53


def add(commands: Commands) -> None:
    """Add the command and what can be done with keys to the command line."""
    about = "access keys for the network, through the running program where there is one"
    actions = commands.within(commands.add("keys", about, _list), "actions")
    actions.add("list", "print all keys, told by their ends", _list)
    _add_whom(actions.add("make", "make a key and print it, this once", _make))
    revoke = actions.add("revoke", "let a key open nothing any more, at once", _revoke)
    revoke.add_argument("number", type=reading.whole(1, _MOST), help="as `keys list` tells it")
    certify = actions.add(
        "certificate",
        "make a certificate that goes with the keys, for --lan-certificates",
        _certify,
    )
    certify.add_argument("file", type=Path, help="where it goes, with its private key")
    _add_whom(certify)


def _add_whom(parser: ArgumentParser) -> None:
    whom = parser.add_mutually_exclusive_group(required=True)
    whom.add_argument("--camera", metavar="ID", help="for this camera: it sends events")
    whom.add_argument("--admin", action="store_true", help="for an admin: it opens everything")


def _list(_arguments: Namespace, settings: Settings) -> int:
    from factory_desktop.backend import peek_answer
    from factory_desktop.metrics.access_question import AccessList, AccessQuestion

    found = peek_answer(settings, AccessQuestion(1), LiveClock())
    assert isinstance(found, AccessList)  # noqa: S101 - what this question is answered with
    for key in reversed(found.keys):
        print(_line(key))
    return 0


def _make(arguments: Namespace, settings: Settings) -> int:
    change = MakeKey(_whom(arguments))
    with door.opened(settings) as way:
        print(way.operate(change).key)
    return 0


def _revoke(arguments: Namespace, settings: Settings) -> int:
    with door.opened(settings) as way:
        way.operate(RevokeKey(arguments.number))
    print(f"Key {arguments.number} opens nothing any more.")
    return 0


def _certify(arguments: Namespace, settings: Settings) -> int:
    from factory_desktop.listener.certificates import write_secret

    camera_id = _whom(arguments)
    with door.opened(settings) as way:
        made = way.certify(camera_id)
    try:
        write_secret(arguments.file, made)
    except OSError as error:
        raise KnownError(f"{arguments.file} cannot be written: {error.strerror}.") from error
    print(f"{arguments.file} holds the certificate and its private key.")
    return 0


def _whom(arguments: Namespace) -> str | None:
    """Return the camera's id; raises UsageError for one that no camera can have."""
    camera_id: str | None = arguments.camera
    if camera_id is not None:
        try:
            SetCamera(camera_id)
        except ValueError as error:
            raise UsageError(f"--camera {camera_id}: {error}") from None
    return camera_id


def _line(key: AccessKey) -> str:
    """Write a key's number, whom it is for, its end, and how long it opens, parted by tabs."""
    grant = key.grant
    whom = grant.camera_id or "admin"
    shown = "code" if grant.scope is Scope.PAIRING else f"…{key.tail}"
    ends = text(grant.ends_at) if grant.ends_at else "until it is revoked"
    return "\t".join((str(key.number), whom, shown, text(key.made_at), ends))
