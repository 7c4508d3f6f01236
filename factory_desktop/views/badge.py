"""Badge: a disc with a number in the corner of the program's icon, while something waits."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

from factory_desktop.domain.alert import AlertBoard
from factory_desktop.domain.concern import Severity
from factory_desktop.views.fonts import fixed_font

SIZES = (16, 22, 24, 32, 48, 64, 128)
"""What desktops ask for in trays and task bars."""
_MOST = 9
"""More than this many is not told apart at this size."""
_SHARE = 0.62
"""Of the icon's width that the disc takes."""


@dataclass(frozen=True, slots=True)
class Badge:
    """What the disc says; its colors are its own, as nobody knows what it is drawn on."""

    text: str
    ground: str
    ink: str = "#FFFFFF"


TROUBLE = Badge("!", "#B3261E")
"""Nothing can be stored, or cameras cannot send."""
_GROUNDS = {
    Severity.BAD: ("#B3261E", "#FFFFFF"),
    Severity.WARNING: ("#F2B45A", "#1C2127"),
    Severity.INFO: ("#1B659F", "#FFFFFF"),
}


def of(board: AlertBoard | None) -> Badge | None:
    """Return the badge of the alerts that nobody has seen to yet; None where none waits."""
    if board is None or board.worst is None:
        return None
    count = len(board.waiting)
    return Badge(str(count) if count <= _MOST else f"{_MOST}+", *_GROUNDS[board.worst])


def badged(icon: QIcon, badge: Badge | None) -> QIcon:
    """Return the icon with the badge in its lower right corner, in every size."""
    if badge is None:
        return icon
    made = QIcon()
    for size in SIZES:
        drawn = icon.pixmap(size)
        _draw(drawn, badge)
        made.addPixmap(drawn)
    return made


def _draw(drawn: QPixmap, badge: Badge) -> None:
    size = drawn.width() / drawn.devicePixelRatio()
    ring = max(1.0, size / 24)
    disc = size * _SHARE
    box = QRectF(size - disc, size - disc, disc, disc).adjusted(0, 0, -ring / 2, -ring / 2)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#FFFFFF"), ring))
    painter.setBrush(QColor(badge.ground))
    painter.drawEllipse(box)
    share = 0.72 if len(badge.text) == 1 else 0.56
    painter.setFont(fixed_font(max(7, round(disc * share)), QFont.Weight.DemiBold))
    painter.setPen(QColor(badge.ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), badge.text)
    painter.end()
