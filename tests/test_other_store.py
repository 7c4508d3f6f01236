from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop import other_store
from factory_desktop.domain.errors import KnownError
from factory_desktop.store.copying import save_as
from factory_desktop.store.opened import OpenedStore
from factory_desktop.views.single_instance import SingleInstance
from tests.factories import open_store


def test_that_a_store_that_nobody_has_open_can_be(store: OpenedStore, tmp_path: Path) -> None:
    file = tmp_path / "copy.db"
    save_as(store.place.file, file)
    other_store.check(file, store.place.file)


def test_that_each_reason_against_it_is_told(store: OpenedStore, tmp_path: Path) -> None:
    present = store.place.file
    link = tmp_path / "link.db"
    link.symlink_to(present)
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    held = open_store(tmp_path / "held")
    for file, why in (
        (present, "factory.db is open already"),
        (link, "link.db is open already"),
        (tmp_path / "none.db", "none.db cannot be opened: No such file"),
        (tmp_path / "notes.txt", "notes.txt is not a store"),
        (held.place.file, "Another Factory Desktop has the store factory.db open."),
    ):
        with pytest.raises(KnownError, match=why):
            other_store.check(file, present)
    held.close()


def test_that_the_window_that_shows_it_comes_to_the_front(
    store: OpenedStore, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "copy.db"
    save_as(store.place.file, file)
    other = SingleInstance(file)
    other.open_door()
    with qtbot.waitSignal(other.called):
        # Its answer needs the loop, which here is the same one.
        assert not SingleInstance(file).call_first()
    other.close_door()
