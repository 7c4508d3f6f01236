"""Picture: a window as an image, the same each time it is drawn."""

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

_ROUNDS = 10
"""Layouts and charts settle over a few rounds of the event loop."""


def draw(window: QWidget, size: tuple[int, int]) -> QPixmap:
    """Draw the whole window at this size, once its layout and charts have settled."""
    window.resize(*size)
    window.show()
    for _ in range(_ROUNDS):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QApplication.sendPostedEvents()
    picture = window.grab()
    window.hide()
    return picture


def discard(window: QWidget) -> None:
    """Destroy a window now; `deleteLater` alone waits for an event loop, and there may be none."""
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
