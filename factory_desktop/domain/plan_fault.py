"""PlanFault: what keeps shifts from being a plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from enum import Enum
from itertools import combinations

from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.shift import Break, Shift

DAY = 24 * 60
"""Minutes of a day by the clock; those that a change of the clocks takes or adds do not count."""
_WEEK = 7 * DAY


class PlanFaultKind(Enum):
    """What can be wrong; the value is the sentence for a person."""

    NO_NAME = Sentence("A shift has no name.")
    NO_DAY = Sentence("{shift} starts on no day of the week.")
    SAME_NAME = Sentence("Two shifts of one day are named {shift}.")
    OVERLAP = Sentence("{shift} and {other} overlap.")
    BREAK_NO_NAME = Sentence("A break of {shift} has no name.")
    BREAK_OUTSIDE = Sentence("{other} does not lie within {shift}.")
    BREAKS_OVERLAP = Sentence("Two breaks of {shift} overlap.")
    NO_TIME = Sentence("The breaks of {shift} leave no time to work.")


@dataclass(frozen=True, slots=True)
class PlanFault:
    """One thing that is wrong, with the names that it is about."""

    kind: PlanFaultKind
    shift: str = ""
    other: str = ""
    """The second shift, or the break."""

    def __str__(self) -> str:
        """Say it in a sentence."""
        return self.sentence()

    def sentence(self) -> Sentence:
        """Say it so that the window can say it in its language."""
        return Sentence(self.kind.value.pattern, shift=self.shift, other=self.other)


def find_fault(shifts: Sequence[Shift]) -> PlanFault | None:
    """Return the first thing that is wrong with the shifts of a week; None where all is well."""
    return next(_faults(shifts), None)


def minutes(start: time, end: time) -> int:
    """Return how long it is from one time of day to the next other, 1..1440 min by the clock."""
    return (_minute(end) - _minute(start)) % DAY or DAY


def offset(shift: Shift, at: time) -> int:
    """Return how many minutes after a shift's start a time of day comes, 0..1439."""
    return (_minute(at) - _minute(shift.start)) % DAY


def later(at: time, by: int) -> time:
    """Return the time of day some minutes after another."""
    return time(*divmod((_minute(at) + by) % DAY, 60))


def _faults(shifts: Sequence[Shift]) -> Iterator[PlanFault]:
    for shift in shifts:
        yield from _faults_of(shift)
    for one, other in combinations(shifts, 2):
        if one.name == other.name and one.weekdays & other.weekdays:
            yield PlanFault(PlanFaultKind.SAME_NAME, one.name)
        if _overlap(one, other):
            yield PlanFault(PlanFaultKind.OVERLAP, one.name, other.name)


def _faults_of(shift: Shift) -> Iterator[PlanFault]:
    if not shift.name.strip():
        yield PlanFault(PlanFaultKind.NO_NAME)
    if not shift.weekdays:
        yield PlanFault(PlanFaultKind.NO_DAY, shift.name)
    length, taken = minutes(shift.start, shift.end), [False] * DAY
    for pause in shift.breaks:
        first, last = _within(shift, pause)
        if not pause.name.strip():
            yield PlanFault(PlanFaultKind.BREAK_NO_NAME, shift.name)
        if last > length:
            yield PlanFault(PlanFaultKind.BREAK_OUTSIDE, shift.name, pause.name)
        elif any(taken[first:last]):
            yield PlanFault(PlanFaultKind.BREAKS_OVERLAP, shift.name)
        taken[first:last] = [True] * (last - first)
    if all(taken[:length]):
        yield PlanFault(PlanFaultKind.NO_TIME, shift.name)


def _within(shift: Shift, pause: Break) -> tuple[int, int]:
    """Return the minutes of a shift, [first, last), that a break is in; beyond its end if so."""
    first = offset(shift, pause.start)
    return first, first + minutes(pause.start, pause.end)


def _overlap(one: Shift, other: Shift) -> bool:
    """Whether two shifts of a week that is like every other run at the same time."""
    return any(
        (start - before) % _WEEK < minutes(one.start, one.end)
        or (before - start) % _WEEK < minutes(other.start, other.end)
        for before in _starts(one)
        for start in _starts(other)
    )


def _starts(shift: Shift) -> list[int]:
    """Return the minutes of the week at which a shift starts."""
    return [day * DAY + _minute(shift.start) for day in shift.weekdays]


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
