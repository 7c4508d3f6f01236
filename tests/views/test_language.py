from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from factory_desktop.models import text
from factory_desktop.views.language import LanguageChoice, Languages
from tests.speaking import speaking


def said(source: str, context: str = "PageBar") -> str:
    return QCoreApplication.translate(context, source)


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp, LanguageChoice.ENGLISH)
    yield made
    made.fall_silent()
    made.deleteLater()


def test_that_another_language_is_spoken_at_once(languages: Languages, qtbot: QtBot) -> None:
    assert said("Today") == "Today"
    with qtbot.waitSignal(languages.changed):
        languages.choose(LanguageChoice.GERMAN)
    assert said("Today") == "Heute"
    languages.choose(LanguageChoice.SPANISH)
    assert said("Today") == "Hoy"
    languages.choose(LanguageChoice.ENGLISH)
    assert said("Today") == "Today"


def test_that_the_same_language_again_changes_nothing(languages: Languages, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(languages.changed):
        languages.choose(LanguageChoice.ENGLISH)


def test_that_numbers_are_written_as_the_language_writes_them(languages: Languages) -> None:
    assert text.number(186_204.5, 1) == "186,204.5"
    languages.choose(LanguageChoice.GERMAN)
    assert text.number(186_204.5, 1) == "186.204,5"
    assert text.locale().language() is QLocale.Language.German


def test_that_qts_own_words_are_spoken_too(languages: Languages) -> None:
    languages.choose(LanguageChoice.GERMAN)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    words = [button.text().replace("&", "") for button in box.buttons()]
    box.deleteLater()
    assert words == ["Abbrechen"]


def test_that_what_fell_silent_speaks_as_before(qapp: QApplication) -> None:
    before = QLocale()
    with speaking("de"):
        assert said("Today") == "Heute"
    assert said("Today") == "Today"
    assert QLocale() == before
