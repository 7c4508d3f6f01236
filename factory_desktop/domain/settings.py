"""Settings: every option once, as data, and how a value is found."""

import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.listening import LAN_PORT, PLAIN_PORT
from factory_desktop.domain.time_rule import RULE_NAMES, RuleName

MOST_PLAIN = 64
"""Addresses that may send without encryption."""
LogLevel = Literal["debug", "info", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The options in force; None means that the store or the platform decides."""

    database: str | None = None
    data_dir: Path | None = None
    host: str = "127.0.0.1"
    port: int = 8000
    lan: str | None = None
    lan_port: int = LAN_PORT
    lan_certificates: bool = False
    lan_plain: tuple[str, ...] = ()
    lan_plain_port: int = PLAIN_PORT
    connections: int = 256
    connections_per_address: int = 64
    requests_per_second: int = 10_000
    log_level: LogLevel = "info"
    event_duration: timedelta | None = None
    measured_cap: timedelta | None = None
    time_rule: RuleName | None = None
    zone: ZoneInfo | None = None
    locked: frozenset[str] = frozenset()
    """Names of the options set from outside, by command line or environment."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option: its name in `Settings`, its variable, its reader and its line of help."""

    name: str
    variable: str
    default: str
    """The default in words, for --help and the README."""
    read: Callable[[str], object]
    help: str

    @property
    def flag(self) -> str:
        """The command line option."""
        return "--" + self.name.replace("_", "-")


def _minutes(most: float) -> Callable[[str], timedelta]:
    def read(text: str) -> timedelta:
        # No float(): it would take "nan", "1_0" and "infinity".
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,6})?", text) or not 0 < float(text) <= most:
            msg = f"a number of minutes above 0, at most {most:g}"
            raise ValueError(msg)
        return timedelta(minutes=float(text))

    return read


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65_535:  # noqa: PLR2004 - the largest port there is
        msg = "a port from 0 to 65535 (0 takes any free one)"
        raise ValueError(msg)
    return int(text)


def _number(most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,9}", text) or not 0 < int(text) <= most:
            msg = f"a whole number from 1 to {most}"
            raise ValueError(msg)
        return int(text)

    return read


def _host(text: str) -> str:
    if text not in {"127.0.0.1", "::1", "localhost"}:
        msg = "127.0.0.1, ::1 or localhost: cameras on other machines are let in with --lan"
        raise ValueError(msg)
    return text


def _lan(text: str) -> str:
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


def _yes_or_no(text: str) -> bool:
    return _one_of("yes", "no")(text) == "yes"


def _one_of(*words: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.lower() not in words:
            msg = "one of " + ", ".join(words)
            raise ValueError(msg)
        return text.lower()

    return read


def _folder(text: str) -> Path:
    if not text:  # Path("") would be wherever the program was started
        msg = "the path of a folder"
        raise ValueError(msg)
    return Path(text)


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        msg = "a time zone such as Europe/Tallinn"
        raise ValueError(msg) from None


_LEVELS = ("debug", "info", "warning", "error")

OPTIONS = (
    Option(
        "database",
        "DATABASE_URL",
        "factory.db in the data folder",
        str,
        "the store: a path or a sqlite:/// URL",
    ),
    Option(
        "data_dir",
        "FACTORY_DATA_DIR",
        "the platform's user data folder",
        _folder,
        "folder of the store, backups and log",
    ),
    Option("host", "FACTORY_HOST", "127.0.0.1", _host, "address to listen on"),
    Option("port", "FACTORY_PORT", "8000", _port, "port to listen on; 0 takes any free one"),
    Option(
        "lan",
        "FACTORY_LAN",
        "no other machine is let in",
        _lan,
        "address on which cameras elsewhere are let in too, with keys and TLS",
    ),
    Option("lan_port", "FACTORY_LAN_PORT", str(LAN_PORT), _port, "port for these"),
    Option(
        "lan_certificates",
        "FACTORY_LAN_CERTIFICATES",
        "no",
        _yes_or_no,
        "yes: these have to show a certificate besides their key",
    ),
    Option(
        "lan_plain",
        "FACTORY_LAN_PLAIN",
        "nobody sends without encryption",
        plain_addresses,
        "addresses of old cameras that may send without encryption",
    ),
    Option("lan_plain_port", "FACTORY_LAN_PLAIN_PORT", str(PLAIN_PORT), _port, "port for these"),
    Option(
        "connections",
        "FACTORY_CONNECTIONS",
        "256",
        _number(10_000),
        "connections that are open at once",
    ),
    Option(
        "connections_per_address",
        "FACTORY_CONNECTIONS_PER_ADDRESS",
        "64",
        _number(10_000),
        "of these from one address",
    ),
    Option(
        "requests_per_second",
        "FACTORY_REQUESTS_PER_SECOND",
        "10000",
        _number(1_000_000),
        "requests taken from one address; one more is answered 429",
    ),
    Option("log_level", "FACTORY_LOG_LEVEL", "info", _one_of(*_LEVELS), "how much to log"),
    Option(
        "event_duration",
        "EVENT_DURATION_MINUTES",
        "5",
        _minutes(60),
        "minutes that one event stands for",
    ),
    Option(
        "measured_cap",
        "MEASURED_CAP_MINUTES",
        "5",
        _minutes(60),
        "minutes without an event after which a worker is not seen",
    ),
    Option("time_rule", "TIME_RULE", "fixed", _one_of(*RULE_NAMES), "fixed or measured"),
    Option(
        "zone",
        "FACTORY_ZONE",
        "this computer's zone when the store was made",
        _zone,
        "the plant's time zone",
    ),
)


def resolve(
    given: Mapping[str, str], environment: Mapping[str, str], kept: Mapping[str, str]
) -> Settings:
    """Find each option's value: command line, then environment, then what the window keeps.

    `given` and `kept` are by option name, `environment` by variable; an empty variable
    counts as not set. Raises UsageError naming the flag or variable that cannot be read.
    """
    values: dict[str, Any] = {}
    locked = set()
    for option in OPTIONS:
        outside = (
            (option.flag, given.get(option.name)),
            (option.variable, environment.get(option.variable) or None),
        )
        for source, text in (*outside, (f"the kept setting {option.name}", kept.get(option.name))):
            if text is not None:
                values[option.name] = _read(option, source, text)
                break
        if any(text is not None for _, text in outside):
            locked.add(option.name)
    return Settings(**values, locked=frozenset(locked))


def _read(option: Option, source: str, text: str) -> object:
    try:
        return option.read(text)
    except ValueError as error:
        raise UsageError(f"{source} needs {error}.") from None
