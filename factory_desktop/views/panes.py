"""Panes: the parts of the window that F6 goes round, each where the keyboard last was in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class Panes(QObject):
    """The parts in their order; hidden ones are passed over."""

    def __init__(self, window: QWidget, parts: Callable[[], Sequence[QWidget]]) -> None:
        # As a child it hears of no focus any more once its window is gone.
        super().__init__(window)
        self._parts = parts
        self._last: dict[QWidget, QWidget] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)

    def go(self, step: int) -> None:
        """Move the keyboard to the next part (1) or the one before (-1)."""
        parts = [part for part in self._parts() if part.isVisible()]
        here = self._part_of(QApplication.focusWidget())
        place = parts.index(here) if here in parts else (-1 if step > 0 else 0)
        for away in range(1, len(parts) + 1):
            part = parts[(place + step * away) % len(parts)]
            target = self._target(part)
            if target:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _part_of(self, widget: QWidget | None) -> QWidget | None:
        return next((p for p in self._parts() if widget and _holds(p, widget)), None)

    def _remember(self, _old: QWidget | None, new: QWidget | None) -> None:
        part = self._part_of(new)
        if part and new:
            self._last[part] = new

    def _target(self, part: QWidget) -> QWidget | None:
        last = self._last.get(part)
        inside = [one for one in part.findChildren(QWidget) if one is last]
        # Where a part is left and its widget is gone since, its first one will do.
        for widget in (*inside, *_in_order(part)):
            if _takes_keys(widget):
                return widget
        return None


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _in_order(part: QWidget) -> list[QWidget]:
    """List what is in a part in the order of the Tab key."""
    found, widget = [part], part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _takes_keys(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()
