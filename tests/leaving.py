"""Leaving: the windows that tests have left behind."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from factory_desktop.views.sweep import sweep


def windows() -> list[str]:
    """Name the main windows that still are there once all that nobody holds was freed."""
    if QApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if _names():
        sweep()
    return _names()


def _names() -> list[str]:
    # By name: to import the class would load the whole window for each test.
    kinds = (type(one) for one in QApplication.topLevelWidgets())
    return [kind.__name__ for kind in kinds if kind.__name__ == "MainWindow"]
