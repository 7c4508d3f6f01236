"""Settings: every option once, as data, and how a value is found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from factory_desktop.domain import option_text
from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.listening import LAN_PORT, PLAIN_PORT
from factory_desktop.domain.time_rule import RULE_NAMES, RuleName
from factory_desktop.domain.webhook import Webhook, webhook

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
    alert_webhook: Webhook | None = None
    retraining_webhook: Webhook | None = None
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
        option_text.folder,
        "folder of the store, backups and log",
    ),
    Option("host", "FACTORY_HOST", "127.0.0.1", option_text.host, "address to listen on"),
    Option(
        "port", "FACTORY_PORT", "8000", option_text.port, "port to listen on; 0 takes any free one"
    ),
    Option(
        "lan",
        "FACTORY_LAN",
        "no other machine is let in",
        option_text.lan,
        "address on which cameras elsewhere are let in too, with keys and TLS",
    ),
    Option("lan_port", "FACTORY_LAN_PORT", str(LAN_PORT), option_text.port, "port for these"),
    Option(
        "lan_certificates",
        "FACTORY_LAN_CERTIFICATES",
        "no",
        option_text.yes_or_no,
        "yes: these have to show a certificate besides their key",
    ),
    Option(
        "lan_plain",
        "FACTORY_LAN_PLAIN",
        "nobody sends without encryption",
        option_text.plain_addresses,
        "addresses of old cameras that may send without encryption",
    ),
    Option(
        "lan_plain_port",
        "FACTORY_LAN_PLAIN_PORT",
        str(PLAIN_PORT),
        option_text.port,
        "port for these",
    ),
    Option(
        "connections",
        "FACTORY_CONNECTIONS",
        "256",
        option_text.number(10_000),
        "connections that are open at once",
    ),
    Option(
        "connections_per_address",
        "FACTORY_CONNECTIONS_PER_ADDRESS",
        "64",
        option_text.number(10_000),
        "of these from one address",
    ),
    Option(
        "requests_per_second",
        "FACTORY_REQUESTS_PER_SECOND",
        "10000",
        option_text.number(1_000_000),
        "requests taken from one address; one more is answered 429",
    ),
    Option(
        "log_level", "FACTORY_LOG_LEVEL", "info", option_text.one_of(*_LEVELS), "how much to log"
    ),
    Option(
        "event_duration",
        "EVENT_DURATION_MINUTES",
        "5",
        option_text.minutes(60),
        "minutes that one event stands for",
    ),
    Option(
        "measured_cap",
        "MEASURED_CAP_MINUTES",
        "5",
        option_text.minutes(60),
        "minutes without an event after which a worker is not seen",
    ),
    Option("time_rule", "TIME_RULE", "fixed", option_text.one_of(*RULE_NAMES), "fixed or measured"),
    Option(
        "zone",
        "FACTORY_ZONE",
        "this computer's zone when the store was made",
        option_text.zone,
        "the plant's time zone",
    ),
    Option(
        "alert_webhook",
        "FACTORY_ALERT_WEBHOOK",
        "alerts are sent nowhere",
        webhook,
        "address that each alert is posted to",
    ),
    Option(
        "retraining_webhook",
        "FACTORY_RETRAINING_WEBHOOK",
        "nobody is told",
        webhook,
        "address that is told when a model should be trained anew",
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
