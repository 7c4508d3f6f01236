"""Listening: whether cameras can reach the program, and where."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

LAN_PORT = 8443
"""What others on the network are told, where nothing else is chosen."""

PLAIN_PORT = 8080
"""Likewise what cameras are told that cannot encrypt."""


class Whom(Enum):
    """Whom a door of the listener is for."""

    HERE = "here"
    """What runs on this computer."""
    NETWORK = "network"
    """Cameras elsewhere on the network."""
    PLAIN = "plain"
    """Old cameras there that cannot encrypt."""


@dataclass(frozen=True, slots=True)
class LanChoice:
    """Whether cameras elsewhere on the network are let in, and at which address of ours."""

    address: str | None = None
    """An address of this computer such as 192.168.1.20; None lets nobody in."""
    port: int = LAN_PORT
    certificates: bool = False
    """Whether a camera has to show a certificate of our authority besides its key."""
    plain: tuple[str, ...] = ()
    """The addresses of old cameras that may send without encryption, to a port of their own."""
    plain_port: int = PLAIN_PORT


@dataclass(frozen=True, slots=True)
class ListenerState:
    """The listener as the window shows it."""

    address: str | None = None
    """The base address such as http://127.0.0.1:8000; None when it does not listen."""
    problem: str | None = None
    """A sentence saying why it does not listen; None while it does or is starting."""
    taken_port: int | None = None
    """The port that another program holds."""
    free_port: int | None = None
    """The next free port, offered as a way out."""
    fingerprint: str | None = None
    """Of the authority that certifies us, where others on the network can send to us."""
    authority: Path | None = None
    """The file of its certificate."""
    certified_until: datetime | None = None
    """When our own certificate ends."""
    chosen: LanChoice = LanChoice()
    """What was asked for, where it is about others on the network."""
