"""What a reader of exported figures should know: of which time they are, and by which rule."""

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.sheet import Cell
from factory_desktop.metrics.snapshot import Snapshot
from factory_desktop.models import rule_text

tr = partial(QCoreApplication.translate, "columns")


def about(snapshot: Snapshot, store: str) -> tuple[tuple[str, Cell], ...]:
    """List names and values; `store` is what the store's file is called."""
    pick, board = snapshot.view.pick, snapshot.dashboard
    workers = {one.worker_id: one.name for one in board.workers}
    stations = {one.station_id: one.name for one in board.stations}
    lines: tuple[tuple[str, Cell], ...] = (
        (tr("Store"), store),
        (tr("Shift"), snapshot.shift.key.name if snapshot.shift else None),
        (tr("From"), snapshot.shown.start),
        (tr("To"), snapshot.shown.end),
        (tr("Worker"), workers.get(pick.worker_id or "", pick.worker_id)),
        (tr("Station"), stations.get(pick.station_id or "", pick.station_id)),
        (tr("Time rule"), rule_text.named(snapshot.rule)),
        (tr("Moment"), snapshot.taken_at),
        (tr("Time zone"), ZoneInfo(snapshot.zone).key),
        (tr("Events"), board.factory.events),
        (tr("Simulated events among them"), tr("yes") if snapshot.simulated else tr("no")),
    )
    return tuple(line for line in lines if line[1] is not None)
