"""Room: every dialog in every language and both directions, with no text cut or overlaid."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.text_size import TextSizes
from factory_desktop.views.theme_source import ThemeSource
from tests.fitting import cut_texts, overlaps
from tests.speaking import LONGER, speaking
from tests.views.dialogs.all_dialogs import ALL

SMALLEST = QSize(1100, 700)


@pytest.fixture(params=["left to right", "right to left"])
def direction(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    way = Qt.LayoutDirection
    qapp.setLayoutDirection(way.RightToLeft if "right to" in request.param else way.LeftToRight)
    yield
    qapp.setLayoutDirection(way.LeftToRight)


@pytest.mark.usefixtures("direction", "themes")
@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", ["de", "es", LONGER])
def test_that_no_text_of_a_dialog_is_cut(qtbot: QtBot, language: str, name: str) -> None:
    with speaking(language):
        dialog = ALL[name]()
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        assert [*cut_texts(dialog), *overlaps(dialog)] == []
        assert dialog.size().boundedTo(SMALLEST) == dialog.size()


@pytest.mark.parametrize("name", ALL)
def test_that_no_large_text_of_a_dialog_is_cut(
    qtbot: QtBot, qapp: QApplication, themes: ThemeSource, name: str
) -> None:
    sizes = TextSizes(qapp, themes, 100)
    sizes.choose(150)
    try:
        with speaking("de"):
            dialog = ALL[name]()
            qtbot.addWidget(dialog)
            with qtbot.waitExposed(dialog):
                dialog.show()
            QApplication.processEvents()
            assert [*cut_texts(dialog), *overlaps(dialog)] == []
    finally:
        sizes.choose(100)
