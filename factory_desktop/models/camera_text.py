"""Cameras in words: what state one is in, and its figures."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from factory_desktop.metrics.camera_health import CameraHealth, Cameras, CameraState
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "cameras")

UNSURE = 0.8
"""The mean confidence below which a model asks for a look."""
_SHARE = 0.05
"""The share of refused or repeated events from which one asks for a look."""
_DAY = timedelta(days=1)
_TENTH = timedelta(seconds=0.05)


class Figure(NamedTuple):
    """A line of a camera's card."""

    name: str
    value: str
    warns: bool = False


def called(one: CameraHealth) -> str:
    """Name a camera by its id."""
    return one.camera_id or tr("No camera id")


def kind(one: CameraHealth) -> str:
    """Say what it is called by people, or what it is."""
    if one.simulated:
        return tr("Simulated camera")
    if not one.camera_id:
        return tr("Events that name no camera")
    return " · ".join(filter(None, (one.name, one.place, ", ".join(one.stations))))


def state(one: CameraHealth, now: datetime) -> str:
    """Say how a camera is: `Sending`, `Silent for 50 min`, `Clock is 3 min slow`."""
    match one.state:
        case CameraState.SILENT | CameraState.RESTING:
            return _silent(one, now)
        case CameraState.CLOCK if one.offset is not None:
            slow = one.offset < timedelta()
            said = tr("Clock is {length} slow") if slow else tr("Clock is {length} fast")
            return said.format(length=text.exact(abs(one.offset)))
        case CameraState.NEW:
            return tr("Has never sent anything")
        case _:
            return tr("Sending")


def _silent(one: CameraHealth, now: datetime) -> str:
    resting = one.state is CameraState.RESTING
    if one.last_seen is None:
        return tr("Silent for over an hour")
    long = now - one.last_seen
    length = text.duration(long) if long < _DAY else text.exact(long)
    said = tr("Quiet for {length}, nobody works now") if resting else tr("Silent for {length}")
    return said.format(length=length)


def figures(one: CameraHealth) -> tuple[Figure, ...]:
    """Return the lines of its card."""
    sent = one.events + one.duplicates + one.rejected
    off = one.state is CameraState.CLOCK
    unsure = one.confidence is not None and one.confidence < UNSURE
    return (
        Figure(tr("Events / min"), text.number(one.rate, 1)),
        Figure(tr("Confidence"), text.number(one.confidence, 2), unsure),
        Figure(tr("Delay"), _seconds(one.delay)),
        Figure(tr("Clock offset"), _offset(one.offset), off),
        Figure(tr("Duplicates"), text.number(one.duplicates), _many(one.duplicates, sent)),
        Figure(tr("Late"), text.number(one.late), _many(one.late, sent)),
        Figure(tr("Rejected"), text.number(one.rejected), _many(one.rejected, sent)),
    )


def spoken(one: CameraHealth, now: datetime) -> str:
    """Say all of a card in one line, for who cannot see it."""
    lines = (f"{each.name} {each.value}" for each in figures(one))
    return ", ".join(filter(None, (called(one), kind(one), state(one, now), *lines)))


def help_text() -> str:
    """Say how the figures are meant."""
    return "\n".join(
        (
            tr("Events / min: received in the last ten minutes."),
            tr("Delay: how much longer than its fastest event of the last hour the mean one took."),
            tr("Clock offset: how far the camera's clock is ahead, by that fastest event."),
            tr("Confidence, duplicates, late and rejected: over the hours of the chosen time."),
        )
    )


def summary(cameras: Sequence[CameraHealth]) -> str:
    """Say how many there are of each kind: `4 cameras send, 1 is silent.`."""
    count = Counter(one.state for one in cameras if one.camera_id)
    return " · ".join(_told(count))


def _told(count: Counter[CameraState]) -> Iterator[str]:
    for kind, one, many in (
        (CameraState.SILENT, tr("1 camera is silent"), tr("{count} cameras are silent")),
        (CameraState.CLOCK, tr("1 clock is off"), tr("{count} clocks are off")),
        (CameraState.SENDING, tr("1 camera sends"), tr("{count} cameras send")),
        (CameraState.RESTING, tr("1 camera is quiet"), tr("{count} cameras are quiet")),
        (CameraState.NEW, tr("1 has never sent"), tr("{count} have never sent")),
    ):
        if count[kind]:
            yield one if count[kind] == 1 else many.format(count=text.number(count[kind]))


def strip_title(cameras: Cameras) -> str:
    """Name the strips: `Events in each 5 min`."""
    return tr("Events in each {length}").format(length=text.exact(cameras.cell))


def _seconds(length: timedelta | None) -> str:
    if length is None:
        return text.DASH
    if length >= timedelta(minutes=1):
        return text.exact(length)
    return tr("{seconds} s").format(seconds=text.number(length.total_seconds(), 1))


def _offset(length: timedelta | None) -> str:
    if length is None:
        return text.DASH
    sign = "\N{MINUS SIGN}" if length <= -_TENTH else "+" if length >= _TENTH else ""
    return sign + _seconds(abs(length))


def _many(count: int, sent: int) -> bool:
    return count > _SHARE * sent
