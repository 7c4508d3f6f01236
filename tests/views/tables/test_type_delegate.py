import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.models.event_columns import type_word
from factory_desktop.views.tables.event_table import EventTable
from factory_desktop.views.theme import LIGHT
from tests.models.logs import row
from tests.views.tables.test_event_table import cell, table_of

TYPE = 3


def drawn(qtbot: QtBot, kind: EventType) -> tuple[EventTable, QImage]:
    table = table_of(qtbot, row(0, kind=kind))
    return table, cell(table, 0, TYPE)


def colors(image: QImage) -> set[str]:
    """What is in the left quarter, where the sign stands."""
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width() // 4)
        for y in range(image.height())
    }


@pytest.mark.parametrize(
    ("kind", "color"),
    [
        (EventType.WORKING, LIGHT.working),
        (EventType.IDLE, LIGHT.idle),
        (EventType.ABSENT, LIGHT.absent),
    ],
)
def test_that_a_state_has_the_timelines_sign(qtbot: QtBot, kind: EventType, color: str) -> None:
    table, image = drawn(qtbot, kind)
    assert QColor(color).name().upper() in colors(image)
    assert table.log.index(0, TYPE).data() == type_word(kind)


def test_that_a_product_count_has_the_sign_of_units(qtbot: QtBot) -> None:
    _table, image = drawn(qtbot, EventType.PRODUCT_COUNT)
    found = colors(image)
    assert not {LIGHT.working, LIGHT.idle, LIGHT.absent} & found
    assert LIGHT.secondary in found


def test_that_every_word_has_room(qtbot: QtBot) -> None:
    for kind in EventType:
        table, image = drawn(qtbot, kind)
        width = table.fontMetrics().horizontalAdvance(type_word(kind))
        assert image.width() > width + 30
