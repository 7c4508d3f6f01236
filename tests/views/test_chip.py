import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.views.chip import Chip


@pytest.fixture
def chip(qtbot: QtBot) -> Chip:
    made = Chip("chip-worker")
    qtbot.addWidget(made)
    made.say("Worker: {name}", "Jane & John")
    made.show()
    QApplication.processEvents()
    return made


def test_that_kind_and_name_are_shown_where_they_fit(chip: Chip) -> None:
    chip.resize(chip.sizeHint())
    assert chip.text() == "Worker: Jane && John"
    assert chip.painted_text() == chip.text()


def test_that_the_name_outlasts_the_kind(chip: Chip) -> None:
    chip.resize(chip.sizeHint().width() - 10, 28)
    assert chip.painted_text() == "Jane && John"


def test_that_a_long_name_ends_with_dots(chip: Chip) -> None:
    chip.say("Worker: {name}", "Bartholomew Featherstonehaugh-Cholmondeley")
    least = chip.minimumSizeHint()
    chip.resize(least)
    assert least.width() < 100
    assert chip.painted_text().startswith("Bar")
    assert chip.painted_text().endswith("…")


def test_that_what_is_painted_changes_with_the_width(chip: Chip) -> None:
    chip.resize(chip.sizeHint())
    whole = chip.grab().toImage()
    chip.resize(chip.minimumSizeHint())
    assert chip.grab().toImage() != whole
