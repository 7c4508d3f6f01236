"""A line of text painted in a place of a row, on the side that the language begins at."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def paint_line(
    painter: QPainter,
    option: QStyleOptionViewItem,
    row: QRect,
    place: QRect,
    text: str,
    align: Qt.AlignmentFlag = START,
) -> None:
    """Paint a plain text into a place of a row, cut off with dots where it is too long.

    Place and side are given as for languages read from the left; for others both are mirrored.
    """
    where = QStyle.visualRect(option.direction, row, place)
    said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    flags = QStyle.visualAlignment(option.direction, align)
    painter.drawText(where, int(flags) | int(Qt.TextFlag.TextSingleLine), said)
