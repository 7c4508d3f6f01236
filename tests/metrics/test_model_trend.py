from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import numpy as np

from factory_desktop.domain.hour_grid import HourGrid
from factory_desktop.domain.model_version import ModelVersion
from factory_desktop.metrics.model_trend import Trend, trend
from factory_desktop.store.model_figures import PlantHour
from factory_desktop.store.table import Table
from tests.factories import T0
from tests.model_floor import DAY, HOUR

GRID = HourGrid(ZoneInfo("UTC"))
FIRST = GRID.first_hour(GRID.day(491408))
Row = tuple[int, ...]


def of(hour: int, events: int, mean: float) -> Row:
    return FIRST + hour, 1, 1, events, 0, 0, 0, round(events * mean * 1e6), *(0,) * 20


def rows(*given: Row) -> Table:
    return np.array(given, np.int64).reshape(-1, 28)


def drawn(hours: int, a: Sequence[Row] = (), b: Sequence[Row] = ()) -> Trend:
    plant = [PlantHour(FIRST + hour, (2, 1, 1, 0), 0) for hour in range(hours)]
    return trend(plant, rows(*a), rows(*b), [], GRID)


def test_that_means_are_of_all_events_of_a_bucket() -> None:
    found = drawn(121, [of(0, 30, 0.9), of(1, 10, 0.5), of(5, 7, 0.8)], [of(3, 1, 0.7)])
    assert (found.hours, len(found.buckets)) == (2, 61)
    assert [one.a for one in found.buckets[:4]] == [0.8, None, 0.8, None]
    assert [one.b for one in found.buckets[:3]] == [None, 0.7, None]
    assert found.buckets[0].mix == (4, 2, 2, 0)
    assert found.buckets[60].mix == (2, 1, 1, 0)


def test_that_buckets_grow_with_the_time_and_begin_with_a_day() -> None:
    for hours, size in ((1, 1), (120, 1), (121, 2), (360, 3), (720, 6)):
        found = drawn(hours)
        assert (found.hours, len(found.buckets) <= 120) == (size, True)
        assert found.buckets[0].start == datetime.fromtimestamp(FIRST * 3600, UTC)


def test_that_versions_leave_a_mark_where_they_were_deployed_or_first_seen() -> None:
    start = datetime.fromtimestamp(FIRST * 3600, UTC)
    versions = [
        ModelVersion(1, "detector", "1.0", first_at=start - DAY),
        ModelVersion(2, "detector", "2.1", first_at=start + 9 * HOUR),
        ModelVersion(3, "detector", "2.0", first_at=start + 8 * HOUR, deployed_at=start + HOUR),
        ModelVersion(4, "detector", "3.0"),
    ]
    plant = [PlantHour(FIRST + hour, (1, 0, 0, 0), 0) for hour in range(24)]
    found = trend(plant, rows(), rows(), versions, GRID)
    assert [(one.version, one.said) for one in found.marks] == [("2.0", True), ("2.1", False)]


def test_that_there_is_nothing_to_draw_of_nothing() -> None:
    versions = [ModelVersion(1, "detector", "1.0", first_at=T0)]
    assert trend([], rows(), rows(), versions, GRID) == Trend(1, (), ())
