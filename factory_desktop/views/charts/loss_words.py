"""What the chart of lost time says: its rows, its sentence, its subtitle and its summary."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.floor import Losses
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text, text
from factory_desktop.models.picked_names import picked_names

tr = partial(QCoreApplication.translate, "charts")


class Loss(Enum):
    """What time went to instead of work."""

    IDLE = "idle"
    ABSENT = "absent"
    NOT_SEEN = "not seen"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class LossBar:
    """One kind of lost time, in person-hours."""

    loss: Loss
    name: str
    time: timedelta

    @property
    def figure(self) -> str:
        """`4:15 h` or `10 min`."""
        return text.duration(self.time)


def loss_bars(snapshot: Snapshot) -> tuple[LossBar, ...]:
    """List the kinds; without shifts only what the cameras themselves say."""
    losses = snapshot.losses
    if losses is None:
        idle, absent = _by_rule(snapshot)
        return (
            LossBar(Loss.IDLE, tr("Idle at station"), idle),
            LossBar(Loss.ABSENT, tr("Absent"), absent),
        )
    return (
        LossBar(Loss.IDLE, tr("Idle at station"), losses.idle),
        LossBar(Loss.ABSENT, tr("Absent, not a break"), losses.absent),
        LossBar(Loss.NOT_SEEN, tr("Not seen (camera silent)"), losses.not_seen),
        LossBar(Loss.BREAK, tr("Planned break"), losses.breaks),
    )


def sentence(snapshot: Snapshot) -> str:
    """Say what the bars are of, and what most of the time went to."""
    losses = snapshot.losses
    if losses is None:
        calendar = snapshot.calendar
        if snapshot.too_long.presence:
            why = tr("Not seen and breaks are not worked out for spans over 8 days.")
        elif calendar is not None and calendar.plans:
            why = tr("Not seen and breaks are not worked out for this time.")
        else:
            why = tr("Not seen and breaks need shifts, and none are set.")
        rule = rule_text.named(snapshot.rule)
        return " ".join((tr("Person-hours by the {rule}.").format(rule=rule), why))
    return " ".join(filter(None, (_since(snapshot), _most(losses))))


def subtitle(snapshot: Snapshot) -> str:
    """Name who and where is meant, if not everyone and everywhere."""
    names = picked_names(snapshot)
    if names.worker and names.station:
        said = tr("of {worker} at {station}")
    elif names.worker:
        said = tr("of {worker}")
    else:
        said = tr("at {station}") if names.station else ""
    return said.format(worker=names.worker, station=names.station)


def summary(snapshot: Snapshot) -> str:
    """Tell the chart to who cannot see it."""
    bars = [f"{bar.name}: {bar.figure}." for bar in loss_bars(snapshot)]
    return " ".join((*bars, sentence(snapshot)))


def _by_rule(snapshot: Snapshot) -> tuple[timedelta, timedelta]:
    pick = snapshot.view.pick.worker_id
    rows = [row for row in snapshot.dashboard.workers if pick in {None, row.worker_id}]
    idle = sum((row.idle for row in rows), timedelta())
    return idle, sum((row.absent for row in rows), timedelta())


def _since(snapshot: Snapshot) -> str:
    shift, zone = snapshot.shift, ZoneInfo(snapshot.zone)
    if shift is None:
        return tr("Person-hours of the planned working time in this span.")
    start = text.clock_time(shift.start, zone)
    if snapshot.taken_at < shift.end:
        return tr("Person-hours since {time}.").format(time=start)
    end = text.clock_time(shift.end, zone)
    return tr("Person-hours from {start} to {end}.").format(start=start, end=end)


def _most(losses: Losses) -> str:
    lost = losses.idle + losses.absent + losses.not_seen
    if lost < text.MINUTE:
        return tr("Nothing was lost outside breaks.")
    most, said = max(
        (
            (losses.idle, tr("Idle time is {share} of the {hours} lost outside breaks.")),
            (losses.absent, tr("Absence is {share} of the {hours} lost outside breaks.")),
            (
                losses.not_seen,
                tr("{share} of the {hours} lost outside breaks was not seen by a camera."),
            ),
        ),
        key=lambda pair: pair[0],
    )
    share = text.whole_percent(most / lost)
    return said.format(share=share, hours=text.duration(lost))
