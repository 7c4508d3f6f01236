"""Hour by hour on paper: bars beside the line of what was due."""

from PySide6.QtCore import QPointF, QRectF

from factory_desktop.models import text
from factory_desktop.views.report.content import HourBar, ReportContent
from factory_desktop.views.report.ink import Ink

_AXIS = 24
_LABEL, _BALANCE = 10, 10
_WIDEST_BAR = 30
_SHARE = 0.62
"""How much of its place a bar takes."""
_LEAST_LABEL = 26
_LINE = 1.4
_INSIDE = 14
_MOST_STEPS = 4


def draw_hours(ink: Ink, box: QRectF, content: ReportContent) -> None:
    """Draw the bars into a box, their labels below them."""
    bars = content.hours
    if not bars:
        return
    plot = box.adjusted(_AXIS, 10, 0, -(_LABEL + _BALANCE))
    most = max([1.0, *[max(bar.units, bar.target or 0) for bar in bars]])
    _scale(ink, plot, most)
    place = plot.width() / len(bars)
    every = max(1, -(-_LEAST_LABEL // max(1, int(place))))
    for number, bar in enumerate(bars):
        room = QRectF(plot.left() + number * place, plot.top(), place, plot.height())
        _bar(ink, room, bar, most)
        if number % every == 0:
            _labels(ink, room, bar)


def _scale(ink: Ink, plot: QRectF, most: float) -> None:
    ink.line(plot.bottomLeft(), plot.bottomRight(), ink.theme.secondary)
    step = _step(most)
    for number in range(1, int(most / step) + 1):
        y = plot.bottom() - plot.height() * number * step / most
        ink.line(QPointF(plot.left(), y), QPointF(plot.right(), y))
        label = QRectF(plot.left() - _AXIS, y - 5, _AXIS - 4, 10)
        ink.words(label, text.number(number * step), 7, quiet=True, right=True)


def _step(most: float) -> int:
    """Choose a round number of which there are two to four."""
    size = 1
    while most / size > _MOST_STEPS * 5:
        size *= 10
    return next(size * one for one in (1, 2, 5, 10) if most / (size * one) <= _MOST_STEPS)


def _bar(ink: Ink, room: QRectF, bar: HourBar, most: float) -> None:
    wide = min(_WIDEST_BAR, room.width() * _SHARE)
    left, high = room.center().x() - wide / 2, room.height() * bar.units / most
    shape = QRectF(left, room.bottom() - high, wide, high)
    if bar.runs:
        ink.fill(shape, ink.theme.tint)
        ink.outline(shape, ink.theme.working)
    elif bar.units:
        ink.fill(shape, ink.theme.working)
    if bar.target:
        y = room.bottom() - room.height() * bar.target / most
        if not bar.ahead and bar.target > bar.units:
            missing = QRectF(left, y, wide, shape.top() - y)
            ink.outline(missing, ink.theme.idle, dashed=True)
        ink.line(QPointF(left - 2, y), QPointF(left + wide + 2, y), ink.theme.text, _LINE)
    if not bar.ahead and room.width() >= _AXIS * 0.6:
        _units(ink, shape, room, bar)


def _units(ink: Ink, shape: QRectF, room: QRectF, bar: HourBar) -> None:
    """Write how many at the foot of the bar, far from the line, or above one that is too low."""
    inside = shape.height() > _INSIDE
    top = shape.bottom() - 12 if inside else shape.top() - 11
    line = QRectF(room.left(), top, room.width(), 9)
    white = inside and not bar.runs
    ink.words(line, text.number(bar.units), 8, strong=True, middle=True, white=white)


def _labels(ink: Ink, room: QRectF, bar: HourBar) -> None:
    # A label may be wider than its bar: its neighbors then have none.
    wide = QRectF(room.center().x() - 30, room.bottom() + 1, 60, _LABEL)
    ink.words(wide, bar.label, 7, quiet=True, middle=True)
    ink.words(wide.translated(0, _LABEL), bar.balance, 7, strong=True, middle=True)
