"""Why not: what keeps a door of the listener from being opened, and what can be done."""

import contextlib
import errno
import socket

from factory_desktop.domain.listening import ListenerState, Whom
from factory_desktop.domain.sentence import Sentence


def why_not(host: str, port: int, error: OSError | ValueError, whom: Whom) -> ListenerState:
    """Say in words what the error means for whom the door is, and which port is free."""
    if (isinstance(error, OSError) and error.errno == errno.EADDRINUSE) or _is_taken(host, port):
        problem, taken = _taken(port, whom), port
    else:
        reason = getattr(error, "strerror", None) or str(error)
        problem, taken = _unfit(host, port, reason, whom), None
    return ListenerState(problem=problem, taken_port=taken, free_port=_free_port(host, port))


def _taken(port: int, whom: Whom) -> Sentence:
    match whom:
        case Whom.NETWORK:
            return Sentence(
                "Port {port} is in use by another program. Cameras on the network cannot send.",
                port=port,
            )
        case Whom.PLAIN:
            return Sentence(
                "Port {port} is in use by another program. Old cameras without encryption cannot "
                "send.",
                port=port,
            )
        case Whom.HERE:
            return Sentence(
                "Port {port} is in use by another program. Cameras cannot send.", port=port
            )


def _unfit(host: str, port: int, reason: str, whom: Whom) -> Sentence:
    values = {"host": host, "port": port, "reason": reason}
    match whom:
        case Whom.NETWORK:
            return Sentence(
                "Cameras on the network cannot send: {host} port {port} cannot be listened on "
                "({reason}).",
                **values,
            )
        case Whom.PLAIN:
            return Sentence(
                "Old cameras without encryption cannot send: {host} port {port} cannot be "
                "listened on ({reason}).",
                **values,
            )
        case Whom.HERE:
            return Sentence(
                "Cameras cannot send: {host} port {port} cannot be listened on ({reason}).",
                **values,
            )


def _is_taken(host: str, port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((host, port), timeout=0.5):
        return True
    return False


def _free_port(host: str, port: int) -> int | None:
    """Find the next port above that nobody has."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for candidate in range(port + 1, min(port + 50, 65_536)):
        with contextlib.suppress(OSError), socket.socket(family) as probe:
            probe.bind((host, candidate))
            return candidate
    return None
