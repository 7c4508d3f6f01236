"""ShiftTemplate: common ways to fill a day, to begin with."""

from dataclasses import dataclass
from datetime import time
from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.shift import EVERY_DAY, Break, Shift

tr = partial(QCoreApplication.translate, "shift_template")

_MONDAY_TO_FRIDAY = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class ShiftTemplate:
    """Some shifts under a name."""

    name: str
    shifts: tuple[Shift, ...]


def templates() -> tuple[ShiftTemplate, ...]:
    """Return what can be begun with, in the language of the window."""
    day = _shift(tr("Day shift"), 8, 16, 12)
    early = _shift(tr("Early shift"), 6, 14, 10)
    late = _shift(tr("Late shift"), 14, 22, 18)
    night = _shift(tr("Night shift"), 22, 6, 2)
    long_day = _shift(tr("Day shift"), 6, 18, 12, EVERY_DAY)
    long_night = _shift(tr("Night shift"), 18, 6, 0, EVERY_DAY)
    return (
        ShiftTemplate(tr("One shift of 8 hours"), (day,)),
        ShiftTemplate(tr("Two shifts of 8 hours"), (early, late)),
        ShiftTemplate(tr("Three shifts of 8 hours"), (early, late, night)),
        ShiftTemplate(tr("Two shifts of 12 hours"), (long_day, long_night)),
    )


def _shift(
    name: str, start: int, end: int, lunch: int, days: frozenset[int] = _MONDAY_TO_FRIDAY
) -> Shift:
    pause = Break(tr("Break"), time(lunch), time(lunch, 30))
    return Shift(time(start), time(end), name, (pause,), days)
