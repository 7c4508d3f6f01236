"""Meta: what belongs to the plant and travels with the file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.schema import meta

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PlantSettings:
    """The zone and rule that figures are computed and shown with."""

    zone: ZoneInfo
    rule: TimeRule


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


def plant_settings(connection: Connection, settings: Settings) -> PlantSettings:
    """Return what the file says of the plant; what was set from outside stands over it.

    Raises KnownError where it says something that no program of this version has written.
    """
    kept = read(connection)
    try:
        duration = settings.event_duration or float(kept["event_duration_minutes"]) * MINUTE
        cap = settings.measured_cap or float(kept["measured_cap_minutes"]) * MINUTE
        zone = settings.zone or ZoneInfo(kept["zone"])
    except (LookupError, ValueError, OverflowError) as error:
        raise KnownError(f"What the store says of its plant cannot be read: {error}.") from error
    return PlantSettings(zone, TimeRule(event_duration=duration, cap=cap))
