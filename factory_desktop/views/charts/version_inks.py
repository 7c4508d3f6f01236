"""Version inks: A in blue and solid, B in orange and dashed, told apart without color too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from factory_desktop.views.theme import Theme

_VEIL = 46
"""Of 255: how much of a color is laid under its line."""


def pens(theme: Theme) -> tuple[QPen, QPen]:
    """Make the pens of A and B, in pixels whatever the scale."""
    return (
        _pen(theme.working, Qt.PenStyle.SolidLine),
        _pen(theme.idle, Qt.PenStyle.DashLine),
    )


def type_pens(theme: Theme) -> tuple[QPen, QPen, QPen, QPen]:
    """Make the pens of working, idle, absent and product counts, likewise."""
    return (
        *pens(theme),
        _pen(theme.absent, Qt.PenStyle.DotLine),
        _pen(theme.accent, Qt.PenStyle.DashDotLine),
    )


def veils(theme: Theme) -> tuple[QColor, QColor]:
    """Return the colors that lie under the lines of A and B."""
    made = QColor(theme.working), QColor(theme.idle)
    for color in made:
        color.setAlpha(_VEIL)
    return made


def dotted(theme: Theme) -> QPen:
    """Make the pen of a limit."""
    return _pen(theme.text, Qt.PenStyle.DotLine, 1)


def _pen(color: str, style: Qt.PenStyle, width: int = 2) -> QPen:
    pen = QPen(QColor(color), width, style)
    pen.setCosmetic(True)
    return pen
