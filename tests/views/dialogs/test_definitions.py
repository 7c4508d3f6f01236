from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.models.text import SPACE
from factory_desktop.views.dialogs.definitions import DEFINITIONS, DefinitionsDialog


def test_that_every_figure_stands_with_its_formula(qtbot: QtBot) -> None:
    dialog = DefinitionsDialog(None)
    qtbot.addWidget(dialog)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    for definition in DEFINITIONS:
        assert {definition.name, definition.formula, definition.meaning} <= said


def test_that_every_state_of_the_legend_is_explained() -> None:
    names = " ".join(definition.name for definition in DEFINITIONS).casefold()
    assert all(state in names for state in ("active", "idle", "absent", "not seen"))


def test_that_every_card_is_explained() -> None:
    names = {definition.name for definition in DEFINITIONS}
    assert {
        "Units",
        "Pace",
        "Productive time",
        "Worker utilization",
        "Station utilization",
    } <= names


def test_that_both_rules_are_explained_and_the_one_in_force_is_named(qtbot: QtBot) -> None:
    formulas = " ".join(definition.formula for definition in DEFINITIONS)
    assert "fixed rule: events × length" in formulas
    assert "measured rule: time to the next, at most the cap" in formulas
    dialog = DefinitionsDialog(None, TimeRule("measured"))
    qtbot.addWidget(dialog)
    assert f"by the measured rule, at most 5{SPACE}min." in dialog.words.text()
