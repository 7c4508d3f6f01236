"""Review: which events are to be looked at next, so that a few labels tell the most."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple


class Group(NamedTuple):
    """What labels are spread over, by keys of the store."""

    camera: int
    type: int
    model: int


class Candidate(NamedTuple):
    """An event that nobody has labelled."""

    group: Group
    conf_ppm: int
    key: tuple[int, int, int, int]
    """Its time in µs, worker, station and type."""


def choose(
    candidates: Iterable[Candidate], done: Mapping[Group, int], most: int
) -> tuple[Candidate, ...]:
    """Put candidates in the order in which they are to be looked at.

    In turns: each group's least sure one, then each one's next; a group of which so many are done
    already waits for the others to come as far. Within a turn the least sure comes first, of two
    alike the newer. The same candidates in any order give the same.
    """
    turns: list[tuple[int, Candidate]] = []
    reached: dict[Group, int] = {}
    for one in sorted(candidates, key=_urgency):
        turn = reached.get(one.group, done.get(one.group, 0))
        reached[one.group] = turn + 1
        turns.append((turn, one))
    turns.sort(key=lambda found: (found[0], _urgency(found[1])))
    return tuple(one for _, one in turns[:most])


def _urgency(one: Candidate) -> tuple[int, int, tuple[int, ...]]:
    return one.conf_ppm, -one.key[0], one.key
