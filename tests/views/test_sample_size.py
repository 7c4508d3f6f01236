from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from factory_desktop.domain.operation import SamplePlan
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store.sample_events import generate
from factory_desktop.views import sample_size

EVENING = datetime(2026, 1, 22, 20, tzinfo=UTC)


@pytest.mark.parametrize("minutes", [2, 5, 30])
@pytest.mark.parametrize(
    "plan",
    [
        SamplePlan(days=7, events_per_day=100, random_seed=1),
        SamplePlan(days=30, random_seed=1, realistic=True),
    ],
)
def test_that_the_preview_is_near_what_is_made(plan: SamplePlan, minutes: int) -> None:
    rule = TimeRule(event_duration=timedelta(minutes=minutes))
    made = generate(plan, rule, ZoneInfo("Europe/Tallinn"), EVENING)
    assert sample_size.events(plan, rule) == pytest.approx(len(made), rel=0.1)


@pytest.mark.parametrize("hour", [3, 7, 10, 13, 15])
@pytest.mark.parametrize("realistic", [True, False])
def test_that_a_shift_that_still_runs_counts_in_part(hour: int, realistic: bool) -> None:
    now, zone = datetime(2026, 1, 22, hour, tzinfo=UTC), ZoneInfo("Europe/Tallinn")
    plan = SamplePlan(days=2, events_per_day=1000, random_seed=1, realistic=realistic)
    made = generate(plan, TimeRule(), zone, now)
    share = sample_size.today_share(now, zone)
    assert sample_size.events(plan, TimeRule(), share) == pytest.approx(len(made), rel=0.1)


def test_that_the_preview_is_round(qapp: QApplication) -> None:
    assert sample_size.estimate(SamplePlan(), TimeRule()) == "About 700 events"
    assert sample_size.estimate(SamplePlan(realistic=True), TimeRule()) == "About 5,400 events"
