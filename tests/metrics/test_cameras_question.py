"""Over a real store whose clock goes with the events."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from factory_desktop.domain.calendar import FIRST_DAY, PlantCalendar, ShiftPlan
from factory_desktop.domain.shift import Break, Shift
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics import cameras_question
from factory_desktop.metrics.camera_health import CameraHealth, Cameras, CameraState
from factory_desktop.metrics.cameras_question import CamerasQuestion
from factory_desktop.metrics.question import Moment
from factory_desktop.store.opened import OpenedStore
from tests import factories
from tests.factories import SIMULATED, T0, event, read, record

MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
ALWAYS = PlantCalendar(ZoneInfo("UTC"))
SHIFT = Shift(time(6), time(9), "Early", (Break("Coffee", time(8, 30), time(8, 45)),))
PLANNED = PlantCalendar(ZoneInfo("UTC"), (ShiftPlan(FIRST_DAY, (SHIFT,)),))
TODAY = SpanChoice(SpanKind.CUSTOM, TimeSpan(T0 - 60 * MINUTE, T0 + 60 * MINUTE))


class Clock:
    """Tells what it is set to."""

    past = False

    def __init__(self) -> None:
        self.at = T0

    def now(self) -> datetime:
        return self.at


class Floor:
    """A store that is sent events at moments of its own clock."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.store: OpenedStore = factories.open_store(folder, self.clock)
        factories.run(self.store, factories.AddPlant())

    def send(self, camera: str | None, minute: float, late: timedelta = 0.4 * SECOND) -> None:
        """Have an event of a minute after T0 received so much later."""
        self.clock.at = T0 + minute * MINUTE + late
        record(self.store, event(minute, camera_id=camera))

    def ask(
        self, minute: float, calendar: PlantCalendar = ALWAYS, *, past: bool = False
    ) -> Cameras:
        moment = Moment(T0 + minute * MINUTE, TimeRule(), calendar, past=past)
        return read(self.store, CamerasQuestion(TODAY).answer, moment)

    def one(self, camera: str, minute: float, calendar: PlantCalendar = ALWAYS) -> CameraHealth:
        found = {one.camera_id: one for one in self.ask(minute, calendar).cameras}
        return found[camera]


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Floor]:
    made = Floor(tmp_path)
    yield made
    made.store.close()


def test_that_a_camera_that_sends_is_sending(floor: Floor) -> None:
    for minute in range(10):
        floor.send("CAM-1", minute, late=(0.3 + minute / 10) * SECOND)
    found = floor.one("CAM-1", 10)
    assert (found.state, found.rate, found.events) == (CameraState.SENDING, 1.0, 10)
    assert found.offset == -0.3 * SECOND
    assert found.delay is not None
    assert round(found.delay / SECOND, 6) == 0.45
    assert found.last_hour == (0,) * 50 + (1,) * 10
    assert found.last_seen == T0 + 9 * MINUTE + 1.2 * SECOND


@pytest.mark.parametrize(("late", "state"), [(61, "clock"), (59, "sending"), (-61, "clock")])
def test_that_a_clock_that_is_off_is_told_by_the_fastest_event(
    floor: Floor, late: float, state: str
) -> None:
    floor.send("CAM-1", 0, late=(late + 20) * SECOND)
    floor.send("CAM-1", 1, late=late * SECOND)
    found = floor.one("CAM-1", 3)
    assert (found.state.value, found.offset) == (state, -late * SECOND)


def test_that_silence_is_told_after_a_time_of_its_own(floor: Floor) -> None:
    for minute in range(0, 31, 3):
        floor.send("CAM-1", minute / 10)
        floor.send("CAM-2", minute)
    # The first sends three times a minute, the second each three minutes.
    states = {one.camera_id: one.state for one in floor.ask(9).cameras}
    assert states["CAM-1"] is CameraState.SILENT
    assert floor.one("CAM-2", 40).state is CameraState.SENDING
    assert floor.one("CAM-2", 50).state is CameraState.SILENT


@pytest.mark.parametrize(("minute", "state"), [(20, "silent"), (35, "resting"), (70, "resting")])
def test_that_silence_in_breaks_and_after_the_shift_is_none(
    floor: Floor, minute: float, state: str
) -> None:
    floor.send("CAM-1", 0)
    floor.send("CAM-1", 0.1)
    assert floor.one("CAM-1", minute, PLANNED).state.value == state


def test_that_a_camera_that_never_sent_is_new_and_samples_without_events_are_left_out(
    floor: Floor,
) -> None:
    floor.send("CAM-1", 0)
    elsewhere = SpanChoice(SpanKind.CUSTOM, TimeSpan(T0 - 9 * 60 * MINUTE, T0 - 8 * 60 * MINUTE))
    moment = Moment(T0 + MINUTE, TimeRule(), ALWAYS)
    found = read(floor.store, CamerasQuestion(elsewhere).answer, moment).cameras
    assert [(one.camera_id, one.events) for one in found] == [("CAM-1", 0)]
    floor.send(SIMULATED, 1)
    floor.send(None, 2)
    listed = {one.camera_id: one for one in floor.ask(3).cameras}
    assert set(listed) == {"CAM-1", SIMULATED, ""}
    assert listed[SIMULATED].simulated


def test_that_a_replay_knows_only_what_had_happened(floor: Floor) -> None:
    for minute in range(0, 50, 10):
        floor.send("CAM-1", minute)
    (found,) = floor.ask(20.5, past=True).cameras
    assert found.last_seen == T0 + 20 * MINUTE + 0.4 * SECOND
    assert sum(found.last_hour) == 3
    assert sum(found.strip) == 3


def test_that_strips_show_when_events_happened(floor: Floor) -> None:
    for minute in (-30, -29.5, 0, 10):
        floor.send("CAM-1", minute)
    found = floor.ask(30)
    assert (found.start, found.cell, found.cells, found.known) == (
        T0 - 60 * MINUTE,
        MINUTE,
        120,
        90,
    )
    counts = dict(enumerate(found.cameras[0].strip))
    assert {place: count for place, count in counts.items() if count} == {30: 2, 60: 1, 70: 1}


def test_that_too_many_events_have_no_strips(floor: Floor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cameras_question, "_MOST_EVENTS", 1)
    floor.send("CAM-1", 0)
    floor.send("CAM-1", 1)
    found = floor.ask(2)
    assert (found.cells, found.known, found.cameras[0].strip) == (120, 0, ())
    assert found.cameras[0].events == 2


def test_that_a_span_that_has_not_begun_has_no_cells(floor: Floor) -> None:
    floor.send("CAM-1", 0)
    later = replace(TODAY, custom=TimeSpan(T0 + 60 * MINUTE, T0 + 90 * MINUTE))
    moment = Moment(T0 + MINUTE, TimeRule(), ALWAYS)
    found = read(floor.store, CamerasQuestion(later).answer, moment)
    assert (found.cells, found.known) == (0, 0)
