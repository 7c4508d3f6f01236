"""The whole desktop, made anew in another language while it runs."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop import app
from factory_desktop.domain.operation import Initialize
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.place import find
from factory_desktop.views.kept import Kept
from factory_desktop.views.language import LanguageChoice
from factory_desktop.views.main_window import MainWindow

ALL = SpanChoice(SpanKind.ALL)


@pytest.fixture
def desktop(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[app.Desktop]:
    settings = Settings(data_dir=tmp_path, port=0, zone=ZoneInfo("UTC"))
    made = app.Desktop(settings, find(settings))
    # No window comes back larger than its screen, and the offscreen platform's is small.
    made.window.resize(1100, 720)
    made.window.show()
    made.window.ask_for(View(ALL))
    qtbot.waitUntil(lambda: made._backend is not None, timeout=20_000)
    with qtbot.waitSignal(made.bridge.operation_finished, timeout=20_000):
        made.bridge.operate(Initialize())
    qtbot.waitUntil(lambda: events(made) > 0, timeout=20_000)
    yield made
    made.window.close()
    made.stop()
    made.discard()


def events(desktop: app.Desktop) -> int:
    snapshot = desktop.window._snapshot
    return snapshot.dashboard.factory.events if snapshot else 0


def pick_shown(desktop: app.Desktop) -> Pick | None:
    snapshot = desktop.window._snapshot
    return snapshot.view.pick if snapshot else None


def speak(desktop: app.Desktop, qtbot: QtBot, name: str) -> MainWindow:
    """Choose a language in the View menu; returns the window that speaks it."""
    before = desktop.window
    before.actions_by_name[f"language.{name}"].trigger()
    qtbot.waitUntil(lambda: desktop.window is not before)
    qtbot.waitUntil(lambda: events(desktop) > 0, timeout=20_000)
    return desktop.window


def test_that_the_window_stands_where_it_was_in_another_language(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    desktop.window.go("workers")
    desktop.window.ask_for(View(ALL, Pick("W1")))
    qtbot.waitUntil(lambda: pick_shown(desktop) == Pick("W1"), timeout=20_000)
    known = events(desktop)
    size = desktop.window.size()
    window = speak(desktop, qtbot, "de")
    assert window.isVisible()
    assert window.size() == size
    assert window.page_bar.buttons["today"].text() == "Heute"
    assert window.page_bar.buttons["workers"].isChecked()
    assert window.actions_by_name["language.de"].isChecked()
    assert window._view == View(ALL, Pick("W1"))
    qtbot.waitUntil(lambda: pick_shown(desktop) == Pick("W1"), timeout=20_000)
    assert events(desktop) == known
    assert "Produktive Zeit" in said_by(window)


def test_that_figures_have_a_decimal_comma(desktop: app.Desktop, qtbot: QtBot) -> None:
    window = speak(desktop, qtbot, "de")
    snapshot = window._snapshot
    assert snapshot is not None
    pace = snapshot.dashboard.factory.pace
    assert pace is not None
    written = QLocale("de").toString(float(pace), "f", 1)
    assert "," in written
    qtbot.waitUntil(lambda: written in said_by(window))


def test_that_one_language_follows_another_and_is_kept(
    desktop: app.Desktop, qtbot: QtBot, tmp_path: Path
) -> None:
    for name, today in (("es", "Hoy"), ("de", "Heute"), ("en", "Today")):
        window = speak(desktop, qtbot, name)
        assert window.page_bar.buttons["today"].text() == today
        assert Kept(tmp_path).language is LanguageChoice(name)


def test_that_the_new_window_changes_data_as_the_old_one_did(
    desktop: app.Desktop, qtbot: QtBot
) -> None:
    window = speak(desktop, qtbot, "de")
    with qtbot.waitSignal(desktop.bridge.operation_finished, timeout=20_000):
        window.actions_by_name["data.seed"].trigger()
    qtbot.waitUntil(lambda: any("Stationen sind da" in one for one in said_by(window)))


def said_by(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel)]


def test_that_why_there_is_no_store_is_said_in_the_new_language_too(
    tmp_path: Path, qtbot: QtBot, qapp: object
) -> None:
    settings = Settings(data_dir=tmp_path, port=0)
    lock = StoreLock(find(settings).file).acquire()
    desktop = app.Desktop(settings, find(settings))
    desktop.window.show()
    english = desktop.window.pages
    qtbot.waitUntil(lambda: english.currentWidget() is english.blocked, timeout=20_000)
    desktop.window.actions_by_name["language.de"].trigger()
    german = desktop.window.pages
    qtbot.waitUntil(lambda: german.currentWidget() is german.blocked, timeout=20_000)
    assert "hat den Datenbestand" in german.blocked.words.text()
    lock.release()
    desktop.window.close()
    desktop.stop()
    desktop.discard()
