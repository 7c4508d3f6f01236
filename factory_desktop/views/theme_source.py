"""ThemeSource: which theme is in force, chosen by the person or by the system."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from factory_desktop.views.theme import CONTRAST, DARK, LIGHT, Theme


class ThemeChoice(Enum):
    """What the View menu offers; the value is what is kept."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_SCHEMES = {
    ThemeChoice.SYSTEM: Qt.ColorScheme.Unknown,
    ThemeChoice.LIGHT: Qt.ColorScheme.Light,
    ThemeChoice.DARK: Qt.ColorScheme.Dark,
    ThemeChoice.CONTRAST: Qt.ColorScheme.Dark,
}


@cache
def _hints() -> QStyleHints:
    return QGuiApplication.styleHints()


@cache
def _accessibility() -> QAccessibilityHints:
    # Kept with its owner for good: PySide lets go of both when either is given up.
    return _hints().accessibility()


class ThemeSource(QObject):
    """Knows the theme in force, dresses the application in it and says when it changes."""

    changed = Signal(object)
    """A `Theme`, after the application's palette and style sheet are set."""

    def __init__(self, application: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self.choice = choice
        _hints().setColorScheme(_SCHEMES[choice])
        self.theme = self._wanted()
        self.dress()
        _hints().colorSchemeChanged.connect(self._follow)
        _accessibility().contrastPreferenceChanged.connect(self._follow)

    def choose(self, choice: ThemeChoice) -> None:
        """Use this theme from now on; `SYSTEM` follows the system while running."""
        self.choice = choice
        # Tells the platform too, so that its own dialogs and title bars go along.
        _hints().setColorScheme(_SCHEMES[choice])
        self._follow()

    def dress(self) -> None:
        """Dress the application, where it is not dressed so already."""
        sheet = self.theme.qss()
        # Setting the same sheet again would polish every widget there is.
        if self._application.styleSheet() != sheet:
            self._application.setPalette(self.theme.palette())
            self._application.setStyleSheet(sheet)

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self.dress()
            self.changed.emit(wanted)

    def _wanted(self) -> Theme:
        scheme, contrast = _SCHEMES[self.choice], self.choice is ThemeChoice.CONTRAST
        if self.choice is ThemeChoice.SYSTEM:
            scheme = _hints().colorScheme()
            preference = _accessibility().contrastPreference()
            contrast = preference is Qt.ContrastPreference.HighContrast
        if contrast:
            return CONTRAST
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
