"""Verdict: what was acknowledged against what is on file and what is shown."""

import json
import sqlite3
import urllib.request
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from factory_desktop.domain.event import EVENT_TYPES, Event, EventType
from factory_desktop.domain.formulas import HOUR
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.time_rule import TimeRule
from tests.brute import clipped, lasting
from tests.promises.cameras import Key, key
from tests.promises.kept import on_file

Figures = dict[str, float]
_US = timedelta(microseconds=1)
_HOURS = {
    EventType.WORKING: "hours",
    EventType.IDLE: "idle hours",
    EventType.ABSENT: "absent hours",
}
_ROUNDED = 0.006
"""Hours are told with two decimals."""


def acknowledged(folder: Path) -> dict[Key, Event]:
    """Read what the cameras wrote down, by what makes an event the same event."""
    found = {}
    for file in sorted(folder.glob("acknowledged-*")):
        for line in file.read_text("utf-8").splitlines():
            found.update({key(sent): _event(sent) for sent in json.loads(line)})
    return found


def _event(sent: dict[str, Any]) -> Event:
    return Event(
        at=datetime.fromisoformat(sent["timestamp"]).astimezone(UTC),
        worker_id=sent["worker_id"],
        station_id=sent["workstation_id"],
        type=EVENT_TYPES[sent["event_type"]],
        confidence=sent["confidence"],
        count=sent["count"],
    )


def compare_file(data_dir: Path, events: dict[Key, Event]) -> dict[str, int]:
    """Count what was lost, is there twice, or was never acknowledged; and look for damage."""
    found = Counter[Key](on_file(data_dir))
    with closing(sqlite3.connect(data_dir / "factory.db")) as connection:
        ((check,),) = connection.execute("PRAGMA quick_check").fetchall()
    assert check == "ok"
    return {
        "lost": len(events.keys() - found.keys()),
        "twice": sum(times - 1 for times in found.values()),
        "never acknowledged": len(found.keys() - events.keys()),
    }


def compare_figures(url: str, events: Sequence[Event]) -> list[str]:
    """Ask for all figures by both rules; says which are not what the events add up to."""
    wrong = []
    for rule in ("fixed", "measured"):
        with urllib.request.urlopen(f"{url}/metrics/dashboard?time_rule={rule}") as answer:  # noqa: S310 - our own listener
            told = _told(json.load(answer))
        wanted = _worked_out(events, rule, datetime.now(UTC))
        wrong += [
            f"{rule}: {name} is {value}, not {wanted[name]}"
            for name, value in told.items()
            if abs(value - wanted[name]) > _ROUNDED
        ]
    return wrong


def _told(answer: dict[str, Any]) -> Figures:
    factory = answer["factory"]
    found = {
        "factory events": factory["total_events"],
        "factory units": factory["total_production_count"],
        "factory hours": factory["total_productive_time_hours"],
    }
    for row in answer["workers"]:
        found[f"{row['worker_id']} hours"] = row["total_active_time_hours"]
        found[f"{row['worker_id']} idle hours"] = row["total_idle_time_hours"]
        found[f"{row['worker_id']} absent hours"] = row["total_absent_time_hours"]
    for row in answer["workstations"]:
        found[f"{row['station_id']} occupied hours"] = row["occupancy_time_hours"]
    for row in answer["workers"] + answer["workstations"]:
        who = row.get("worker_id") or row["station_id"]
        found[f"{who} events"] = row["total_events"]
        found[f"{who} units"] = row["total_units_produced"]
    return found


def _worked_out(events: Sequence[Event], rule: str, now: datetime) -> Counter[str]:
    """Add up the events one by one, by the definitions alone."""
    found = Counter[str]()
    for event in events:
        for who in ("factory", event.worker_id, event.station_id):
            found[f"{who} events"] += 1
            found[f"{who} units"] += event.count
    lengths = Counter[str]()
    usual = TimeRule()
    if rule == "fixed":
        timed = [(e, usual.event_duration) for e in events if e.type < EventType.PRODUCT_COUNT]
    else:
        timed = list(clipped(lasting(events, usual.cap), TimeSpan(), now))
    for event, length in timed:
        for who in ("factory", event.worker_id, event.station_id):
            lengths[f"{who} {_HOURS[event.type]}"] += length // _US
        if event.type is not EventType.ABSENT:
            lengths[f"{event.station_id} occupied hours"] += length // _US
    hours: Figures = {what: total * _US / HOUR for what, total in lengths.items()}
    return Counter(found | hours)
