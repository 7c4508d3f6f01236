"""Sample events: shifts of the sample plant as its simulated cameras would have seen them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import count, islice
from random import Random, SystemRandom
from zoneinfo import ZoneInfo

from factory_desktop.domain.errors import OutOfBoundsError
from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.shift import Shift
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import sample_worker
from factory_desktop.store.sample_roster import HOMES, MODEL_ID, MODEL_VERSION, STATIONS
from factory_desktop.store.sample_worker import SampleWorker, Stretch

SHIFT = Shift()
MOST_EVENTS = 1_000_000
"""More realistic events than this are refused: they are held in memory on their way."""
_COUNTED_SHARE = 0.25
"""How many of the events are product counts in the document's way: 27 units an active hour."""
_MILLISECOND = timedelta(milliseconds=1)


def generate(plan: SamplePlan, rule: TimeRule, zone: ZoneInfo, now: datetime) -> Sequence[Event]:
    """Make the events of the last `plan.days` shifts that have begun, by time, none after `now`.

    The document's way spreads exactly `events_per_day` over each whole shift, and today's
    part of them in proportion. The realistic way has one state event per worker and
    event duration, so that working, idle and absent time add up to the shift (today: to
    the whole event durations that have passed), with product counts besides.
    A random seed makes the same events again, later on the same day more of them.
    Raises KnownError when they would be more than `MOST_EVENTS`.
    """
    shifts = _begun(plan.days, zone, now)
    if plan.realistic:
        _refuse_too_many(shifts, rule.event_duration)
    seed = SystemRandom().getrandbits(64) if plan.random_seed is None else plan.random_seed
    made: list[Event] = []
    for start, end in shifts:
        crew = _Crew(f"{seed} {start.astimezone(zone).date()}", start, end, now)
        events = crew.ticking(rule.event_duration) if plan.realistic else crew.spread(plan)
        made.extend(sorted(events, key=_when))
    return made


def _begun(days: int, zone: ZoneInfo, now: datetime) -> list[tuple[datetime, datetime]]:
    """Return the last shifts that have begun, oldest first."""
    today = now.astimezone(zone).date()

    def backwards() -> Iterator[tuple[datetime, datetime]]:
        for back in count():
            day = today - timedelta(days=back)
            span = SHIFT.on(day, zone)
            # A zone that crossed the date line has skipped a day: it would double the next.
            skipped = span.start is None or span.start.astimezone(zone).date() != day
            if span.start and span.end and span.start < now and not skipped:
                yield span.start, span.end

    return list(islice(backwards(), days))[::-1]


def _refuse_too_many(shifts: Sequence[tuple[datetime, datetime]], duration: timedelta) -> None:
    events = sum((end - start) // duration for start, end in shifts) * len(HOMES)
    if events > MOST_EVENTS:
        raise OutOfBoundsError(
            Sentence(
                "An event duration of {seconds} s would make {events} simulated events, more than"
                " {most}. Choose fewer days or a longer event duration.",
                seconds=f"{duration.total_seconds():g}",
                events=events,
                most=MOST_EVENTS,
            )
        )


def _when(event: Event) -> tuple[datetime, str]:
    return event.at, event.worker_id


class _Crew:
    """The sample workers during one shift."""

    def __init__(self, seed: str, start: datetime, end: datetime, now: datetime) -> None:
        self._start, self._end, self._now = start, end, now
        self._dice = Random(seed)
        self._people = {
            worker_id: SampleWorker(Random(f"{seed} {worker_id}"), home, tuple(STATIONS), start)
            for worker_id, home in HOMES.items()
        }

    def spread(self, plan: SamplePlan) -> Iterator[Event]:
        """Spread the plan's number of events over the shift, each in a slot of its own."""
        seen: dict[str, Stretch] = {}
        turns = self._turns()
        for slot in range(plan.events_per_day):
            # Short of the next slot, so that no two events can fall together.
            share = (slot + self._dice.uniform(0, 0.99)) / plan.events_per_day
            at = self._start + (self._end - self._start) * share // _MILLISECOND * _MILLISECOND
            if at > self._now:
                return
            # Taken from those seen working, not in place of a state: that would leave
            # too few working events among the states.
            at_work = [who for who, stretch in seen.items() if self._works_on(who, stretch, at)]
            if at_work and self._dice.random() < _COUNTED_SHARE:
                worker_id = self._dice.choice(at_work)
                yield self._counted(at, worker_id, seen[worker_id].station_id)
            else:
                worker_id = next(turns)
                seen[worker_id] = self._people[worker_id].at(at)
                yield self._state(at, worker_id, seen[worker_id])

    def ticking(self, step: timedelta) -> Iterator[Event]:
        """See every worker at each step of the shift that is over, and what they make."""
        for tick in range((min(self._end, self._now) - self._start) // step):
            at = self._start + tick * step
            for worker_id, person in self._people.items():
                stretch = person.at(at)
                yield self._state(at, worker_id, stretch)
                if stretch.state is EventType.WORKING:
                    for moment in self._moments(at, at + step):
                        yield self._counted(moment, worker_id, stretch.station_id)

    def _turns(self) -> Iterator[str]:
        """Name the workers in turn without end, each round in another order."""
        while True:
            yield from self._dice.sample(tuple(self._people), len(self._people))

    def _moments(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """Draw the moments between two instants at which units are counted."""
        at = start
        while True:
            gap = self._dice.expovariate(1) * sample_worker.UNIT_GAP
            at += max(gap // _MILLISECOND, 1) * _MILLISECOND
            if at >= end:
                return
            yield at

    def _works_on(self, worker_id: str, seen: Stretch, at: datetime) -> bool:
        return seen.state is EventType.WORKING and self._people[worker_id].at(at) is seen

    def _state(self, at: datetime, worker_id: str, stretch: Stretch) -> Event:
        return self._event(at, worker_id, stretch.station_id, stretch.state)

    def _counted(self, at: datetime, worker_id: str, station_id: str) -> Event:
        units = sample_worker.units(self._dice)
        return self._event(at, worker_id, station_id, EventType.PRODUCT_COUNT, units)

    def _event(
        self, at: datetime, worker_id: str, station_id: str, kind: EventType, units: int = 0
    ) -> Event:
        return Event(
            at=at,
            worker_id=worker_id,
            station_id=station_id,
            type=kind,
            confidence=sample_worker.confidence(self._dice, kind),
            count=units,
            camera_id=STATIONS[station_id].camera_id,
            model_id=MODEL_ID,
            model_version=MODEL_VERSION,
        )
