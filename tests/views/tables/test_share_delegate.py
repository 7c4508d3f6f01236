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


def pixels(image: QImage, color: str) -> int:
    y = image.height() // 2
    return sum(image.pixelColor(x, y) == QColor(color) for x in range(image.width()))


def test_that_the_bar_fills_its_track_by_the_share(qtbot: QtBot) -> None:
    filled = {}
    for share in (0.0, 0.25, 1.0, 1.7):
        image = cell(qtbot, worker(1, utilization=share), "utilization")
        filled[share] = pixels(image, LIGHT.working)
        assert pixels(image, LIGHT.track) == 0 or share < 1
    assert filled[0.0] == 0
    assert abs(filled[0.25] - filled[1.0] / 4) <= 2
    assert filled[1.7] == filled[1.0]


def test_that_an_undefined_share_has_no_track(qtbot: QtBot) -> None:
    image = cell(qtbot, unseen_worker(1, "Ann"), "utilization")
    assert pixels(image, LIGHT.track) == 0


def test_that_a_line_marks_the_target_and_a_bar_under_it_asks_for_a_look(qtbot: QtBot) -> None:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show()
    for share, color in ((0.5, LIGHT.idle), (0.9, LIGHT.working)):
        rows = [worker(1, utilization=share)]
        table.show_snapshot(snapshot(workers=rows, spells=(), utilization_target=0.75))
        place = table.visualRect(table.model().index(0, number_of(table, "utilization")))
        image = table.viewport().grab(place).toImage()
        assert pixels(image, color) > 20
        assert pixels(image, LIGHT.text) == 2
    table.show_snapshot(snapshot(workers=rows, spells=(), utilization_target=None))
    assert pixels(table.viewport().grab(place).toImage(), LIGHT.text) == 0
