"""Rate bars: how many events came in each piece of time, so that a silence is seen."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from factory_desktop.views.charts.hatch import paint_hatches
from factory_desktop.views.theme import Theme

_LOWEST = 2.0
"""Pixels of a bar of a single event beside many."""


def paint_rates(
    painter: QPainter, room: QRectF, counts: Sequence[int], silence: int, theme: Theme
) -> None:
    """Paint a bar for each count, from left to right whatever the language.

    So many pieces without any event in a row are hatched: a silence.
    """
    if not counts:
        return
    stride, most = room.width() / len(counts), max(*counts, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.working))
    for place, count in enumerate(counts):
        if count:
            high = max(_LOWEST, room.height() * count / most)
            left = round(room.left() + place * stride)
            wide = max(1, round(room.left() + (place + 1) * stride) - left - (stride > 3))  # noqa: PLR2004 - pixels that leave room for a gap
            painter.drawRect(QRectF(left, round(room.bottom() - high), wide, round(high)))
    painter.setBrush(QColor(theme.line))
    painter.drawRect(QRectF(room.left(), room.bottom(), room.width(), 1))
    boxes = [
        QRectF(round(room.left() + first * stride), room.top(), long * stride - 1, room.height())
        for first, long in silences(counts, silence)
    ]
    if boxes:
        paint_hatches(painter, boxes, theme.absent)


def silences(counts: Sequence[int], least: int) -> Iterator[tuple[int, int]]:
    """Yield where each silence begins and how many pieces it is long."""
    place = 0
    for silent, run in groupby(counts, key=lambda count: not count):
        long = sum(1 for _ in run)
        if silent and long >= least:
            yield place, long
        place += long
