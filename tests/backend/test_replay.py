"""Replay over a real store and a real listener: every figure is the API's at the clock's moment."""

import json
import random
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from factory_desktop.backend import Backend
from factory_desktop.backend.refresher import SHORTEST_PAUSE
from factory_desktop.domain.clock import LiveClock, ReplayClock
from factory_desktop.domain.event import EventType
from factory_desktop.domain.operation import Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import RuleName, TimeRule
from factory_desktop.listener.wire.figures import dashboard_figures
from factory_desktop.metrics.snapshot import Snapshot, View
from tests.backend.lookout import Camera, Lookout
from tests.factories import wait_until

MINUTE = timedelta(minutes=1)
HOUR = 60 * MINUTE
ALL = View(SpanChoice(SpanKind.ALL))
BEGAN = datetime.now(UTC).replace(microsecond=0) - 30 * HOUR
"""When the first of the random events was: more than a day ago, so that days differ too."""


@contextmanager
def running(folder: Path, rule: RuleName = "fixed") -> Iterator[tuple[Backend, Lookout]]:
    lookout = Lookout()
    settings = Settings(data_dir=folder, port=0, zone=ZoneInfo("UTC"), time_rule=rule)
    backend = Backend(settings, lookout)
    backend.start()
    try:
        backend.operate(Seed())
        wait_until(lambda: lookout.finished)
        yield backend, lookout
    finally:
        backend.stop()


def random_events(dice: random.Random, count: int) -> list[dict[str, Any]]:
    """Events of a day and a half, of which many fall on the same second."""
    made = []
    for _ in range(count):
        kind = dice.choice(list(EventType))
        at = BEGAN + timedelta(seconds=dice.randrange(0, 29 * 3600, 30))
        one: dict[str, Any] = {
            "timestamp": at.isoformat(),
            "worker_id": f"W{dice.randint(1, 6)}",
            "workstation_id": f"S{dice.randint(1, 6)}",
            "event_type": kind.word,
            "confidence": round(dice.uniform(0.5, 1), 3),
        }
        if kind is EventType.PRODUCT_COUNT:
            one["count"] = dice.randint(1, 9)
        made.append(one)
    return made


def post(lookout: Lookout, events: list[dict[str, Any]]) -> None:
    with Camera(lookout.address) as camera:
        assert camera.request("POST", "/api/v1/events/batch", {"events": events}) in {200, 201}


def over_http(lookout: Lookout, span: TimeSpan, part: str = "dashboard") -> Any:
    asked = {
        name: at.isoformat()
        for name, at in (("start_time", span.start), ("end_time", span.end))
        if at is not None
    }
    url = f"{lookout.address}/api/v1/metrics/{part}?{urllib.parse.urlencode(asked)}"
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - our own listener
        return json.load(answer)


def on_screen(snapshot: Snapshot) -> Any:
    """What the snapshot says, rounded as it is on the wire."""
    figures = dashboard_figures(snapshot.dashboard, snapshot.rule.name)
    return json.loads(msgspec.json.encode(figures))


def agrees(lookout: Lookout, snapshot: Snapshot) -> bool:
    span = TimeSpan(snapshot.span.start, snapshot.taken_at)
    if snapshot.span.end is not None:
        span = TimeSpan(span.start, min(snapshot.span.end, snapshot.taken_at))
    return bool(over_http(lookout, span) == on_screen(snapshot))


def shown_at(backend: Backend, lookout: Lookout, view: View, clock: ReplayClock) -> Snapshot:
    backend.set_clock(clock)
    backend.show(view)
    return lookout.wait_for(
        lambda one: one.past and one.view == view and one.taken_at == clock.now()
    )


@pytest.mark.parametrize("rule", ["fixed", "measured"])
@pytest.mark.parametrize("seed", range(3))
def test_that_at_any_moment_every_figure_is_the_apis_with_that_end(
    tmp_path: Path, rule: RuleName, seed: int
) -> None:
    dice = random.Random(seed)
    events = random_events(dice, 800)
    custom = SpanChoice(SpanKind.CUSTOM, TimeSpan(BEGAN + HOUR, BEGAN + 20 * HOUR))
    with running(tmp_path, rule) as (backend, lookout):
        post(lookout, events)
        seen = set()
        for number in range(8):
            # On an event's very instant as well as between events.
            at = datetime.fromisoformat(dice.choice(events)["timestamp"])
            at += timedelta(microseconds=dice.choice((0, 1, 7_654_321)))
            kind = list(SpanKind)[(number + seed) % len(SpanKind)]
            view = View(custom if kind is SpanKind.CUSTOM else SpanChoice(kind))
            snapshot = shown_at(backend, lookout, view, ReplayClock(at))
            assert snapshot.rule.name == rule
            assert agrees(lookout, snapshot)
            seen.add(snapshot.dashboard.factory.events)
            for part, mine in (
                ("workers", on_screen(snapshot)["workers"]),
                ("workstations", on_screen(snapshot)["workstations"]),
                ("factory", on_screen(snapshot)["factory"]),
            ):
                end = snapshot.taken_at if snapshot.span.end is None else snapshot.span.end
                span = TimeSpan(snapshot.span.start, min(end, snapshot.taken_at))
                assert over_http(lookout, span, part) == mine
            assert sum(bar.units for bar in snapshot.units) == snapshot.dashboard.factory.units
        assert len(seen) > 4


def test_that_it_holds_for_every_moment_that_a_moving_clock_shows(tmp_path: Path) -> None:
    with running(tmp_path, "measured") as (backend, lookout):
        post(lookout, random_events(random.Random(9), 900))
        backend.set_clock(ReplayClock(BEGAN + HOUR, 600, time.monotonic()))
        backend.show(ALL)
        end = BEGAN + HOUR + 20 * MINUTE
        lookout.wait_for(lambda one: one.past and one.taken_at > end)
        past = [one for one in lookout.snapshots if one.past]
        assert len(past) > 4
        assert all(a.taken_at < b.taken_at for a, b in pairwise(past))
        assert all(agrees(lookout, one) for one in past)


def test_that_live_events_are_stored_and_change_no_figure_of_the_past(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        post(lookout, random_events(random.Random(2), 300))
        clock = ReplayClock(BEGAN + 10 * HOUR)
        before = shown_at(backend, lookout, ALL, clock)
        with Camera(lookout.address) as camera:
            now = datetime.now(UTC)
            assert [camera.post(now - n * MINUTE) for n in range(14)] == [201] * 14
        after = lookout.wait_for(lambda one: one.past and one.stored == before.stored + 14)
        assert (after.dashboard, after.units, after.spells) == (
            before.dashboard,
            before.units,
            before.spells,
        )
        assert after.store == before.store
        backend.set_clock(LiveClock())
        live = lookout.wait_for(lambda one: not one.past and one.store.events == after.stored)
        assert live.dashboard.factory.events == live.stored


def test_that_a_late_event_of_the_time_shown_comes_in(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        post(lookout, random_events(random.Random(3), 200))
        before = shown_at(backend, lookout, ALL, ReplayClock(BEGAN + 10 * HOUR))
        with Camera(lookout.address) as camera:
            assert camera.post(BEGAN + 9 * HOUR + timedelta(seconds=7)) == 201
        after = lookout.wait_for(lambda one: one.past and one.stored == before.stored + 1)
        assert after.dashboard.factory.events == before.dashboard.factory.events + 1
        assert agrees(lookout, after)


def test_that_a_paused_replay_reads_nothing_and_a_playing_one_at_a_human_pace(
    tmp_path: Path,
) -> None:
    """As fast as it goes, over everything there is."""
    with running(tmp_path) as (backend, lookout):
        for seed in range(10):
            post(lookout, random_events(random.Random(seed), 1000))
        backend.show(ALL)
        backend.set_clock(ReplayClock(BEGAN, 600, time.monotonic()))
        wait_until(lambda: sum(one.past for one in lookout.snapshots) >= 10)
        times = [at for at, one in zip(lookout.times, lookout.snapshots, strict=False) if one.past]
        # From one's end to the next's, as long as reading takes the same time; a late note of
        # one makes the next pause look shorter.
        assert (times[-1] - times[0]) / (len(times) - 1) > 0.8 * SHORTEST_PAUSE
        stands = ReplayClock(BEGAN + 20 * HOUR)
        backend.set_clock(stands)
        lookout.wait_for(lambda one: one.taken_at == stands.at)
        count = len(lookout.snapshots)
        time.sleep(4 * SHORTEST_PAUSE)
        assert len(lookout.snapshots) <= count + 1


def test_that_questions_and_previews_are_of_the_moment_shown(tmp_path: Path) -> None:
    with running(tmp_path) as (backend, lookout):
        post(lookout, random_events(random.Random(4), 600))
        backend.set_clock(ReplayClock(BEGAN + 3 * HOUR))
        backend.preview(TimeRule("measured"))
        wait_until(lambda: len(lookout.previews) == 2)
        midnight = (BEGAN + 3 * HOUR).replace(hour=0, minute=0, second=0)
        wire = over_http(lookout, TimeSpan(midnight, BEGAN + 3 * HOUR), "factory")
        assert lookout.previews[0].factory.units == wire["total_production_count"]
        assert lookout.previews[0].factory.events == wire["total_events"]
