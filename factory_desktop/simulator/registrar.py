"""Registrar: puts the workers and stations of a recording on the roster."""

from typing import Final

import msgspec

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.recording import Line
from factory_desktop.simulator.replay_report import ReplayReport

STATION_TYPE: Final = "Unassigned"
_CREATED: Final = 201
_TAKEN: Final = 409
_UNFIT: Final = frozenset({400, 413, 422})
"""The listener will not have such an id."""


class Registrar:
    """Adds each id once, named by itself; an id that the listener will not have stays off.

    Its events are then refused one by one, with the listener's own reason.
    """

    def __init__(self, delivery: Delivery, report: ReplayReport) -> None:
        self._delivery = delivery
        self._report = report
        self._workers: set[str] = set()
        self._stations: set[str] = set()

    async def add(self, line: Line) -> None:
        """See to it that a line's worker and station are on the roster, if they can be."""
        if line.worker_id is not None and line.worker_id not in self._workers:
            body = {"worker_id": line.worker_id, "name": line.worker_id}
            self._report.workers_added += await self._post("/workers", body)
            self._workers.add(line.worker_id)
        if line.station_id is not None and line.station_id not in self._stations:
            body = {
                "station_id": line.station_id,
                "name": line.station_id,
                "station_type": STATION_TYPE,
            }
            self._report.stations_added += await self._post("/workstations", body)
            self._stations.add(line.station_id)

    async def _post(self, path: str, body: dict[str, str]) -> bool:
        answer = await self._delivery.post(path, msgspec.json.encode(body))
        if not answer.well and answer.status not in _UNFIT | {_TAKEN}:
            raise KnownError(f"The roster cannot be added to: {answer.problem()}")
        return answer.status == _CREATED
