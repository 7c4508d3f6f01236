from datetime import timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt

from factory_desktop.models.matter import Matter, MatterModel
from tests.snapshots import NOW

TALLINN = ZoneInfo("Europe/Tallinn")
IDLE = Matter("a", "warning", "zzz", "S5 idle", "Robert Kim.", NOW - timedelta(minutes=12))
FLAG = Matter("b", "warning", "flag", "73 behind", "")


def test_that_a_matter_is_spoken_with_its_meaning_and_time() -> None:
    model = MatterModel()
    model.show((IDLE, FLAG), TALLINN, NOW)
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert spoken == ["S5 idle, Robert Kim. 11:28", "73 behind, "]
    assert (model.time(IDLE), model.time(FLAG)) == ("11:28", "")


def test_that_what_can_be_done_is_spoken_too() -> None:
    model = MatterModel()
    model.show((Matter("c", "warning", "user-off", "W7", "Who?", way="Add worker…"),), TALLINN, NOW)
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "W7, Who? Add worker…"


def test_that_a_matter_of_another_day_has_its_day() -> None:
    model = MatterModel()
    model.show((IDLE,), TALLINN, NOW + timedelta(days=1))
    assert model.time(IDLE) == "22 Jan 11:28"


def test_that_the_same_cause_changes_in_place() -> None:
    model = MatterModel()
    model.show((IDLE, FLAG), TALLINN, NOW)
    reset: list[None] = []
    model.modelReset.connect(lambda: reset.append(None))
    model.rowsRemoved.connect(lambda *_: reset.append(None))
    later = Matter("a", "warning", "zzz", "S5 idle longer", "Robert Kim.", IDLE.since)
    model.show((later, FLAG), TALLINN, NOW)
    assert model.index(0, 0).data() == "S5 idle longer"
    assert reset == []
