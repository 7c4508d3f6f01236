from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from factory_desktop.domain.listening import ListenerState
from factory_desktop.views.address import trial_command
from tests import snapshots
from tests.views.conftest import LISTENING, Stage
from tests.views.modal import in_dialog


class Opener(QObject):
    """Stands where the desktop's browser and file manager stand."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    for scheme in ("file", "http"):
        # The stubs ask for bytes, which the call itself refuses.
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]
    yield made
    for scheme in ("file", "http"):
        QDesktopServices.unsetUrlHandler(scheme)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_that_the_address_in_the_status_bar_is_copied(running: Stage) -> None:
    QTest.mouseClick(running.window.status.items["listener"], Qt.MouseButton.LeftButton)
    assert clipboard() == "http://127.0.0.1:8000"


def test_that_the_first_run_page_copies_where_cameras_send_to(running: Stage) -> None:
    running.backend.answer(snapshots.empty_snapshot())
    QTest.mouseClick(running.window.pages.first_run.copy_address, Qt.MouseButton.LeftButton)
    assert clipboard() == "http://127.0.0.1:8000/api/v1/events"


def test_that_the_test_command_is_copied(running: Stage) -> None:
    running.trigger("help.copy-test-command")
    now = running.window.clock.now()
    plant = snapshots.snapshot().dashboard
    assert clipboard() == trial_command("http://127.0.0.1:8000", plant, now)


def test_that_no_test_command_is_offered_before_the_roster_is_known(stage: Stage) -> None:
    action = stage.window.actions_by_name["help.copy-test-command"]
    stage.bridge.watcher.listener_changed(LISTENING)
    assert not action.isEnabled()
    stage.backend.answer()
    assert action.isEnabled()


def test_that_without_an_address_nothing_is_offered_that_needs_one(running: Stage) -> None:
    running.window.show_listener(ListenerState(problem="Port 8000 is in use."))
    for name in ("help.copy-test-command", "help.api"):
        assert not running.window.actions_by_name[name].isEnabled()


def test_that_the_api_documentation_opens_in_the_browser(running: Stage, opener: Opener) -> None:
    running.trigger("help.api")
    assert [url.toString() for url in opener.opened] == ["http://127.0.0.1:8000/docs"]
    assert urlsplit(opener.opened[0].toString()).hostname == "127.0.0.1"


def test_that_the_data_folder_opens(running: Stage, opener: Opener) -> None:
    running.trigger("file.open-data-folder")
    QTest.mouseClick(running.window.status.items["events"], Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in opener.opened] == [running.folder] * 2


@pytest.mark.parametrize(
    ("name", "dialog_name"), [("help.definitions", "definitions"), ("help.about", "about")]
)
def test_that_what_tells_can_be_read_and_closed(
    running: Stage, name: str, dialog_name: str
) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(dialog.objectName())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(look)
    running.trigger(name)
    assert seen == [dialog_name]


def test_that_the_last_event_leads_to_the_events(running: Stage) -> None:
    QTest.mouseClick(running.window.status.items["last-event"], Qt.MouseButton.LeftButton)
    assert running.window.pages.currentWidget() is running.window.pages.figures["events"]
    assert running.window.page_bar.buttons["events"].isChecked()


def test_that_the_plants_clock_is_explained(running: Stage) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(look)
    QTest.mouseClick(running.window.status.items["zone"], Qt.MouseButton.LeftButton)
    assert seen[0] == "The plant's clock: Europe/Tallinn"
    assert "FACTORY_ZONE" in seen[1]
