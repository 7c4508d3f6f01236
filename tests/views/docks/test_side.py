"""The docks as one, dragged in a real X window."""

import json
import subprocess
import sys

import pytest

from tests.x_server import x_server

DRAG = """
import json, sys, tempfile
from pathlib import Path
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.application import application
from factory_desktop.views.kept import Kept
from factory_desktop.views.main_window import MainWindow
from factory_desktop.views.theme_source import ThemeSource
from tests import snapshots

qt = application()
folder = Path(tempfile.mkdtemp())
themes = ThemeSource(qt)


def opened():
    made = MainWindow(Bridge(), themes, Kept(folder), StoppedClock(snapshots.NOW), folder / "p.db")
    made.resize(1280, 800)
    made.move(0, 0)
    made.show()
    QTest.qWaitForWindowExposed(made)
    QTest.qWait(50)
    return made


def drag(dock, target):
    handle = dock.title.words
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    goal = handle.mapFromGlobal(target)
    for share in range(1, 21):
        step = start + (goal - start) * share / 20
        QTest.mouseMove(handle, step)
        goal = handle.mapFromGlobal(target)
        QTest.qWait(15)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromGlobal(target))
    QTest.qWait(300)


window = opened()
floor = window.side.floor
before = window.dockWidgetArea(floor).name
page = window.centralWidget()
drag(floor, page.mapToGlobal(QPoint(6, page.height() // 2)))
moved = floor.isFloating(), window.dockWidgetArea(floor).name
window.close()
again = opened()
kept = again.side.floor.isFloating(), again.dockWidgetArea(again.side.floor).name
again.close()
print(json.dumps([before, moved, kept]))
"""


@pytest.mark.xvfb
def test_that_a_dock_is_dragged_and_is_there_after_a_restart() -> None:
    with x_server() as environment:
        done = subprocess.run(
            [sys.executable, "-c", DRAG],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stderr
    before, moved, kept = json.loads(done.stdout.splitlines()[-1])
    assert before == "RightDockWidgetArea"
    assert moved == [False, "LeftDockWidgetArea"]
    assert kept == moved
