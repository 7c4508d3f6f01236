"""Station spells: what goes on at each station, from the spells of those who are there."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from operator import attrgetter

from msgspec import structs

from factory_desktop.metrics.snapshot import Spell

_START = attrgetter("start", "worker_id")


def merged(spells: Iterable[Spell]) -> tuple[Spell, ...]:
    """Lay spells of workers together by station; of several states the most working one wins.

    A spell is parted where someone else is in that state; where nobody comes or goes it is the
    worker's own, with its events.
    """
    by_station: dict[str, list[Spell]] = {}
    for spell in spells:
        by_station.setdefault(spell.station_id, []).append(spell)
    return tuple(
        joined
        for station_id in sorted(by_station)
        for joined in _joined(_parts(sorted(by_station[station_id], key=_START)))
    )


def _parts(spells: Sequence[Spell]) -> Iterator[Spell]:
    """Part the time at one station wherever somebody's spell begins or ends."""
    marks = sorted({at for spell in spells for at in (spell.start, spell.end)})
    coming = iter(spells)
    following = next(coming, None)
    there: list[Spell] = []
    for start, end in pairwise(marks):
        there = [spell for spell in there if spell.end > start]
        while following is not None and following.start <= start:
            if following.end > start:
                there.append(following)
            following = next(coming, None)
        if there:
            yield _part(there, start, end)


def _part(there: Sequence[Spell], start: datetime, end: datetime) -> Spell:
    state = min(spell.state for spell in there)
    chosen = [spell for spell in there if spell.state == state]
    workers = tuple(sorted(spell.worker_id for spell in chosen))
    if len(chosen) == 1 and (chosen[0].start, chosen[0].end) == (start, end):
        return structs.replace(chosen[0], workers=workers)
    return Spell(
        worker_id=workers[0] if len(workers) == 1 else "",
        station_id=chosen[0].station_id,
        state=state,
        start=start,
        end=end,
        events=0,
        simulated=any(spell.simulated for spell in chosen),
        workers=workers,
    )


def _joined(parts: Iterable[Spell]) -> Iterator[Spell]:
    """Join what was parted for somebody who does not count."""
    last: Spell | None = None
    for part in parts:
        if last is not None and _goes_on(last, part):
            last = _both(last, part)
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _goes_on(last: Spell, part: Spell) -> bool:
    same = (last.state, last.workers) == (part.state, part.workers)
    # Two whole spells of one worker were told apart by a gap or not at all.
    return same and last.end == part.start and not (last.events and part.events)


def _both(last: Spell, part: Spell) -> Spell:
    simulated = last.simulated or part.simulated
    return structs.replace(last, end=part.end, events=0, mean_confidence=None, simulated=simulated)
