from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop import stills
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.settings import Settings
from factory_desktop.stills import PAGES, ScreenshotRequest
from factory_desktop.views.picture import discard
from tests.factories import open_store


def test_that_every_page_is_made_from_a_store_that_is_left_as_it_is(
    tmp_path: Path, qtbot: QtBot
) -> None:
    open_store(tmp_path).close()
    before = (tmp_path / "factory.db").read_bytes()
    for page in PAGES:
        request = ScreenshotRequest(tmp_path / "page.png", page)
        window = stills.still_window(Settings(data_dir=tmp_path), request)
        assert window.windowTitle() == "factory.db – Factory Desktop"
        discard(window)
    assert (tmp_path / "factory.db").read_bytes() == before


def test_that_no_window_is_made_where_there_is_no_store(tmp_path: Path, qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    with pytest.raises(KnownError, match="There is no store"):
        stills.still_window(Settings(data_dir=tmp_path), ScreenshotRequest(tmp_path / "page.png"))
    assert set(qapp.topLevelWidgets()) - before == set()
