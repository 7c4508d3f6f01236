"""Figures worked out one event at a time, by the definitions alone."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from factory_desktop.domain.event import Event, EventType
from factory_desktop.domain.span import TimeSpan

Lasting = tuple[Event, datetime]
"""A state event and when its state ended."""


def lasting(events: Sequence[Event], cap: timedelta) -> list[Lasting]:
    """Let each state last until the same worker's next state event, at most the cap.

    Of several at one instant, by station id and then type, only the last has a length.
    """
    found: list[Lasting] = []
    for worker_id in {event.worker_id for event in events}:
        states = sorted(
            (e for e in events if e.worker_id == worker_id and e.type < EventType.PRODUCT_COUNT),
            key=lambda e: (e.at, e.station_id, e.type),
        )
        ends = [min(after.at, state.at + cap) for state, after in pairwise(states)]
        found += zip(states, [*ends, *(s.at + cap for s in states[-1:])], strict=True)
    return found


def clipped(
    found: Sequence[Lasting], span: TimeSpan, now: datetime
) -> Iterator[tuple[Event, timedelta]]:
    """Clip states to a span and to now: by no clock has a state lasted longer than that."""
    for event, end in found:
        start = max(event.at, span.start or event.at)
        stop = min(end, now, span.end or end)
        yield event, max(stop.astimezone(UTC) - start.astimezone(UTC), timedelta())
