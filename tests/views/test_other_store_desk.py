"""Choosing another store, in the real window."""

from pathlib import Path

from factory_desktop.domain.operation import Clear, OperationResult
from tests.views.conftest import Stage
from tests.views.files import choose_file, choose_none


def test_that_a_file_is_chosen_and_wanted(stage: Stage) -> None:
    """Also where the store of this window could not be opened."""
    wanted: list[Path] = []
    desk = stage.window.desks.other_store
    desk.wanted.connect(wanted.append)
    file = stage.folder / "other.db"
    file.touch()
    choose_file(file)
    stage.trigger("file.open-store")
    choose_none()
    stage.trigger("file.open-store")
    assert wanted == [file]


def test_that_why_it_cannot_be_opened_is_told_with_a_way_to_another(running: Stage) -> None:
    desk = running.window.desks.other_store
    desk.refuse("other.db is not a store.")
    banner = running.window.banners.told("other-store")
    assert banner is not None
    assert banner.text == "other.db is not a store."
    assert [one.text() for one in banner.buttons] == ["Open another store…"]
    choose_none()
    banner.buttons[0].click()


def test_that_it_rests_while_an_operation_runs(running: Stage) -> None:
    action = running.window.actions_by_name["file.open-store"]
    running.window.desks.data.start(Clear())
    assert not action.isEnabled()
    running.bridge.watcher.operation_finished(Clear(), OperationResult())
    assert action.isEnabled()
