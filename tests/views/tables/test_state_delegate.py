from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.floor import StateNow
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.state_delegate import SIGN
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT
from tests.snapshots import NOW, snapshot, worker
from tests.views.tables.places import number_of


def cell(qtbot: QtBot, now: StateNow | None, width: int = 180) -> QImage:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show_snapshot(snapshot(workers=[worker(1, now=now)], spells=()))
    table.show()
    state = number_of(table, "state")
    table.setColumnWidth(state, width)
    return table.viewport().grab(table.visualRect(table.model().index(0, state))).toImage()


def inked(image: QImage, room: QRect) -> set[str]:
    ground = QColor(LIGHT.surface)
    colors = (
        image.pixelColor(x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    )
    return {color.name().upper() for color in colors if color != ground}


def sign(image: QImage) -> QImage:
    return image.copy(PADDING, 0, SIGN + 1, image.height())


@pytest.mark.parametrize(
    ("state", "color"),
    [
        (EventType.WORKING, LIGHT.working),
        (EventType.IDLE, LIGHT.idle),
        (EventType.ABSENT, LIGHT.absent),
        (None, LIGHT.absent),
    ],
)
def test_that_each_state_has_its_sign(qtbot: QtBot, state: EventType | None, color: str) -> None:
    image = sign(cell(qtbot, StateNow(state, NOW - timedelta(minutes=5), "S1")))
    assert color in inked(image, image.rect())


def test_that_the_signs_differ_in_shape_and_not_in_color_alone(qtbot: QtBot) -> None:
    states = (EventType.WORKING, EventType.IDLE, EventType.ABSENT, None)
    shapes = set()
    for state in states:
        image = sign(cell(qtbot, StateNow(state, NOW, "S1")))
        ground = QColor(LIGHT.surface)
        shapes.add(
            frozenset(
                (x, y)
                for x in range(image.width())
                for y in range(image.height())
                if image.pixelColor(x, y) != ground
            )
        )
    assert len(shapes) == len(states)


def test_that_a_time_without_room_is_left_out_whole(qtbot: QtBot) -> None:
    now = StateNow(EventType.WORKING, NOW - timedelta(minutes=50), "S1")
    for width, written in ((190, True), (90, False)):
        image = cell(qtbot, now, width)
        assert (LIGHT.secondary in inked(image, image.rect())) is written


def test_that_without_a_state_there_is_a_dash(qtbot: QtBot) -> None:
    image = cell(qtbot, None)
    assert LIGHT.working not in inked(image, image.rect())
