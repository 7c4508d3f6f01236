from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot, unseen_worker, worker
from tests.views.tables.places import number_of


def cell(qtbot: QtBot, row: WorkerMetrics, name: str) -> QImage:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show_snapshot(snapshot(workers=[row], spells=(), utilization_target=None))
    table.show()
    place = table.visualRect(table.model().index(0, number_of(table, name)))
    return table.viewport().grab(place).toImage()


def inked(image: QImage) -> list[int]:
    ground = QColor(LIGHT.surface)
    rows, columns = range(image.height()), range(image.width())
    return [x for x in columns if any(image.pixelColor(x, y) != ground for y in rows)]


def test_that_figures_end_at_the_same_place(qtbot: QtBot) -> None:
    ends = {max(inked(cell(qtbot, worker(1, units=units), "units"))) for units in (0, 70, 880)}
    assert len(ends) == 1


def test_that_a_dash_is_quiet(qtbot: QtBot) -> None:
    image = cell(qtbot, unseen_worker(1, "Ann"), "rate")
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    darkest = min((image.pixelColor(*place) for place in places), key=QColor.lightness)
    assert darkest.lightness() >= QColor(LIGHT.secondary).lightness() - 2


def test_that_a_value_to_look_at_has_another_ink(qtbot: QtBot) -> None:
    warning = QColor(LIGHT.warning)
    for number, warned in ((4, True), (1, False)):
        image = cell(qtbot, worker(number), "seen")
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        assert any(image.pixelColor(*place) == warning for place in places) is warned
