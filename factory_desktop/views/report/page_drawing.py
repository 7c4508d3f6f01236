"""The page of a shift report, from its title to its last line; all that does not fit is told."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter

from factory_desktop.views.report.content import Figure, Loss, ReportContent
from factory_desktop.views.report.hours_drawing import draw_hours
from factory_desktop.views.report.ink import Ink
from factory_desktop.views.report.timeline_drawing import (
    draw_legend,
    draw_timeline,
    height,
)

tr = partial(QCoreApplication.translate, "report")

MARGIN = 36.0
_GAP = 12.0
_CARD = 58.0
_HOURS = 150.0
_FOOT = 30.0
_LINE = 13.0
_BY_HAND = 20.0
_LEAST_BELOW = 88.0
"""Points for losses and notes whatever else there is."""
_ACROSS = 3


def draw_page(painter: QPainter, size: QSizeF, content: ReportContent) -> None:
    """Draw one page of this size in points; the painter's unit is a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ink = Ink(painter)
    page = QRectF(QPointF(), size).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    foot = QRectF(page.left(), page.bottom() - _FOOT, page.width(), _FOOT)
    top = _title(ink, page, content)
    top = _figures(ink, QRectF(page.left(), top, page.width(), 0), content.figures)
    top = _hours(ink, QRectF(page.left(), top, page.width(), _HOURS), content)
    room = QRectF(page.left(), top, page.width(), foot.top() - _GAP - top)
    top = _timeline(ink, room, content)
    below = QRectF(page.left(), top, page.width(), foot.top() - _GAP - top)
    half = (below.width() - _GAP) / 2
    _losses(ink, QRectF(below.left(), below.top(), half, below.height()), content)
    right = QRectF(below.left() + half + _GAP, below.top(), half, below.height())
    _notes(ink, right, content)
    _foot(ink, foot, content)


def _title(ink: Ink, page: QRectF, content: ReportContent) -> float:
    line = QRectF(page.left(), page.top(), page.width(), 24)
    ink.words(line.adjusted(0, 0, -160, 0), content.title, 19, strong=True)
    ink.words(
        line.adjusted(page.width() - 156, 0, 0, 0), content.plant, 10, strong=True, right=True
    )
    second = QRectF(page.left(), line.bottom() + 1, page.width(), 13)
    said = " · ".join(filter(None, (content.span, content.narrowed)))
    ink.words(second.adjusted(0, 0, -230, 0), said, 9)
    ink.words(
        second.adjusted(page.width() - 226, 0, 0, 0), content.moment, 8, quiet=True, right=True
    )
    under = second.bottom() + 5
    ink.line(QPointF(page.left(), under), QPointF(page.right(), under), ink.theme.text, 1)
    return under + 9


def _figures(ink: Ink, room: QRectF, figures: tuple[Figure, ...]) -> float:
    wide = (room.width() - (_ACROSS - 1) * 8) / _ACROSS
    for number, one in enumerate(figures):
        row, column = divmod(number, _ACROSS)
        place = QPointF(room.left() + column * (wide + 8), room.top() + row * (_CARD + 8))
        _card(ink, QRectF(place, QSizeF(wide, _CARD)), one)
    rows = -(-len(figures) // _ACROSS)
    return room.top() + rows * (_CARD + 8) + _GAP - 8


def _card(ink: Ink, box: QRectF, one: Figure) -> None:
    ink.frame(box)
    inside = box.adjusted(8, 4, -8, -4)
    ink.words(QRectF(inside.topLeft(), QSizeF(inside.width(), 10)), one.name, 8, quiet=True)
    line = QRectF(inside.left(), inside.top() + 10, inside.width(), 20)
    ink.words(line, one.figure, 17, strong=True)
    beside = ink.width(one.figure, 17, strong=True) + 4
    ink.words(line.adjusted(beside, 3, 0, 0), one.unit, 8, quiet=True)
    ink.words(QRectF(inside.left(), line.bottom(), inside.width(), 10), one.delta, 8, strong=True)
    last = QRectF(inside.left(), inside.bottom() - 9, inside.width(), 9)
    ink.words(last, one.footnote, 7, quiet=True)


def _heading(ink: Ink, box: QRectF, title: str, note: str = "") -> QRectF:
    """Write a section's title and a quiet word after it; returns the room below."""
    line = QRectF(box.left(), box.top(), box.width(), 13)
    ink.words(line, title, 10, strong=True)
    after = ink.width(title, 10, strong=True) + 8
    ink.words(line.adjusted(after, 1, 0, 0), note, 7, quiet=True)
    return box.adjusted(0, 16, 0, 0)


def _hours(ink: Ink, box: QRectF, content: ReportContent) -> float:
    if not content.hours:
        _heading(ink, box, content.hours_title, content.hours_note)
        return box.top() + 16 + _GAP
    draw_hours(ink, _heading(ink, box, content.hours_title, content.hours_note), content)
    return box.bottom() + _GAP


def _timeline(ink: Ink, room: QRectF, content: ReportContent) -> float:
    title = tr("Who did what")
    if not content.workers:
        _heading(ink, room, title, tr("Nobody was seen in this time."))
        return room.top() + 16 + _GAP
    high = height(content, room.height() - 16 - _GAP - _LEAST_BELOW)
    box = QRectF(room.left(), room.top() + 16, room.width(), high)
    missing = draw_timeline(ink, box, content)
    _heading(ink, QRectF(room.left(), room.top(), room.width() - 190, 16), title, missing)
    line = QRectF(room.left(), room.top(), room.width() - 40, 13)
    draw_legend(ink, line)
    ink.words(QRectF(line.right(), line.top(), 40, 13), tr("Active"), 7, quiet=True, right=True)
    return box.bottom() + _GAP


def _losses(ink: Ink, box: QRectF, content: ReportContent) -> None:
    room = _heading(ink, box, tr("Where the time went"))
    longest = max((one.length for one in content.losses), default=None)
    for number, one in enumerate(content.losses):
        line = QRectF(room.left(), room.top() + number * (_LINE + 2), room.width(), _LINE)
        share = one.length / longest if longest else 0.0
        _loss(ink, line, one, share)
    top = room.top() + len(content.losses) * (_LINE + 2)
    for number, line_ in enumerate(_lines(ink, content.losses_note, room.width(), 7)):
        place = QRectF(room.left(), top + number * 9, room.width(), 9)
        ink.words(place, line_, 7, quiet=True)


def _loss(ink: Ink, line: QRectF, one: Loss, share: float) -> None:
    names, end = 112.0, 44.0
    ink.words(QRectF(line.left(), line.top(), names - 4, line.height()), one.name, 8)
    wide = max(1.0, (line.width() - names - end) * share)
    ink.state(QRectF(line.left() + names, line.top() + 2, wide, line.height() - 4), one.state)
    ink.words(line.adjusted(line.width() - end, 0, 0, 0), one.text, 8, strong=True, right=True)


def _notes(ink: Ink, box: QRectF, content: ReportContent) -> None:
    room = _heading(ink, box, tr("Notes"), content.notes_note)
    lines = [
        (note.when if not number else "", line)
        for note in content.notes
        for number, line in enumerate(_lines(ink, note.text, room.width() - 62, 8))
    ]
    fitting = int(room.height() / _LINE)
    if len(lines) > fitting:
        lines = [
            *lines[: fitting - 1],
            ("", tr("There are more notes than this page has room for.")),
        ]
    for number, (when, words) in enumerate(lines):
        line = QRectF(room.left(), room.top() + number * _LINE, room.width(), _LINE)
        ink.words(line, when, 8, quiet=True)
        ink.words(line.adjusted(62, 0, 0, 0), words, 8)
    _ruled(ink, room.adjusted(0, len(lines) * _LINE, 0, 0))


def _ruled(ink: Ink, room: QRectF) -> None:
    """Draw lines to write on by hand."""
    y = room.top() + _BY_HAND
    while y <= room.bottom():
        ink.line(QPointF(room.left(), y), QPointF(room.right(), y))
        y += _BY_HAND


def _foot(ink: Ink, box: QRectF, content: ReportContent) -> None:
    ink.line(box.topLeft(), box.topRight(), ink.theme.text, 0.6)
    ink.words(QRectF(box.left(), box.top() + 4, box.width(), 11), content.quality, 8)
    second = QRectF(box.left(), box.top() + 16, box.width(), 11)
    ink.words(second, content.rule, 7, quiet=True)
    ink.words(second, tr("Factory Desktop"), 7, quiet=True, right=True)


def _lines(ink: Ink, words: str, width: float, size: float) -> list[str]:
    """Break words into lines of a width."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and ink.width(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
