"""Events: taking them in, one or many, and giving them out in pages."""

from aiohttp import web
from sqlalchemy import Connection

from factory_desktop.domain.clock_watch import latest
from factory_desktop.domain.event import EVENT_TYPES, Event, Rejection
from factory_desktop.listener import body, query
from factory_desktop.listener.access import of_camera, sender_of
from factory_desktop.listener.caller import MOST_BYTES, payer_of
from factory_desktop.listener.desk import Desk
from factory_desktop.listener.intake import read_batch, read_event
from factory_desktop.listener.pause import LARGE, unhurried
from factory_desktop.listener.problem import ProblemError, from_rejection
from factory_desktop.listener.receipt import Receipt
from factory_desktop.listener.reply import reply
from factory_desktop.listener.wire.events import (
    MAX_MARKS,
    BatchError,
    BatchOut,
    EventsOut,
    event_out,
    stored_event_out,
)
from factory_desktop.store import stored_event
from factory_desktop.store.stored_event import EventFilter, EventPage


async def post_event(desk: Desk, request: web.BaseRequest) -> Receipt:
    """Store one event."""
    sent = await body.read(request)
    if len(sent) > LARGE:
        item = await _read_in_turn(desk, request, sent)
    else:
        item = read_event(sent, latest(desk.dispatcher.clock))
    (item,) = of_camera(request, (item,))
    recorded = await desk.record((item,), (sent,), sender_of(request))
    if recorded.duplicates:
        return Receipt(stored_event_out(recorded.duplicates[0]), 200)
    seq = recorded.seqs[0]
    if isinstance(item, Rejection) or seq is None:
        raise from_rejection(recorded.refusals[0])
    return Receipt(event_out(seq, item, recorded.received_at), 201)


async def _read_in_turn(desk: Desk, request: web.BaseRequest, sent: bytes) -> Event | Rejection:
    """Read a large event alone of its caller's: many that end at once would follow in a row."""
    async with payer_of(request).batches.part(MOST_BYTES):
        return await unhurried(len(sent), lambda: read_event(sent, latest(desk.dispatcher.clock)))


async def post_batch(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Store up to 1000 events, each judged by itself."""
    sent = await body.read(request, MAX_MARKS)
    async with payer_of(request).batches.part(len(sent)):
        now = latest(desk.dispatcher.clock)
        items, bodies = await unhurried(len(sent), lambda: read_batch(sent, now))
        items = of_camera(request, items)
        recorded = await desk.record(items, bodies, sender_of(request))
    errors = [
        BatchError(index, why.code, why.pointer, why.detail)
        for index, why in sorted(recorded.refusals.items())
    ]
    return reply(BatchOut(len(items), recorded.stored, len(recorded.duplicates), errors))


async def get_events(desk: Desk, request: web.BaseRequest) -> web.Response:
    """Give a page of events, newest first."""
    asked = query.read(request, query.EventsQuery)
    which = EventFilter(
        asked.worker_id or None,
        asked.workstation_id or None,
        EVENT_TYPES[asked.event_type] if asked.event_type else None,
        query.span(asked.start_time, asked.end_time),
    )
    page = await desk.dispatcher.read(
        lambda connection: _page(connection, which, asked.limit, asked.cursor or None)
    )
    return reply(EventsOut([stored_event_out(one) for one in page.events], page.next_cursor))


def _page(connection: Connection, which: EventFilter, limit: int, cursor: str | None) -> EventPage:
    try:
        return stored_event.page(connection, which, limit, cursor)
    except (ValueError, OverflowError):
        if cursor is None:
            raise
        raise ProblemError("not-found", "The cursor leads to no page.") from None
