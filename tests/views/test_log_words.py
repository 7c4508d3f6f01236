from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event_log import MOST_COUNTED
from factory_desktop.models.event_log_model import LogState
from factory_desktop.views.log_words import following, reach

ZONE = ZoneInfo("Europe/Tallinn")
NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
STATE = LogState(
    following=True,
    rows=200,
    searching=False,
    complete=False,
    full=False,
    looked_back_to=datetime(2026, 1, 12, 6, 0, tzinfo=UTC),
    newer=0,
    newer_more=False,
    problem=None,
)


def said(filtered: bool = False, **changes: object) -> str:
    state = replace(STATE, **changes)  # type: ignore[arg-type]
    return reach(state, ZONE, NOW, filtered=filtered)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Following"),
        ({"following": False}, "Paused"),
        ({"following": False, "newer": 214}, "Paused: 214 new"),
        ({"following": False, "newer": MOST_COUNTED, "newer_more": True}, "Paused: 10,000+ new"),
    ],
)
def test_that_the_button_says_whether_the_log_moves(
    qtbot: QtBot, changes: dict[str, object], words: str
) -> None:
    assert following(replace(STATE, **changes)) == words  # type: ignore[arg-type]


def test_that_a_search_says_how_far_it_has_looked(qtbot: QtBot) -> None:
    assert said(searching=True) == "Searching… looked back to 12 Jan 08:00"
    assert said(searching=True, looked_back_to=None) == "Searching…"


def test_that_the_end_of_the_log_is_told(qtbot: QtBot) -> None:
    assert said(complete=True, rows=1) == "1 event in this span"
    filtered = said(complete=True, rows=1234, filtered=True)
    assert filtered == "1,234 events of this filter in this span"


def test_that_what_is_not_shown_is_told_with_a_way_to_it(qtbot: QtBot) -> None:
    assert said() == "The newest 200 events; older ones come as you scroll"
    assert said(full=True, rows=50_000) == (
        "The newest 50,000 events. Choose a shorter span or a filter to see older ones."
    )


def test_that_a_problem_comes_first(qtbot: QtBot) -> None:
    assert said(problem="The disk is gone.", searching=True) == "The disk is gone."
