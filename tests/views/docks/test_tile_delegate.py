from datetime import timedelta
from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.floor import StateNow
from factory_desktop.models.floor_model import FloorModel
from factory_desktop.models.text import SPACE
from factory_desktop.views.docks.tile_delegate import HEIGHT, TileDelegate
from factory_desktop.views.fonts import font
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests import snapshots

WIDTH = 160


def painted(
    view: QListView,
    row: int,
    theme: Theme = LIGHT,
    state: QStyle.StateFlag = QStyle.StateFlag.State_None,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> QImage:
    model = view.model()
    assert isinstance(model, FloorModel)
    delegate = TileDelegate(model, view)
    delegate.set_theme(theme)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme.window)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDTH, HEIGHT)
    option.state = state
    option.direction = direction
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(row, 0))
    painter.end()
    return image


@pytest.fixture
def view(qtbot: QtBot) -> QListView:
    made = QListView()
    qtbot.addWidget(made)
    model = FloorModel(made)
    one = [snapshots.station(number, name="Press") for number in (1, 3, 4, 5)]
    model.show_snapshot(snapshots.snapshot(stations=one))
    made.setModel(model)
    return made


def lower(image: QImage) -> QImage:
    """The line with the sign of the state, without colors."""
    return image.copy(0, HEIGHT // 2, 30, HEIGHT // 2).convertToFormat(
        QImage.Format.Format_Grayscale8
    )


def test_that_states_are_told_apart_without_color(view: QListView) -> None:
    signs = [lower(painted(view, row)) for row in range(4)]
    assert all(one != other for one, other in combinations(signs, 2))


def test_that_it_is_painted_in_the_theme(view: QListView) -> None:
    light, dark = painted(view, 0), painted(view, 0, DARK)
    assert light.pixelColor(WIDTH // 2, 8).name() == LIGHT.surface.lower()
    assert dark.pixelColor(WIDTH // 2, 8).name() == DARK.surface.lower()


def test_that_picked_and_ringed_look_different(view: QListView) -> None:
    flags = QStyle.StateFlag
    plain = painted(view, 0)
    picked = painted(view, 0, state=flags.State_Selected)
    ringed = painted(view, 0, state=flags.State_HasFocus)
    assert picked.pixelColor(WIDTH // 2, 8).name() == LIGHT.tint.lower()
    assert plain != ringed != picked


def test_that_sides_are_swapped_where_people_read_from_the_right(view: QListView) -> None:
    mirrored = painted(view, 0, direction=Qt.LayoutDirection.RightToLeft)
    # The disc of Working stands at the right end.
    row = HEIGHT * 2 // 3
    blue = [x for x in range(WIDTH) if mirrored.pixelColor(x, row).name() == LIGHT.working.lower()]
    assert blue
    assert min(blue) > WIDTH // 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Press", ["Press", "S1"]),
        ("Packaging Station", ["Packaging Station"]),
        ("Packaging Station in the north", ["S1", "Packaging Stat…"]),
        ("S1", ["S1"]),
    ],
)
def test_that_a_name_is_whole_before_its_id_stands_there(
    view: QListView, name: str, said: list[str]
) -> None:
    delegate = TileDelegate(FloorModel(view), view)
    named = delegate._named(snapshots.station(1, name=name), 124)
    assert [text for _, _, text in named] == said


@pytest.mark.parametrize(
    ("days", "width", "said"),
    [
        (1702, 160, ("Not seen", "1,702 d 16 h")),
        (1702, 100, ("Not seen", "4 y")),
        (2, 100, ("Not seen", "2 d")),
        (2, 60, ("Not seen", "")),
    ],
)
def test_that_a_state_and_for_how_long_never_overlap(
    view: QListView, days: int, width: int, said: tuple[str, str]
) -> None:
    model = view.model()
    assert isinstance(model, FloorModel)
    since = snapshots.NOW - timedelta(days=days, hours=16)
    row = snapshots.station(1, now=StateNow(None, since))
    word, length = TileDelegate(model, view).state_words(row, width)
    assert (word, length.replace(SPACE, " ")) == said
    assert QFontMetrics(font(12)).horizontalAdvance(f"{word}{length}") < width
