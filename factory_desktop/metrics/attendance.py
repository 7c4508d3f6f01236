"""Attendance: how much of the planned working time of each worker was seen, and in what state."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection

from factory_desktop.domain.instant import MICROSECOND, to_us
from factory_desktop.domain.span import ALL_TIME
from factory_desktop.metrics.floor import Losses, Presence
from factory_desktop.metrics.planned import Planned, Shifts, Stretch, Window, shifts_of, working
from factory_desktop.store import state_times
from factory_desktop.store.rollups import series
from factory_desktop.store.rollups.kept import Kept
from factory_desktop.store.rollups.sums import NOTHING, Sums
from factory_desktop.store.rollups.whose import Whose
from factory_desktop.store.state_times import NO_TIME, Times

K = TypeVar("K")

_NONE = timedelta()


class Attended(NamedTuple):
    """What one worker had in one planned stretch."""

    worker: int
    bar: int | None
    presence: Presence
    breaks: timedelta


@dataclass(frozen=True, slots=True)
class Attendance:
    """Of the workers who are in a shift, as `planned` has it; by the measured rule, always."""

    parts: tuple[Attended, ...]
    looked_for: Mapping[int, tuple[Stretch, ...]] = field(default_factory=dict)
    """By worker's key the planned working time in which a gap is Not seen, in order."""

    def by_worker(self) -> dict[int, Presence]:
        """Add up each worker's, by key."""
        return _added((one.worker, one.presence) for one in self.parts)

    def of(self, workers: frozenset[int]) -> "Attendance":
        """Narrow to some workers by their keys."""
        windows = {key: found for key, found in self.looked_for.items() if key in workers}
        return Attendance(tuple(one for one in self.parts if one.worker in workers), windows)

    def seen_by_bar(self) -> dict[int, float | None]:
        """Return the share of planned time that was seen in each bar, by its number."""
        parts = ((one.bar, one.presence) for one in self.parts if one.bar is not None)
        return {bar: presence.share for bar, presence in _added(parts).items()}

    def presence(self) -> Presence | None:
        """Add all up; None where nothing was planned."""
        return _added((0, one.presence) for one in self.parts).get(0)

    def losses(self) -> Losses | None:
        """Part all of it, and add up the breaks; None where nothing was planned."""
        whole = self.presence()
        if whole is None:
            return None
        return Losses(
            planned=whole.planned,
            working=whole.seen - whole.idle - whole.absent,
            idle=whole.idle,
            absent=whole.absent,
            not_seen=whole.not_seen,
            breaks=sum((one.breaks for one in self.parts), _NONE),
        )


NOBODY = Attendance(())


def read(connection: Connection, planned: Sequence[Planned], now: datetime) -> Attendance | None:
    """Read who was seen in planned time.

    None where some of it lies before the first event that is still kept: breaks cannot be
    told from work by whole hours.
    """
    first = next((one for one in planned if one.inside), None)
    if first is None:
        return NOBODY
    kept = Kept.read(connection)
    if kept.floor_us > to_us(first.start):
        return None
    stretches = [(one.start, one.end) for one in planned]
    whose = Whose(each_worker=True)
    sums = series.read_each(connection, stretches, ALL_TIME, now, whose, latest=False)
    # A break is shorter than the work around it: that much less of the events is read.
    rests = [rest for one in planned if one.inside for rest in one.rests]
    of_rests = state_times.read(connection, kept, [(one.start, one.end) for one in rests])
    shifts = _shifts(planned, sums)
    return Attendance(tuple(_parts(planned, shifts, sums, of_rests)), _looked_for(planned, shifts))


def _shifts(
    planned: Sequence[Planned], sums: Mapping[tuple[int, int], Sums]
) -> Mapping[int, Shifts]:
    seen: dict[int, list[int]] = defaultdict(list)
    for (number, worker), found in sums.items():
        if found.events:
            seen[worker].append(number)
    return {worker: shifts_of(planned, numbers) for worker, numbers in seen.items()}


def _looked_for(
    planned: Sequence[Planned], shifts: Mapping[int, Shifts]
) -> Mapping[int, tuple[Stretch, ...]]:
    windows = working(planned)
    each = {
        mine: tuple(_joined(one for one in windows if one.working & mine))
        for mine in set(shifts.values())
    }
    return {worker: each[mine] for worker, mine in shifts.items()}


def _joined(windows: Iterable[Window]) -> Iterable[Stretch]:
    """Put those together that only a bar parts."""
    found: list[Stretch] = []
    for one in windows:
        if found and found[-1][1] == one.start:
            found[-1] = found[-1][0], one.end
        else:
            found.append((one.start, one.end))
    return found


def _parts(
    planned: Sequence[Planned],
    shifts: Mapping[int, Shifts],
    sums: Mapping[tuple[int, int], Sums],
    rests: Sequence[Mapping[int, Times]],
) -> Iterable[Attended]:
    coming = iter(rests)
    for number, one in enumerate(planned):
        if not one.inside:
            continue
        own = list(islice(coming, len(one.rests)))
        for worker, mine in shifts.items():
            if one.shifts & mine:
                here = sums.get((number, worker), NOTHING)
                yield _attended(one, worker, mine, here, own)


def _attended(
    one: Planned,
    worker: int,
    shifts: Shifts,
    here: Sums,
    rests: Sequence[Mapping[int, Times]],
) -> Attended:
    """Take the worker's breaks from what there is in a stretch."""
    working, idle, absent = here.working_us, here.idle_us, here.absent_us
    breaks = _NONE
    for number in one.rests_of(shifts):
        less = rests[number].get(worker, NO_TIME)
        working, idle, absent = working - less[0], idle - less[1], absent - less[2]
        breaks += one.rests[number].length
    seen = (working + idle + absent) * MICROSECOND
    presence = Presence(one.length - breaks, seen, idle * MICROSECOND, absent * MICROSECOND)
    return Attended(worker, one.bar, presence, breaks)


def _added(parts: Iterable[tuple[K, Presence]]) -> dict[K, Presence]:
    found: dict[K, Presence] = {}
    for key, one in parts:
        so_far = found.get(key)
        found[key] = (
            one
            if so_far is None
            else Presence(
                so_far.planned + one.planned,
                so_far.seen + one.seen,
                so_far.idle + one.idle,
                so_far.absent + one.absent,
            )
        )
    return found
