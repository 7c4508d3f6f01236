"""BarCursor: which bar of a chart the keyboard is on."""

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt

from factory_desktop.views.theme import LIGHT, Theme

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class BarCursor(QObject):
    """A band behind a bar, seen while the keyboard moves it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.band = pg.BarGraphItem(x=[], width=1, height=[], pen=None)
        self.band.setZValue(-10)
        self._theme = LIGHT
        self._count = 0
        self._at = 0
        self._shown = False

    @property
    def at(self) -> int | None:
        """The number of the bar; None where there are no bars."""
        return min(self._at, self._count - 1) if self._count else None

    def go_to(self, number: int) -> None:
        """Stand on this bar."""
        self._at = number
        self._draw()

    @property
    def shown(self) -> bool:
        """Whether the band can be seen."""
        return self._shown

    def set_count(self, count: int) -> None:
        """Know how many bars there are."""
        self._count = count
        self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take the color from the theme."""
        self._theme = theme
        self._draw()

    def show_on_keys(self, reason: Qt.FocusReason) -> None:
        """Show the band where the focus came by a key, or comes back; the mouse needs none."""
        self._shown = self._shown or reason in _BY_KEYBOARD
        self._draw()

    def hide(self) -> None:
        """Take the band away."""
        self._shown = False
        self._draw()

    def move(self, key: Qt.Key) -> bool:
        """Move by an arrow, Home or End; false for other keys and without bars."""
        if key not in _STEPS or not self._count:
            return False
        self._at = max(0, min((self.at or 0) + _STEPS[key], self._count - 1))
        self._shown = True
        self._draw()
        return True

    def _draw(self) -> None:
        shown = self._shown and self.at is not None
        self.band.setOpts(
            x=[self.at] if shown else [],
            height=[_ENDLESS] if shown else [],
            width=1,
            brush=self._theme.tint,
        )


_ENDLESS = 1e9
"""Higher than any chart; the view cuts it."""
