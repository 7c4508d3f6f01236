from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.letter import Hook
from factory_desktop.domain.webhook import Webhook
from factory_desktop.views.dialogs.receiver_row import ReceiverRow

OLD, NEW = Webhook("https://a.example/1"), Webhook("http://b.example/2")
Chosen = list[tuple[Hook, Webhook | None]]


def row(qtbot: QtBot, locked: str = "") -> tuple[ReceiverRow, Chosen]:
    made, chosen = ReceiverRow(Hook.ALERT, "&Alerts", "Words.", locked), Chosen()
    qtbot.addWidget(made)
    made.chosen.connect(lambda hook, address: chosen.append((hook, address)))
    made.show_address(OLD)
    return made, chosen


def retype(made: ReceiverRow, text: str) -> None:
    made.address.selectAll()
    QTest.keyClick(made.address, Qt.Key.Key_Delete)
    QTest.keyClicks(made.address, text)


def test_that_another_address_is_used_by_the_button_or_enter_and_none_by_an_empty_one(
    qtbot: QtBot,
) -> None:
    made, chosen = row(qtbot)
    assert not made.use.isEnabled()
    retype(made, NEW.url)
    made.use.click()
    retype(made, "")
    QTest.keyClick(made.address, Qt.Key.Key_Return)
    assert chosen == [(Hook.ALERT, NEW), (Hook.ALERT, None)]


def test_that_what_is_no_address_cannot_be_used(qtbot: QtBot) -> None:
    made, chosen = row(qtbot)
    retype(made, "b.example")
    QTest.keyClick(made.address, Qt.Key.Key_Return)
    assert not made.use.isEnabled()
    assert chosen == []


def test_that_what_is_being_typed_stays_while_the_dialog_is_brought_up_to_date(
    qtbot: QtBot,
) -> None:
    made, _ = row(qtbot)
    retype(made, "http://c")
    made.show_address(OLD)
    assert made.address.text() == "http://c"
    made.show_address(NEW)
    assert made.address.text() == NEW.url


def test_that_a_test_is_sent_where_there_is_an_address(qtbot: QtBot) -> None:
    made, _ = row(qtbot)
    with qtbot.waitSignal(made.test_wanted) as wanted:
        made.test.click()
    assert wanted.args == [Hook.ALERT]
    made.show_address(None)
    assert not made.test.isEnabled()


def test_that_one_set_from_outside_shows_its_place_alone_and_why(qtbot: QtBot) -> None:
    made, chosen = row(qtbot, locked="From outside.")
    assert made.address.text() == "https://a.example/…"
    assert not made.address.isEnabled()
    assert not made.use.isEnabled()
    assert made.test.isEnabled()
    made.show_state("")
    assert made.word.text() == "From outside."
    assert chosen == []
