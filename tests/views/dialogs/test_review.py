"""The review, by keyboard alone."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.fault import Fault
from factory_desktop.domain.label import RIGHT, WRONG, EventName, Label, Verdict
from factory_desktop.metrics.review_question import Review, Tally
from factory_desktop.models.event_columns import Names
from factory_desktop.views.dialogs.review import ReviewDialog
from tests.model_floor import sent
from tests.snapshots import NOW

_ZONE = ZoneInfo("Europe/Tallinn")
NAMES = Names({"W1": "John Martinez", "W2": "W2"}, {"S1": "Assembly Line A"})
MINUTE = timedelta(minutes=1)
EVENTS = tuple(
    StoredEvent(
        number,
        sent(
            NOW - number * MINUTE,
            kind=EventType(number % 4),
            confidence=0.4 + number / 100,
            worker="W2" if number % 2 else "W1",
        ),
        NOW,
        simulated=number == 3,
    )
    for number in range(1, 15)
)
REVIEW = Review(EVENTS, 40_000, 39_660, NOW - timedelta(days=2))
TALLIES = (
    Tally("detector", "2.0", Accuracy(81, 90)),
    Tally("detector", "2.1", Accuracy(200, 250)),
    Tally("", "", Accuracy(0, 1)),
)


def dialog() -> ReviewDialog:
    """The review as it is once it is open."""
    made = ReviewDialog(None, _ZONE, NOW, NAMES)
    made.show_review(REVIEW)
    made.show_tally(TALLIES)
    return made


@pytest.fixture
def opened(qtbot: QtBot) -> ReviewDialog:
    made = dialog()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def wanted(opened: ReviewDialog) -> list[Label]:
    found: list[Label] = []
    opened.label_wanted.connect(found.append)
    return found


def said(opened: ReviewDialog) -> list[str]:
    return [fact.text() for fact in opened.facts]


def label(number: int, verdict: Verdict | None) -> Label:
    return Label(EventName.of(EVENTS[number]), verdict)


def test_that_an_event_is_told_in_plain_words(opened: ReviewDialog) -> None:
    assert said(opened) == [
        "Idle",
        "0.41",
        "Thu 22 Jan 11:39:00.000",
        "W2",
        "Assembly Line A  S1",
        "CAM-1",
        "detector 2.0",
    ]
    assert "Idle" in opened.right.accessibleDescription()
    assert opened.focusWidget() is opened.right
    opened.walk.skip()
    opened.walk.skip()
    opened._show()
    assert said(opened)[0] == "Product count: 3 units"
    assert said(opened)[5] == "CAM-1, simulated"


def test_that_single_keys_label_and_lead_on(
    opened: ReviewDialog, wanted: list[Label], qtbot: QtBot
) -> None:
    QTest.keyClicks(opened, "rw13s4")
    assert wanted == [
        label(0, RIGHT),
        label(1, WRONG),
        label(2, Verdict(False, EventType.WORKING)),
        label(3, Verdict(False, EventType.ABSENT)),
        label(5, Verdict(False, EventType.PRODUCT_COUNT)),
    ]
    assert said(opened)[0] == "Product count: 3 units"
    assert opened.walk.labels == 5


def test_that_what_it_was_is_right_where_the_camera_said_so(
    opened: ReviewDialog, wanted: list[Label], qtbot: QtBot
) -> None:
    QTest.keyClicks(opened, "2")
    assert wanted == [label(0, RIGHT)]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_that_the_last_one_is_taken_back(
    opened: ReviewDialog,
    wanted: list[Label],
    qtbot: QtBot,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
) -> None:
    assert not opened.back.isEnabled()
    first = said(opened)
    QTest.keyClicks(opened, "w")
    QTest.keyClick(opened, key, modifier)
    assert wanted == [label(0, WRONG), label(0, None)]
    assert said(opened) == first


def test_that_keys_work_wherever_the_focus_is(
    opened: ReviewDialog, wanted: list[Label], qtbot: QtBot
) -> None:
    for widget in (opened.tally, opened.skip):
        widget.setFocus()
        QTest.keyClicks(widget, "r")
    assert len(wanted) == 2


def test_that_more_are_asked_for_in_time_and_once(opened: ReviewDialog) -> None:
    asked: list[frozenset[EventName]] = []
    opened.more_wanted.connect(asked.append)
    opened.gone_on.connect(opened.ask_more)
    QTest.keyClicks(opened, "sssssss")
    assert asked == [frozenset(EventName.of(one) for one in EVENTS[:5])]
    opened.show_review(Review((), 40_000, 39_660, NOW))
    QTest.keyClicks(opened, "sssssss")
    assert opened.walk.current is None
    assert opened.word.text() == "Reading…"
    opened.show_review(Review((), 40_000, 39_660, NOW))
    assert opened.word.text().endswith("are labeled or skipped.")
    assert opened.word.isVisible()
    assert not opened.right.isEnabled()


def test_that_progress_says_what_is_done_and_what_is_left(
    opened: ReviewDialog, qtbot: QtBot
) -> None:
    assert opened.progress.text() == (
        "Labeled here: 0, in all: 341. Not labeled: 39,660 of the 40,000 events looked through, "
        "since 20 Jan 11:40."
    )
    QTest.keyClicks(opened, "r")
    opened.show_tally((Tally("detector", "2.0", Accuracy(82, 91)), *TALLIES[1:]))
    assert opened.progress.text().startswith("Labeled here: 1, in all: 342. Not labeled: 39,659")


def test_that_what_is_left_is_right_while_more_are_on_their_way(opened: ReviewDialog) -> None:
    def left() -> str:
        return opened.progress.text().partition("Not labeled: ")[2].partition(" of")[0]

    QTest.keyClicks(opened, "rrrrrr")
    opened.ask_more()
    QTest.keyClicks(opened, "r")
    assert left() == "39,653"
    opened.show_review(Review(EVENTS[7:], 40_000, 39_654, NOW))
    assert left() == "39,653"


def test_that_versions_have_their_accuracy_with_its_interval(opened: ReviewDialog) -> None:
    model = opened.tally.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == ["detector 2.0", "90.0\N{NO-BREAK SPACE}%", "82.1–94.6\N{NO-BREAK SPACE}%", "90"]
    assert model.index(2, 0).data() == "No model named"


def test_that_an_empty_store_says_how_to_begin(qtbot: QtBot) -> None:
    made = ReviewDialog(None, _ZONE, NOW, NAMES)
    qtbot.addWidget(made)
    assert made.word.text() == "Reading…"
    made.show_review(Review((), 0, 0, None))
    assert made.word.text().startswith("Nothing to review yet.")
    assert made.progress.text() == ""


def test_that_it_says_what_could_not_be_read_or_kept(opened: ReviewDialog, qtbot: QtBot) -> None:
    opened.show_review(Fault("the disk is full"))
    assert opened.trouble.text() == "It cannot be read now: the disk is full"
    QTest.keyClicks(opened, "r")
    assert not opened.trouble.isVisible()
    opened.show_failure([label(0, RIGHT)], "The disk is full.")
    assert opened.trouble.text() == "A label was not kept: The disk is full."
    assert (opened.walk.labels, opened.back.isEnabled()) == (0, False)
    opened.show_refused(())
    opened.show_refused([label(1, RIGHT)])
    assert opened.trouble.text() == "A label was not kept: its event is not on file any more."
