"""Everything by keyboard, and everything named for who cannot see it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.page_bar import PAGES
from tests.views.conftest import Stage

SMALLEST = 18
"""Pixels: less is hard to hit."""
NAMES = [page.name for page in PAGES]


def reachable(window: QWidget) -> Iterator[QWidget]:
    """Every visible widget that the Tab key is to reach."""
    for widget in window.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus.value
        # A scroll area or a field hands the focus on to what is in it.
        usable = widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
        if by_tab and usable and not by_arrows(widget):
            yield widget


def by_arrows(widget: QWidget) -> bool:
    """Whether the arrow keys reach it from the chosen one of its group, as everywhere in Qt."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    checked = group.checkedButton() if group and group.exclusive() else None
    return checked is not None and checked is not widget


def called(widget: QWidget) -> str:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name)


@pytest.mark.parametrize("page", NAMES)
def test_that_whatever_can_be_used_has_a_name(running: Stage, page: str) -> None:
    running.window.go(page)
    QApplication.processEvents()
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in reachable(running.window)
        if not called(widget)
    ]
    assert nameless == []


@pytest.mark.parametrize("page", NAMES)
def test_that_tab_reaches_everything_and_comes_round(running: Stage, page: str) -> None:
    running.window.go(page)
    QApplication.processEvents()
    wanted = set(reachable(running.window))
    reached: list[QWidget] = []
    next(iter(reachable(running.window))).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2 * len(wanted) + 10):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = {f"{type(one).__name__} {one.objectName()}" for one in wanted - set(reached)}
    assert missed == set()


@pytest.mark.parametrize("page", NAMES)
def test_that_what_is_pressed_is_large_enough(running: Stage, page: str) -> None:
    running.window.go(page)
    QApplication.processEvents()
    small = [
        f"{widget.accessibleName() or widget.objectName()} {widget.width()}x{widget.height()}"
        for widget in reachable(running.window)
        if isinstance(widget, QAbstractButton | QComboBox)
        and min(widget.width(), widget.height()) < SMALLEST
    ]
    assert small == []


def test_that_a_replay_is_driven_by_keys_too(running: Stage) -> None:
    running.trigger("go.replay")
    bar = running.window.replay
    wanted = set(reachable(bar))
    assert len(wanted) > 4
    assert [one for one in wanted if not called(one)] == []
    next(iter(reachable(bar))).setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _ in range(100):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached


def test_that_every_chart_is_told_in_words(running: Stage, qtbot: QtBot) -> None:
    shown = running.window.pages.today
    qtbot.waitUntil(lambda: not shown._turn.isActive())
    charts = [one for one in shown.findChildren(ChartPanel) if one.isVisible()]
    assert charts
    for chart in charts:
        assert chart.accessibleName()
        assert chart.accessibleDescription(), chart.accessibleName()
