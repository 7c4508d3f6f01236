"""BareKeys: lets Space be an action's shortcut, but not where a widget has its own use for it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

_ASKS_FOR_SPACE = (QAbstractButton, QComboBox)
"""Fields for text keep their letters by themselves; these would lose theirs to a shortcut."""


class BareKeys(QObject):
    """Makes the shortcuts of some actions rest while a button has the focus."""

    def __init__(self, parent: QWidget, actions: Iterable[QAction]) -> None:
        super().__init__(parent)
        self._actions = tuple(actions)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - there are widgets
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # By its context a shortcut rests and still stands in the menu.
        context = Qt.ShortcutContext
        rests = isinstance(now, _ASKS_FOR_SPACE)
        for action in self._actions:
            action.setShortcutContext(context.WidgetShortcut if rests else context.WindowShortcut)
