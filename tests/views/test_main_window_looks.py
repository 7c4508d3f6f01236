"""The window's looks: themes, sizes, and what the keyboard and a screen reader find."""

from functools import partial

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.kept import Kept
from factory_desktop.views.main_window import MainWindow
from factory_desktop.views.theme import DARK, LIGHT
from factory_desktop.views.theme_source import ThemeChoice
from tests import snapshots
from tests.views.conftest import Stage


def test_that_simulated_figures_are_striped(running: Stage) -> None:
    assert running.window.stripe.isHidden()
    running.backend.answer(snapshots.snapshot(simulated=True))
    assert running.window.stripe.isVisible()
    assert running.window.when.simulated.isVisible()


def visible_charts(window: MainWindow) -> list[ChartPanel]:
    return [chart for chart in window.findChildren(ChartPanel) if chart.isVisible()]


def is_dark(part: QWidget, light: QImage) -> bool:
    """Whether a part looks other than it did, and has no light ground at its upper edge."""
    image = part.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 1).name()
    return image != light and ground not in {LIGHT.window.lower(), LIGHT.surface.lower()}


def test_that_a_new_theme_repaints_every_part(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.resize(1500, 950)
    window.banners.tell("undo", "Cleared 3 events.")
    window.ask_for(View(pick=Pick("W1")))
    running.backend.answer(snapshots.snapshot(simulated=True))
    qtbot.waitUntil(lambda: len(visible_charts(window)) == 3)
    qtbot.wait(50)
    charts = visible_charts(window)
    parts: list[QWidget] = [
        *charts,
        window.when,
        window.stripe,
        window.filter,
        window.banners,
        window.page_bar,
        window.status,
        window.menuBar(),
        window.pages.today.tabs,
    ]
    before = [part.grab().toImage() for part in parts]
    running.trigger("theme.dark")
    for part, old in zip(parts, before, strict=True):
        qtbot.waitUntil(partial(is_dark, part, old))
    assert running.themes.theme is DARK


def test_that_the_theme_chosen_is_kept(running: Stage) -> None:
    running.trigger("theme.dark")
    assert Kept(running.folder).theme is ThemeChoice.DARK
    assert running.window.actions_by_name["theme.dark"].isChecked()


def test_that_the_window_comes_back_where_it_was(stage: Stage, qtbot: QtBot) -> None:
    # The offscreen platform's screen is small, and no window comes back larger than its screen.
    stage.window.resize(1100, 700)
    stage.window.close()
    again = MainWindow(
        Bridge(),
        stage.themes,
        Kept(stage.folder),
        StoppedClock(snapshots.NOW),
        stage.folder / "plant.db",
    )
    qtbot.addWidget(again)
    assert again.size() == stage.window.size()


def test_that_an_odd_geometry_is_let_be(stage: Stage, qtbot: QtBot) -> None:
    Kept(stage.folder).geometry = QByteArray(b"nonsense")
    again = MainWindow(
        Bridge(),
        stage.themes,
        Kept(stage.folder),
        StoppedClock(snapshots.NOW),
        stage.folder / "plant.db",
    )
    qtbot.addWidget(again)
    assert again.width() >= 1100


def test_that_full_screen_comes_and_goes(running: Stage) -> None:
    running.trigger("view.full-screen")
    assert running.window.isFullScreen()
    running.trigger("view.full-screen")
    assert not running.window.isFullScreen()


def test_that_a_narrow_low_window_takes_less(running: Stage) -> None:
    window = running.window
    window.resize(1400, 950)
    wide = window.page_bar.width()
    window.resize(1100, 700)
    assert window.page_bar.width() < wide
    assert window.pages.today.tabs.count() == 5
    window.resize(1400, 950)
    assert window.pages.today.tabs.count() == 3


def test_that_every_control_has_a_name_for_a_screen_reader(running: Stage) -> None:
    running.window.ask_for(View(pick=Pick("W1", "S1")))
    running.window.banners.tell("undo", "Cleared 3 events.")
    nameless = [
        button
        for button in running.window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert nameless == []


def test_that_tab_reaches_every_button_in_sight(running: Stage) -> None:
    window = running.window
    window.activateWindow()
    reached: set[int] = set()
    widget: QWidget | None = window.when.chooser.button
    for _ in range(2000):
        widget = widget.nextInFocusChain() if widget else None
        if widget and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(id(widget))
    wanted = [
        button
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled()
    ]
    assert wanted
    assert [button.text() for button in wanted if id(button) not in reached] == []
