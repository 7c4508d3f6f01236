"""Option texts: what an option's value is made of, each raising ValueError saying what it needs."""

import ipaddress
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MOST_PLAIN = 64
"""Addresses that may send without encryption."""


def minutes(most: float) -> Callable[[str], timedelta]:
    """Make a reader of a number of minutes."""

    def read(text: str) -> timedelta:
        # No float(): it would take "nan", "1_0" and "infinity".
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,6})?", text) or not 0 < float(text) <= most:
            msg = f"a number of minutes above 0, at most {most:g}"
            raise ValueError(msg)
        return timedelta(minutes=float(text))

    return read


def port(text: str) -> int:
    """Read a port's number."""
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65_535:  # noqa: PLR2004 - the largest port there is
        msg = "a port from 0 to 65535 (0 takes any free one)"
        raise ValueError(msg)
    return int(text)


def number(most: int) -> Callable[[str], int]:
    """Make a reader of a whole number."""

    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not 0 < int(text) <= most:
            msg = f"a whole number from 1 to {most}"
            raise ValueError(msg)
        return int(text)

    return read


def host(text: str) -> str:
    """Read an address of this computer that nobody else reaches."""
    if text not in {"127.0.0.1", "::1", "localhost"}:
        msg = "127.0.0.1, ::1 or localhost: cameras on other machines are let in with --lan"
        raise ValueError(msg)
    return text


def lan(text: str) -> str:
    """Read one address of this computer on its network."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        msg = "an address of this computer, such as 192.168.1.20"
        raise ValueError(msg) from None
    if address.is_unspecified:
        msg = "one address of this computer: every one at once is nobody's choice"
        raise ValueError(msg)
    return str(address)


def plain_addresses(text: str) -> tuple[str, ...]:
    """Read the addresses of single computers, with commas or spaces between them.

    Raises ValueError saying what is needed.
    """
    found = []
    for one in text.replace(",", " ").split():
        try:
            address = ipaddress.ip_address(one)
        except ValueError:
            msg = "addresses of cameras, such as 192.168.1.31, with commas between them"
            raise ValueError(msg) from None
        if address.is_unspecified or address.is_multicast:
            msg = "the address of each camera alone"
            raise ValueError(msg)
        found.append(str(address))
    if len(found) > MOST_PLAIN:
        msg = f"at most {MOST_PLAIN} addresses: they are exceptions"
        raise ValueError(msg)
    return tuple(dict.fromkeys(found))


def yes_or_no(text: str) -> bool:
    """Read yes or no."""
    return one_of("yes", "no")(text) == "yes"


def one_of(*words: str) -> Callable[[str], str]:
    """Make a reader of one of some words."""

    def read(text: str) -> str:
        if text.lower() not in words:
            msg = "one of " + ", ".join(words)
            raise ValueError(msg)
        return text.lower()

    return read


def folder(text: str) -> Path:
    """Read a folder's path."""
    if not text:  # Path("") would be wherever the program was started
        msg = "the path of a folder"
        raise ValueError(msg)
    return Path(text)


def zone(text: str) -> ZoneInfo:
    """Read the name of a time zone."""
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = "a time zone such as Europe/Tallinn"
        raise ValueError(msg) from None
