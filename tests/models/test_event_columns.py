from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.domain.event_log import LoggedEvent
from factory_desktop.models.event_columns import (
    Flag,
    Names,
    delay,
    event_columns,
    exact_time,
    flags,
    type_word,
)
from tests.factories import T0
from tests.models.logs import row

TALLINN = ZoneInfo("Europe/Tallinn")
NAMES = Names({"W1": "John Martinez"}, {"S1": "Assembly Line A"})
SPACE = "\N{NO-BREAK SPACE}"


def written(one: LoggedEvent) -> dict[str, tuple[str, str]]:
    return {
        column.title: (column.text(one), column.detail(one) if column.detail else "")
        for column in event_columns(TALLINN, T0, NAMES)
    }


def test_that_an_event_is_written_as_the_camera_said_it(qtbot: QtBot) -> None:
    made = row(
        0.5,
        kind=EventType.PRODUCT_COUNT,
        count=4,
        camera_id="CAM-1",
        model_id="pose",
        model_version="v2.1",
        confidence=0.9951,
    )
    assert written(made) == {
        "Time": ("10:00:30.000", ""),
        "Worker": ("John Martinez", "W1"),
        "Station": ("Assembly Line A", "S1"),
        "Type": ("Product count", ""),
        "Count": ("4", ""),
        "Confidence": ("1.00", ""),
        "Camera": ("CAM-1", ""),
        "Model": ("pose", "v2.1"),
        "Received": (f"+0.5{SPACE}s", ""),
        "Flags": ("", ""),
    }


def test_that_what_an_event_does_not_say_is_a_dash_and_a_nameless_id_stands_alone(
    qtbot: QtBot,
) -> None:
    found = written(row(0, worker=7))
    assert found["Count"] == found["Camera"] == found["Model"] == ("–", "")
    assert found["Worker"] == ("W7", "")


def test_that_times_have_their_day_where_it_is_not_today() -> None:
    at = T0 + timedelta(milliseconds=123, microseconds=999)
    assert exact_time(at, TALLINN, T0) == "10:00:00.123"
    assert exact_time(at, TALLINN, T0 + timedelta(days=1)) == "22 Jan 10:00:00.123"
    assert exact_time(at, TALLINN, T0 + timedelta(days=400)) == "22 Jan 2026 10:00:00.123"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.44, "+0.4 s"),
        (-0.2, "−0.2 s"),
        (59.94, "+59.9 s"),
        (59.96, "+1 min"),
        (200, "+3 min 20 s"),
        (-90, "−1 min 30 s"),
        (190_000, "+2 d 4 h"),
        (147_100_000, "+1,702 d"),
    ],
)
def test_that_a_delay_is_written_with_its_sign(qtbot: QtBot, seconds: float, said: str) -> None:
    assert delay(timedelta(seconds=seconds)).replace(SPACE, " ") == said


def test_that_flags_are_told_in_words(qtbot: QtBot) -> None:
    plain = row(0)
    stored = StoredEvent(1, plain.stored.event, T0 + timedelta(minutes=2), simulated=True)
    flagged = LoggedEvent(plain.key, stored, conflict=True)
    assert flags(plain) == ()
    assert flags(flagged) == tuple(Flag)
    assert written(flagged)["Flags"] == ("Late, Conflict, Simulated", "")


def test_that_every_type_and_flag_has_a_word_of_its_own(qtbot: QtBot) -> None:
    words = [*map(type_word, EventType), *(flag.word for flag in Flag)]
    assert len(set(words)) == len(EventType) + len(Flag)
