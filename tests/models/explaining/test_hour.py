from datetime import timedelta

from factory_desktop.domain.event import EventType
from factory_desktop.domain.span import TimeSpan
from factory_desktop.models import text
from factory_desktop.models.explaining.hour import of_bar
from factory_desktop.models.hour_targets import hour_targets
from tests.snapshots import NOW, SHIFT_START, bare_snapshot, shift_snapshot


def number(written: str) -> float:
    return float(written.replace("\N{MINUS SIGN}", "-").replace(",", ""))


def test_that_the_inputs_of_each_hour_give_its_differences() -> None:
    shown = shift_snapshot()
    targets = hour_targets(shown.units, shown.target, shown.taken_at)
    told = 0
    for bar, target in zip(shown.units, targets, strict=True):
        explained = of_bar(shown, bar.start)
        assert explained is not None
        inputs = {row[0]: row[1] for row in explained.rows}
        assert number(inputs["Units"]) == bar.units
        assert target is not None
        if target.ahead is None:
            assert "Difference" not in inputs
            continue
        told += 1
        made = number(inputs["Of them at stations with a target"])
        difference = number(inputs["Difference"])
        assert abs(made - number(inputs["Due of it by now"]) - difference) < 0.11
        summed = number(inputs["Difference before"]) + difference
        assert abs(summed - target.ahead) < 0.11
        assert text.signed(target.ahead) in explained.result
    assert told > 3


def test_that_its_events_are_those_of_the_hour() -> None:
    shown = shift_snapshot()
    explained = of_bar(shown, SHIFT_START)
    assert explained is not None
    assert explained.evidence.span == TimeSpan(SHIFT_START, SHIFT_START + timedelta(hours=1))
    assert explained.evidence.query.types == (EventType.PRODUCT_COUNT,)


def test_that_without_a_target_the_units_are_told() -> None:
    explained = of_bar(bare_snapshot(), SHIFT_START)
    assert explained is not None
    assert [name for name, _ in explained.rows] == ["Units"]


def test_that_there_is_nothing_to_say_of_no_bar() -> None:
    assert of_bar(shift_snapshot(), NOW) is None
