from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.metrics.station_spells import merged
from tests.factories import T0

WORKING, IDLE = EventType.WORKING, EventType.IDLE


def spell(
    worker: str, start: int, end: int, state: EventType = WORKING, station: str = "S1"
) -> Spell:
    first, last = (T0 + timedelta(minutes=minute) for minute in (start, end))
    return Spell(worker, station, state, first, last, 2, simulated=False, mean_confidence=0.9)


def told(*spells: Spell) -> list[tuple[str, EventType, int, int, tuple[str, ...]]]:
    minute = timedelta(minutes=1)
    return [
        (
            one.station_id,
            one.state,
            (one.start - T0) // minute,
            (one.end - T0) // minute,
            one.workers,
        )
        for one in merged(spells)
    ]


def test_that_a_worker_alone_keeps_the_spell_with_its_events() -> None:
    [only] = merged([spell("W1", 0, 10)])
    assert (only.worker_id, only.workers, only.events, only.mean_confidence) == (
        "W1",
        ("W1",),
        2,
        0.9,
    )


def test_that_the_most_working_state_wins_and_names_who_is_in_it() -> None:
    assert told(spell("W1", 0, 30, IDLE), spell("W2", 10, 20), spell("W3", 15, 25)) == [
        ("S1", IDLE, 0, 10, ("W1",)),
        ("S1", WORKING, 10, 15, ("W2",)),
        ("S1", WORKING, 15, 20, ("W2", "W3")),
        ("S1", WORKING, 20, 25, ("W3",)),
        ("S1", IDLE, 25, 30, ("W1",)),
    ]


def test_that_who_comes_and_goes_unnoticed_parts_nothing() -> None:
    found = told(spell("W1", 0, 30), spell("W2", 10, 20, IDLE))
    assert found == [("S1", WORKING, 0, 30, ("W1",))]


def test_that_gaps_and_stations_stay_apart() -> None:
    found = told(spell("W1", 0, 10), spell("W1", 20, 30), spell("W2", 5, 9, station="S2"))
    assert [one[:4] for one in found] == [
        ("S1", WORKING, 0, 10),
        ("S1", WORKING, 20, 30),
        ("S2", WORKING, 5, 9),
    ]


def test_that_a_spell_without_length_is_none() -> None:
    assert told(spell("W1", 5, 5), spell("W2", 0, 10, IDLE)) == [("S1", IDLE, 0, 10, ("W2",))]
