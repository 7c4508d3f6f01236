"""The program's own sign, in the title bar and the task bar."""

from functools import cache

from PySide6.QtGui import QIcon

from factory_desktop.views import icons

_SIZES = (16, 24, 32, 48, 64, 128, 256)


@cache
def app_icon() -> QIcon:
    """Return the program's icon in every size that desktops ask for."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(icons.pixmap("factory-desktop", "", size))
    return made
