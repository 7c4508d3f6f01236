"""What is told of a store that was found damaged."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from factory_desktop.domain.salvage import Salvage
from factory_desktop.views.banner import Banner
from tests.views.conftest import Stage

GOING_ON = Salvage(Path("factory-damaged-20261126-031500.db"), share=0.2)
DAYS = (date(2026, 11, 1), date(2026, 11, 24))
END = replace(GOING_ON, done=True, saved=1000, saved_days=DAYS)


def tell(stage: Stage, salvage: Salvage) -> Banner | None:
    stage.bridge.watcher.salvage_changed(salvage)
    return stage.window.banners.told("salvage")


def test_that_the_banner_goes_on_with_the_salvage_and_ends_with_it(running: Stage) -> None:
    banner = tell(running, GOING_ON)
    assert banner
    assert "20\N{NO-BREAK SPACE}%" in banner.text
    assert tell(running, replace(GOING_ON, share=0.5)) is banner
    assert "50\N{NO-BREAK SPACE}%" in banner.text
    ended = tell(running, END)
    assert ended
    assert "1,000 events" in ended.text


@pytest.mark.parametrize(
    ("salvage", "tone"),
    [
        (GOING_ON, "warning"),
        (END, "warning"),
        (replace(END, lost=2), "bad"),
        (replace(END, lost_tables=("note",)), "bad"),
        (replace(END, is_exact=False), "bad"),
    ],
)
def test_that_a_loss_is_worse_than_none(running: Stage, salvage: Salvage, tone: str) -> None:
    banner = tell(running, salvage)
    assert banner
    assert banner.property("tone") == tone


def test_that_the_way_out_leads_to_the_file(
    running: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    banner = tell(running, END)
    assert banner
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(running.folder)]


def test_that_whoever_closes_it_is_told_the_end_all_the_same(running: Stage) -> None:
    banner = tell(running, GOING_ON)
    assert banner
    QTest.mouseClick(banner._close, Qt.MouseButton.LeftButton)
    assert tell(running, replace(GOING_ON, share=0.5)) is None
    assert tell(running, END)


def test_that_a_look_through_a_sound_store_says_so(running: Stage) -> None:
    running.trigger("help.check-store")
    assert running.backend.asked[-1] == ("look_through",)
    running.bridge.watcher.store_found_sound()
    banner = running.window.banners.told("sound")
    assert banner
    assert banner.text == "The store was looked through. No damage was found."
    assert banner.property("tone") == ""
