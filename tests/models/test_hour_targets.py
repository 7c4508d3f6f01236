from datetime import timedelta

from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import UnitsBar
from factory_desktop.models.hour_targets import HourTarget, hour_targets
from tests.snapshots import NOW, SHIFT_START, shift_snapshot, snapshot

HOUR = timedelta(hours=1)


def bars(*made: tuple[int, float | None]) -> list[UnitsBar]:
    return [
        UnitsBar(
            SHIFT_START + number * HOUR,
            SHIFT_START + (number + 1) * HOUR,
            units,
            target=target,
            targeted=units,
        )
        for number, (units, target) in enumerate(made)
    ]


def test_that_differences_add_up_from_the_first_hour() -> None:
    made = bars((98, 110.0), (112, 110.0), (104, 110.0), (57, 82.5))
    found = hour_targets(made, None, SHIFT_START + 4 * HOUR)
    assert [one.ahead for one in found if one] == [-12, -10, -16, -42]
    assert [one.short for one in found if one] == [12, 0, 6, 25.5]


def test_that_the_running_hour_is_due_as_far_as_it_has_come() -> None:
    made = bars((110, 110.0), (70, 110.0), (0, 110.0))
    now = SHIFT_START + 1.5 * HOUR
    done, running, coming = hour_targets(made, None, now)
    assert done == HourTarget(110, 110, 0, 0)
    assert running == HourTarget(110, 55, 0, 15)
    assert coming == HourTarget(110, 0, 0, None)


def test_that_the_sum_of_the_last_hour_is_what_the_card_says() -> None:
    for shown in (snapshot(), shift_snapshot()):
        assert shown.target is not None
        made = sum(bar.targeted for bar in shown.units)
        against = AgainstTarget(made, shown.target.due, shown.target.whole, 6, 96, 100)
        found = hour_targets(shown.units, against, NOW)
        begun = [one for one in found if one and one.ahead is not None]
        assert begun[-1].ahead == against.units_ahead


def test_that_what_was_made_elsewhere_stands_below_the_line() -> None:
    (bar,) = bars((90, 100.0))
    some = UnitsBar(bar.start, bar.end, 90, target=100.0, targeted=60)
    (found,) = hour_targets([some], None, NOW)
    assert found == HourTarget(line=130, due=100, short=40, ahead=-40)


def test_that_an_hour_without_a_target_has_none() -> None:
    first, second = hour_targets(bars((5, None), (5, 10.0)), None, NOW)
    assert first is None
    assert second is not None
    assert second.ahead == 0
