from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from factory_desktop.views.charts.panel import ChartPanel
from factory_desktop.views.charts.timeline_chart import TimelineChart
from factory_desktop.views.dialogs.chart_table import ChartTableDialog
from factory_desktop.views.tables.still_table import StillTable
from tests.views.conftest import Stage
from tests.views.files import choose_file, choose_none


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def charts(stage: Stage) -> list[ChartPanel]:
    return [one for one in stage.window.findChildren(ChartPanel) if one.isVisible()]


def table(stage: Stage) -> StillTable:
    return next(one for one in stage.window.findChildren(StillTable) if one.isVisible())


def in_menu(name: str, wanted: str) -> list[list[str]]:
    """Choose an entry of the menu that the next step opens, and note what it offers."""
    seen: list[list[str]] = []

    def when_open() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu) or menu.objectName() != name:
            QTimer.singleShot(10, when_open)
            return
        seen.append([action.text() for action in menu.actions()])
        chosen = next(one for one in menu.actions() if wanted in {one.objectName(), one.text()})
        menu.setActiveAction(chosen)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    QTimer.singleShot(0, when_open)
    return seen


def right_click(widget: QWidget) -> None:
    place = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def test_that_all_rows_are_copied_with_headers_where_none_is_selected(running: Stage) -> None:
    running.trigger("edit.copy")
    lines = clipboard().splitlines()
    assert lines[0].startswith("Worker\tId\t")
    assert len(lines) == 7
    assert "<table>" in QGuiApplication.clipboard().mimeData().html()


def test_that_only_the_selected_row_is_copied_by_key(running: Stage) -> None:
    shown = table(running)
    shown.setFocus()
    shown.selectRow(2)
    running.window.activateWindow()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(clipboard().splitlines()) == 2


def test_that_marked_text_of_a_field_is_copied(running: Stage) -> None:
    running.window.go("events")
    words = running.window.pages.events.query.words
    words.setText("worker:W3")
    words.selectAll()
    running.window.activateWindow()
    words.setFocus()
    running.trigger("edit.copy")
    assert clipboard() == "worker:W3"


def test_that_nothing_to_copy_is_said(running: Stage) -> None:
    QGuiApplication.clipboard().setText("before")
    running.window.go("events")
    running.window.setFocus()
    running.trigger("edit.copy")
    assert clipboard() == "before"
    said = running.window.status.progress._words.text()
    assert said == "There are no rows here to copy."


def test_that_a_right_click_copies_the_chart_under_it(running: Stage) -> None:
    chart = next(one for one in charts(running) if isinstance(one, TimelineChart))
    offered = in_menu("context", "edit.copy-chart")
    right_click(chart)
    assert [text.replace("&", "") for text in offered[0]] == [
        "Copy chart as picture",
        "Save chart as picture…",
        "Show chart as table",
    ]
    picture = QGuiApplication.clipboard().image()
    assert picture.width() == chart.width() * 2
    said = running.window.status.progress._words.text()
    assert said == f"Copied a picture of {chart.accessibleName()}."


def test_that_a_right_click_on_a_table_copies_it(running: Stage, qtbot: QtBot) -> None:
    offered = in_menu("row", "edit.copy")
    right_click(table(running).viewport())
    qtbot.waitUntil(lambda: bool(offered))
    assert {"Copy", "Export view…"} <= {text.replace("&", "") for text in offered[0]}
    assert len(clipboard().splitlines()) == 7


def test_that_of_several_charts_one_is_chosen_by_its_name(running: Stage) -> None:
    found = charts(running)
    assert len(found) > 1
    wanted = found[-1]
    offered = in_menu("choose-chart", wanted.accessibleName())
    running.window.setFocus()
    running.trigger("edit.copy-chart")
    assert offered == [[one.accessibleName() for one in found]]
    assert QGuiApplication.clipboard().image().height() == wanted.height() * 2


def test_that_a_place_without_table_and_chart_has_no_such_menu(running: Stage) -> None:
    bar = running.window.page_bar
    place = bar.mapTo(running.window, QPoint(5, bar.height() - 5))
    assert not running.window.desks.paper.show_menu(place, place)


def test_that_a_chart_is_saved(running: Stage, tmp_path: Path) -> None:
    desk = running.window.desks.paper
    desk._clicked = charts(running)[0]
    choose_file(tmp_path / "chart.png")
    running.trigger("edit.save-chart")
    assert QImage(str(tmp_path / "chart.png")).width() == charts(running)[0].width() * 2
    choose_none()
    running.trigger("edit.save-chart")
    assert [one.name for one in tmp_path.glob("*.png")] == ["chart.png"]


def test_that_a_page_without_a_chart_says_so(running: Stage) -> None:
    running.window.go("events")
    running.window.setFocus()
    running.trigger("edit.copy-chart")
    assert running.window.status.progress._words.text() == "There is no chart here."


def test_that_a_disk_that_refuses_is_told_in_words(running: Stage, tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("only Linux has a disk that is always full")
    running.window.desks.paper._clicked = charts(running)[0]
    (tmp_path / "chart.png").symlink_to(full)
    from PySide6.QtWidgets import QFileDialog

    def go_on() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
            dialog.selectFile(str(tmp_path / "chart.png"))
            dialog.accept()
        else:
            QTimer.singleShot(10, go_on)

    QTimer.singleShot(0, go_on)
    running.trigger("edit.save-chart")
    banner = running.window.banners.told("picture")
    assert banner is not None
    assert "cannot be written" in banner.text


def in_dialog(look: Callable[[ChartTableDialog], object]) -> list[object]:
    """Look at the table that the next step opens, then close it."""
    seen: list[object] = []

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ChartTableDialog):
            QTimer.singleShot(10, when_open)
            return
        seen.append(look(dialog))
        dialog.reject()

    QTimer.singleShot(0, when_open)
    return seen


def test_that_each_chart_is_shown_as_a_table_by_a_right_click(running: Stage) -> None:
    for chart in charts(running):
        wanted = chart.table()
        assert wanted is not None
        in_menu("context", "view.chart-table")
        seen = in_dialog(lambda one: (one.windowTitle(), len(one.table.rows_model.rows)))
        place = chart.mapTo(running.window, QPoint(30, 14))
        assert running.window.desks.paper.show_menu(place, running.window.mapToGlobal(place))
        assert seen == [(chart.accessibleName(), len(wanted.rows))]


def test_that_an_empty_chart_says_that_there_is_no_table(running: Stage) -> None:
    chart = charts(running)[0]
    chart.show_nothing("Nobody was seen in this time.")
    for other in charts(running)[1:]:
        other.hide()
    running.trigger("view.chart-table")
    assert "Nothing is drawn here" in running.window.status.progress._words.text()
