import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.domain.event_query import EVERYTHING, EventQuery, parse
from factory_desktop.views.query_field import QueryField
from factory_desktop.views.theme_source import ThemeSource


@pytest.fixture
def field(qtbot: QtBot, themes: ThemeSource) -> QueryField:
    made = QueryField()
    qtbot.addWidget(made)
    made.resize(900, 60)
    made.show()
    return made


def heard(field: QueryField) -> list[EventQuery]:
    found: list[EventQuery] = []
    field.query_changed.connect(found.append)
    return found


def test_that_a_query_from_elsewhere_stands_in_words(qtbot: QtBot) -> None:
    field = QueryField()
    qtbot.addWidget(field)
    wanted = EventQuery(workers=("W3",), types=(EventType.IDLE,))
    with qtbot.waitSignal(field.query_changed) as told:
        field.write("worker:W3 type:idle")
    assert told.args == [wanted]
    assert field.words.text() == "worker:W3 type:idle"


def test_that_words_count_after_a_pause_or_at_once_with_enter(
    field: QueryField, qtbot: QtBot
) -> None:
    queries = heard(field)
    QTest.keyClicks(field.words, "worker:W3")
    assert queries == []
    qtbot.waitUntil(lambda: queries == [parse("worker:W3")])
    QTest.keyClicks(field.words, " late:yes")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert queries[1:] == [parse("worker:W3 late:yes")]
    assert field.query == parse("worker:W3 late:yes")


def test_that_what_is_not_understood_is_explained_and_the_old_words_stay_in_force(
    field: QueryField,
) -> None:
    help_words = field.below.text()
    field.words.setText("worker:W3")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    queries = heard(field)
    field.words.setText("worker:W3 type:idel")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert queries == []
    assert field.query == parse("worker:W3")
    assert field.below.text().startswith("“type:idel” is not understood")
    assert field.words.accessibleDescription() == field.below.text()
    assert field.below.property("role") == "bad"
    field.words.setText("worker:W3 type:idle")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert field.below.text() == help_words
    assert field.below.property("role") == "secondary"


def test_that_a_problem_moves_nothing(field: QueryField) -> None:
    before = field.sizeHint()
    field.words.setText("nonsense")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert field.sizeHint().height() == before.height()


def test_that_what_was_typed_is_shown_letter_by_letter(field: QueryField) -> None:
    field.words.setText("<img/src=x>")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert "<img/src=x>" in field.below.text()
    assert "<img" not in field.below.toolTip()


def test_that_other_writing_of_the_same_asks_nothing_new(field: QueryField) -> None:
    field.words.setText("worker:W3")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    queries = heard(field)
    field.words.setText("  Worker:W3 ")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    assert queries == []


def test_that_clearing_narrows_no_more_at_once(field: QueryField) -> None:
    field.words.setText("worker:W3")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    queries = heard(field)
    field.clear()
    assert queries == [EVERYTHING]
    assert field.words.text() == ""


def test_that_escape_empties_the_field(field: QueryField) -> None:
    field.words.setText("worker:W3")
    QTest.keyClick(field.words, Qt.Key.Key_Return)
    queries = heard(field)
    QTest.keyClick(field.words, Qt.Key.Key_Escape)
    assert queries == [EVERYTHING]
    QTest.keyClick(field.words, Qt.Key.Key_Escape)
    assert queries == [EVERYTHING]
