"""Dock: a part that stands beside the page, with a title of its own in the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolBar, QToolButton, QWidget

from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.views import icons, plain
from factory_desktop.views.theme import Theme

_SIZE = QSize(16, 16)


class Dock(QDockWidget):
    """Closable, movable, floatable; its name is what a kept layout knows it by."""

    def __init__(self, name: str, title: str, content: QWidget) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self.title = DockTitle(self, title)
        self.setTitleBarWidget(self.title)
        self.setWidget(content)
        # The title can be dragged to every side.
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what these figures say."""

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.title.set_theme(theme)


class DockTitle(QWidget):
    """A title, a number beside it, and buttons to take the dock off and to close it."""

    def __init__(self, dock: Dock, title: str) -> None:
        super().__init__()
        self.setObjectName("dock-title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = plain.label(title, "title")
        plain.set_tooltip(self.words, self.tr("Drag to move, double-click to take off"))
        self.count = plain.label(role="title")
        self.float = _button(self.tr("Take off {dock}").format(dock=title))
        self.close_dock = _button(self.tr("Close {dock}").format(dock=title))
        self.float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self.close_dock.clicked.connect(dock.close)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 2)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(self.float)
        layout.addWidget(self.close_dock)

    def put_beside(self, tools: QWidget) -> None:
        """Give a dock's own tools the room between the title and the buttons."""
        # All of it: what the title's own stretch takes would be lost to them.
        self._row.insertWidget(2, tools, 1000)

    def set_count(self, count: str) -> None:
        """Say how many there are; an empty text says nothing."""
        self.count.setText(count)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in these colors."""
        self.float.setIcon(icons.icon("picture-in-picture", theme.secondary))
        self.close_dock.setIcon(icons.icon("x", theme.secondary))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "dock")
    button.setIconSize(_SIZE)
    button.setAccessibleName(name)
    plain.set_tooltip(button, name)
    return button


def follow(action: QAction, part: QDockWidget | QToolBar) -> None:
    """Let a menu entry and a part of the window say the same of whether it is there."""
    action.setChecked(True)

    def show(wanted: bool) -> None:
        part.setVisible(wanted)
        if wanted:
            # It may stand behind another in the same place.
            part.raise_()

    action.triggered.connect(show)
    part.toggleViewAction().toggled.connect(action.setChecked)
