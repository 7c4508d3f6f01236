from dataclasses import replace

from factory_desktop.domain.formulas import whole_units
from factory_desktop.metrics.floor import TooLong
from factory_desktop.models import text
from factory_desktop.views.charts.units_words import subtitle
from factory_desktop.views.report.hours import hour_bars, hours_note, hours_title
from tests import snapshots
from tests.views.report.papers import shift_snapshot


def test_that_bars_add_up_to_the_units_shown() -> None:
    snapshot = shift_snapshot()
    assert sum(bar.units for bar in hour_bars(snapshot)) == sum(bar.units for bar in snapshot.units)
    assert hours_title(snapshot) == "Hour by hour"


def test_that_the_balance_is_of_all_up_to_each_bar() -> None:
    snapshot = shift_snapshot()
    made, due = 0, 0.0
    for bar, shown in zip(snapshot.units, hour_bars(snapshot), strict=True):
        made, due = made + bar.targeted, due + (bar.target or 0)
        if bar.end <= snapshot.taken_at:
            sign = "−" if made < due else "+"
            assert shown.balance == sign + text.number(abs(made - whole_units(due)))


def test_that_of_a_running_hour_only_what_is_due_by_now_counts() -> None:
    snapshot = shift_snapshot()
    assert snapshot.target is not None
    # The target's units are those of the bars, as in every snapshot of a store.
    made = sum(bar.targeted for bar in snapshot.units)
    snapshot = replace(snapshot, target=replace(snapshot.target, made=made))
    assert snapshot.target is not None
    (running,) = [bar for bar in hour_bars(snapshot) if bar.runs]
    assert running.balance.lstrip("−+") == text.number(abs(snapshot.target.units_ahead))
    ahead = [bar for bar in hour_bars(snapshot) if bar.ahead]
    assert [bar.label for bar in ahead] == ["12:00", "13:00"]
    assert {bar.balance for bar in ahead} == {""}


def test_that_hours_without_anything_at_the_ends_are_left_out() -> None:
    bars = tuple(replace(bar, target=None) for bar in snapshots.snapshot().units)
    shown = hour_bars(snapshots.snapshot(units=bars))
    assert (shown[0].label, shown[-1].label) == ("06:00", "11:00")


def test_that_nothing_made_is_said() -> None:
    empty = snapshots.snapshot(units=())
    assert hour_bars(empty) == ()
    assert hours_note(empty) == "Nothing was made in this time."


def test_that_the_balance_fits_a_target_of_half_units() -> None:
    snapshot = shift_snapshot()
    first, *rest = snapshot.units
    bar = replace(first, units=131, targeted=131, target=130.5)
    shown = hour_bars(replace(snapshot, units=(bar, *rest)))
    assert shown[0].balance == "0"


def test_that_over_years_targets_are_not_said_to_be_missing() -> None:
    bars = tuple(replace(bar, target=None) for bar in snapshots.snapshot().units)
    long = replace(snapshots.snapshot(units=bars), too_long=TooLong(targets=True))
    assert hours_note(long) == "Targets are not worked out for spans over 2 years."
    assert "; targets only up to 2 years" in subtitle(long)
