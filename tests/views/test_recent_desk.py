"""The stores that were opened last, in the real window."""

from pathlib import Path

from PySide6.QtWidgets import QMenu

from factory_desktop.domain.operation import Clear, OperationResult
from factory_desktop.views.kept import MOST_RECENT
from tests.views.conftest import Stage


def listed(stage: Stage) -> list[tuple[str, bool]]:
    """Open the menu; returns what it lists, and whether that can be chosen."""
    menu = stage.window.findChild(QMenu, "menu.recent")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    clear = stage.window.actions_by_name["recent.clear"]
    return [
        (action.text(), action.isEnabled())
        for action in menu.actions()
        if not action.isSeparator() and action is not clear
    ]


def others(stage: Stage, *names: str) -> list[Path]:
    files = [stage.folder / name for name in names]
    stage.window._kept.recent = files
    return files


def test_that_others_are_listed_the_newest_first_and_one_that_is_gone_is_grey(
    running: Stage,
) -> None:
    here, gone = others(running, "a&b.db", "gone.db")
    here.touch()
    found = listed(running)
    assert [can for _, can in found] == [True, False]
    assert found[0][0].startswith("&1  a&&b.db – ")
    assert found[1][0].endswith(str(running.folder)[-40:])
    assert len(found[1][0]) < 70
    gone.touch()
    assert [can for _, can in listed(running)] == [True, True]


def test_that_one_is_opened_as_if_its_file_had_been_chosen(running: Stage) -> None:
    (file,) = others(running, "other.db")
    file.touch()
    wanted: list[Path] = []
    running.window.desks.other_store.wanted.connect(wanted.append)
    listed(running)
    running.window.desks.recent._own[0].trigger()
    assert wanted == [file]


def test_that_the_open_store_is_kept_first_and_not_listed(running: Stage) -> None:
    kept = running.window._kept
    store = running.window.desks.recent._room.store.absolute()
    assert kept.recent[:1] == (store,)
    files = others(running, *(f"{number}.db" for number in range(20)))
    running.window.desks.recent._keep()
    assert kept.recent == (store, *files[: MOST_RECENT - 1])
    assert len(listed(running)) == MOST_RECENT - 1


def test_that_the_list_can_be_cleared(running: Stage) -> None:
    others(running, "a.db", "b.db")
    assert len(listed(running)) == 2
    running.trigger("recent.clear")
    assert listed(running) == [("No other store yet", False)]
    assert not running.window.actions_by_name["recent.clear"].isEnabled()
    assert len(running.window._kept.recent) == 1


def test_that_none_can_be_opened_while_an_operation_runs(running: Stage) -> None:
    (file,) = others(running, "other.db")
    file.touch()
    running.window.desks.data.start(Clear())
    assert [can for _, can in listed(running)] == [False]
    running.bridge.watcher.operation_finished(Clear(), OperationResult())
    assert [can for _, can in listed(running)] == [True]
