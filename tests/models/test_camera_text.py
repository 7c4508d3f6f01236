from datetime import timedelta
from typing import Any

import pytest

from factory_desktop.metrics.camera_health import CameraState
from factory_desktop.models import camera_text, text
from tests.camera_floor import NOW, camera, cameras

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


def figures(**fields: Any) -> dict[str, str]:
    return {one.name: one.value for one in camera_text.figures(camera(**fields))}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "Sending"),
        (
            {"state": CameraState.SILENT, "last_seen": NOW - 50 * MINUTE},
            f"Silent for 50{SPACE}min",
        ),
        ({"state": CameraState.SILENT, "last_seen": None}, "Silent for over an hour"),
        (
            {"state": CameraState.RESTING, "last_seen": NOW - 50 * 60 * MINUTE},
            f"Quiet for 2{SPACE}d 2{SPACE}h, nobody works now",
        ),
        (
            {"state": CameraState.CLOCK, "offset": -192 * SECOND},
            f"Clock is 3{SPACE}min 12{SPACE}s slow",
        ),
        (
            {"state": CameraState.CLOCK, "offset": 61 * SECOND},
            f"Clock is 1{SPACE}min 1{SPACE}s fast",
        ),
        ({"state": CameraState.NEW, "last_seen": None}, "Has never sent anything"),
    ],
)
def test_that_a_state_is_said_in_words(fields: dict[str, Any], said: str) -> None:
    assert camera_text.state(camera(**fields), NOW) == said


def test_that_figures_have_their_units_and_what_is_not_known_is_a_dash() -> None:
    assert figures() == {
        "Events / min": "12.4",
        "Confidence": "0.93",
        "Delay": "0.4 s",
        "Clock offset": f"{MINUS}0.2 s",
        "Duplicates": "1",
        "Late": "0",
        "Rejected": "0",
    }
    unknown = figures(rate=None, confidence=None, delay=None, offset=None)
    assert [unknown[name] for name in ("Events / min", "Confidence", "Delay", "Clock offset")] == (
        [text.DASH] * 4
    )
    assert figures(offset=0.04 * SECOND)["Clock offset"] == "0.0 s"
    assert figures(offset=200 * SECOND)["Clock offset"] == f"+3{SPACE}min 20{SPACE}s"


def test_that_what_asks_for_a_look_warns() -> None:
    def warned(**fields: Any) -> set[str]:
        return {one.name for one in camera_text.figures(camera(**fields)) if one.warns}

    assert warned() == set()
    assert warned(confidence=0.79) == {"Confidence"}
    assert warned(state=CameraState.CLOCK, offset=-192 * SECOND) == {"Clock offset"}
    assert warned(duplicates=100, late=80, rejected=90) == {"Duplicates", "Late", "Rejected"}


def test_that_a_camera_is_called_by_its_id_and_what_it_is() -> None:
    assert (camera_text.called(camera()), camera_text.kind(camera())) == ("CAM-1", "Line A, left")
    nobody = camera(camera_id="", name="")
    assert camera_text.called(nobody) == "No camera id"
    assert camera_text.kind(nobody) == "Events that name no camera"
    assert camera_text.kind(camera(simulated=True)) == "Simulated camera"


def test_that_a_card_is_spoken_in_one_line() -> None:
    said = camera_text.spoken(camera(), NOW)
    assert said.startswith("CAM-1, Line A, left, Sending, Events / min 12.4, Confidence 0.93")


def test_that_a_summary_begins_with_the_gravest() -> None:
    said = camera_text.summary(cameras().cameras)
    assert said == "1 camera is silent · 1 clock is off · 2 cameras send · 1 has never sent"
    assert camera_text.summary(()) == ""
    assert camera_text.strip_title(cameras()) == f"Events in each 5{SPACE}min"
    assert camera_text.help_text().count("\n") == 3
