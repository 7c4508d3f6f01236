"""Meta: what belongs to the plant and travels with the file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.domain.access import KeyRing
from factory_desktop.domain.alert_rule import DEFAULTS, AlertRules
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import RULE_NAMES, RuleName, TimeRule
from factory_desktop.store import access_keys, alert_rules, calendar
from factory_desktop.store.schema import meta

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PlantSettings:
    """The rule and the calendar that figures are computed and shown with."""

    rule: TimeRule
    calendar: PlantCalendar
    keys: KeyRing = field(default_factory=KeyRing)
    """Who may come in at the listener."""
    alert_rules: AlertRules = DEFAULTS

    @property
    def zone(self) -> ZoneInfo:
        """The plant's zone."""
        return self.calendar.zone


def read(connection: Connection) -> dict[str, str]:
    """Read every entry."""
    return {row.key: row.value for row in connection.execute(select(meta.c.key, meta.c.value))}


def write(connection: Connection, entries: Mapping[str, str]) -> None:
    """Set these entries; others stay."""
    statement = insert(meta)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=[meta.c.key], set_={"value": statement.excluded.value}
        ),
        [{"key": key, "value": value} for key, value in entries.items()],
    )


def write_rule(connection: Connection, rule: TimeRule) -> None:
    """Keep the plant's time rule."""
    write(
        connection,
        {
            "time_rule": rule.name,
            "event_duration_minutes": f"{rule.event_duration / MINUTE:.15g}",
            "measured_cap_minutes": f"{rule.cap / MINUTE:.15g}",
        },
    )


def _rule_name(kept: str) -> RuleName:
    for name in RULE_NAMES:
        if name == kept:
            return name
    raise ValueError(Sentence("no time rule is named {kept}", kept=kept))


def plant_settings(connection: Connection, settings: Settings) -> PlantSettings:
    """Return what the file says of the plant; what was set from outside stands over it.

    Raises KnownError where it says something that no program of this version has written.
    """
    kept = read(connection)
    try:
        duration = settings.event_duration or float(kept["event_duration_minutes"]) * MINUTE
        cap = settings.measured_cap or float(kept["measured_cap_minutes"]) * MINUTE
        zone = settings.zone or ZoneInfo(kept["zone"])
        name = settings.time_rule or _rule_name(kept["time_rule"])
    except (LookupError, ValueError, OverflowError) as error:
        raise KnownError(
            Sentence("What the store says of its plant cannot be read: {why}.", why=error)
        ) from error
    rule = TimeRule(name, duration, cap)
    keys, rules = access_keys.ring(connection), alert_rules.read(connection)
    return PlantSettings(rule, calendar.read(connection, zone), keys, rules)
