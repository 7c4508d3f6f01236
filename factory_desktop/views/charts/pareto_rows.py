"""ParetoRows: lost time as rows, by state, reason, station or worker, the most first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.lost_time import Loss, LostTime
from factory_desktop.models import reason_text
from factory_desktop.views.charts.legend import Sign

tr = partial(QCoreApplication.translate, "charts")


class By(Enum):
    """What lost time is parted by."""

    STATE = "state"
    REASON = "reason"
    STATION = "station"
    WORKER = "worker"

    @property
    def word(self) -> str:
        """Its name for people."""
        words = {
            By.STATE: tr("State"),
            By.REASON: tr("Reason"),
            By.STATION: tr("Station"),
            By.WORKER: tr("Worker"),
        }
        return words[self]


class Look(Enum):
    """How a row's bar is drawn."""

    IDLE = "idle"
    ABSENT = "absent"
    NOT_SEEN = "not seen"
    BREAK = "break"
    PALE = "pale"
    """What nobody has given a reason for."""


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """One bar."""

    key: str
    """An id, a reason, or the name of a state."""
    name: str
    time: timedelta
    look: Look
    share: float
    """Of all rows together, 0..1."""
    running: float
    """The share of this and the rows before it together."""


def rows_of(lost: LostTime, by: By) -> tuple[ParetoRow, ...]:
    """List the rows; what nobody has given a reason for stays last, whatever its time."""
    match by:
        case By.STATE:
            return _rows(sorted(_states(lost), key=lambda one: -one[0].time))
        case By.REASON:
            return _rows([_reason(loss) for loss in lost.reasons])
        case By.STATION:
            return _rows([(loss, Look.IDLE) for loss in lost.stations])
        case By.WORKER:
            return _rows([(loss, Look.IDLE) for loss in lost.workers])


def _states(lost: LostTime) -> Iterable[tuple[Loss, Look]]:
    for look, name, time in (
        (Look.IDLE, Sign.IDLE.word, lost.idle),
        (Look.ABSENT, Sign.ABSENT.word, lost.absent),
        (Look.NOT_SEEN, Sign.NOT_SEEN.word, lost.not_seen),
        (Look.BREAK, tr("Planned break"), lost.breaks),
    ):
        if time:
            yield Loss(look.value, name, time), look


def _reason(loss: Loss) -> tuple[Loss, Look]:
    if loss.key:
        return Loss(loss.key, reason_text.named(loss.key), loss.time), Look.IDLE
    return Loss("", tr("No reason given"), loss.time), Look.PALE


def _rows(losses: list[tuple[Loss, Look]]) -> tuple[ParetoRow, ...]:
    whole = sum((loss.time for loss, _ in losses), timedelta())
    found: list[ParetoRow] = []
    so_far = timedelta()
    for loss, look in losses:
        so_far += loss.time
        share = loss.time / whole, so_far / whole
        found.append(ParetoRow(loss.key, loss.name, loss.time, look, *share))
    return tuple(found)
