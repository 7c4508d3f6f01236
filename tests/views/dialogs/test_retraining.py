from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from pytestqt.qtbot import QtBot

from factory_desktop.domain.fault import Fault
from factory_desktop.domain.letter import Delivery, Hook
from factory_desktop.domain.retraining import (
    DEFAULTS,
    DryRun,
    Priority,
    Reason,
    Retraining,
    Trigger,
)
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.webhook import Webhook
from factory_desktop.metrics.retraining_question import RetrainingState
from factory_desktop.views.dialogs.ask_retraining import AskRetrainingDialog
from factory_desktop.views.dialogs.retraining import RetrainingDialog
from tests.factories import T0

ZONE, HOUR, DAY = ZoneInfo("Europe/Tallinn"), timedelta(hours=1), timedelta(days=1)
NOW = T0 + HOUR
SILENT = Sentence("The receiver does not answer.")
REFUSED = Sentence("The receiver refuses it ({status}).", status=404)
FULL = Sentence(
    "{file} cannot be written: {why}.", file="20260122-093000-manual", why="No space left"
)


def line(reason: Reason, hours_ago: float, priority: Priority = Priority.MEDIUM) -> Retraining:
    at = NOW - hours_ago * HOUR
    trigger = Trigger(reason, priority, at - 30 * DAY, at)
    return Retraining(reason.value, trigger, at, "program", "name", None, None, None, None)


def told(one: Retraining, events: int, **more: object) -> Retraining:
    times = {"next_at": None, "delivered_at": None, "given_up_at": None, "problem": None} | more
    letter = Delivery(one.id, Hook.RETRAINING, "x", one.made_at, 3, **times)  # type: ignore[arg-type]
    return replace(one, events=events, exported_at=one.made_at, delivery=letter)


LOG = (
    replace(line(Reason.BY_HAND, 0.5), problem=FULL),
    told(line(Reason.CONFIDENCE, 1, Priority.HIGH), 1284, next_at=NOW + HOUR, problem=SILENT),
    told(line(Reason.SHIFT, 30), 1202, delivered_at=NOW - 29 * HOUR),
    told(
        line(Reason.PLANT_CHANGED, 80, Priority.HIGH), 950, given_up_at=NOW - DAY, problem=REFUSED
    ),
    replace(line(Reason.NEW_LABELS, 200), events=1000, exported_at=T0),
)
ADDRESS = Webhook("https://hooks.example:8443/train?key=abc")
STATE = RetrainingState(LOG, DEFAULTS, {Hook.RETRAINING: LOG[1].delivery})  # type: ignore[dict-item]


def filled(page: int = 0) -> RetrainingDialog:
    made = RetrainingDialog(None, ZONE, NOW, frozenset({"alert_webhook"}))
    made.show_addresses({Hook.RETRAINING: ADDRESS, Hook.ALERT: ADDRESS})
    made.show_state(STATE)
    made.tabs.setCurrentIndex(page)
    return made


def asking(free: bool = True) -> AskRetrainingDialog:
    made = AskRetrainingDialog(None, Reason.PLANT_CHANGED, 30, str(ADDRESS), ZONE, NOW)
    folder = Path("20260122-100000-plant_changed")
    made.show_dry_run(DryRun(made.trigger(), 1284, folder, None if free else NOW + DAY))
    return made


def states(made: RetrainingDialog) -> list[str]:
    return [made._model.columns[4].text(one) for one in made._model.rows]


def test_that_each_line_says_how_far_it_is_and_what_is_in_the_way(qtbot: QtBot) -> None:
    made = filled()
    qtbot.addWidget(made)
    assert states(made) == [
        "Not exported yet: 20260122-093000-manual cannot be written: No space left.",
        "Waiting: The receiver does not answer. Next try 12:00.",
        "Delivered 21 Jan 06:00",
        "Given up: The receiver refuses it (404).",
        "Exported. No receiver was set.",
    ]
    # The picked one's is said in full below, whatever room the column has.
    assert made.word.text() == states(made)[0]
    made.table.selectRow(3)
    assert made.word.text() == states(made)[3]


def test_that_an_empty_log_and_one_that_cannot_be_read_are_told(qtbot: QtBot) -> None:
    made = RetrainingDialog(None, ZONE, NOW, frozenset())
    qtbot.addWidget(made)
    made.show_state(Fault("disk I/O error"))
    assert made.word.text() == "It cannot be read now: disk I/O error"
    made.show_state(replace(STATE, log=()))
    assert made.word.text() == "Nothing has asked for it yet."


def test_that_both_buttons_ask_for_their_reason_while_nothing_is_being_saved(qtbot: QtBot) -> None:
    made = filled()
    qtbot.addWidget(made)
    wanted: list[Reason] = []
    made.ask_wanted.connect(wanted.append)
    made.now.click()
    made.changed.click()
    assert wanted == [Reason.BY_HAND, Reason.PLANT_CHANGED]
    made.allow(False)
    assert not made.now.isEnabled()
    assert not made.rules.keep.isEnabled()


def test_that_what_is_picked_stays_picked_when_the_log_grows(qtbot: QtBot) -> None:
    made = filled()
    qtbot.addWidget(made)
    made.table.selectRow(2)
    made.show_state(replace(STATE, log=LOG[:4]))
    assert made.table.currentIndex().row() == 2


def test_that_the_receivers_are_shown_with_their_newest_message(qtbot: QtBot) -> None:
    made = filled()
    qtbot.addWidget(made)
    own, outside = made.rows[Hook.RETRAINING], made.rows[Hook.ALERT]
    assert own.address.text() == ADDRESS.url
    assert own.word.text() == (
        "Newest message: Waiting: The receiver does not answer. Next try 12:00."
    )
    assert outside.address.text() == "https://hooks.example:8443/…"
    assert outside.word.text() == "It was set from outside, by the option --alert-webhook."
