from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.choice_row import ChoiceRow

ANSWERS = (("a", "First"), ("b", "Second"))


def row_of(qtbot: QtBot) -> ChoiceRow:
    made = ChoiceRow("Which", ANSWERS)
    qtbot.addWidget(made)
    return made


def test_that_the_first_answer_is_given_until_another_is(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    assert row.chosen == "a"
    with qtbot.waitSignal(row.changed):
        row.buttons["b"].click()
    assert row.chosen == "b"


def test_that_an_answer_that_is_unknown_changes_nothing(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.choose("c")
    row.choose(None)
    assert row.chosen == "a"


def test_that_an_answer_that_cannot_be_given_gives_way_and_says_why(qtbot: QtBot) -> None:
    row = row_of(qtbot)
    row.allow("a", False, "Not now.")
    assert row.chosen == "b"
    assert "Not now." in row.buttons["a"].toolTip()
    row.choose("a")
    assert row.chosen == "b"
    row.allow("a", True)
    row.choose("a")
    assert row.chosen == "a"
