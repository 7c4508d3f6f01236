"""What is told while nothing can be stored, or figures cannot be read."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from factory_desktop.domain.lost_file import Loss, LostFile, WayBack
from factory_desktop.domain.write_trouble import NEWER, WriteTrouble
from tests.views.conftest import Stage

BUSY = "Another program is writing to the store."
AGAIN = "It is tried again every few seconds."


def tell(stage: Stage, reason: str, waiting: int = 0, message: str = BUSY) -> str:
    stage.bridge.watcher.writing_changed(WriteTrouble(reason, message, waiting))
    return told(stage)


def told(stage: Stage) -> str:
    banner = stage.window.banners.told("writing")
    return banner.text if banner else ""


@pytest.mark.parametrize(
    ("waiting", "said"),
    [
        (0, "Cameras are asked to send again later."),
        (1, "1 event is waiting in memory."),
        (1214, "1,214 events are waiting in memory."),
    ],
)
def test_that_what_waits_is_counted_in_words(running: Stage, waiting: int, said: str) -> None:
    assert tell(running, "store-busy", waiting) == f"{BUSY} {said} {AGAIN}"


@pytest.mark.parametrize(
    ("reason", "begins"),
    [
        ("disk-full", "The disk is full: nothing more can be stored. "),
        ("read-only", "The store cannot be written to: it is read-only. "),
        ("store-error", "The store is damaged. "),
    ],
)
def test_that_each_reason_has_its_words_and_a_way_to_the_file(
    running: Stage, reason: str, begins: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert tell(running, reason, message="The store is damaged.").startswith(begins)
    banner = running.window.banners.told("writing")
    assert banner
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(running.folder)]


def test_that_another_program_is_not_to_be_found_in_a_folder(running: Stage) -> None:
    tell(running, "store-busy")
    banner = running.window.banners.told("writing")
    assert banner
    assert banner.buttons == []


def test_that_a_store_of_a_newer_program_is_said_to_be_only_read(running: Stage) -> None:
    assert tell(running, NEWER, message="It is only shown.") == "It is only shown."
    banner = running.window.banners.told("writing")
    assert banner
    assert banner.property("tone") == "warning"


def test_that_it_goes_once_writing_works_again(running: Stage) -> None:
    tell(running, "store-busy", 3)
    running.bridge.watcher.writing_changed(None)
    assert told(running) == ""


def test_that_a_closed_one_comes_back_for_another_trouble_alone(running: Stage) -> None:
    tell(running, "store-busy", 3)
    banner = running.window.banners.told("writing")
    assert banner
    QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert tell(running, "store-busy", 4) == ""
    assert tell(running, "disk-full") != ""
    running.bridge.watcher.writing_changed(None)
    assert tell(running, "store-busy", 5) != ""


def test_that_a_lost_file_can_be_put_back_or_begun_anew(running: Stage, tmp_path: Path) -> None:
    lost = LostFile(Loss.DELETED, tmp_path / "plant.db", saved=tmp_path / "plant-saved.db")
    chosen: list[tuple[WayBack, LostFile]] = []
    running.window.desks.store.mending_wanted.connect(lambda *wanted: chosen.append(wanted))
    trouble = WriteTrouble("store-missing", "It was deleted.", 0, lost)
    running.bridge.watcher.writing_changed(trouble)
    banner = running.window.banners.told("writing")
    assert banner
    assert banner.text.endswith(
        "All that was in it was saved as plant-saved.db in the folder of backups. "
        "Cameras are asked to send again later."
    )
    put_back, start_new, _folder = banner.buttons
    assert (put_back.text(), start_new.text()) == ("Put it back", "Start a new store")
    put_back.click()
    start_new.click()
    assert chosen == [(WayBack.PUT_BACK, lost), (WayBack.OPEN, lost)]


def test_that_a_file_that_was_moved_goes_on_by_itself(running: Stage, tmp_path: Path) -> None:
    lost = LostFile(Loss.MOVED, tmp_path / "plant.db", tmp_path / "old.db")
    running.bridge.watcher.writing_changed(WriteTrouble("store-missing", "It was moved.", 0, lost))
    assert told(running).endswith("Once it is back, storing goes on by itself.")
    banner = running.window.banners.told("writing")
    assert banner
    QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    running.bridge.watcher.writing_changed(WriteTrouble("store-missing", "It was moved.", 0, lost))
    assert told(running) == ""
    gone = replace(lost, how=Loss.REPLACED)
    running.bridge.watcher.writing_changed(WriteTrouble("store-missing", "Another.", 0, gone))
    assert told(running).startswith("Another file was put in the place of plant.db")


def test_that_a_disk_that_does_not_answer_has_no_way_but_waiting(running: Stage) -> None:
    said = tell(running, "writer-stalled")
    assert said.startswith("The disk does not answer: nothing can be stored.")
    banner = running.window.banners.told("writing")
    assert banner
    assert banner.buttons == []


def test_that_figures_that_cannot_be_read_lead_to_the_file_too(running: Stage) -> None:
    running.bridge.watcher.trouble("The store cannot be read: disk I/O error.")
    banner = running.window.banners.told("trouble")
    assert banner
    assert [button.text() for button in banner.buttons] == ["Open data folder"]
