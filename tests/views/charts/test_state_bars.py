import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.views.charts.rows_plot import RowsPlot
from factory_desktop.views.charts.state_bars import StateBars
from factory_desktop.views.theme import LIGHT
from tests.timelines import ABSENT, IDLE, at, spell, unseen

DAY = 24 * 60


def drawn(
    qtbot: QtBot, *spells: Spell, gaps: tuple[tuple[int, float, float], ...] = ()
) -> tuple[RowsPlot, QImage]:
    rows = RowsPlot()
    qtbot.addWidget(rows)
    bars = StateBars(rows)
    rows.set_theme(LIGHT)
    bars.set_theme(LIGHT)
    rows.resize(640, 200)
    rows.set_rows(["Ann", "Ben"])
    rows.show()
    QApplication.processEvents()
    found = DrawnSpells(spells, {"W1": 0, "W2": 1})
    start, end = at(0).timestamp(), at(30 * DAY).timestamp()
    rows.plot.setXRange(start, end, padding=0)
    bars.order(found)
    bars.draw(found, unseen(*gaps), start, end)
    QApplication.processEvents()
    return rows, rows.plot.grab().toImage()


def colors(rows: RowsPlot, image: QImage, minute: float, row: int = 0) -> list[str]:
    x = rows.plot.place_of(at(minute).timestamp(), 0).toPoint().x()
    top = rows.plot.place_of(0, row * rows.row_pixels).toPoint().y()
    return [image.pixelColor(x, top + y).name().upper() for y in range(rows.row_pixels)]


def test_that_a_state_is_a_pixel_wide_at_least_and_the_rarer_one_wins(qtbot: QtBot) -> None:
    """Ten seconds of thirty days, in the midst of work and of idleness."""
    rows, image = drawn(
        qtbot,
        spell("W1", 0, 15 * DAY),
        spell("W1", 15 * DAY, 15 * DAY + 1 / 6, ABSENT),
        spell("W1", 15 * DAY + 1 / 6, 30 * DAY),
        spell("W2", 0, 15 * DAY),
        spell("W2", 15 * DAY, 15 * DAY + 1 / 6, IDLE),
        spell("W2", 15 * DAY + 1 / 6, 30 * DAY),
    )
    for row, color in ((0, LIGHT.absent), (1, LIGHT.idle)):
        y = rows.plot.place_of(0, (row + 0.8) * rows.row_pixels - 1).toPoint().y()
        line = [image.pixelColor(x, y).name().upper() for x in range(image.width())]
        assert line.count(color) == 1


def test_that_heights_tell_states_apart_and_gaps_are_hatched(qtbot: QtBot) -> None:
    rows, image = drawn(
        qtbot,
        spell("W1", 0, 5 * DAY),
        spell("W1", 5 * DAY, 10 * DAY, IDLE),
        spell("W1", 10 * DAY, 15 * DAY, ABSENT),
        gaps=((0, 15 * DAY, 20 * DAY),),
    )
    full = colors(rows, image, 2 * DAY).count(LIGHT.working)
    assert colors(rows, image, 7 * DAY).count(LIGHT.idle) == round(full * 0.62)
    assert colors(rows, image, 12 * DAY).count(LIGHT.absent) == 3
    hatched = [colors(rows, image, minute * DAY) for minute in np.arange(16, 19, 0.5)]
    assert all(LIGHT.absent in one and LIGHT.surface in one for one in hatched)
    assert set(colors(rows, image, 25 * DAY)) == {QColor(LIGHT.surface).name().upper()}
