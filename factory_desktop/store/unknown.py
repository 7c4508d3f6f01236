"""Unknown: who is named by refused events and was not on the roster."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from factory_desktop.domain.instant import from_us
from factory_desktop.domain.waiting import AllWaiting, Waiting, Who
from factory_desktop.store import rejected
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rejected import Kept, Stamp
from factory_desktop.store.roster import KeyedRoster

MOST_NAMED = 20
"""Ids that are told one by one: a camera that sends nonsense may send any number of them."""
_CODES = {"unknown-worker": Who.WORKER, "unknown-station": Who.STATION}

Named = tuple[Who, str]


class _Sent(Struct, frozen=True, gc=False):
    """As much of a refused body as names who is unknown."""

    worker_id: str
    workstation_id: str


_SENT = msgspec.json.Decoder(_Sent)
_BEGINNING = {
    Who.WORKER: re.compile(rb'"worker_id"\s*:\s*"([A-Za-z0-9][A-Za-z0-9._:-]{0,49})"'),
    Who.STATION: re.compile(rb'"workstation_id"\s*:\s*"([A-Za-z0-9][A-Za-z0-9._:-]{0,49})"'),
}
"""Finds the ids where a body is not whole, or holds what msgspec does not read."""


def named(one: Kept) -> Named | None:
    """Tell who was unknown to the roster; None for what was refused for another reason."""
    who = _CODES.get(one.code)
    if who is None:
        return None
    try:
        sent = _SENT.decode(one.body)
    except (msgspec.DecodeError, RecursionError):
        found = _BEGINNING[who].search(one.body)
        return (who, found[1].decode()) if found else None
    return who, sent.worker_id if who is Who.WORKER else sent.workstation_id


@dataclass(slots=True)
class Unknown:
    """Sums by id, worked out anew only when what is kept has changed."""

    _stamp: Stamp | None = None
    _waiting: tuple[Waiting, ...] = field(default_factory=tuple)

    def read(self, connection: Connection, plant: KeyedRoster) -> AllWaiting:
        """Tell whose events wait, the most first; who is on the roster by now is marked."""
        stamp = rejected.read_stamp(connection)
        if stamp != self._stamp:
            self._waiting = _sums(rejected.read_kept(raw_of(connection)))
            self._stamp = stamp
        return _told(self._waiting, plant) if self._waiting else AllWaiting()


def _sums(kept: Iterable[Kept]) -> tuple[Waiting, ...]:
    """Add up by id; what is kept comes in the order in which it first came."""
    found: dict[Named, list[int]] = {}
    for one in kept:
        if (name := named(one)) is not None:
            sums = found.setdefault(name, [0, 0, 0, one.first_us])
            sums[0] += 1
            sums[1] += one.is_whole
            sums[2] += one.times
    waiting = [
        Waiting(who, name_id, events, whole, times, from_us(first_us))
        for (who, name_id), (events, whole, times, first_us) in found.items()
    ]
    return tuple(sorted(waiting, key=lambda one: (-one.events, one.who.value, one.id)))


def _told(waiting: Iterable[Waiting], plant: KeyedRoster) -> AllWaiting:
    on_roster = {(Who.WORKER, one.worker_id) for one in plant.workers.values()}
    on_roster |= {(Who.STATION, one.station_id) for one in plant.stations.values()}
    # Whose events were all cut waits for nothing any more once it is on the roster.
    told = [one for one in waiting if one.whole or (one.who, one.id) not in on_roster]
    return AllWaiting(
        tuple(replace(one, known=(one.who, one.id) in on_roster) for one in told[:MOST_NAMED]),
        more_ids=max(0, len(told) - MOST_NAMED),
        times=sum(one.times for one in told),
    )
