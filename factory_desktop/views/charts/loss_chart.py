"""LossChart: where the time went in which nobody worked."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.charts import loss_words as words
from factory_desktop.views.charts.chart_table import ChartTable, of_losses
from factory_desktop.views.charts.hatch import paint_hatches
from factory_desktop.views.charts.loss_words import Loss, LossBar
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.plain import paragraph
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "charts")

_BAR = 16
_LEAST_ROW, _MOST_ROW = 20, 34
_GAP = 10
_LEAST_BAR = 2
"""A thinner bar would be seen only now and then."""


class LossChart(ChartPanel):
    """A bar for each kind of lost time, and a sentence on what most of it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._bars = LossBars()
        self._sentence = paragraph("", "secondary")
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(4)
        layout.addWidget(self._bars, 1)
        layout.addWidget(self._sentence)
        super().__init__(tr("Where the time went"), body, parent=parent)
        # For what the keyboard can do with a chart: explain it, copy it, show it as a table.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._bars.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw the lost time of this snapshot."""
        events = snapshot.dashboard.factory.events
        self.show_nothing("" if events else tr("Nobody was seen in this time."))
        self._bars.set_bars(words.loss_bars(snapshot))
        self._sentence.setText(words.sentence(snapshot))
        self.describe(words.subtitle(snapshot), words.summary(snapshot))

    def _table(self) -> ChartTable:
        return of_losses(self._bars.bars)


class LossBars(QWidget):
    """Name, bar and figure of each kind; the longest bar takes the room there is."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self._bars: tuple[LossBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[LossBar, ...]:
        """What is drawn."""
        return self._bars

    def set_bars(self, bars: tuple[LossBar, ...]) -> None:
        """Draw these."""
        if bars != self._bars:
            self._bars = bars
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 4 * 26)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, max(1, len(self._bars)) * scaled(_LEAST_ROW))

    def place_of(self, number: int) -> QRectF:
        """Tell where a bar is drawn, in pixels."""
        letters, strong = QFontMetrics(font(12)), QFontMetrics(_strong())
        names = max(letters.horizontalAdvance(bar.name) for bar in self._bars) + 2 * _GAP
        figures = max(strong.horizontalAdvance(bar.figure) for bar in self._bars) + _GAP
        room = max(_LEAST_BAR, self.width() - names - figures)
        longest = max(bar.time for bar in self._bars)
        share = self._bars[number].time / longest if longest else 0.0
        width = round(room * share)
        if self._bars[number].time:
            width = max(_LEAST_BAR, width)
        row = self._row()
        return QRectF(names, number * row + (row - _BAR) // 2, width, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, bar in enumerate(self._bars):
            self._paint(painter, bar, self.place_of(number), number * self._row())

    def _row(self) -> int:
        count = max(1, len(self._bars))
        return max(scaled(_LEAST_ROW), min(scaled(_MOST_ROW), self.height() // count))

    def _paint(self, painter: QPainter, bar: LossBar, box: QRectF, top: int) -> None:
        row = QRectF(0, top, self.width(), self._row())
        name, figure = QRectF(row), row.adjusted(box.right() + _GAP, 0, 0, 0)
        name.setRight(box.left() - _GAP)
        painter.setFont(font(12))
        painter.setPen(QColor(self._theme.text))
        self._write(painter, name, bar.name)
        painter.setFont(_strong())
        painter.setPen(QColor(self._theme.text if bar.time else self._theme.secondary))
        self._write(painter, figure, bar.figure)
        if bar.time:
            self._paint_bar(painter, bar.loss, self._seen(box))

    def _write(self, painter: QPainter, room: QRectF, text: str) -> None:
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        start = left if self.isLeftToRight() else right
        painter.drawText(self._seen(room), int(start | Qt.AlignmentFlag.AlignVCenter), text)

    def _seen(self, box: QRectF) -> QRectF:
        """Mirror a place where the language runs from right to left."""
        if self.isLeftToRight():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _paint_bar(self, painter: QPainter, loss: Loss, box: QRectF) -> None:
        theme = self._theme
        match loss:
            case Loss.IDLE:
                painter.fillRect(box, QColor(theme.idle))
            case Loss.ABSENT:
                painter.fillRect(box, QColor(theme.absent))
            case Loss.NOT_SEEN:
                paint_hatches(painter, [box.adjusted(0, 0, -1, -1)], theme.absent)
            case Loss.BREAK:
                painter.setPen(QPen(QColor(theme.absent), 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box.adjusted(0, 0, -1, -1))


def _strong() -> QFont:
    return font(12, QFont.Weight.DemiBold)
