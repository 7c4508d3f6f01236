"""Another language while the program runs, with the real backend."""

import weakref
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.note import Note, RemoveNote, WriteNote
from factory_desktop.domain.operation import OperationResult, Seed
from factory_desktop.domain.settings import Settings
from factory_desktop.store.place import find
from factory_desktop.views.kept import Kept
from factory_desktop.views.language import LanguageChoice
from tests.factories import T0


def test_that_another_size_of_text_is_there_at_once_and_after_the_next_start(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    desktop = app.Desktop(settings, find(settings))
    try:
        desktop.window.show()
        desktop.window.resize(1300, 800)
        qtbot.waitUntil(lambda: desktop._backend is not None, timeout=20_000)
        old = weakref.ref(desktop.window)
        desktop.window.go("losses")
        desktop.window.actions_by_name["view.zoom-in"].trigger()
        window = desktop.window
        assert window is not old()
        assert (window.isVisible(), window._page) == (True, "losses")
        assert qapp.font().pixelSize() == 14
        assert Kept(tmp_path).text_size == 110
        qtbot.waitUntil(lambda: old() is None, timeout=20_000)
    finally:
        desktop._sizes.choose(100)
        qtbot.addWidget(desktop.window)
        desktop.stop()


def test_that_another_language_frees_the_old_window_and_goes_on_with_what_runs(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    desktop = app.Desktop(settings, find(settings))
    try:
        desktop.window.show()
        add = "data.initialize"
        qtbot.waitUntil(desktop.window.actions_by_name[add].isEnabled, timeout=20_000)
        note = WriteNote(Note(T0, T0, text="New tool."))
        old = weakref.ref(desktop.window)
        desktop.window.desks.notes.take_up(RemoveNote(7), False, (), [(note, "Busy.")])
        desktop.window.desks.data.go_on(Seed())
        desktop.window.language_wanted.emit(LanguageChoice.GERMAN)
        window = desktop.window
        assert not window.actions_by_name[add].isEnabled()
        assert window.banners.told("note-failed") is not None
        desktop.bridge.watcher.operation_finished(Seed(), OperationResult())
        qtbot.waitUntil(window.actions_by_name[add].isEnabled, timeout=20_000)
        assert window.actions_by_name["edit.undo-note"].isEnabled()
        qtbot.waitUntil(lambda: old() is None, timeout=20_000)
    finally:
        desktop._languages.choose(LanguageChoice.ENGLISH)
        qtbot.addWidget(desktop.window)
        desktop.stop()
