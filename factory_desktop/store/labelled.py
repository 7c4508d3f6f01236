"""Labelled: what people have said of events, read back and counted."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.label import LabelledEvent, Verdict
from factory_desktop.domain.span import ALL_TIME, TimeSpan
from factory_desktop.store import stored_event
from factory_desktop.store.engine import raw_of
from factory_desktop.store.findings_schema import label
from factory_desktop.store.schema import event, worker

_SAME = and_(*(label.c[column.name] == column for column in stored_event.key_of(event)))
_WITH_LABELS = (
    stored_event.with_names(event)
    .join(label, _SAME)
    .add_columns(label.c.id, label.c.is_right, label.c.actual, label.c.labelled_us)
    .order_by(label.c.id)
)
_SUMS = """
SELECT model, sum(is_right), count(*) FROM label WHERE labelled_us < ? GROUP BY model
"""
_FOREVER = 2**62


def of_span(
    connection: Connection, span: TimeSpan = ALL_TIME, since: int = 0, most: int = -1
) -> tuple[LabelledEvent, ...]:
    """Read the labelled events of a span, by the numbers of their labels.

    Only those numbered higher than `since`: the last one of a page asks for the page after it. At
    most `most`; -1 is all.
    """
    query = _WITH_LABELS.where(label.c.id > since).limit(most)
    if span.start is not None:
        query = query.where(label.c.ts_us >= to_us(span.start))
    if span.end is not None:
        query = query.where(label.c.ts_us < to_us(span.end))
    return tuple(_value(tuple(row)) for row in connection.execute(query))


def of_worker(connection: Connection, worker_id: str) -> tuple[LabelledEvent, ...]:
    """Read the labelled events about one worker."""
    query = _WITH_LABELS.where(worker.c.worker_id == worker_id)
    return tuple(_value(tuple(row)) for row in connection.execute(query))


def count_since(connection: Connection, number: int = 0) -> int:
    """Count the labels that came after the one of this number."""
    query = "SELECT count(*) FROM label WHERE id > ?"
    (count,) = raw_of(connection).execute(query, (number,)).fetchone()
    return int(count)


def newest_number(connection: Connection) -> int:
    """Return the highest number that a label has; 0 where there is none."""
    (number,) = raw_of(connection).execute("SELECT coalesce(max(id), 0) FROM label").fetchone()
    return int(number)


def sums(connection: Connection, before: datetime | None = None) -> dict[int, Accuracy]:
    """Count labels by the keys of versions of models; with `before` only what was said by then."""
    asked = (_FOREVER if before is None else to_us(before),)
    found = raw_of(connection).execute(_SUMS, asked).fetchall()
    return {model: Accuracy(right, count) for model, right, count in found}


def _value(row: Sequence[Any]) -> LabelledEvent:
    number, is_right, actual, labelled_us = row[-4:]
    verdict = Verdict(bool(is_right), None if actual is None else EventType(actual))
    return LabelledEvent(number, stored_event.value(row), verdict, from_us(labelled_us))
