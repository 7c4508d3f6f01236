from datetime import timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from factory_desktop.domain.event import EventType
from factory_desktop.metrics.buckets import Bucket
from factory_desktop.metrics.planned import Window
from factory_desktop.metrics.timeline_cells import Cells
from factory_desktop.metrics.timeline_rows import RowKind
from factory_desktop.metrics.timeline_sums import TimelineSums
from factory_desktop.metrics.watched import Watched
from factory_desktop.store.rollups.sums import Sums
from tests.factories import T0

HOUR = timedelta(hours=1)
HOUR_US = 3_600_000_000
UTC = ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("hours", "rows", "bucket"),
    [
        (24, 200, Bucket.HOUR),
        (24 * 30, 200, Bucket.DAY),
        (24 * 365, 200, Bucket.WEEK),
        (24 * 3650, 200, Bucket.MONTH),
        (24 * 30, 6, Bucket.HOUR),
    ],
)
def test_that_the_shortest_buckets_there_is_room_for_are_chosen(
    hours: int, rows: int, bucket: Bucket
) -> None:
    cells = Cells.fitting((T0, T0 + hours * HOUR), rows, UTC)
    assert cells.bucket is bucket


def test_that_cells_are_clipped_to_what_is_read() -> None:
    start, end = T0 + HOUR / 4, T0 + 2.5 * HOUR
    cells = Cells.fitting((start, end), 1, UTC)
    assert cells.ranges == ((start, T0 + HOUR), (T0 + HOUR, T0 + 2 * HOUR), (T0 + 2 * HOUR, end))
    assert set(cells.marks()) == {start, T0 + HOUR, T0 + 2 * HOUR, end}


def test_that_states_lie_behind_each_other_and_what_is_left_is_not_seen() -> None:
    cells = Cells(Bucket.HOUR, ((T0, T0 + HOUR),))
    sums = TimelineSums(
        [T0, T0 + HOUR],
        np.array([(0, 7, *Sums(working=3, working_us=HOUR_US // 2, idle_us=HOUR_US // 4)[:-1])]),
        Watched((Window(T0, T0 + HOUR, frozenset()),)),
    )
    spells, gaps = cells.lay(sums, {7: "W1"}, RowKind.WORKERS)
    assert [(one.state, one.start, one.end, one.events) for one in spells] == [
        (EventType.WORKING, T0, T0 + HOUR / 2, 3),
        (EventType.IDLE, T0 + HOUR / 2, T0 + 0.75 * HOUR, 0),
    ]
    assert gaps.tolist() == [[0, (T0 + 0.75 * HOUR).timestamp(), (T0 + HOUR).timestamp()]]


def test_that_several_people_at_a_station_share_the_cell() -> None:
    cells = Cells(Bucket.HOUR, ((T0, T0 + HOUR),))
    sums = TimelineSums(
        [T0, T0 + HOUR], np.array([(0, 7, *Sums(working_us=3 * HOUR_US, idle_us=HOUR_US)[:-1])])
    )
    spells, gaps = cells.lay(sums, {7: "S1"}, RowKind.STATIONS)
    assert [(one.station_id, one.end - one.start) for one in spells] == [
        ("S1", 0.75 * HOUR),
        ("S1", 0.25 * HOUR),
    ]
    assert gaps.tolist() == []
