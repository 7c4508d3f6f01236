"""A log of events in memory that answers as the store does, for tests without one."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.event_log import EventPage, Key, LoggedEvent, Mark, PageRequest, Part
from factory_desktop.domain.instant import to_us
from tests.factories import T0, event


def row(minute: float, worker: int = 1, **more: object) -> LoggedEvent:
    """An event some minutes after T0, received half a second later."""
    made = event(minute, f"W{worker}", **more)  # type: ignore[arg-type]
    key = (to_us(made.at), worker, 1, int(EventType(made.type)))
    return LoggedEvent(key, StoredEvent(1, made, made.at + timedelta(seconds=0.5)))


@dataclass
class Log:
    """All events, and how a request is answered; `step` events are looked at at most."""

    rows: dict[Key, LoggedEvent] = field(default_factory=dict)
    page: int = 200
    step: int = 10_000
    changed: list[Key] = field(default_factory=list)
    """Where there was a change, in order; a mark is how many there had been."""
    operations: int = 0
    hides: int = 1
    """Only workers whose number this divides fit the query."""

    def add(self, *rows: LoggedEvent) -> None:
        for one in rows:
            self.rows[one.key] = one
            self.changed.append(one.key)

    def clear(self) -> None:
        self.rows.clear()
        self.operations += 1

    def all(self) -> list[LoggedEvent]:
        """What a list of everything shows, newest first."""
        keys = sorted(self.rows, reverse=True)
        return [self.rows[key] for key in keys if key[1] % self.hides == 0]

    def answer(self, request: PageRequest) -> EventPage:
        mark = Mark(len(self.changed), self.operations)
        end_us = None if request.span.end is None else to_us(request.span.end)
        if request.part is Part.NEWER:
            newer = sum(
                (request.key is None or one.key > request.key)
                and (end_us is None or one.key[0] < end_us)
                for one in self.all()
            )
            return EventPage(request, mark=mark, newer=newer)
        below = request.key if request.part is Part.OLDER else None
        keys = [
            key
            for key in sorted(self.rows, reverse=True)
            if (below is None or key < below) and (end_us is None or key[0] < end_us)
        ]
        looked_at = keys[: self.step]
        found = [self.rows[key] for key in looked_at if key[1] % self.hides == 0]
        end: Key | None = None
        if len(found) > self.page:
            end = found[self.page - 1].key
        elif len(keys) > self.step:
            end = (*looked_at[-1][:2], 0, 0)
        page = EventPage(request, tuple(found[: self.page]), end, mark)
        return replace(page, explained=self._explains(request.mark, mark, end, end_us))

    def _explains(self, then: Mark | None, now: Mark, end: Key | None, end_us: int | None) -> bool:
        if then is None or then.operations != now.operations:
            return False
        return end is None or all(
            key >= end or (end_us is not None and key[0] >= end_us)
            for key in self.changed[then.next_seq :]
        )


def minutes(rows: list[LoggedEvent]) -> list[float]:
    """When the events were, in minutes after T0."""
    return [(one.stored.event.at - T0) / timedelta(minutes=1) for one in rows]
