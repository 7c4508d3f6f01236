"""From the first start to the first chart, and from there to a quiet end."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from factory_desktop.views.charts.panel import ChartPanel

LONGEST = 10
"""Seconds from the start of the program to charts with something in them."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, port=0)


@pytest.fixture
def desktop(settings: Settings, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    made = app.Desktop(settings, find(settings))
    qtbot.addWidget(made.window)
    made.window.resize(1500, 950)
    yield made
    made.stop()


def drawn(desktop: app.Desktop) -> list[ChartPanel]:
    charts = [one for one in desktop.window.findChildren(ChartPanel) if one.isVisible()]
    return [one for one in charts if one.table() is not None]


def test_that_one_click_leads_from_nothing_to_charts(desktop: app.Desktop, qtbot: QtBot) -> None:
    began = time.monotonic()
    desktop.window.show()
    first_run = desktop.window.pages.first_run
    floor = desktop.window.actions_by_name["data.initialize"]
    qtbot.waitUntil(lambda: first_run.isVisible() and floor.isEnabled(), timeout=20_000)
    QTest.mouseClick(first_run.add_floor, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(drawn(desktop)) >= 2, timeout=20_000)
    assert time.monotonic() - began < LONGEST
