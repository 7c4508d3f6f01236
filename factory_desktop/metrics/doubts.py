"""Doubts: what the events of the last while say against themselves."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import chain, groupby, pairwise
from operator import itemgetter

from sqlalchemy import Connection

from factory_desktop.domain.concern import Concern, ConcernKind
from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.metrics.attention import Watch
from factory_desktop.store import lately
from factory_desktop.store.lately import Sums
from factory_desktop.store.roster import KeyedRoster

_LEAST_EVENTS = 20
"""A mean of fewer says nothing."""
_LEAST_PART = 0.75
"""So much of the time there must have been events."""
_PLACES_WITHIN = timedelta(minutes=15)
_TURNS = 4
"""Somebody who goes to and fro so often within that time is two."""

Place = tuple[int, int]
"""Station and time."""


def look(connection: Connection, plant: KeyedRoster, watch: Watch) -> tuple[Concern, ...]:
    """Find cameras that are not sure, an unusual share of working, and people in two places."""
    found = (*_unsure(connection, watch), *_share(connection, watch))
    return (*found, *_two_places(connection, plant, watch))


def _unsure(connection: Connection, watch: Watch) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.LOW_CONFIDENCE)
    if rule is None or rule.threshold is None:
        return
    middle = watch.at - rule.lasting / 2
    early = dict(_by_camera(_read(connection, watch.at - rule.lasting, middle)))
    late = dict(_by_camera(_read(connection, middle, watch.at)))
    for camera_id in sorted({*early, *late}):
        halves = [one for one in (early.get(camera_id, []), late.get(camera_id, [])) if one]
        counted = [one for one in halves if _events(one) >= _LEAST_EVENTS // 2]
        # Low all the time: a mean of all would be low as soon as a part is very low.
        if _events(chain(*counted)) >= _LEAST_EVENTS and all(
            _mean(one) < rule.threshold for one in counted
        ):
            share = _mean(chain.from_iterable(counted))
            since = watch.at - rule.lasting
            yield Concern(rule.kind, rule.severity, camera_id=camera_id, since=since, share=share)


def _share(connection: Connection, watch: Watch) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.WORKING_SHARE)
    if rule is None or rule.threshold is None:
        return
    sums = _read(connection, watch.at - rule.lasting, watch.at)
    states = [one for one in sums if one.type != EventType.PRODUCT_COUNT]
    if not _says_enough(states, watch, rule.lasting):
        return
    working = sum(one.events for one in states if one.type == EventType.WORKING)
    share = working / sum(one.events for one in states)
    upper = 1 if rule.upper is None else rule.upper
    if not rule.threshold <= share <= upper:
        yield Concern(rule.kind, rule.severity, since=watch.at - rule.lasting, share=share)


def _read(connection: Connection, since: datetime, known: datetime) -> list[Sums]:
    return lately.by_camera(connection, to_us(since), to_us(known))


def _events(sums: Iterable[Sums]) -> int:
    return sum(one.events for one in sums)


def _mean(sums: Iterable[Sums]) -> float:
    given = list(sums)
    return sum(one.conf_ppm for one in given) / _events(given) / 1e6


def _by_camera(sums: Iterable[Sums]) -> Iterator[tuple[str, list[Sums]]]:
    for camera_id, group in groupby(sorted(sums), key=itemgetter(0)):
        yield camera_id, list(group)


def _says_enough(sums: list[Sums], watch: Watch, lasting: timedelta) -> bool:
    if _events(sums) < _LEAST_EVENTS:
        return False
    covered = watch.at - from_us(min(one.first_us for one in sums))
    return covered >= lasting * _LEAST_PART


def _two_places(connection: Connection, plant: KeyedRoster, watch: Watch) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.TWO_PLACES)
    if rule is None:
        return
    since = watch.at - max(_PLACES_WITHIN, 2 * rule.lasting)
    rows = lately.moved(connection, to_us(since), to_us(watch.at))
    for worker, group in groupby(rows, key=itemgetter(0)):
        both = _overlap([(station, at_us) for _, station, at_us in group], watch)
        if both is None or worker not in plant.workers:
            continue
        station, start_us, end_us = both
        lasting = (end_us - start_us) * MICROSECOND
        if lasting >= rule.lasting and station in plant.stations:
            yield Concern(
                rule.kind,
                rule.severity,
                worker_id=plant.workers[worker].worker_id,
                station_id=plant.stations[station].station_id,
                since=from_us(start_us),
                lasting=lasting,
            )


def _overlap(places: list[Place], watch: Watch) -> tuple[int, int, int] | None:
    """Return a station, and from when to when somebody was there and elsewhere at once.

    Who goes from one station to another and back is in one place; who is said to be in both by
    turns, again and again, is in two.
    """
    (one, _), (other, _) = (Counter(station for station, _ in places).most_common(2) * 2)[:2]
    both = [place for place in places if place[0] in {one, other}]
    turns = [second[1] for first, second in pairwise(both) if first[0] != second[0]]
    if len(turns) < _TURNS or to_us(watch.at) - turns[-1] > _STILL // MICROSECOND:
        return None
    return min(one, other), turns[0], turns[-1]


_STILL = timedelta(minutes=5)
"""What was longer ago is over."""
