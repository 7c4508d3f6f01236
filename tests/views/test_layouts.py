"""Layouts, with the real window: kept, broken, reset, named."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.span_choice import LATEST, SpanKind
from factory_desktop.models.bridge import Bridge
from factory_desktop.views.dialogs.layout_list import LayoutListDialog
from factory_desktop.views.dialogs.layout_name import LayoutNameDialog
from factory_desktop.views.kept import Kept
from factory_desktop.views.layouts import VERSION
from factory_desktop.views.main_window import MainWindow
from tests import snapshots
from tests.views.conftest import Stage
from tests.views.modal import in_dialog, press

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
AT_FIRST = [RIGHT, RIGHT, Qt.DockWidgetArea.BottomDockWidgetArea]


def opened_again(stage: Stage, qtbot: QtBot) -> MainWindow:
    """Close the window and start the program once more on the same folder."""
    stage.window.close()
    clock = StoppedClock(snapshots.NOW)
    store = stage.folder / "plant.db"
    again = MainWindow(Bridge(), stage.themes, Kept(stage.folder), clock, store)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    # The offscreen platform's screen is small, and no window comes back larger than its screen.
    again.resize(1500, 900)
    return again


def areas(window: MainWindow) -> list[Qt.DockWidgetArea]:
    return [window.dockWidgetArea(dock) for dock in window.side.docks]


def shown(window: MainWindow) -> list[str]:
    return [dock.objectName() for dock in window.side.docks if dock.isVisible()]


def test_that_docks_come_back_where_they_were(running: Stage, qtbot: QtBot) -> None:
    running.window.addDockWidget(LEFT, running.window.side.floor)
    running.trigger("dock.attention")
    again = opened_again(running, qtbot)
    assert areas(again)[1] is LEFT
    assert shown(again) == ["dock.floor"]
    assert not again.actions_by_name["dock.attention"].isChecked()


def test_that_the_log_is_there_again_when_it_was(running: Stage, qtbot: QtBot) -> None:
    running.trigger("dock.log")
    running.window.addDockWidget(LEFT, running.window.side.log)
    again = opened_again(running, qtbot)
    assert "dock.log" in shown(again)
    assert areas(again)[2] is LEFT
    assert again.actions_by_name["dock.log"].isChecked()
    again.actions_by_name["layout.reset"].trigger()
    assert again.side.log.isHidden()
    assert not again.actions_by_name["dock.log"].isChecked()
    assert areas(again) == AT_FIRST


def test_that_a_bar_that_was_hidden_stays_hidden(running: Stage, qtbot: QtBot) -> None:
    running.trigger("view.toolbar")
    assert running.window.when_holder.isHidden()
    again = opened_again(running, qtbot)
    assert again.when_holder.isHidden()
    assert not again.actions_by_name["view.toolbar"].isChecked()
    again.actions_by_name["view.toolbar"].trigger()
    assert again.when_holder.isVisible()


def test_that_a_broken_layout_is_let_be(running: Stage, qtbot: QtBot) -> None:
    running.window.close()
    kept = Kept(running.folder)
    whole = kept.layout
    assert whole
    for broken in (b"nonsense", b"", bytes(whole.data())[: whole.size() // 2]):
        kept.layout = QByteArray(broken)
        again = MainWindow(
            Bridge(), running.themes, kept, StoppedClock(snapshots.NOW), running.folder / "plant.db"
        )
        qtbot.addWidget(again)
        with qtbot.waitExposed(again):
            again.show()
        again.resize(1500, 900)
        assert areas(again) == AT_FIRST
        assert shown(again) == ["dock.attention", "dock.floor"]
        assert again.when_holder.isVisible()
        again.close()


def test_that_the_layout_of_another_version_is_let_be(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.addDockWidget(LEFT, window.side.floor)
    window.close()
    kept = Kept(running.folder)
    kept.layout = window.saveState(VERSION + 1)
    again = MainWindow(
        Bridge(), running.themes, kept, StoppedClock(snapshots.NOW), running.folder / "plant.db"
    )
    qtbot.addWidget(again)
    assert areas(again) == AT_FIRST


def test_that_reset_puts_everything_back(running: Stage) -> None:
    window = running.window
    window.addDockWidget(LEFT, window.side.attention)
    window.side.floor.setFloating(True)
    for name in ("view.toolbar", "view.page-bar", "view.status-bar", "dock.attention"):
        running.trigger(name)
    running.trigger("layout.reset")
    assert areas(window) == AT_FIRST
    assert shown(window) == ["dock.attention", "dock.floor"]
    assert not window.side.floor.isFloating()
    bars = window.when_holder, window.page_holder, window.status
    assert all(bar.isVisible() for bar in bars)
    for name in ("view.toolbar", "view.page-bar", "view.status-bar", "dock.attention"):
        assert window.actions_by_name[name].isChecked()


def test_that_docks_give_way_where_they_would_squeeze_the_page(running: Stage) -> None:
    window = running.window
    window.resize(1500, 900)
    assert shown(window) == ["dock.attention", "dock.floor"]
    running.trigger("dock.attention")
    window.resize(1100, 700)
    assert shown(window) == []
    assert not window.actions_by_name["dock.floor"].isChecked()
    running.trigger("dock.floor")
    assert shown(window) == ["dock.floor"]
    running.trigger("dock.floor")
    window.resize(1500, 900)
    assert shown(window) == ["dock.floor"]


def test_that_docks_that_gave_way_are_kept_as_there(running: Stage, qtbot: QtBot) -> None:
    running.window.resize(1100, 700)
    assert shown(running.window) == []
    again = opened_again(running, qtbot)
    assert shown(again) == ["dock.attention", "dock.floor"]


def test_that_built_layouts_show_what_they_are_for(running: Stage) -> None:
    window = running.window
    running.trigger("span.all")
    running.trigger("layout.wall")
    assert shown(window) == ["dock.floor"]
    assert window.when_holder.isHidden()
    assert window.page_holder.isHidden()
    assert running.backend.views()[-1].choice == LATEST
    running.trigger("span.all")
    running.trigger("layout.investigation")
    assert window.pages.wanted == "workers"
    assert window.when_holder.isVisible()
    assert running.backend.views()[-1].choice.kind is SpanKind.ALL
    running.trigger("layout.meeting")
    assert window.pages.wanted == "today"
    assert shown(window) == ["dock.attention", "dock.floor"]


def save_as(stage: Stage, name: str) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, LayoutNameDialog)
        dialog.field.setText(name)
        press("Save layout")(dialog)

    in_dialog(fill)
    stage.trigger("layout.save")


def own(window: MainWindow) -> list[str]:
    menu = window.menuBar().findChild(QMenu, "menu.layouts")
    assert isinstance(menu, QMenu)
    actions = menu.actions()
    save = actions.index(window.actions_by_name["layout.save"])
    return [action.text() for action in actions[:save] if not action.isSeparator()][3:]


def test_that_a_layout_is_saved_by_name_and_comes_back(running: Stage, qtbot: QtBot) -> None:
    window = running.window
    window.addDockWidget(LEFT, window.side.floor)
    running.trigger("page.workers")
    save_as(running, "Nights & days")
    running.trigger("layout.reset")
    running.trigger("page.today")
    again = opened_again(running, qtbot)
    assert own(again) == ["Nights && days"]
    menu = again.menuBar().findChild(QMenu, "menu.layouts")
    assert isinstance(menu, QMenu)
    next(action for action in menu.actions() if action.text() == "Nights && days").trigger()
    assert areas(again)[1] is LEFT
    assert again.pages.wanted == "workers"


def test_that_a_layout_of_the_same_name_is_replaced(running: Stage) -> None:
    save_as(running, "Mine")
    save_as(running, "Other")
    running.trigger("page.events")
    save_as(running, "Mine")
    assert own(running.window) == ["Other", "Mine"]
    assert [one.page for one in Kept(running.folder).layouts] == ["today", "events"]


def put_in_order(stage: Stage, act: Callable[[LayoutListDialog], None]) -> None:
    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, LayoutListDialog)
        act(dialog)
        press("Save layouts")(dialog)

    in_dialog(change)
    stage.trigger("layout.manage")


def test_that_layouts_are_renamed_and_removed(running: Stage) -> None:
    assert not running.window.actions_by_name["layout.manage"].isEnabled()
    save_as(running, "Mine")
    running.trigger("page.events")
    save_as(running, "Other")
    put_in_order(running, lambda dialog: dialog.list.item(1).setText("Events"))
    put_in_order(running, lambda dialog: dialog.remove.click())
    assert own(running.window) == ["Events"]
    assert [(one.name, one.page) for one in Kept(running.folder).layouts] == [("Events", "events")]
    put_in_order(running, lambda dialog: dialog.remove.click())
    assert own(running.window) == []
    assert not running.window.actions_by_name["layout.manage"].isEnabled()
