"""Attention: what at the moment shown asks for a person's look, by the rules of alerts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from factory_desktop.domain.alert import WorkTime
from factory_desktop.domain.alert_rule import DEFAULTS, AlertRule, AlertRules
from factory_desktop.domain.calendar import PlantCalendar
from factory_desktop.domain.concern import Concern, ConcernKind, Severity, weight
from factory_desktop.domain.event import EventType
from factory_desktop.domain.shift import PlacedShift
from factory_desktop.domain.usual_idle import UsualIdle
from factory_desktop.domain.waiting import AllWaiting
from factory_desktop.metrics.floor import StateNow
from factory_desktop.metrics.snapshot import Snapshot, StationMetrics, WorkerMetrics

_NOBODY = frozenset[str]()
_UNKNOWN = UsualIdle()


@dataclass(frozen=True, slots=True)
class Watch:
    """By what rules, and in what time of the plant, a moment is looked at."""

    rules: AlertRules
    at: datetime
    time: WorkTime
    shift: PlacedShift | None
    """The one that runs."""

    @classmethod
    def of(cls, calendar: PlantCalendar | None, at: datetime, rules: AlertRules) -> "Watch":
        """Find out what the plant does at a moment; without shifts nobody knows of a break."""
        shift = calendar.at(at) if calendar else None
        if shift is None:
            planned = calendar is not None and bool(calendar.plans)
            return cls(rules, at, WorkTime.OUTSIDE if planned else WorkTime.WORK, None)
        resting = any(pause.start <= at < pause.end for pause in shift.breaks)
        return cls(rules, at, WorkTime.BREAK if resting else WorkTime.WORK, shift)

    def rule(self, kind: ConcernKind) -> AlertRule | None:
        """Return the rule of a kind; None where it says nothing at this time."""
        rule = self.rules.of(kind)
        return None if not rule.enabled or self.is_quiet(rule) else rule

    def is_quiet(self, rule: AlertRule) -> bool:
        """Tell whether a rule rests at this time."""
        if self.time is WorkTime.BREAK:
            return rule.quiet_in_breaks
        return self.time is WorkTime.OUTSIDE and rule.quiet_outside_shifts

    def lasting(self, since: datetime, rule: AlertRule) -> timedelta:
        """Measure up to now, from the shift on, without breaks that the rule rests in."""
        if self.shift is None:
            return self.at - since
        since = max(since, self.shift.start)
        if not rule.quiet_in_breaks:
            return self.at - since
        return self.shift.working_time(self.at) - self.shift.working_time(since)

    def held(
        self,
        now: StateNow | None,
        state: EventType | None,
        rule: AlertRule,
        usual: timedelta | None = None,
    ) -> timedelta | None:
        """Return for how long a state has held; None where it is no longer than the rule allows.

        `usual` is what nine of ten of one's own spells stay below, where that is known.
        """
        if now is None or now.state is not state or now.since is None:
            return None
        lasting = self.lasting(now.since, rule)
        return lasting if lasting > rule.after(usual) else None


def concerns(
    snapshot: Snapshot,
    rules: AlertRules = DEFAULTS,
    burst: int = 0,
    unseen: frozenset[str] = _NOBODY,
    usual: UsualIdle = _UNKNOWN,
) -> tuple[Concern, ...]:
    """Return what holds at the moment shown, worst first.

    Where shifts are known nothing is said of people, stations and targets in breaks and between
    shifts, unless a rule says otherwise; where they are not, whoever is not seen may have gone
    home. Figures of the span count only while it runs. A worker at an idle station is left to the
    station's concern, and who is not seen at a station of `unseen` to that of its silent camera.
    How long idle `usual` lasts counts where a rule goes by that.
    `burst` is how many events were refused within the time of their rule.
    """
    watch = Watch.of(snapshot.calendar, snapshot.taken_at, rules)
    found = [*_of_records(snapshot, watch, burst)]
    silent = _nobody_seen(snapshot, watch)
    if silent:
        found.append(silent)
    else:
        found += _of_workers(snapshot, watch, usual)
        found += _of_stations(snapshot, watch, usual)
        found += _not_seen(snapshot, watch, unseen)
        # While nothing comes in, nobody knows what was made.
        found += _of_span(snapshot, watch)
    return by_weight(found)


def by_weight(found: Iterable[Concern]) -> tuple[Concern, ...]:
    """Put them in order, worst first."""
    return tuple(sorted(found, key=weight))


def _of_records(snapshot: Snapshot, watch: Watch, burst: int) -> Iterator[Concern]:
    """Find what is wrong with the events and the rule, at any time of day."""
    over, rule = snapshot.overcount, watch.rule(ConcernKind.OVERCOUNT)
    if over and rule:
        many = over.state_time - over.clock_time
        yield Concern(rule.kind, rule.severity, worker_id=over.worker_id, lasting=many)
    yield from _of_unknown(snapshot.waiting, watch)
    rule = watch.rule(ConcernKind.REJECTED)
    # What is told of by the id, was taken in meanwhile or discarded needs nobody a second time.
    rejected = min(snapshot.left_out.rejected, snapshot.store.rejected - snapshot.waiting.times)
    if rule and rejected > 0:
        many_at_once = rule.threshold is not None and burst >= rule.threshold
        severity = rule.severity if many_at_once else Severity.INFO
        yield Concern(rule.kind, severity, count=rejected, burst=many_at_once)


def _of_unknown(waiting: AllWaiting, watch: Watch) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.UNKNOWN)
    for one in waiting.by_id if rule else ():
        yield Concern(
            ConcernKind.UNKNOWN,
            watch.rules.of(ConcernKind.UNKNOWN).severity,
            since=one.since,
            count=one.events,
            waiting=one,
        )
    rule = watch.rule(ConcernKind.MORE_UNKNOWN)
    if rule and waiting.more_ids:
        yield Concern(rule.kind, rule.severity, count=waiting.more_ids)


def _nobody_seen(snapshot: Snapshot, watch: Watch) -> Concern | None:
    rule = watch.rule(ConcernKind.NOBODY_SEEN)
    states = [row.now for row in snapshot.dashboard.workers if row.now and row.now.since]
    if rule is None or watch.shift is None or not states:
        return None
    if any(one.state is not None for one in states):
        return None
    unseen = max(one.since for one in states if one.since)
    if watch.lasting(unseen, rule) <= rule.lasting:
        return None
    # Not seen is who sent nothing for the cap: the silence itself began with the last event.
    since = max(watch.shift.start, unseen - snapshot.rule.cap)
    return Concern(rule.kind, rule.severity, since=since, lasting=watch.lasting(since, rule))


def _of_stations(snapshot: Snapshot, watch: Watch, usual: UsualIdle) -> Iterator[Concern]:
    rule = watch.rule(ConcernKind.STATION_IDLE)
    for station in snapshot.dashboard.stations if rule else ():
        assert rule is not None  # noqa: S101 - or there are none
        own = usual.stations.get(station.station_id)
        idle = watch.held(station.now, EventType.IDLE, rule, own)
        if station.now and idle is not None:
            yield Concern(
                rule.kind,
                rule.severity,
                worker_id=station.now.workers[0] if len(station.now.workers) == 1 else None,
                station_id=station.station_id,
                since=station.now.since,
                lasting=idle,
                usual=own,
            )
    rule = watch.rule(ConcernKind.STATION_UNSTAFFED)
    if rule and watch.shift:
        # Who was there and is gone is told of by name; of whom nothing is known, by the station.
        missed = {
            row.now.station_id
            for row in snapshot.dashboard.workers
            if row.now and row.now.state in {None, EventType.ABSENT}
        }
        for station in snapshot.dashboard.stations:
            if station.target and station.station_id not in missed:
                yield from _unstaffed(station, watch.shift, watch, rule)


def _unstaffed(
    station: StationMetrics, shift: PlacedShift, watch: Watch, rule: AlertRule
) -> Iterator[Concern]:
    now = station.now
    if now is not None and now.state is not None:
        return
    since = max(shift.start, (now and now.since) or shift.start)
    lasting = watch.lasting(since, rule)
    if lasting > rule.lasting:
        yield Concern(
            rule.kind,
            rule.severity,
            station_id=station.station_id,
            since=since,
            lasting=lasting,
        )


def _of_workers(snapshot: Snapshot, watch: Watch, usual: UsualIdle) -> Iterator[Concern]:
    idle_stations = {
        one.station_id
        for one in snapshot.dashboard.stations
        if one.now and one.now.state is EventType.IDLE
    }
    if watch.rule(ConcernKind.STATION_IDLE) is None:
        idle_stations = set()
    for worker in snapshot.dashboard.workers:
        for state, kind in (
            (EventType.IDLE, ConcernKind.WORKER_IDLE),
            (EventType.ABSENT, ConcernKind.WORKER_ABSENT),
        ):
            rule = watch.rule(kind)
            own = usual.workers.get(worker.worker_id) if state is EventType.IDLE else None
            held = watch.held(worker.now, state, rule, own) if rule else None
            if rule is None or worker.now is None or held is None:
                continue
            if state is EventType.ABSENT or worker.now.station_id not in idle_stations:
                yield replace(_of_worker(worker, worker.now, held, rule), usual=own)


def _not_seen(snapshot: Snapshot, watch: Watch, unseen: frozenset[str]) -> Iterator[Concern]:
    rule, shift = watch.rule(ConcernKind.WORKER_NOT_SEEN), watch.shift
    for worker in snapshot.dashboard.workers if rule and shift else ():
        assert rule is not None  # noqa: S101 - or there are none
        assert shift is not None  # noqa: S101 - as above
        now, held = worker.now, watch.held(worker.now, None, rule)
        # Who was not seen in this shift at all may not be in it.
        if now is None or held is None or now.since is None or now.since <= shift.start:
            continue
        if now.station_id not in unseen:
            yield _of_worker(worker, now, held, rule)


def _of_worker(worker: WorkerMetrics, now: StateNow, held: timedelta, rule: AlertRule) -> Concern:
    return Concern(
        rule.kind,
        rule.severity,
        worker_id=worker.worker_id,
        station_id=now.station_id,
        since=now.since,
        lasting=held,
    )


def _of_span(snapshot: Snapshot, watch: Watch) -> Iterator[Concern]:
    end, shift = snapshot.span.end, watch.shift
    if end is None or snapshot.taken_at not in snapshot.span or shift is None:
        return
    worked, target, presence = shift.working_time(watch.at), snapshot.target, snapshot.presence
    rule = watch.rule(ConcernKind.BEHIND_TARGET)
    if rule and worked > rule.lasting and target and target.due:
        missing = -target.ahead
        if rule.threshold is not None and missing > rule.threshold * target.due:
            yield Concern(rule.kind, rule.severity, units=missing, share=missing / target.due)
    rule = watch.rule(ConcernKind.FLOOR_SEEN)
    share = presence.share if presence else None
    least = rule.threshold if rule and worked > rule.lasting else None
    if rule and least is not None and share is not None and share < least:
        yield Concern(rule.kind, rule.severity, share=share)
