from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.drift import DriftLimits, Verdict
from factory_desktop.metrics.drift import DriftAlert
from factory_desktop.metrics.model_comparison import Measure
from factory_desktop.metrics.model_log import Change, ChangeKind
from factory_desktop.models import model_text
from factory_desktop.models.text import DASH, SPACE
from tests.factories import T0
from tests.model_values import CAMERA, COMPARED, NEW, NOTHING, OLD, models

UTC = ZoneInfo("UTC")


def test_that_it_says_what_is_set_against_what_and_why_not() -> None:
    assert model_text.compared(models(), UTC).startswith(
        "2.0 (13 Jan–20 Jan) against 2.1 (20 Jan–22 Jan), same stations"
    )
    assert "never seen the same station" in model_text.compared(models(comparison=None), UTC)
    assert "no other version" in model_text.compared(models(b=None), UTC)
    assert model_text.compared(NOTHING, UTC).startswith("No event has named a model yet. Cameras")


def test_that_a_version_is_called_by_its_number_or_by_its_model() -> None:
    assert (model_text.short(OLD), model_text.full(OLD)) == ("2.0", "detector 2.0")
    assert model_text.short(replace(OLD, version="")) == "detector"
    assert model_text.full(replace(OLD, model_id="")) == "2.0"
    assert model_text.short(None) == DASH


@pytest.mark.parametrize(
    ("measure", "value", "difference", "swing"),
    [
        (Measure.CONFIDENCE, "0.12", "+0.12", f"±{SPACE}0.123"),
        (Measure.WORKING, f"12.3{SPACE}%", "+12.3 points", "± 12.3 points"),
        (Measure.UNITS, "0.1", "+0.1", f"±{SPACE}0.1"),
    ],
)
def test_that_each_measure_has_its_unit(
    measure: Measure, value: str, difference: str, swing: str
) -> None:
    assert model_text.value(measure, 0.1234) == value
    assert model_text.difference(measure, 0.1234) == difference
    assert model_text.swing(measure, 0.1234) == swing
    assert model_text.swing(measure, None) == "too few days"


def test_that_every_measure_has_a_name_and_says_how_it_is_meant() -> None:
    names = {model_text.measure(one, DriftLimits()) for one in Measure}
    assert len(names) == len(Measure)
    assert "Below 0.80" in names
    assert all(model_text.help_of(one) for one in Measure)


def test_that_the_summary_names_what_is_larger_than_usual() -> None:
    assert model_text.summary(models()) == (
        "Larger than usual: Mean confidence −0.07, Below 0.80 +17.7 points."
    )
    calm = replace(COMPARED, lines=COMPARED.lines[2:])
    assert model_text.summary(models(comparison=calm)).startswith("Nothing differs")
    assert model_text.summary(NOTHING) == ""


def test_that_it_says_over_how_much_is_compared() -> None:
    assert model_text.counted(COMPARED) == "2 stations, 4 hours of the day"


def test_that_a_version_that_ought_not_to_send_is_pointed_out() -> None:
    told = models(strays=(OLD,))
    assert model_text.strays(told.strays).endswith("within a day: detector 2.0.")
    assert model_text.strays(()) == ""
    assert [model_text.state(one, told) for one in (OLD, NEW)] == ["Still sends", "Active"]
    assert model_text.state(replace(NEW, marked=True), told) == "Active, marked"
    assert model_text.state(OLD, models()) == "Not active"


def test_that_limits_and_ranges_are_said() -> None:
    assert model_text.usual_confidence() == "0.85–0.95"
    assert model_text.usual_working() == f"60{SPACE}%–75{SPACE}%"
    assert model_text.alarming("5", "25") == "below 5, above 25"
    assert model_text.alarming("", "0.10") == "above 0.10"
    assert model_text.rates(0.5, 1.5) == "0.5–1.5"
    assert model_text.rates(5, None) == "below 5.0"
    assert model_text.rates(None, None) == DASH


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (Verdict.WELL, "As usual"),
        (Verdict.LOW, "Sends less than it should"),
        (Verdict.HIGH, "Sends more than it should"),
        (Verdict.UNKNOWN, "Not judged"),
    ],
)
def test_that_a_rate_is_judged_in_words(verdict: Verdict, said: str) -> None:
    assert model_text.rate_verdict(replace(CAMERA, verdict=verdict)) == said
    assert model_text.verdict(verdict)


def test_that_a_camera_that_sends_nothing_is_silent() -> None:
    assert model_text.rate_verdict(replace(CAMERA, rate=0.0)) == "Silent"


def test_that_it_is_said_why_nothing_is_judged() -> None:
    assert "too few" in model_text.why_not_judged(worked=True)
    assert "no working time" in model_text.why_not_judged(worked=False)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change(T0, ChangeKind.SEEN, "detector", "2.1"), "2.1 first seen"),
        (Change(T0, ChangeKind.ACTIVATED, "detector", "2.0"), "2.0 marked as active"),
        (
            Change(T0, ChangeKind.UNMARKED, "detector"),
            "detector: mark taken away, the newest is active",
        ),
        (Change(T0, ChangeKind.LIMITS), "Limits of drift changed"),
        (
            Change(T0, ChangeKind.ALERT, alert=DriftAlert("working", Verdict.HIGH, 0.9)),
            f"Working share too high: 90.0{SPACE}%",
        ),
        (
            Change(T0, ChangeKind.OVER, alert=DriftAlert("rate", Verdict.LOW, 0.1, "CAM-1")),
            "Events a minute of CAM-1: well again",
        ),
    ],
)
def test_that_changes_are_told(change: Change, said: str) -> None:
    assert model_text.change(change) == said


def test_that_the_hour_is_named_and_the_comparison_explained() -> None:
    assert model_text.hour(T0, UTC, T0) == "the hour from 08:00"
    assert "three robust standard deviations" in model_text.meant()
