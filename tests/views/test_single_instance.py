import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.views.single_instance import SingleInstance

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from factory_desktop.views.single_instance import SingleInstance
qt = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).call_first())
"""
CRASHED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from factory_desktop.views.single_instance import SingleInstance
qt = QCoreApplication([])
SingleInstance(Path(sys.argv[1])).open_door()
os._exit(1)
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "plant.db"


def test_that_a_second_program_calls_the_first(qtbot: QtBot, store: Path) -> None:
    first = SingleInstance(store)
    first.open_door()
    with (
        qtbot.waitSignal(first.called, timeout=20_000),
        subprocess.Popen(
            [sys.executable, "-c", SECOND, str(store)], stdout=subprocess.PIPE, text=True
        ) as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout
        assert second.stdout.read().strip() == "True"
    first.close_door()


def test_that_another_store_is_another_program(qtbot: QtBot, store: Path) -> None:
    first = SingleInstance(store)
    first.open_door()
    assert not SingleInstance(store.with_name("other.db")).call_first()
    first.close_door()
    assert not SingleInstance(store).call_first()


def test_that_what_a_crash_left_behind_is_no_program(qtbot: QtBot, store: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASHED, str(store)], check=False, timeout=60)
    again = SingleInstance(store)
    assert not again.call_first()
    again.open_door()
    with qtbot.waitSignal(again.called, timeout=20_000):
        caller = subprocess.Popen([sys.executable, "-c", SECOND, str(store)])
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=20_000)
    again.close_door()
