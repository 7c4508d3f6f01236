from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from factory_desktop.domain.sentence import Sentence
from factory_desktop.models.said import said, said_again
from tests.speaking import speaking


class Shouting(QTranslator):
    """Knows every sentence: in capitals, its values as they were."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, *_more: object) -> str | None:
        return source.upper().replace("{WHY}", "{why}") if context == "sentences" else None


@pytest.fixture
def shouting(qapp: QCoreApplication) -> Iterator[None]:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_that_without_a_language_a_sentence_is_said_as_it_is(qapp: QCoreApplication) -> None:
    assert said(Sentence("It is full: {why}.", why="disk")) == "It is full: disk."
    assert said("{plain} text") == "{plain} text"


@pytest.mark.usefixtures("shouting")
def test_that_a_sentence_is_said_in_the_language_with_those_in_it() -> None:
    assert said(Sentence("It is full: {why}.", why=Sentence("the disk"))) == "IT IS FULL: THE DISK."
    assert said(Sentence("It is full: {why}.", why="file a.db")) == "IT IS FULL: file a.db."
    assert said("as it is") == "as it is"


def test_that_what_the_store_kept_as_text_is_translated_where_it_is_known(
    qapp: QCoreApplication,
) -> None:
    with speaking("de"):
        assert said_again("The time is before the year 2000.") == (
            "Die Zeit liegt vor dem Jahr 2000."
        )
        assert said_again("What nobody ever said.") == "What nobody ever said."
        assert said_again("") == ""
