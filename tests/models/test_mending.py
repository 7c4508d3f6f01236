"""What is done about a store's file that was lost, and what is told of it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.lost_file import Loss, LostFile, WayBack
from factory_desktop.models.bridge import Bridge
from factory_desktop.models.mending import mend


@pytest.fixture
def bridge(qapp: object) -> Bridge:
    return Bridge()


def test_that_a_copy_is_put_back_while_the_store_is_closed(bridge: Bridge, tmp_path: Path) -> None:
    file, saved = tmp_path / "plant.db", tmp_path / "saved.db"
    saved.write_text("ours")
    done: list[str] = []

    def start() -> None:
        done.append(f"start with {file.read_text()}")

    told: list[object] = []
    bridge.writing_changed.connect(told.append)
    bridge.trouble_changed.connect(told.append)
    lost = LostFile(Loss.DELETED, file, saved=saved)
    mend(WayBack.PUT_BACK, lost, bridge.watcher, lambda: done.append("leave"), start)
    assert done == ["leave", "start with ours"]
    assert told == [None, None]


def test_that_moving_back_needs_no_new_start(bridge: Bridge, tmp_path: Path) -> None:
    file, there = tmp_path / "plant.db", tmp_path / "old.db"
    there.write_text("ours")
    done: list[str] = []
    lost = LostFile(Loss.MOVED, file, there)
    mend(
        WayBack.MOVE_BACK,
        lost,
        bridge.watcher,
        lambda: done.append("leave"),
        lambda: done.append("start"),
    )
    assert file.read_text() == "ours"
    assert done == []


@pytest.mark.parametrize("way", [WayBack.MOVE_BACK, WayBack.PUT_BACK])
def test_that_what_cannot_be_done_is_told(
    bridge: Bridge, tmp_path: Path, way: WayBack, qtbot: QtBot
) -> None:
    file, there = tmp_path / "plant.db", tmp_path / "old.db"
    file.write_text("another's")
    there.write_text("ours")
    lost = LostFile(Loss.MOVED, file, there, saved=there)
    signal = bridge.repaired if way is WayBack.MOVE_BACK else bridge.start_failed
    with qtbot.waitSignal(signal) as told:
        mend(way, lost, bridge.watcher, lambda: None, lambda: pytest.fail("It was opened."))
    assert told.args is not None
    assert "another file is in its place" in told.args[0]
