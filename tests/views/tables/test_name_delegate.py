from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from factory_desktop.metrics.snapshot import WorkerMetrics
from factory_desktop.views.fonts import font
from factory_desktop.views.tables import name_delegate
from factory_desktop.views.tables.cell_delegate import PADDING
from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import LIGHT
from tests.snapshots import snapshot, worker


def cell(qtbot: QtBot, row: WorkerMetrics, column: int) -> QImage:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show_snapshot(snapshot(workers=[row], spells=()))
    table.show()
    place = table.visualRect(table.model().index(0, column))
    return table.viewport().grab(place).toImage()


def inked(image: QImage) -> list[int]:
    ground = QColor(LIGHT.surface)
    rows, columns = range(image.height()), range(image.width())
    return [x for x in columns if any(image.pixelColor(x, y) != ground for y in rows)]


def test_that_an_id_in_place_of_a_name_is_shown_once(qtbot: QtBot) -> None:
    named, nameless = (cell(qtbot, worker(209, name=name), 0) for name in ("W20", "W209"))
    assert max(inked(nameless)) < max(inked(named))


def test_that_a_long_name_is_cut_off_and_its_id_is_not(qtbot: QtBot) -> None:
    short, long = (worker(1, name=name) for name in ("Ann", "<img src=x> " + "A" * 60))
    first, second = inked(cell(qtbot, short, 0)), inked(cell(qtbot, long, 0))
    image = cell(qtbot, long, 0)
    assert max(first) < 100
    assert image.width() - 16 < max(second) <= image.width() - 8
    # The same id, in the same color, ends both.
    tail, head = range(max(second) - 12, max(second)), range(max(first) - 12, max(first))
    plain = cell(qtbot, short, 0)
    middle = image.height() // 2
    cut = [image.pixelColor(x, middle) for x in tail]
    assert cut == [plain.pixelColor(x, middle) for x in head]


def test_that_a_short_name_stays_where_it_fits_just_so(qtbot: QtBot) -> None:
    """Such as that of a version, whose model comes after it."""
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 120)
    table.show_snapshot(snapshot(workers=[worker(1, name="2.0")], spells=()))
    table.show()
    index = table.model().index(0, 0)
    whole = inked(table.viewport().grab(table.visualRect(index)).toImage())
    letters = QFontMetrics(font())
    for room, shown in ((0, True), (-3, False)):
        table.setColumnWidth(0, name_delegate.width(letters, "2.0", "W1") + 2 * PADDING + room)
        image = table.viewport().grab(table.visualRect(index)).toImage()
        assert (inked(image) == whole) is shown
