"""CameraStrips: the events of each camera over the chosen time, under the plant's clock."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from factory_desktop.models import camera_text, text
from factory_desktop.models.camera_model import CameraModel
from factory_desktop.models.column import Column
from factory_desktop.views.charts.chart_table import ChartTable
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.time_ticks import time_ticks
from factory_desktop.views.fonts import font, scaled
from factory_desktop.views.pages.strip_delegate import HEIGHT, NAMES, SIDE, StripDelegate
from factory_desktop.views.theme import LIGHT, Theme

tr = partial(QCoreApplication.translate, "cameras")

_AXIS = 20
_TICK = 90
"""Pixels from one time to the next at least."""
_WORD = 84


class _Clock(QWidget):
    """The times above the strips."""

    def __init__(self, model: CameraModel) -> None:
        super().__init__()
        self._model, self._theme, self._zone = model, LIGHT, ZoneInfo("UTC")
        self.setFixedHeight(scaled(_AXIS))
        self.setFont(font(11))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def set_zone(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._model.shown
        long, wide = shown.cell * shown.cells, self.width() - scaled(NAMES) - SIDE
        if not shown.cells or wide <= scaled(_TICK):
            return
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.secondary))
        ticks = time_ticks(shown.start, shown.start + long, self._zone, wide // scaled(_TICK))
        for tick in ticks:
            middle = scaled(NAMES) + round((tick.at - shown.start) / long * wide)
            place = QRect(middle - scaled(_WORD) // 2, 0, scaled(_WORD), scaled(_AXIS))
            if place.right() <= self.width() and place.left() >= scaled(NAMES) - scaled(_WORD) // 2:
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), tick.text)


class CameraStrips(ChartPanel):
    """A strip a camera; the one chosen is the one chosen among the cards."""

    def __init__(self, model: CameraModel, parent: QWidget | None = None) -> None:
        self._model = model
        self.delegate = StripDelegate(model)
        self.clock, self.list = _Clock(model), QListView()
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.clock)
        layout.addWidget(self.list, 1)
        super().__init__(tr("Events of each camera"), inside, parent=parent)
        self.list.setProperty("role", "strips")
        self.list.setAccessibleName(tr("Events of each camera"))
        self.list.setModel(model)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(2 * scaled(HEIGHT))

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self.delegate.set_theme(theme)
        self.clock.set_theme(theme)
        self.list.viewport().update()

    def show_cameras(self, zone: ZoneInfo) -> None:
        """Say how the model's strips are meant."""
        shown = self._model.shown
        self.clock.set_zone(zone)
        self.describe(camera_text.strip_title(shown), camera_text.summary(shown.cameras))
        too_many = not shown.known and shown.cells > 0
        self.show_nothing(
            tr("There are too many events to show when each came. Choose a shorter time.")
            if too_many
            else ""
            if shown.cells
            else tr("Nothing of this time has passed yet.")
        )

    def _table(self) -> ChartTable:
        shown, zone = self._model.shown, self.clock._zone  # noqa: SLF001 - its own part
        rows = self._model.rows
        when = Column[int](
            tr("Time"),
            lambda n: n,
            lambda n: text.recent_moment(
                shown.start + n * shown.cell, zone, shown.taken_at, seconds=False
            ),
            figure=False,
        )
        of_each = (
            Column[int](camera_text.called(one), partial(_count, one.strip), text.number)
            for one in rows
        )
        return ChartTable((when, *of_each), tuple(range(shown.known)))


def _count(strip: tuple[int, ...], place: int) -> int:
    return strip[place] if place < len(strip) else 0
