from dataclasses import replace
from datetime import timedelta

import pytest

from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.span_choice import LATEST, SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Snapshot, View
from tests import snapshot_floor as floor
from tests import snapshots
from tests.views.conftest import Stage

MINUTE = timedelta(minutes=1)
END = floor.TODAYS_SHIFT.end


def after(minutes: int, last: int, choice: SpanChoice = LATEST) -> Snapshot:
    """Take the shift's figures so many minutes after its end, and of the last event."""
    made = snapshots.shift_snapshot(view=View(choice), taken_at=END + minutes * MINUTE)
    return replace(made, store=replace(made.store, last_event_at=END + last * MINUTE))


def hint(stage: Stage, snapshot: Snapshot) -> str | None:
    stage.window.desks.hint.show_snapshot(snapshot)
    banner = stage.window.banners.told("live-outside")
    return banner.text if banner else None


def test_that_events_after_the_shift_shown_are_told_with_a_way_to_them(running: Stage) -> None:
    assert hint(running, after(20, 15)) == (
        "Cameras send events now, after the shift that is shown."
    )
    banner = running.window.banners.told("live-outside")
    assert banner
    running.window.clock.set(StoppedClock(END + 20 * MINUTE))
    banner.buttons[0].click()
    assert running.backend.views()[-1].choice == SpanChoice(SpanKind.TODAY)


@pytest.mark.parametrize(
    "shown",
    [
        after(20, -1),
        after(20, 5),
        after(-5, -6),
        after(20, 15, SpanChoice(SpanKind.ALL)),
        replace(after(20, 15), past=True),
    ],
)
def test_that_nothing_is_said_where_nothing_comes_in_or_another_time_was_chosen(
    running: Stage, shown: Snapshot
) -> None:
    assert hint(running, after(20, 15))
    assert hint(running, shown) is None


def test_that_what_was_closed_comes_back_after_the_next_shift_only(running: Stage) -> None:
    assert hint(running, after(20, 15))
    banner = running.window.banners.told("live-outside")
    assert banner
    banner.closed.emit()
    assert hint(running, after(21, 16)) is None
    assert hint(running, after(-5, -6)) is None
    assert hint(running, after(22, 17))
