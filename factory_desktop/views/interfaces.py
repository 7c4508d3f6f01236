"""Interfaces: the addresses by which others on the network can reach this computer."""

from typing import NamedTuple

from PySide6.QtNetwork import QNetworkInterface

_UP = QNetworkInterface.InterfaceFlag.IsUp | QNetworkInterface.InterfaceFlag.IsRunning


class Interface(NamedTuple):
    """One address, and what the system calls the way to it."""

    address: str
    name: str


def interfaces() -> list[Interface]:
    """List what is up now; asked of the system, nothing is sent.

    Addresses that only this computer or one cable knows (loopback, link-local) let no camera in.
    """
    found = [
        Interface(entry.ip().toString(), one.humanReadableName())
        for one in QNetworkInterface.allInterfaces()
        if one.flags() & _UP == _UP
        for entry in one.addressEntries()
        if not entry.ip().isLoopback() and not entry.ip().isLinkLocal()
    ]
    # Cameras are told IPv4 addresses, where there are any.
    return sorted(found, key=lambda one: (":" in one.address, one.name, one.address))
