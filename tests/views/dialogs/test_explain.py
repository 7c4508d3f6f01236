import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from factory_desktop.models.explaining.explanation import Explanation
from factory_desktop.models.explaining.plant import CARDS
from factory_desktop.views.dialogs.explain import ExplainDialog
from factory_desktop.views.theme import DARK
from tests.snapshots import empty_snapshot, snapshot, worker


def dialog_of(qtbot: QtBot, explanation: Explanation) -> ExplainDialog:
    dialog = ExplainDialog(None, explanation, DARK)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_that_formula_inputs_and_result_are_told(qtbot: QtBot) -> None:
    explanation = CARDS["worker-utilization"](snapshot())
    dialog = dialog_of(qtbot, explanation)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert explanation.title in words
    assert any(explanation.result in one for one in words)
    model = dialog.table.model()
    shown = tuple(
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    )
    assert sorted(shown) == sorted(explanation.rows)


def test_that_all_of_it_can_be_copied(qtbot: QtBot) -> None:
    explanation = CARDS["productive-time"](snapshot())
    dialog = dialog_of(qtbot, explanation)
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert dialog.isVisible()
    for row in explanation.rows:
        assert "\t".join(row) in copied
    assert explanation.result in copied


def test_that_enter_shows_the_events(qtbot: QtBot) -> None:
    explanation = CARDS["units"](snapshot())
    dialog = dialog_of(qtbot, explanation)
    with qtbot.waitSignal(dialog.events_wanted) as told:
        QTest.keyClick(dialog.events, Qt.Key.Key_Return)
    assert told.args == [explanation.evidence]
    assert not dialog.isVisible()


def test_that_the_rule_can_be_changed_from_there(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, CARDS["pace"](snapshot()))
    with qtbot.waitSignal(dialog.rule_wanted):
        QTest.mouseClick(dialog.rule, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_that_many_rows_scroll_and_none_is_said(qtbot: QtBot) -> None:
    many = dialog_of(
        qtbot, CARDS["productive-time"](snapshot(workers=[worker(n) for n in range(1, 201)]))
    )
    assert many.height() < 700
    assert many.table.verticalScrollBar().maximum() > 0
    nothing = dialog_of(qtbot, CARDS["productive-time"](empty_snapshot()))
    assert nothing.table.model().rowCount() == 0


@pytest.mark.parametrize("card", sorted(CARDS))
def test_that_all_rows_are_in_sight_and_nothing_covers_them(qtbot: QtBot, card: str) -> None:
    dialog = dialog_of(qtbot, CARDS[card](snapshot()))
    QApplication.processEvents()
    assert dialog.table.verticalScrollBar().maximum() == 0
    assert dialog.figure.geometry().top() > dialog.table.geometry().bottom()
