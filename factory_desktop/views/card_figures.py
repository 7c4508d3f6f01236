"""The six figures on cards as data: what each is called, reads, and how it is meant."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text, text
from factory_desktop.views.picked_names import picked_names

tr = partial(QCoreApplication.translate, "cards")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a card says of one snapshot."""

    figure: str
    unit: str
    """Empty beside a count and beside a dash."""
    footnote: str
    """Exactly how the figure is meant."""
    course: tuple[float, ...] = ()
    """Values over time for a sparkline, where there are true ones."""


@dataclass(frozen=True, slots=True)
class CardFigure:
    """One card."""

    icon: str
    name: str
    read: Callable[[Snapshot], Reading]
    usual_note: str = ""
    """Given where the footnote may name people and places: the room it has in any case.

    A longer one is shortened, so that picking someone does not move the cards.
    """


def card_figures() -> tuple[CardFigure, ...]:
    """List the cards, left to right."""
    return (
        CardFigure("package", tr("Units"), _units, usual_note=tr("made by all workers")),
        CardFigure("activity", tr("Pace"), _pace),
        CardFigure("clock", tr("Productive time"), _productive),
        CardFigure("users", tr("Worker utilization"), _worker_utilization),
        CardFigure("building-factory-2", tr("Station utilization"), _station_utilization),
        CardFigure("database", tr("Total events"), _events),
    )


def _units(snapshot: Snapshot) -> Reading:
    # The running hour would look like a fall from the full ones before it.
    over = tuple(float(bar.units) for bar in snapshot.units if bar.end <= snapshot.taken_at)
    figure = text.number(snapshot.dashboard.factory.units)
    return Reading(figure, "", _made_by(snapshot), _without_early_zeros(over))


def _made_by(snapshot: Snapshot) -> str:
    names = picked_names(snapshot)
    said = tr("made by {worker}").format(worker=names.worker) if names.worker else tr("made")
    if names.station:
        return tr("{said} at {station}").format(said=said, station=names.station)
    return said if names.worker else tr("made by all workers")


def _without_early_zeros(values: tuple[float, ...]) -> tuple[float, ...]:
    first = next((number for number, value in enumerate(values) if value), len(values))
    return values[max(0, first - 1) :]


def _pace(snapshot: Snapshot) -> Reading:
    pace = snapshot.dashboard.factory.pace
    unit = "" if pace is None else tr("units / h")
    return Reading(text.number(pace, 1), unit, tr("per productive hour"))


def _productive(snapshot: Snapshot) -> Reading:
    productive = text.hours(snapshot.dashboard.factory.productive)
    return Reading(productive, tr("h"), rule_text.named(snapshot.rule))


def _worker_utilization(snapshot: Snapshot) -> Reading:
    factory = snapshot.dashboard.factory
    counted = text.counted(factory.workers_counted, tr("worker"), tr("workers"))
    return _mean(factory.worker_utilization, counted)


def _station_utilization(snapshot: Snapshot) -> Reading:
    factory = snapshot.dashboard.factory
    counted = text.counted(factory.stations_counted, tr("station"), tr("stations"))
    return _mean(factory.station_utilization, counted)


def _events(snapshot: Snapshot) -> Reading:
    events = snapshot.dashboard.factory.events
    if not events:
        note = tr("none in this time")
    elif not snapshot.simulated:
        note = tr("all from cameras")
    elif not snapshot.real:
        note = tr("all simulated")
    else:
        note = tr("simulated ones among them")
    return Reading(text.number(events), "", note)


def _mean(share: float | None, counted: str) -> Reading:
    if share is None:
        return Reading(text.DASH, "", tr("no working or idle time"))
    figure, _, unit = text.percent(share).partition(text.SPACE)
    return Reading(figure, unit, tr("mean of {counted}").format(counted=counted))
