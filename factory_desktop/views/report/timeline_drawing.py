"""Who did what, on paper: a row a worker, states by their shapes."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from factory_desktop.domain.event import EventType
from factory_desktop.models import text
from factory_desktop.views.charts.legend import Sign
from factory_desktop.views.report.content import ReportContent, WorkerRow
from factory_desktop.views.report.ink import Ink

tr = partial(QCoreApplication.translate, "report")

NAMES, TOTALS = 92.0, 34.0
MOST_ROW, LEAST_ROW = 23.0, 9.0
AXIS = 12.0
_BAR = 0.62
_LEAST = 0.4
"""Points: a state that was there is seen, however short."""
_SIGNS = (
    (Sign.WORKING, EventType.WORKING),
    (Sign.IDLE, EventType.IDLE),
    (Sign.ABSENT, EventType.ABSENT),
    (Sign.NOT_SEEN, None),
)
# The rare ones come last, so that they are on top where time is short on paper.
_ORDER = (EventType.WORKING, None, EventType.IDLE, EventType.ABSENT)


def height(content: ReportContent, most: float) -> float:
    """Tell how high the timeline is, at most so many points."""
    return min(most, AXIS + len(content.workers) * MOST_ROW)


def draw_timeline(ink: Ink, box: QRectF, content: ReportContent) -> str:
    """Draw the rows; returns a sentence about those that found no room, or an empty text."""
    room = box.height() - AXIS
    fitting = max(1, int(room / LEAST_ROW))
    rows = content.workers[:fitting]
    if not rows:
        return ""
    row = min(MOST_ROW, room / len(rows))
    plot = box.adjusted(NAMES, 0, -TOTALS, -(box.height() - row * len(rows)))
    _ground(ink, plot, content)
    for number, worker in enumerate(rows):
        strip = QRectF(plot.left(), plot.top() + number * row, plot.width(), row)
        _row(ink, strip, worker, content)
    if content.now:
        x = _place(content.now, plot, content)
        ink.line(QPointF(x, plot.top()), QPointF(x, plot.bottom()), ink.theme.text, 0.8)
    missing = len(content.workers) - len(rows)
    if not missing:
        return ""
    return tr("{shown} of {all} workers; the others found no room.").format(
        shown=text.number(len(rows)), all=text.number(len(content.workers))
    )


def draw_legend(ink: Ink, box: QRectF) -> None:
    """Explain the shapes, from the right end of a line."""
    right = box.right()
    for sign, state in reversed(_SIGNS):
        wide = ink.width(sign.word, 7) + 2
        words = QRectF(right - wide, box.top(), wide, box.height())
        ink.words(words, sign.word, 7, quiet=True)
        shape = QRectF(words.left() - 16, box.center().y() - 4, 12, 8)
        ink.state(shape, state)
        right = shape.left() - 10


def _ground(ink: Ink, plot: QRectF, content: ReportContent) -> None:
    for start, end in content.breaks:
        left, right = _place(start, plot, content), _place(end, plot, content)
        if right > left:
            ink.fill(QRectF(left, plot.top(), right - left, plot.height()), ink.theme.track)
    last = plot.left() - AXIS
    for mark in content.marks:
        x = _place(mark.at, plot, content)
        ink.line(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        wide = ink.width(mark.text, 7)
        if x - wide / 2 > last:
            below = QRectF(x - 30, plot.bottom() + 1, 60, AXIS - 2)
            ink.words(below, mark.text, 7, quiet=True, middle=True)
            last = x + wide / 2 + 4


def _row(ink: Ink, strip: QRectF, worker: WorkerRow, content: ReportContent) -> None:
    size = min(8.0, max(6.0, strip.height() - 2))
    names = QRectF(strip.left() - NAMES, strip.top(), NAMES - 6, strip.height())
    ink.words(names, worker.name, size)
    totals = QRectF(strip.right(), strip.top(), TOTALS, strip.height())
    ink.words(totals, worker.total, size, right=True)
    high = strip.height() * _BAR
    top = strip.center().y() - high / 2
    for state in _ORDER:
        for one in worker.stretches:
            if one.state is state:
                left = _place(one.start, strip, content)
                right = max(_place(one.end, strip, content), left + _LEAST)
                ink.state(QRectF(left, top, right - left, high), state)


def _place(at: datetime, plot: QRectF, content: ReportContent) -> float:
    share = (at - content.start) / (content.end - content.start)
    return plot.left() + plot.width() * min(1.0, max(0.0, share))
