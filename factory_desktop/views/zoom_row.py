"""ZoomRow: whose rows a timeline shows, and how much time."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.views import plain
from factory_desktop.views.choice_group import ChoiceGroup

_GAP = 2


class Zoom(Enum):
    """How much time is shown at once."""

    FIVE_MINUTES = "5-minutes"
    HOUR = "hour"
    SHIFT = "shift"
    DAY = "day"
    WEEK = "week"
    THIRTY_DAYS = "30-days"
    SPAN = "span"
    """The span of the window."""


_GO_FIRST = (Zoom.THIRTY_DAYS, Zoom.FIVE_MINUTES, Zoom.WEEK, Zoom.DAY, Zoom.HOUR, Zoom.SHIFT)
"""What a narrow row leaves out, in this order; plus and minus reach all of them."""


class ZoomRow(QWidget):
    """Two boxes of buttons, and what is to be done with the time shown."""

    kind_wanted = Signal(object)
    """A `RowKind`."""
    zoom_wanted = Signal(object)
    """A `Zoom`."""
    factor_wanted = Signal(float)
    """Show so many times as much."""
    filter_wanted = Signal()
    """The window is to show the brushed stretch, or the one in view."""

    def __init__(self) -> None:
        super().__init__()
        self._shifts = True
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._kinds())
        layout.addWidget(self._zooms())
        layout.addStretch()
        self.filter = QPushButton()
        self.filter.clicked.connect(lambda _checked: self.filter_wanted.emit())
        layout.addWidget(self.filter)
        self.show_brushed(False)

    def show_brushed(self, brushed: bool) -> None:
        """Say what the filter would take."""
        if brushed:
            self.filter.setText(self.tr("Filter to the marked range"))
        else:
            self.filter.setText(self.tr("Filter to this range"))
        plain.set_look(self.filter, "primary" if brushed else "")

    def offer_shift(self, there: bool) -> None:
        """Let a shift be chosen where some are planned."""
        if there is not self._shifts:
            self._shifts = there
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        spared = sum(self._width_of(zoom) for zoom in _GO_FIRST if not self._is_out(zoom))
        return QSize(hint.width() - spared, hint.height())

    def _fit(self) -> None:
        """Leave out as many buttons as there is no room for."""
        offered = [zoom for zoom in _GO_FIRST if self._shifts or zoom is not Zoom.SHIFT]
        out = {Zoom.SHIFT} - set(offered)
        shown = sum(self._width_of(zoom) for zoom in offered)
        least = self.minimumSizeHint().width()
        for zoom in offered:
            if least + shown <= self.width():
                break
            out.add(zoom)
            shown -= self._width_of(zoom)
        for zoom in _GO_FIRST:
            self.zooms[zoom].setHidden(zoom in out)

    def _width_of(self, zoom: Zoom) -> int:
        return self.zooms[zoom].minimumSizeHint().width() + _GAP

    def _is_out(self, zoom: Zoom) -> bool:
        return self.zooms[zoom].isHidden()

    def _kinds(self) -> QFrame:
        names = {RowKind.WORKERS: self.tr("Workers"), RowKind.STATIONS: self.tr("Stations")}
        box, inside = _box(self.tr("Rows"))
        group = ChoiceGroup(self)
        self.kinds: dict[RowKind, QPushButton] = {}
        for kind, name in names.items():
            button = _segment(name, lambda kind=kind: self.kind_wanted.emit(kind))  # type: ignore[misc]
            button.setCheckable(True)
            group.addButton(button)
            inside.addWidget(button)
            self.kinds[kind] = button
        self.kinds[RowKind.WORKERS].setChecked(True)
        return box

    def _zooms(self) -> QFrame:
        names = {
            Zoom.FIVE_MINUTES: self.tr("5 min"),
            Zoom.HOUR: self.tr("1 h"),
            Zoom.SHIFT: self.tr("Shift"),
            Zoom.DAY: self.tr("Day"),
            Zoom.WEEK: self.tr("Week"),
            Zoom.THIRTY_DAYS: self.tr("30 d"),
            Zoom.SPAN: self.tr("Whole span"),
        }
        box, inside = _box(self.tr("Time shown"))
        self.closer = _segment("+", lambda: self.factor_wanted.emit(0.5))
        self.wider = _segment("−", lambda: self.factor_wanted.emit(2.0))
        self.closer.setAccessibleName(self.tr("Show less time"))
        self.wider.setAccessibleName(self.tr("Show more time"))
        plain.set_tooltip(self.closer, self.tr("Show less time (+, or Ctrl and wheel)"))
        plain.set_tooltip(self.wider, self.tr("Show more time (−, or Ctrl and wheel)"))
        inside.addWidget(self.wider)
        self.zooms: dict[Zoom, QPushButton] = {}
        for zoom, name in names.items():
            button = _segment(name, lambda zoom=zoom: self.zoom_wanted.emit(zoom))  # type: ignore[misc]
            inside.addWidget(button)
            self.zooms[zoom] = button
        inside.addWidget(self.closer)
        return box


def _box(name: str) -> tuple[QFrame, QHBoxLayout]:
    box = QFrame()
    box.setObjectName("spans")
    box.setAccessibleName(name)
    inside = QHBoxLayout(box)
    inside.setContentsMargins(2, 2, 2, 2)
    inside.setSpacing(_GAP)
    return box, inside


def _segment(text: str, do: Callable[[], None]) -> QPushButton:
    made = QPushButton(text)
    made.setProperty("role", "segment")
    made.clicked.connect(lambda _checked: do())
    return made
