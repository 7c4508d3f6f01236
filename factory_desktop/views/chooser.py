"""SpanChooser: the shift or span shown, a list of others, and a step to either side."""

from collections.abc import Mapping
from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from factory_desktop.domain.shift import PlacedShift
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import span_text
from factory_desktop.views import icons, plain
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import Theme
from factory_desktop.views.tool_row import tool_button

_BACK = timedelta(days=2)
"""So far back shifts are listed; steps and the palette reach the others."""
_MOST = 9
_LEAST = 150
"""Pixels: a shift's name and the beginning of its day."""
_BEFORE, _AFTER = 13, 30
"""Pixels beside the words, those after them with the arrow."""
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SpanButton(QPushButton):
    """Shows as much of its words as there is room for; all of them in the tooltip."""

    def say(self, words: str) -> None:
        """Show these words."""
        self.setText(plain.mnemonic_free(words))
        plain.set_tooltip(self, words)

    def minimumSizeHint(self) -> QSize:
        width = min(scaled(_LEAST), self.sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def painted_text(self) -> str:
        """Return what fits."""
        room = self.width() - _BEFORE - _AFTER
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        # A style sheet has no padding before the words of a button with a menu.
        inside = self.rect().adjusted(_BEFORE, 0, -_AFTER, 0)
        align = QStyle.visualAlignment(option.direction, _START)
        room = QStyle.visualRect(option.direction, self.rect(), inside)
        flags = int(align) | int(Qt.TextFlag.TextShowMnemonic)
        role = self.foregroundRole()
        painter.drawItemText(room, flags, option.palette, True, self.painted_text(), role)


class SpanChooser(QWidget):
    """The button that says which time is shown, between the steps back and on."""

    choice_wanted = Signal(object)
    """A `SpanChoice`."""

    def __init__(self, theme: Theme, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self._actions = actions
        self._snapshot: Snapshot | None = None
        self.button = SpanButton()
        self.button.setObjectName("span-chooser")
        self.button.setProperty("role", "chooser")
        self.menu = QMenu(self)
        self.menu.setObjectName("spans")
        self.menu.aboutToShow.connect(self._fill)
        self.button.setMenu(self.menu)
        self._ways = actions["go.previous-span"], actions["go.next-span"]
        self.steps = [_step(way) for way in self._ways]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.steps[0])
        layout.addWidget(self.button)
        layout.addWidget(self.steps[1])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._say(span_text.kind_word(SpanKind.SHIFT))
        self.set_theme(theme)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Say which time is shown."""
        self._snapshot = snapshot
        self._say(span_text.shown_in_words(snapshot))

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        drawn = ["chevron-left", "chevron-right"]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            drawn.reverse()
        for way, name in zip(self._ways, drawn, strict=True):
            way.setIcon(icons.icon(name, theme.text, disabled=theme.disabled))

    def _say(self, words: str) -> None:
        self.button.say(words)
        self.button.setAccessibleName(self.tr("Time shown: {span}").format(span=words))

    def _fill(self) -> None:
        self.menu.clear()
        for shift in self._shifts():
            self._list(shift)
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        for kind in SpanKind:
            if kind is not SpanKind.SHIFT:
                self.menu.addAction(self._actions[f"span.{kind.value}"])

    def _shifts(self) -> list[PlacedShift]:
        """Return the shifts of the last days that have begun, the latest first."""
        if self._snapshot is None or self._snapshot.calendar is None:
            return []
        now, calendar = self._snapshot.taken_at, self._snapshot.calendar
        begun = calendar.between(now - _BACK, now + timedelta(microseconds=1))
        return [one for one in reversed(begun) if one.start <= now][:_MOST]

    def _list(self, shift: PlacedShift) -> None:
        snapshot = self._snapshot
        assert snapshot is not None  # noqa: S101 - shifts are known from it
        zone, now = ZoneInfo(snapshot.zone), snapshot.taken_at
        words = span_text.shift_in_words(shift, zone, now.astimezone(zone).year)
        entry = self.menu.addAction(plain.mnemonic_free(words))
        entry.setCheckable(True)
        entry.setChecked(snapshot.shift is not None and snapshot.shift.key == shift.key)
        latest = snapshot.calendar.latest(now) if snapshot.calendar else None
        choice = SpanChoice.of_shift(shift, latest)
        entry.triggered.connect(lambda: self.choice_wanted.emit(choice))


def _step(action: QAction) -> QToolButton:
    button = tool_button(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
