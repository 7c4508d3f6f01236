"""The workers' rows of a report: their states, and the time in which nobody saw them."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from factory_desktop.metrics.snapshot import Snapshot, Spell
from factory_desktop.models import text
from factory_desktop.views.report.content import Stretch, WorkerRow

Times = Sequence[tuple[datetime, datetime]]
_NEAR = timedelta(seconds=60)
"""A shorter gap cannot be seen on paper."""


def drawn_span(snapshot: Snapshot) -> tuple[datetime, datetime]:
    """Return the time that the timeline is drawn over: the shift, or where anything happened."""
    shown, now = snapshot.shown, snapshot.taken_at
    start, end = shown.start or now, shown.end or now
    if snapshot.shift or not snapshot.spells:
        return start, max(end, start + _NEAR)
    first = min(spell.start for spell in snapshot.spells)
    last = max(spell.end for spell in snapshot.spells)
    return max(start, first), max(min(end, max(last, now)), first + _NEAR)


def worker_rows(snapshot: Snapshot) -> tuple[WorkerRow, ...]:
    """List the workers who were seen, in the order of the window's timeline."""
    by_worker: dict[str, list[Spell]] = {}
    for spell in snapshot.spells:
        by_worker.setdefault(spell.worker_id, []).append(spell)
    return tuple(
        WorkerRow(
            worker.name,
            tuple(_joined(_stretches(by_worker[worker.worker_id], snapshot))),
            text.hours(worker.active),
        )
        for worker in snapshot.dashboard.workers
        if worker.worker_id in by_worker
    )


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Make one of those that touch: at another station it is the same state."""
    before: Stretch | None = None
    for one in stretches:
        if before and before.state is one.state and before.end == one.start:
            before = Stretch(before.start, one.end, one.state)
            continue
        if before:
            yield before
        before = one
    if before:
        yield before


def _stretches(spells: Sequence[Spell], snapshot: Snapshot) -> Iterator[Stretch]:
    start, end = drawn_span(snapshot)
    # Where a station is picked, or states are added up, a gap says nothing of the camera.
    tells = snapshot.view.pick.station_id is None and snapshot.spells_by is None
    shifts = snapshot.looked_for
    looked_for = None if shifts is None else shifts.get(spells[0].worker_id, ())
    at = start
    for spell in sorted(spells, key=lambda one: one.start):
        if tells:
            yield from _gaps(at, spell.start, looked_for)
        if spell.end > start and spell.start < end:
            yield Stretch(max(spell.start, start), min(spell.end, end), spell.state)
        at = max(at, spell.end)
    until = min(end, snapshot.taken_at)
    if tells:
        yield from _gaps(at, until, looked_for)


def _gaps(start: datetime, end: datetime, looked_for: Times | None) -> Iterator[Stretch]:
    """Return what is not seen of a time without a state: in shifts alone, where there are any."""
    for first, past in ((start, end),) if looked_for is None else looked_for:
        left, right = max(start, first), min(end, past)
        if right - left > _NEAR:
            yield Stretch(left, right, None)
