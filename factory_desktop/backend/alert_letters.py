"""Alert letters: what a receiver is told when an alert fires, and when it is over."""

from collections.abc import Iterable
from datetime import datetime

import msgspec

from factory_desktop.domain.alert import Happened, Seen, Turn
from factory_desktop.domain.alert_rule import AlertRules, Channel
from factory_desktop.domain.alert_sentence import sentence
from factory_desktop.domain.letter import Hook, Letter, new_id
from factory_desktop.domain.waiting import Who

_STATES = {
    Turn.FIRED: "fired",
    # It was told as over: now it is so again, under its old number.
    Turn.BACK: "fired",
    Turn.WORSE: "fired",
    Turn.CLEARED: "cleared",
}


class _Body(msgspec.Struct, frozen=True):
    """One cause; `id` stays the same until it is over, and names are in none of it."""

    id: int
    kind: str
    severity: str
    state: str
    sentence: str
    since: datetime
    at: datetime
    worker_id: str | None
    workstation_id: str | None
    camera_id: str | None


def letters(happened: Iterable[Happened], rules: AlertRules, seen: Seen) -> tuple[Letter, ...]:
    """Make a letter of each turn that a receiver wants to know of, where its rule says so.

    What was generated or imported is no news there either.
    """
    return tuple(
        Letter(new_id(), Hook.ALERT, _STATES[one.turn], _body(one, seen.at))
        for one in happened
        if one.turn in _STATES
        and rules.of(one.alert.concern.kind).says(Channel.WEBHOOK)
        and seen.is_news(one.alert.concern)
    )


def _body(one: Happened, at: datetime) -> str:
    alert, concern = one.alert, one.alert.concern
    waiting = concern.waiting
    worker_id, station_id = concern.worker_id, concern.station_id
    if waiting is not None:
        worker_id = waiting.id if waiting.who is Who.WORKER else None
        station_id = waiting.id if waiting.who is Who.STATION else None
    said, state = sentence(concern), _STATES[one.turn]
    body = _Body(
        id=alert.number,
        kind=concern.kind.value,
        severity=concern.severity.name.lower(),
        state=state,
        sentence=f"Over: {said}" if state == "cleared" else said,
        since=concern.since or alert.fired_at,
        at=at,
        worker_id=worker_id,
        workstation_id=station_id,
        camera_id=concern.camera_id,
    )
    return msgspec.json.encode(body).decode()
