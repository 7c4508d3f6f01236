import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.theme import CONTRAST, DARK, LIGHT
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource
from tests.x_server import x_server


def test_that_a_choice_dresses_the_application(
    themes: ThemeSource, qapp: QApplication, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose(ThemeChoice.DARK)
    assert told.args == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert DARK.accent in qapp.styleSheet()


def test_that_high_contrast_can_be_chosen_and_left(themes: ThemeSource, qapp: QApplication) -> None:
    themes.choose(ThemeChoice.CONTRAST)
    assert themes.theme is CONTRAST
    assert "2px solid #FFFFFF" in qapp.styleSheet()
    themes.choose(ThemeChoice.LIGHT)
    assert themes.theme is LIGHT


SYSTEM_CHANGES = """
from PySide6.QtCore import Qt
from factory_desktop.views.application import application
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource

qt = application()
themes = ThemeSource(qt)
seen = [themes.theme.name]
themes.changed.connect(lambda theme: seen.append(theme.name))
for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
    qt.styleHints().setColorScheme(scheme)
    qt.processEvents()
themes.choose(ThemeChoice.LIGHT)
print(*seen)
"""


@pytest.mark.xvfb
def test_that_it_follows_the_system_while_running() -> None:
    """In a real X server, where a platform theme knows of light and dark."""
    with x_server() as desktop:
        shown = subprocess.run(
            [sys.executable, "-c", SYSTEM_CHANGES],
            env=desktop | {"QT_QPA_PLATFORMTHEME": "gnome"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert shown.stdout.split() == ["light", "dark", "light", "dark", "light"], shown.stderr


def test_that_an_explicit_choice_stays_when_the_system_changes(
    themes: ThemeSource, qapp: QApplication
) -> None:
    themes.choose(ThemeChoice.LIGHT)
    qapp.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    assert themes.theme is LIGHT


def test_that_the_same_theme_is_not_told_again(themes: ThemeSource, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose(ThemeChoice.LIGHT)
