import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.backend.importer import Importer
from factory_desktop.domain.instant import text
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.readers import Readers
from factory_desktop.views.dialogs.import_events import ImportDialog
from tests.factories import event, on_file
from tests.views.conftest import Stage
from tests.views.files import choose_file, choose_none
from tests.views.modal import in_dialog


@pytest.fixture
def importing(running: Stage, store: OpenedStore) -> Iterator[Stage]:
    """The window with a real importer and store behind it."""
    importer = Importer(
        store.writer, Readers(store.place.file), running.bridge.watcher.import_changed
    )
    running.backend.__dict__["importer"] = importer
    yield running
    importer.stop()


def file_of(folder: Path) -> Path:
    lines = [
        {
            "timestamp": text(event(minute).at),
            "worker_id": worker,
            "workstation_id": "S1",
            "event_type": "working",
            "confidence": 0.9,
        }
        for minute, worker in enumerate(("W1", "W1", "W9"))
    ]
    file = folder / "night.jsonl"
    file.write_text("\n".join(map(json.dumps, lines)))
    return file


def test_that_a_file_is_looked_into_and_taken_in(
    importing: Stage, store: OpenedStore, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []

    def act(dialog: ImportDialog) -> None:
        qtbot.waitUntil(dialog.action.isEnabled)
        told.append(dialog.said.text())
        assert on_file(store) == ()
        dialog.action.click()
        qtbot.waitUntil(dialog.action.isHidden)
        told.append(dialog.said.text())
        dialog.close_button.click()

    choose_file(file_of(tmp_path))
    in_dialog_of_import(act)
    importing.trigger("file.import")
    assert told == ["2 new, 0 on file already, 1 refused."] * 2
    assert len(on_file(store)) == 2
    assert importing.window.status.progress._words.text() == told[0]


def in_dialog_of_import(act: Callable[[ImportDialog], object]) -> None:
    """Act once the import's own dialog is open, behind that of the file."""

    def when_open(dialog: object) -> None:
        if isinstance(dialog, ImportDialog):
            act(dialog)
        else:
            in_dialog(when_open)

    in_dialog(when_open)


def test_that_cancelling_the_choice_opens_nothing(importing: Stage, store: OpenedStore) -> None:
    choose_none()
    importing.trigger("file.import")
    assert on_file(store) == ()


def test_that_before_the_store_is_open_it_rests(stage: Stage) -> None:
    assert not stage.window.actions_by_name["file.import"].isEnabled()
