"""Answers to the questions of pages, as they would be of `tests.snapshots`."""

from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.lost_time import HeatCell, LengthClass, Loss, LostTime, SpellLengths
from factory_desktop.metrics.matrix_question import Matrix, MatrixCell
from factory_desktop.metrics.own_median import OwnMedian
from factory_desktop.metrics.roster_detail import StationDetail, WorkerDetail
from factory_desktop.metrics.share_of_time import ShareOfTime
from factory_desktop.metrics.snapshot import Spell
from tests.snapshots import SHIFT_START

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
LIMITS = (0, 1, 2, 5, 10, 20, 40)


def lost_time(**fields: object) -> LostTime:
    """10 hours lost to four states, 4 of them idle."""
    values = {
        "planned": True,
        "working": 30 * HOUR,
        "idle": 4 * HOUR,
        "absent": HOUR,
        "not_seen": 3 * HOUR,
        "breaks": 2 * HOUR,
        "stations": (Loss("S5", "Packaging", 3 * HOUR), Loss("S1", "Assembly", HOUR)),
        "workers": tuple(Loss(f"W{n}", f"Worker {n}", (6 - n) * HOUR / 4) for n in range(1, 6)),
        "reasons": (Loss("Cleaning", "Cleaning", 2 * HOUR), Loss("", "", 3 * HOUR)),
        "heat": (
            HeatCell(0, 6, 15 * MINUTE, 2 * HOUR),
            HeatCell(0, 9, timedelta(), HOUR),
            HeatCell(3, 13, HOUR, 2 * HOUR),
        ),
    }
    return LostTime(**(values | fields))  # type: ignore[arg-type]


def lengths(*spells: int) -> SpellLengths:
    """Make so many spells of each class, each as long as the shortest of its class and a bit."""
    counts = (*spells, *([0] * (len(LIMITS) - len(spells))))
    most = (*(limit * MINUTE for limit in LIMITS[1:]), None)
    return SpellLengths(
        planned=True,
        classes=tuple(
            LengthClass(limit * MINUTE, end, count, count * (limit + 0.5) * MINUTE)
            for limit, end, count in zip(LIMITS, most, counts, strict=True)
        ),
    )


def spell(minute: int, state: EventType = EventType.IDLE, station_id: str = "S1") -> Spell:
    """A spell of W1, five minutes long, some minutes into the shift."""
    start = SHIFT_START + minute * MINUTE
    return Spell("W1", station_id, state, start, start + 5 * MINUTE, 2, simulated=False)


def share(key: str, name: str, minutes: int) -> ShareOfTime:
    """Time and units at or of someone."""
    return ShareOfTime(key, name, minutes * MINUTE, 5 * MINUTE, timedelta(), minutes)


def worker_detail(*minutes: int) -> WorkerDetail:
    """W1 with spells that begin at these minutes, the newest given first."""
    return WorkerDetail(
        spells=tuple(map(spell, minutes)),
        spells_in_all=len(minutes),
        stations=(share("S1", "Assembly Line A", 90), share("S2", "Assembly Line B", 10)),
        usual=OwnMedian(20.0, 19, None),
    )


def station_detail() -> StationDetail:
    """S1 with two idle spells and two workers."""
    return StationDetail(
        longest_idle=(spell(30), spell(60)),
        workers=(share("W1", "John Martinez", 90), share("W2", "Sarah Chen", 10)),
        usual=OwnMedian(None, 0, None),
    )


def matrix(workers: int = 6, stations: int = 6) -> Matrix:
    """Everybody at a station of their own most of the time, and at the next one a little."""
    own = [
        MatrixCell(f"W{n}", f"S{(n - 1) % stations + 1}", n * HOUR, 10 * n)
        for n in range(1, workers + 1)
    ]
    next_one = [
        MatrixCell(f"W{n}", f"S{n % stations + 1}", 15 * MINUTE, 0) for n in range(1, workers + 1)
    ]
    if stations == 1:
        return Matrix(tuple(own))
    return Matrix((*own, *next_one))
