"""Worker sections: all that is kept about one worker, table by table."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factory_desktop.backend.event_rows import event_rows
from factory_desktop.domain.alert import Alert
from factory_desktop.domain.event_query import EVERYTHING, narrowed
from factory_desktop.domain.export import EventList, event_fields
from factory_desktop.domain.label import LabelledEvent
from factory_desktop.domain.sheet import Cell, Field
from factory_desktop.store import worker_data
from factory_desktop.store.readers import Readers

_WORKER = ("worker_id", "name", "added_at")
_NOTES = ("start", "end", "worker_id", "workstation_id", "reason", "text", "written_at")
_REFUSED = ("last_at", "times", "reason", "pointer", "sent")
_ALERTS = ("kind", "workstation_id", "since", "fired_at", "cleared_at", "acknowledged_at")
_LABELS = ("timestamp", "workstation_id", "event_type", "verdict", "labelled_at")
_AUDIT = ("number", "at", "actor", "action", "detail")


@dataclass(frozen=True, slots=True)
class Section:
    """One table; its rows can be gone through once."""

    title: str
    fields: tuple[Field, ...]
    rows: Iterable[tuple[Cell, ...]]


def sections(reading: Readers, worker_id: str) -> list[Section]:
    """Read it; the events only as they are written. Raises RosterError where nobody has this id.

    The titles and fields are the API's words and the store's, in every language: programs read
    such a file too.
    """
    with reading.connect() as connection:
        found = worker_data.read(connection, worker_id)
    worker = found.worker
    events = EventList(
        "events",
        narrowed(EVERYTHING, worker_id, None),
        workers=((worker.worker_id, worker.name),),
    )
    row: tuple[Cell, ...] = (worker.worker_id, worker.name, worker.created_at)
    return [
        Section("worker", _fields(_WORKER), [row]),
        Section(
            "notes",
            _fields(_NOTES),
            [
                (
                    one.start,
                    one.end,
                    one.worker_id,
                    one.station_id,
                    one.reason,
                    one.text,
                    one.made_at,
                )
                for one in found.notes
            ],
        ),
        Section(
            "refused_events",
            _fields(_REFUSED),
            [
                (one.last_at, one.times, one.reason, one.pointer or None, one.sent)
                for one in found.refused
            ],
        ),
        Section(
            "audit_trail",
            _fields(_AUDIT),
            [(one.number, one.at, one.actor, one.action, one.detail) for one in found.lines],
        ),
        Section("alerts", _fields(_ALERTS), list(map(_alert, found.alerts))),
        Section("labels", _fields(_LABELS), list(map(_label, found.labels))),
        Section("events", event_fields(), event_rows(reading, events)),
    ]


def _alert(one: Alert) -> tuple[Cell, ...]:
    told = one.concern
    times = one.fired_at, one.cleared_at, one.acknowledged_at
    return (told.kind.value, told.station_id, told.since, *times)


def _label(one: LabelledEvent) -> tuple[Cell, ...]:
    about = one.stored.event
    return (about.at, about.station_id, about.type.word, one.verdict.word, one.labelled_at)


def as_one(found: Sequence[Section]) -> Section:
    """Make one table of all, for a file that holds no more: the first column says of which."""
    titles = list(dict.fromkeys(field.title for one in found for field in one.fields))
    place = {title: number for number, title in enumerate(titles, 1)}

    def rows() -> Iterator[tuple[Cell, ...]]:
        for one in found:
            for row in one.rows:
                cells: list[Cell] = [one.title, *[None] * len(titles)]
                for field, cell in zip(one.fields, row, strict=True):
                    cells[place[field.title]] = cell
                yield tuple(cells)

    return Section("worker", _fields(("record", *titles)), rows())


def _fields(names: Iterable[str]) -> tuple[Field, ...]:
    return tuple(map(Field, names))
