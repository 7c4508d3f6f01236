"""CamerasQuestion: whether the cameras can be trusted, each for itself."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.instant import MICROSECOND, from_us, to_us
from factory_desktop.domain.span import TimeSpan
from factory_desktop.domain.span_choice import SpanChoice
from factory_desktop.metrics.camera_health import USUAL_GAPS, CameraHealth, Cameras, CameraState
from factory_desktop.metrics.question import Moment
from factory_desktop.metrics.snapshot import View
from factory_desktop.metrics.working_windows import closed, counted_span
from factory_desktop.store import camera_figures, cameras, tally
from factory_desktop.store.camera_figures import Counts, Minute, Registered

MINUTES = 60
_RATE_MINUTES = 10
_MOST_CELLS = 120
_CELLS = tuple(timedelta(minutes=n) for n in (1, 2, 5, 10, 15, 30, 60, 120, 360, 720, 1440))
_MOST_EVENTS = 2_000_000
"""Of more events than these, about half a second, there are no strips."""
_NO_HOUR: Mapping[int, Minute] = {}


@dataclass(frozen=True, slots=True)
class CamerasQuestion:
    """Asks for all cameras; strips and counts are of the chosen span, the rest is of now."""

    choice: SpanChoice

    def answer(self, connection: Connection, moment: Moment) -> Cameras:
        """Read what was sent; silence counts only while somebody is to work."""
        span = counted_span(View(self.choice), moment)
        shown = self.choice.resolve(moment.now, moment.calendar)
        start, cell, cells, known = _frame(connection, span, shown, moment.now)
        if tally.count(connection, span).events > _MOST_EVENTS:
            known = 0
        strips: Mapping[int, tuple[int, ...]] = {}
        if known:
            end = moment.now if moment.past else start + cells * cell
            sides = to_us(start), to_us(end)
            strips = camera_figures.strips(connection, *sides, cell // MICROSECOND, cells)
        counts = camera_figures.of_span(connection, span)
        recent = camera_figures.last_hour(connection, to_us(moment.now), past=moment.past)
        bound = cameras.stations_of(connection)
        found = [
            _Camera(
                one,
                bound.get(one.key, ()),
                counts.get(one.key, Counts()),
                recent.get(one.key, _NO_HOUR),
                strips.get(one.key, ()),
            ).health(moment, cell)
            for one in camera_figures.registered(connection)
        ]
        listed = tuple(one for one in found if _counts(one))
        return Cameras(moment.now, start, cell, cells, known, listed)


@dataclass(frozen=True, slots=True)
class _Camera:
    """What was read of one camera."""

    row: Registered
    stations: tuple[str, ...]
    counts: Counts
    minutes: Mapping[int, Minute]
    """By how many minutes ago."""
    strip: tuple[int, ...]

    def health(self, moment: Moment, cell: timedelta) -> CameraHealth:
        """Work out what is shown of it."""
        counts, minutes = self.counts, self.minutes.values()
        events = sum(one.events for one in minutes)
        offset = -min(one.shortest_us for one in minutes) * MICROSECOND if events else None
        mean = sum(one.delay_us for one in minutes) / events * MICROSECOND if events else None
        last = self._last_seen(moment)
        return CameraHealth(
            camera_id=self.row.camera_id,
            name="" if self.row.name == self.row.camera_id else self.row.name,
            place=self.row.place,
            stations=self.stations,
            simulated=self.row.simulated,
            state=self._state(moment, last, offset, cell),
            last_seen=last,
            rate=sum(self._received(_RATE_MINUTES)) / _RATE_MINUTES if events else None,
            delay=None if mean is None or offset is None else mean + offset,
            offset=offset,
            confidence=counts.conf_ppm / counts.events / 1e6 if counts.events else None,
            events=counts.events,
            duplicates=counts.duplicates,
            late=counts.late,
            rejected=counts.rejected,
            last_hour=tuple(self._received(MINUTES)),
            strip=self.strip,
        )

    def _received(self, most: int) -> Iterator[int]:
        """Yield the events of each of the last minutes, the oldest first."""
        for ago in reversed(range(most)):
            yield self.minutes[ago].events if ago in self.minutes else 0

    def _last_seen(self, moment: Moment) -> datetime | None:
        heard = [one.last_us for one in self.minutes.values()]
        if not moment.past and self.row.last_seen_us is not None:
            heard.append(self.row.last_seen_us)
        return from_us(max(heard)) if heard else None

    def _state(
        self, moment: Moment, last: datetime | None, offset: timedelta | None, cell: timedelta
    ) -> CameraState:
        if last is None and not self.counts.events:
            return CameraState.NEW
        rules = moment.alert_rules
        grace = rules.of(ConcernKind.CAMERA_SILENT).lasting
        clock_off = rules.of(ConcernKind.CLOCK_OFFSET).threshold or 0
        if last is None or moment.now - last > max(grace, self._patience(cell)):
            return CameraState.SILENT if _is_time_to_work(moment) else CameraState.RESTING
        if offset is not None and abs(offset).total_seconds() > clock_off:
            return CameraState.CLOCK
        return CameraState.SENDING

    def _patience(self, cell: timedelta) -> timedelta:
        """Return how long one that seldom sends may be silent."""
        heard = [place for place, count in enumerate(self.strip) if count]
        gaps = sum(self.strip) - 1
        usual = (heard[-1] - heard[0]) * cell / gaps if gaps > 0 else timedelta()
        return USUAL_GAPS * usual


def _is_time_to_work(moment: Moment) -> bool:
    calendar, now = moment.calendar, moment.now
    shift = calendar.at(now)
    if shift is None:
        return not calendar.plans
    return not any(pause.start <= now < pause.end for pause in shift.breaks)


def _frame(
    connection: Connection, span: TimeSpan, shown: TimeSpan, now: datetime
) -> tuple[datetime, timedelta, int, int]:
    """Return where strips begin, how long a cell is, how many there are and have begun."""
    sides = closed(connection, span, now)
    if sides is None:
        return now, _CELLS[0], 0, 0
    start, end = sides[0], shown.end or now
    long = end - start
    fitting: Sequence[timedelta] = [one for one in _CELLS if long / one <= _MOST_CELLS]
    cell = fitting[0] if fitting else max(_CELLS[-1], long / _MOST_CELLS)
    return start, cell, -(-long // cell), min(-(-long // cell), -(-(now - start) // cell))


def _counts(one: CameraHealth) -> bool:
    """Tell whether a camera is listed: sample ones and what names none only where they sent."""
    lasting = bool(one.camera_id) and not one.simulated
    return lasting or bool(one.events) or any(one.last_hour)
