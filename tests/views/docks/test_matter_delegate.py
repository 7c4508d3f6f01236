import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from factory_desktop.models.matter import Matter, MatterModel
from factory_desktop.views.docks.matter_delegate import MatterDelegate
from factory_desktop.views.theme import DARK, LIGHT, Theme
from tests.snapshots import NOW

LONG = "Last at S4 Quality Control 2. Shown as “Not seen”, not as idle."


def drawn(
    qtbot: QtBot, matter: Matter, theme: Theme = LIGHT, *, rtl: bool = False, width: int = 300
) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    model = MatterModel(view)
    model.show((matter,), NOW.tzinfo, NOW)  # type: ignore[arg-type]
    delegate = MatterDelegate(model, view)
    delegate.set_theme(theme)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, delegate.height(matter, width))
    option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(theme.window)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0, 0))
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("severity", ["bad", "warning", "info"])
def test_that_severity_has_its_ground_and_edge(qtbot: QtBot, theme: Theme, severity: str) -> None:
    image = drawn(qtbot, Matter("a", severity, "flag", "Title", LONG), theme)
    edge, ground = {
        "bad": (theme.bad, theme.bad_tint),
        "warning": (theme.warning, theme.warning_tint),
        "info": (theme.accent, theme.tint),
    }[severity]
    middle = image.height() // 2
    assert image.pixelColor(6, middle) == QColor(edge)
    assert image.pixelColor(image.width() - 26, middle) == QColor(ground)


def test_that_more_words_take_more_lines(qtbot: QtBot) -> None:
    short, long = (Matter("a", "info", "flag", "Title", words) for words in ("Short.", LONG * 3))
    assert drawn(qtbot, long).height() > drawn(qtbot, short).height()
    assert drawn(qtbot, long, width=200).height() > drawn(qtbot, long, width=400).height()


def test_that_sides_are_swapped_where_people_read_from_the_right(qtbot: QtBot) -> None:
    image = drawn(qtbot, Matter("a", "bad", "flag", "Title", LONG), rtl=True)
    assert image.pixelColor(image.width() - 6, image.height() // 2) == QColor(LIGHT.bad)


@pytest.mark.parametrize("rtl", [False, True])
def test_that_a_button_stands_below_the_words_inside_the_card(qtbot: QtBot, rtl: bool) -> None:
    plain, with_way = (Matter("a", "info", "users", "Title", LONG, way=way) for way in ("", "Add…"))
    image = drawn(qtbot, with_way, rtl=rtl)
    assert image.height() == drawn(qtbot, plain).height() + 34
    inks = {image.pixelColor(x, image.height() - 24).name() for x in range(image.width())}
    assert {LIGHT.surface.lower(), LIGHT.line.lower()} <= inks


def test_that_an_id_wider_than_a_line_is_broken_and_no_other_word(qtbot: QtBot) -> None:
    few, many = (drawn(qtbot, Matter("a", "info", "users", "W" * n, "")) for n in (10, 50))
    assert many.height() > few.height()
    ink = QColor(LIGHT.text)
    beyond = [many.pixelColor(many.width() - 20, y) for y in range(many.height())]
    assert ink not in beyond
