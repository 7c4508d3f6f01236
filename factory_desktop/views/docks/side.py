"""Side: the docks of the window as one, where they stand at first, and when they give way."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views.docks.attention import AttentionDock
from factory_desktop.views.docks.dock import Dock, follow
from factory_desktop.views.docks.floor import FloorDock
from factory_desktop.views.docks.log import LogDock
from factory_desktop.views.fonts import scaled
from factory_desktop.views.theme import Theme

_WIDTH, _HEIGHTS = 328, (520, 280)
_LOG_HEIGHT = 240


class Side:
    """All docks: what needs me and the floor now beside the page, the program's log below it."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction]) -> None:
        self._window = window
        self.attention = AttentionDock()
        self.floor = FloorDock()
        self.log = LogDock()
        self._beside: tuple[Dock, ...] = (self.attention, self.floor)
        self.docks: tuple[Dock, ...] = (*self._beside, self.log)
        self._given_way: list[Dock] = []
        self._narrow = False
        self._entries = {dock: actions[dock.objectName()] for dock in self.docks}
        for dock, entry in self._entries.items():
            follow(entry, dock)
        self.place()

    def place(self) -> None:
        """Put every dock where it stands before anyone has moved it."""
        rtl = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area = Qt.DockWidgetArea
        # Qt mirrors no dock area by itself.
        side = area.LeftDockWidgetArea if rtl else area.RightDockWidgetArea
        for dock in self.docks:
            dock.setFloating(False)
            beside = dock in self._beside
            self._window.addDockWidget(side if beside else area.BottomDockWidgetArea, dock)
            dock.setVisible(beside)
        self._share_room()
        self.settle()

    def settle(self) -> None:
        """After docks were put somewhere: let those give way that squeeze the page."""
        self._given_way = []
        self._give_way(self._narrow)

    def _share_room(self) -> None:
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._window.resizeDocks(list(self._beside), [scaled(_WIDTH)] * 2, across)
        self._window.resizeDocks(list(self._beside), list(_HEIGHTS), down)
        self._window.resizeDocks([self.log], [_LOG_HEIGHT], down)

    def set_narrow(self, narrow: bool) -> None:
        """Hide the docks beside the page where they would squeeze it, and bring them back."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._give_way(narrow)

    @contextmanager
    def as_wide(self) -> Iterator[None]:
        """Let the docks that have given way be there meanwhile: a layout is kept with them."""
        away = list(self._given_way)
        for dock in away:
            dock.show()
        yield
        for dock in away:
            dock.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what these figures say in every dock."""
        for dock in self.docks:
            dock.show_snapshot(snapshot)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        for dock in self.docks:
            dock.set_theme(theme)

    def _give_way(self, narrow: bool) -> None:
        if narrow:
            self._given_way = [dock for dock in self.docks if self._squeezes(dock)]
        for dock in self._given_way:
            dock.setVisible(not narrow)
        if not narrow:
            self._given_way = []
        for dock, entry in self._entries.items():
            # Before the window is shown, Qt tells nobody.
            entry.setChecked(not dock.isHidden())

    def _squeezes(self, dock: Dock) -> bool:
        area = Qt.DockWidgetArea
        beside = {area.LeftDockWidgetArea, area.RightDockWidgetArea}
        docked = not dock.isHidden() and not dock.isFloating()
        return docked and self._window.dockWidgetArea(dock) in beside
