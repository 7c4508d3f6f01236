"""Legend: the four states as shapes, so that they are told apart without color."""

from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from factory_desktop.domain.event import EventType
from factory_desktop.views.charts.hatch import paint_hatches
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.state_sign import paint_state
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_SIGN = QSize(16, 12)
_GAP = 6
_HIGH = 20
_BETWEEN = 18


class Sign(Enum):
    """What a bar of the timeline can say."""

    WORKING = "working"
    IDLE = "idle"
    ABSENT = "absent"
    NOT_SEEN = "not seen"

    @property
    def word(self) -> str:
        """Its name for people."""
        words = {
            Sign.WORKING: tr("Working"),
            Sign.IDLE: tr("Idle"),
            Sign.ABSENT: tr("Absent"),
            Sign.NOT_SEEN: tr("Not seen"),
        }
        return words[self]


class Legend(QWidget):
    """Shapes and words in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._signs: tuple[Sign, ...] = tuple(Sign)
        self.setFont(font(12))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Legend"))
        self.set_signs(self._signs)

    def set_signs(self, signs: tuple[Sign, ...]) -> None:
        """Explain only these."""
        self._signs = signs
        self.setAccessibleDescription(", ".join(sign.word for sign in signs))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        widths = [_SIGN.width() + _GAP + self._width(sign) for sign in self._signs]
        return QSize(sum(widths) + _BETWEEN * (len(widths) - 1) + 2, scaled(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(12))
        left = 0
        for sign in self._signs:
            top = (self.height() - _SIGN.height()) / 2
            self._paint_sign(painter, sign, QRectF(left, top, _SIGN.width(), _SIGN.height()))
            left += _SIGN.width() + _GAP
            painter.setPen(QColor(self._theme.secondary))
            room = QRectF(left, 0, self._width(sign) + 2, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, sign.word)
            left += self._width(sign) + _BETWEEN

    def _width(self, sign: Sign) -> int:
        return QFontMetrics(font(12)).horizontalAdvance(sign.word)

    def _paint_sign(self, painter: QPainter, sign: Sign, box: QRectF) -> None:
        match sign:
            case Sign.WORKING:
                paint_state(painter, EventType.WORKING, box, self._theme)
            case Sign.IDLE:
                paint_state(painter, EventType.IDLE, box, self._theme)
            case Sign.ABSENT:
                paint_state(painter, EventType.ABSENT, box, self._theme)
            case Sign.NOT_SEEN:
                paint_hatches(painter, [box.adjusted(0, 0, -1, -1)], self._theme.absent)
