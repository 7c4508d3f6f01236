"""D4 and D5: whatever way events come, however often and in whatever order, each counts once."""

import itertools
import json
import random
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from factory_desktop.backend import Backend
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.settings import Settings
from tests.backend.lookout import Lookout
from tests.factories import T0, distinct, events_of, wait_until
from tests.listener.client import Client, fresh_event

WORKERS, STATIONS = ("W1", "W2", "W3"), ("S1", "S2", "S3")
DAY = timedelta(days=1)
WAYS = ("one by one", "batch", "file of lines", "table")


@dataclass
class Floor:
    """The whole program without its window, and every way that events can come in."""

    backend: Backend
    lookout: Lookout
    client: Client
    folder: Path
    days: Iterator[int] = field(default_factory=itertools.count)
    """Every example has a day of its own."""
    files: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def send(self, events: Sequence[Event], way: str) -> int:
        """Have them come in; returns how many of them were new."""
        sent = list(map(_json, events))
        if way == "one by one":
            statuses = [self.client.post("/api/v1/events", one).status for one in sent]
            assert set(statuses) <= {200, 201}
            return statuses.count(201)
        if way == "batch":
            told = self.client.post("/api/v1/events/batch", {"events": sent}).json
            assert told["errors"] == []
            assert told["duplicates_skipped"] == len(sent) - told["successfully_stored"]
            return int(told["successfully_stored"])
        return self._take_in(sent, ".csv" if way == "table" else ".jsonl")

    def _take_in(self, sent: list[dict[str, Any]], suffix: str) -> int:
        number = next(self.files)
        file = self.folder / f"{number}{suffix}"
        lines = map(json.dumps, sent)
        if suffix == ".csv":
            lines = map(",".join, [list(sent[0]), *(map(str, one.values()) for one in sent)])
        file.write_text("\n".join(lines), "utf-8")
        self.backend.importer.take_in(file, number)
        told = self.lookout.imports
        wait_until(lambda: told and told[-1].number == number and told[-1].done)
        assert told[-1].problem is None
        assert told[-1].new + told[-1].duplicates == len(sent)
        return told[-1].new

    def ask(self, first: Event, what: str) -> Any:
        """Ask for figures of the day of an example."""
        start = first.at.astimezone(T0.tzinfo).replace(hour=0, minute=0, second=0, microsecond=0)
        span = {"start_time": start.isoformat(), "end_time": (start + DAY).isoformat()}
        return self.client.get(f"/api/v1/metrics/{what}?{urlencode(span)}").json


def _json(event: Event) -> dict[str, Any]:
    return {
        "timestamp": event.at.isoformat(),
        "worker_id": event.worker_id,
        "workstation_id": event.station_id,
        "event_type": event.type.word,
        "confidence": event.confidence,
        "count": event.count,
    }


@pytest.fixture(scope="module")
def floor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Floor]:
    folder, lookout = tmp_path_factory.mktemp("once"), Lookout()
    backend = Backend(Settings(data_dir=folder / "data", port=0), lookout)
    backend.start()
    with closing(Client(urlsplit(lookout.address).port or 0)) as client:
        assert client.post("/api/v1/data/seed").status == 200
        yield Floor(backend, lookout, client, folder)
    backend.stop()


@settings(max_examples=30)
@given(st.data())
def test_that_events_are_counted_once_in_any_order_on_any_way(
    floor: Floor, data: st.DataObject
) -> None:
    day = next(floor.days)
    drawn = data.draw(st.lists(events_of(WORKERS, STATIONS, steps=40), min_size=1, max_size=40))
    wanted = [replace(one, at=one.at + day * DAY) for one in distinct(drawn)]
    repeated = [one for one in wanted for _ in range(data.draw(st.integers(1, 5)))]
    left = data.draw(st.permutations(repeated))
    new = 0
    while left:
        size, way = data.draw(st.integers(1, 60)), data.draw(st.sampled_from(WAYS))
        new += floor.send(left[:size], way)
        left = left[size:]
    assert new == len(wanted)
    told = floor.ask(wanted[0], "dashboard")
    assert told["factory"]["total_events"] == len(wanted)
    assert told["factory"]["total_production_count"] == sum(one.count for one in wanted)
    for row in told["workers"] + told["workstations"]:
        who = row.get("worker_id") or row["station_id"]
        own = [one for one in wanted if who in {one.worker_id, one.station_id}]
        assert row["total_events"] == len(own)
        assert row["total_units_produced"] == sum(one.count for one in own)
    working = sum(one.type is EventType.WORKING for one in wanted)
    hours = told["factory"]["total_productive_time_hours"]
    assert hours == pytest.approx(working * 5 / 60, abs=0.006)


BAD: tuple[Any, ...] = (
    None,
    [],
    {"confidence": "0.9"},
    {"confidence": 1.5},
    {"worker_id": "W99"},
    {"workstation_id": ""},
    {"timestamp": "2026-01-22 10:00"},
    {"event_type": "sleeping"},
    {"count": -1},
)
"""What is wrong with an event; None and a list stand for themselves."""


@pytest.mark.parametrize("bad", [0, 1, 37, 500, 999, 1000])
def test_that_bad_events_and_duplicates_of_a_thousand_cost_no_good_one(
    floor: Floor, bad: int
) -> None:
    dice = random.Random(bad)
    events: list[Any] = [fresh_event() for _ in range(1000)]
    wrong = sorted(dice.sample(range(1000), bad))
    for index in wrong:
        fault = dice.choice(BAD)
        events[index] = events[index] | fault if isinstance(fault, dict) else fault
    good = [index for index in range(1000) if index not in set(wrong)]
    known = dice.sample(good, len(good) // 10)
    for index in known[:5]:
        assert floor.client.post("/api/v1/events", events[index]).status == 201
    told = floor.client.post("/api/v1/events/batch", {"events": events}).json
    assert told["successfully_stored"] == 1000 - bad - len(known[:5])
    assert told["duplicates_skipped"] == len(known[:5])
    assert [error["index"] for error in told["errors"]] == wrong
    again = floor.client.post("/api/v1/events/batch", {"events": events}).json
    assert (again["successfully_stored"], again["duplicates_skipped"]) == (0, 1000 - bad)
