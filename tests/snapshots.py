"""Snapshots for the window's tests: a plant of any size, on 22 January 2026 in Tallinn."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from types import MappingProxyType
from zoneinfo import ZoneInfo

from msgspec import structs

from factory_desktop.domain.event import EventType
from factory_desktop.domain.formulas import mean, rate, utilization
from factory_desktop.domain.span import TimeSpan, local_day
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.buckets import edges, fitting
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import (
    Dashboard,
    FactoryMetrics,
    Snapshot,
    Spell,
    StationMetrics,
    StoreFigures,
    UnitsBar,
    View,
    WorkerMetrics,
)
from tests import snapshot_floor as floor

ZONE = "Europe/Tallinn"
NOTHING: Mapping[datetime, int] = MappingProxyType({})
NOW = floor.NOW
"""11:40 in Tallinn."""
SHIFT_START = datetime(2026, 1, 22, 4, 0, tzinfo=UTC)
NAMES = (
    "John Martinez",
    "Sarah Chen",
    "Michael Johnson",
    "Emily Davis",
    "Robert Kim",
    "Lisa Thompson",
)
STATIONS = (
    ("Assembly Line A", "Assembly"),
    ("Assembly Line B", "Assembly"),
    ("Quality Control 1", "Quality Check"),
    ("Quality Control 2", "Quality Check"),
    ("Packaging Station", "Packaging"),
    ("Final Inspection", "Inspection"),
)


def worker(number: int, name: str | None = None, **figures: object) -> WorkerMetrics:
    """One worker's figures; the same number gives the same figures."""
    dice = random.Random(number)
    active, idle = timedelta(minutes=dice.randint(120, 285)), timedelta(minutes=dice.randint(5, 90))
    units = dice.randint(20, 120)
    made = WorkerMetrics(
        worker_id=f"W{number}",
        name=NAMES[(number - 1) % len(NAMES)] if name is None else name,
        active=active,
        idle=idle,
        absent=timedelta(minutes=dice.randint(0, 60)),
        utilization=utilization(active, idle),
        units=units,
        units_per_hour=rate(units, active),
        events=dice.randint(60, 400),
        mean_confidence=dice.uniform(0.8, 0.99),
        last_event_at=NOW - timedelta(seconds=dice.randint(1, 900)),
        now=floor.worker_now(number),
        presence=floor.presence(number),
    )
    return structs.replace(made, **figures)


def unseen_worker(number: int, name: str) -> WorkerMetrics:
    """A worker of whom there is no event."""
    none = timedelta()
    made = WorkerMetrics(f"W{number}", name, none, none, none, None, 0, None, 0, None, None)
    return structs.replace(made, now=StateNow(None, None))


def station(number: int, **figures: object) -> StationMetrics:
    """One station's figures; the same number gives the same figures."""
    dice = random.Random(number + 1000)
    name, station_type = STATIONS[(number - 1) % len(STATIONS)]
    working, idle = (
        timedelta(minutes=dice.randint(100, 280)),
        timedelta(minutes=dice.randint(5, 60)),
    )
    units = dice.randint(20, 120)
    made = StationMetrics(
        station_id=f"S{number}",
        name=name,
        station_type=station_type,
        working=working,
        occupancy=working + idle,
        absent=timedelta(minutes=dice.randint(0, 40)),
        utilization=utilization(working, idle),
        units=units,
        throughput=rate(units, working + idle),
        events=dice.randint(60, 400),
        mean_confidence=dice.uniform(0.8, 0.99),
        last_event_at=NOW - timedelta(seconds=dice.randint(1, 900)),
        now=floor.station_now(number),
        target=floor.against_target(units),
    )
    return structs.replace(made, **figures)


def spells_of(
    worker_id: str, start: datetime = SHIFT_START, end: datetime = NOW, seed: int = 0
) -> Iterator[Spell]:
    """Let one worker change state every few minutes; now and then nobody sees the worker."""
    dice = random.Random(f"{worker_id} {seed}")
    at = start
    while at < end:
        state = dice.choices(tuple(EventType)[:3], (75, 15, 10))[0]
        minutes = dice.uniform(15, 50) if state is EventType.WORKING else dice.uniform(4, 15)
        until = min(at + timedelta(minutes=minutes), end)
        place = f"S{dice.randint(1, 6)}"
        yield Spell(worker_id, place, state, at, until, max(1, round(minutes / 5)), simulated=False)
        at = until + (timedelta(minutes=25) if dice.random() < 0.06 else timedelta())


def hourly(span: TimeSpan, now: datetime = NOW) -> tuple[UnitsBar, ...]:
    """Units of each hour; nothing before 6 in the morning, nothing in the future."""
    assert span.start is not None
    assert span.end is not None
    dice, bars, at, zone = random.Random(7), [], span.start, ZoneInfo(ZONE)
    while at < span.end:
        worked = 6 <= at.astimezone(zone).hour < 22 and at <= now
        bar = UnitsBar(at, at + timedelta(hours=1), dice.randint(55, 112) * worked)
        bars.append(floor.with_target(bar))
        at += timedelta(hours=1)
    return tuple(bars)


def bars_over(
    start: datetime, end: datetime, zone: ZoneInfo, made: Mapping[datetime, int] = NOTHING
) -> tuple[UnitsBar, ...]:
    """Bars as long as so long a stretch of time is drawn by, with units made at some instants."""
    marks = edges(fitting(end - start), start, end, zone)
    return tuple(
        UnitsBar(first, last, sum(count for at, count in made.items() if first <= at < last))
        for first, last in pairwise(marks)
    )


def factory(workers: Sequence[WorkerMetrics], stations: Sequence[StationMetrics]) -> FactoryMetrics:
    """Fold the workers' and stations' figures."""
    productive = sum((row.active for row in workers), timedelta())
    units = sum(row.units for row in workers)
    return FactoryMetrics(
        productive=productive,
        units=units,
        pace=rate(units, productive),
        worker_utilization=mean(row.utilization for row in workers),
        workers_counted=sum(row.utilization is not None for row in workers),
        station_utilization=mean(row.utilization for row in stations),
        stations_counted=sum(row.utilization is not None for row in stations),
        events=sum(row.events for row in workers),
    )


def snapshot(
    workers: Sequence[WorkerMetrics] | None = None,
    stations: Sequence[StationMetrics] | None = None,
    **fields: object,
) -> Snapshot:
    """Today at 11:40, six workers at six stations since 6:00, unless told otherwise.

    The plant has a day shift with a break and targets; `shift_snapshot` shows that alone.
    """
    workers = [worker(number) for number in range(1, 7)] if workers is None else workers
    stations = [station(number) for number in range(1, 7)] if stations is None else stations
    today = local_day(NOW, ZoneInfo(ZONE))
    of_all = factory(workers, stations)
    events = of_all.events
    made = Snapshot(
        view=View(),
        span=today,
        shown=today,
        taken_at=NOW,
        rule=TimeRule(),
        zone=ZONE,
        dashboard=Dashboard(of_all, tuple(workers), tuple(stations)),
        units=hourly(today) if events else (),
        spells=tuple(spell for row in workers if row.events for spell in spells_of(row.worker_id)),
        spells_by=None,
        simulated=False,
        real=True,
        store=StoreFigures(events, 0, 0, NOW if events else None),
        stored=events,
    )
    return replace(made, **(floor.floor_of(workers, stations, of_all) | fields))  # type: ignore[arg-type]


def shift_snapshot(**fields: object) -> Snapshot:
    """The same, of the day shift of 6:00 to 14:00 alone."""
    shift = floor.TODAYS_SHIFT
    made = snapshot()
    of_shift = replace(
        made,
        view=View(SpanChoice(SpanKind.SHIFT, shift=shift.key)),
        span=shift.span,
        shown=shift.span,
        shift=shift,
        units=tuple(bar for bar in made.units if bar.start in shift.span),
    )
    return replace(of_shift, **fields)  # type: ignore[arg-type]


def bare_snapshot(**fields: object) -> Snapshot:
    """Today at a plant without shifts and targets."""
    workers = [worker(number, presence=None) for number in range(1, 7)]
    stations = [station(number, target=None) for number in range(1, 7)]
    made = snapshot(workers, stations)
    units = tuple(
        replace(bar, target=None, targeted=0, seen=None, breaks=timedelta()) for bar in made.units
    )
    nothing = dict.fromkeys(
        ("calendar", "presence", "target", "losses", "utilization_target", "before")
    )
    return replace(made, **({"units": units, "breaks": ()} | nothing | fields))  # type: ignore[arg-type]


def silent_snapshot(silence: timedelta, **fields: object) -> Snapshot:
    """The day shift, in which no camera has sent anything for so long."""
    last = NOW - silence
    gone = StateNow(None, last + TimeRule().cap)
    rows = range(1, 7)
    made = snapshot(
        [worker(number, now=gone, last_event_at=last) for number in rows],
        [station(number, now=gone, last_event_at=last) for number in rows],
    )
    shift, spells = shift_snapshot(), [spells_of(f"W{number}", end=last) for number in rows]
    silent = replace(
        shift,
        dashboard=made.dashboard,
        spells=tuple(spell for one in spells for spell in one),
        units=tuple(bar if bar.start < last else replace(bar, units=0) for bar in shift.units),
        store=replace(made.store, last_event_at=last),
    )
    return replace(silent, **fields)  # type: ignore[arg-type]


def empty_snapshot() -> Snapshot:
    """A store without anything in it."""
    return snapshot(workers=(), stations=())
