"""PickedNames: the picked worker and station as people call them."""

from dataclasses import dataclass

from factory_desktop.metrics.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class PickedNames:
    """Names, or the ids of who has left the roster; empty where nothing is picked."""

    worker: str = ""
    station: str = ""


def picked_names(snapshot: Snapshot) -> PickedNames:
    """Look the pick of a snapshot up in its own tables."""
    pick, board = snapshot.view.pick, snapshot.dashboard
    workers = {worker.worker_id: worker.name for worker in board.workers}
    stations = {station.station_id: station.name for station in board.stations}
    return PickedNames(
        workers.get(pick.worker_id, pick.worker_id) if pick.worker_id else "",
        stations.get(pick.station_id, pick.station_id) if pick.station_id else "",
    )
