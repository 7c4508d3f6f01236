from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.views.dialogs.zone_field import ZoneField


@pytest.fixture
def field(qtbot: QtBot) -> ZoneField:
    made = ZoneField(ZoneInfo("Europe/Tallinn"))
    qtbot.addWidget(made)
    return made


def test_that_it_begins_with_the_plants_zone_and_knows_others(field: ZoneField) -> None:
    assert field.zone() == ZoneInfo("Europe/Tallinn")
    assert field.findText("Asia/Kolkata") >= 0
    assert field.findText("UTC") >= 0


def test_that_a_part_of_a_name_finds_it(field: ZoneField) -> None:
    completer = field.completer()
    assert completer
    completer.setCompletionPrefix("kolk")
    assert completer.currentCompletion() == "Asia/Kolkata"


@pytest.mark.parametrize("typed", ["", "Mars/Base", "Europe/", "../etc/passwd"])
def test_that_there_is_no_zone_of_another_name(field: ZoneField, typed: str) -> None:
    field.setCurrentText(typed)
    assert field.zone() is None
