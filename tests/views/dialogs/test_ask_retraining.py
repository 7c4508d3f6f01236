from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.retraining import DryRun, Priority, Reason, Trigger
from factory_desktop.views.dialogs.ask_retraining import AskRetrainingDialog
from tests.views.dialogs.test_retraining import ADDRESS, NOW, ZONE, asking

DAY = timedelta(days=1)


def dialog(qtbot: QtBot, receiver: str = str(ADDRESS)) -> AskRetrainingDialog:
    made = AskRetrainingDialog(None, Reason.BY_HAND, 30, receiver, ZONE, NOW)
    qtbot.addWidget(made)
    return made


def test_that_it_says_what_would_be_done_before_it_can_be_agreed_to(qtbot: QtBot) -> None:
    made, wanted = dialog(qtbot), list[Trigger]()
    made.dry_run_wanted.connect(wanted.append)
    made.ask()
    assert wanted == [Trigger(Reason.BY_HAND, Priority.MEDIUM, NOW - 30 * DAY, NOW)]
    assert not made.action.isEnabled()
    made.show_dry_run(DryRun(wanted[0], 1, Path("x", "the-folder"), None))
    assert made.action.isEnabled()
    assert made.preview.text() == (
        "1 labeled event would be written to the-folder. https://hooks.example:8443/… is told."
    )


def test_that_a_change_asks_anew_and_an_answer_about_before_is_late(qtbot: QtBot) -> None:
    made = dialog(qtbot)
    before = DryRun(made.trigger(), 5, Path("x"), None)
    made.show_dry_run(before)
    with qtbot.waitSignal(made.dry_run_wanted) as asked:
        made.reason.setCurrentIndex(made.reason.findData(Reason.PLANT_CHANGED))
        assert not made.action.isEnabled()
    made.show_dry_run(before)
    assert not made.action.isEnabled()
    made.show_dry_run(replace(before, trigger=asked.args[0]))
    assert made.action.isEnabled()


def test_that_a_reason_that_cools_down_and_a_wrong_range_are_told(qtbot: QtBot) -> None:
    cooling = asking(free=False)
    qtbot.addWidget(cooling)
    assert cooling.preview.text().startswith("This reason has asked lately.")
    assert not cooling.action.isEnabled()
    made = dialog(qtbot)
    made.end.setDateTime(made.start.dateTime().addDays(-1))
    made.ask()
    assert made.preview.text() == "The range has to begin before it ends."
    made.show_dry_run(Fault("disk I/O error"))
    assert made.preview.text() == "It cannot be read now: disk I/O error"


def test_that_without_a_receiver_nobody_is_told(qtbot: QtBot) -> None:
    made = dialog(qtbot, "")
    made.show_dry_run(DryRun(made.trigger(), 2, Path("x"), None))
    assert made.preview.text().endswith("Nobody is told: no receiver is set.")
