"""Every state of the window: reached, drawn in both themes and sizes, and said in words.

What only the whole program can be in is in tests/test_app_states.py.
"""

import pytest
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.picture import draw
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests.views.conftest import Stage
from tests.views.states import STATES, inks

LOOKS = {"light": (LIGHT, (1600, 1000)), "dark": (DARK, (1100, 700))}


@pytest.fixture(params=LOOKS)
def look(request: pytest.FixtureRequest) -> tuple[str, Theme, tuple[int, int]]:
    return (request.param, *LOOKS[request.param])


def visible_words(window: QWidget) -> set[str]:
    """What can be read now, and what buttons of the status bar are called."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible()]
    words = {part.text() for part in parts if isinstance(part, QLabel | QAbstractButton)}
    words |= {part.accessibleName() for part in parts if isinstance(part, QAbstractButton)}
    return words | {str(part.property("text")) for part in parts}


@pytest.mark.parametrize("name", STATES)
def test_that_each_state_is_reached_said_and_drawn(
    running: Stage, qtbot: QtBot, name: str, look: tuple[str, Theme, tuple[int, int]]
) -> None:
    theme_name, theme, size = look
    window, state = running.window, STATES[name]
    running.trigger(f"theme.{theme_name}")
    window.resize(*size)
    state.reach(running)
    qtbot.waitUntil(lambda: set(state.words) <= visible_words(window))
    banner = window.banners.told(state.banner) if state.banner else None
    assert bool(banner) is bool(state.banner)
    fits = banner is None or no_words_are_cut(banner)
    image = draw(window, size).toImage()
    assert (image.width(), image.height()) == size
    assert image.pixelColor(size[0] // 2, 2).name() == theme.window.lower()
    if banner:
        assert fits
        assert {theme.bad_tint.lower(), theme.text.lower()} <= inks(image, banner, window)
    if name in {"empty store", "empty filter", "newer store"}:
        assert not any(chart.isVisibleTo(window) for chart in window.findChildren(ChartPanel))


def no_words_are_cut(banner: QFrame) -> bool:
    """Tell whether each line of a banner has the room that it takes."""
    labels = [label for label in banner.findChildren(QLabel) if label.text()]
    return all(label.height() >= label.heightForWidth(label.width()) for label in labels)
