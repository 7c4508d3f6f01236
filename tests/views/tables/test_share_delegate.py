from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot, unseen_worker, worker


def cell(qtbot: QtBot, row: WorkerMetrics, column: int) -> QImage:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show_snapshot(snapshot(workers=[row], spells=()))
    table.show()
    place = table.visualRect(table.model().index(0, column))
    return table.viewport().grab(place).toImage()


def pixels(image: QImage, color: str) -> int:
    y = image.height() // 2
    return sum(image.pixelColor(x, y) == QColor(color) for x in range(image.width()))


def test_that_the_bar_fills_its_track_by_the_share(qtbot: QtBot) -> None:
    filled = {}
    for share in (0.0, 0.25, 1.0, 1.7):
        image = cell(qtbot, worker(1, utilization=share), 4)
        filled[share] = pixels(image, LIGHT.working)
        assert pixels(image, LIGHT.track) == 0 or share < 1
    assert filled[0.0] == 0
    assert abs(filled[0.25] - filled[1.0] / 4) <= 2
    assert filled[1.7] == filled[1.0]


def test_that_an_undefined_share_has_no_track(qtbot: QtBot) -> None:
    image = cell(qtbot, unseen_worker(1, "Ann"), 4)
    assert pixels(image, LIGHT.track) == 0
