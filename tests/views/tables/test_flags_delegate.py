from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import StoredEvent
from factory_desktop.domain.event_log import LoggedEvent
from factory_desktop.models.event_columns import Flag
from factory_desktop.views.tables.flags_delegate import FlagsDelegate
from factory_desktop.views.theme import LIGHT
from tests.factories import T0
from tests.models.logs import row
from tests.views.tables.test_event_table import cell, table_of

FLAGS = 9


@dataclass(frozen=True)
class Told:
    late: bool = False
    conflict: bool = False
    simulated: bool = False


def drawn(qtbot: QtBot, told: Told) -> QImage:
    plain = row(0)
    received = T0 + timedelta(minutes=2 if told.late else 0)
    stored = StoredEvent(1, plain.stored.event, received, told.simulated)
    return cell(table_of(qtbot, LoggedEvent(plain.key, stored, told.conflict)), 0, FLAGS)


def colors(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_that_each_flag_has_its_ground(qtbot: QtBot) -> None:
    grounds = {LIGHT.warning_tint, LIGHT.bad_tint, LIGHT.track}
    for told, ground in (
        (Told(), None),
        (Told(late=True), LIGHT.warning_tint),
        (Told(conflict=True), LIGHT.bad_tint),
        (Told(simulated=True), LIGHT.track),
    ):
        assert colors(drawn(qtbot, told)) & grounds == ({ground} if ground else set())


def test_that_nothing_simulated_asks_for_a_look(qtbot: QtBot) -> None:
    found = colors(drawn(qtbot, Told(late=True, simulated=True)))
    assert LIGHT.track in found
    assert LIGHT.warning_tint not in found


def test_that_all_flags_stand_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    found = colors(drawn(qtbot, Told(late=True, conflict=True)))
    assert {LIGHT.warning_tint, LIGHT.bad_tint} <= found


def test_that_flags_tell_the_room_they_take(qtbot: QtBot) -> None:
    delegate = FlagsDelegate(figure=False)
    one, both = (delegate.width_of(flags) for flags in ((Flag.LATE,), (Flag.LATE, Flag.CONFLICT)))
    assert 0 < one < both
