from pytestqt.qtbot import QtBot

from factory_desktop.views.tables.worker_table import WorkerTable
from factory_desktop.views.theme import DARK, LIGHT
from tests.snapshots import snapshot


def test_that_the_table_names_itself(qtbot: QtBot) -> None:
    table = WorkerTable()
    qtbot.addWidget(table)
    assert table.accessibleName() == "Workers"


def test_that_bars_follow_the_theme(qtbot: QtBot) -> None:
    table = WorkerTable()
    qtbot.addWidget(table)
    table.resize(1000, 250)
    table.show_snapshot(snapshot())
    for theme, other in ((LIGHT, DARK), (DARK, LIGHT)):
        table.set_theme(theme)
        picture = table.viewport().grab().toImage()
        places = [(x, y) for x in range(0, 980, 3) for y in range(15, 200, 31)]
        colors = {picture.pixelColor(*place).name().upper() for place in places}
        assert theme.working in colors
        assert other.working not in colors
