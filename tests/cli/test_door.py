from pathlib import Path

import pytest

from factory_desktop.cli import door
from factory_desktop.cli.own_store import OwnStore
from factory_desktop.cli.running_program import RunningProgram
from factory_desktop.domain.errors import StoreLockedError
from factory_desktop.domain.settings import Settings
from factory_desktop.store.lock import StoreLock
from tests.cli.conftest import Program


def test_that_a_store_that_nobody_holds_is_opened_and_closed_again(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    for _ in range(2):
        with door.opened(settings) as way:
            assert isinstance(way, OwnStore)
            with pytest.raises(StoreLockedError):
                StoreLock(tmp_path / "factory.db").acquire()


def test_that_a_running_program_is_reached_through_its_listener(program: Program) -> None:
    with program.serving(), door.opened(Settings(data_dir=program.folder)) as way:
        assert isinstance(way, RunningProgram)
        assert way.count() == 0


def test_that_what_a_killed_program_left_behind_misleads_nobody(program: Program) -> None:
    with program.started("serve", "--port", "0") as one:
        one.line()
        one.process.kill()
        one.process.wait()
    with door.opened(Settings(data_dir=program.folder)) as way:
        assert isinstance(way, OwnStore)


def test_that_a_program_without_a_listener_is_named(tmp_path: Path) -> None:
    lock = StoreLock(tmp_path / "factory.db").acquire()
    with (
        pytest.raises(StoreLockedError, match="Its listener is off"),
        door.opened(Settings(data_dir=tmp_path)),
    ):
        pass
    lock.release()
