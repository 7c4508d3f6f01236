"""The QApplication: its name, its type, and its way of drawing."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from factory_desktop import __version__
from factory_desktop.views import fonts
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.tables.copied import ROWS


def application(arguments: Sequence[str] = ("factory-desktop",)) -> QApplication:
    """Return the one there is, or make it, dressed as Factory Desktop."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(list(arguments))
    if made.applicationVersion() != __version__:
        _dress(made)
    return made


def _dress(made: QApplication) -> None:
    made.setApplicationName("Factory Desktop")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("factory-desktop")
    made.setWindowIcon(app_icon())
    # Drawn the same everywhere, so that the style sheet need not know other styles.
    made.setStyle("Fusion")
    made.setFont(fonts.font())
    made.aboutToQuit.connect(leave_plain_clipboard)


def leave_plain_clipboard() -> None:
    """Leave what was copied here as plain text.

    Rows copied as text and HTML are data of Python's, which a clipboard that outlives Python
    would fall over at the very end of the program.
    """
    clipboard = QGuiApplication.clipboard()
    # Nothing is held where nobody has copied anything, whatever Qt's types say.
    held: QMimeData | None = clipboard.mimeData()
    if held and held.hasFormat(ROWS):
        clipboard.setText(clipboard.text())
