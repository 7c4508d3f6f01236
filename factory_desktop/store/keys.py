"""Keys: the integer keys behind the ids, which the writer keeps in memory."""

import sqlite3
from dataclasses import dataclass

from factory_desktop.domain.event import Event
from factory_desktop.domain.plant import SIMULATED_PREFIX
from factory_desktop.store.schema import NONE

MOST_CAMERAS = 1000
"""So many on file, no event adds another; a person may."""
MOST_MODELS = 1000
"""Versions of models, likewise."""
_SIMULATED_REST = f"{SIMULATED_PREFIX}other"
"""Stands for all simulated cameras beyond so many: their events must not pass for real ones."""


@dataclass(slots=True)
class Keys:
    """Id to integer key, as of the last commit; thrown away after a rollback or another change."""

    workers: dict[str, int]
    stations: dict[str, int]
    cameras: dict[str | None, int]
    models: dict[tuple[str, str], int]
    simulated: set[int]
    """Keys of the simulated cameras."""
    station_ids: dict[int, str]
    """The stations' ids by their keys."""
    bound: dict[int, frozenset[int]]
    """The stations of the cameras that may not report for all."""
    next_seq: int

    @classmethod
    def read(cls, raw: sqlite3.Connection) -> "Keys":
        """Read all ids; there are few next to the events."""
        cameras = raw.execute("SELECT camera_id, id, simulated FROM camera").fetchall()
        models = raw.execute("SELECT model_id, version, id FROM model_version")
        stations = dict(raw.execute("SELECT station_id, id FROM station"))
        (next_seq,) = raw.execute("SELECT value FROM meta WHERE key = 'next_seq'").fetchone()
        return cls(
            workers=dict(raw.execute("SELECT worker_id, id FROM worker")),
            stations=stations,
            cameras={camera_id or None: key for camera_id, key, _ in cameras},
            models={(model_id, version): key for model_id, version, key in models},
            simulated={key for _, key, simulated in cameras if simulated},
            station_ids={key: station_id for station_id, key in stations.items()},
            bound=bound_stations(raw),
            next_seq=int(next_seq),
        )

    def may_report(self, event: Event) -> bool:
        """Tell whether the event's camera may report for its station, which is on the roster."""
        if not self.bound:
            return True
        stations = self.bound.get(self.cameras.get(event.camera_id, NONE))
        return stations is None or self.stations[event.station_id] in stations

    def camera_of(self, event: Event) -> int:
        """Return the key of the event's camera, or of what stands for one without a row."""
        key = self.cameras.get(event.camera_id)
        if key is None:
            return self.cameras.get(_SIMULATED_REST, NONE) if _is_simulated(event) else NONE
        return key

    def model_of(self, event: Event) -> int:
        """Return the key of the event's model version, or that of "not given" for a new one."""
        return self.models.get(_model_name(event), NONE)

    def know(self, event: Event) -> bool:
        """Say whether the event's camera and model version have rows already."""
        return event.camera_id in self.cameras and _model_name(event) in self.models

    def lacks_room_for(self, event: Event) -> bool:
        """Say whether the event names what has no row, and can get none."""
        return (len(self.cameras) >= MOST_CAMERAS and event.camera_id not in self.cameras) or (
            len(self.models) >= MOST_MODELS and _model_name(event) not in self.models
        )

    def can_introduce(self, event: Event) -> bool:
        """Say whether some row would be made for this event."""
        camera, model = self._row_for(event), _model_name(event)
        is_new = camera not in self.cameras
        return is_new or (len(self.models) < MOST_MODELS and model not in self.models)

    def camera(self, raw: sqlite3.Connection, event: Event) -> int:
        """Return the key of the event's camera, which gets a row at first sight."""
        camera_id = self._row_for(event)
        key = self.cameras.get(camera_id)
        if key is None:
            simulated = _is_simulated(event)
            key = _insert(
                raw,
                "INSERT INTO camera (camera_id, name, simulated) VALUES (?1, ?1, ?2)",
                (camera_id, int(simulated)),
            )
            self.cameras[camera_id] = key
            if simulated:
                self.simulated.add(key)
        return key

    def model(self, raw: sqlite3.Connection, event: Event) -> int:
        """Return the key of the event's model version, which gets a row at first sight."""
        name = _model_name(event)
        key = self.models.get(name)
        if key is None:
            if len(self.models) >= MOST_MODELS:
                return NONE
            key = _insert(raw, "INSERT INTO model_version (model_id, version) VALUES (?, ?)", name)
            self.models[name] = key
        return key

    def _row_for(self, event: Event) -> str | None:
        """Return the id of the row that an event goes to, which may be still to be made."""
        if event.camera_id in self.cameras or len(self.cameras) < MOST_CAMERAS:
            return event.camera_id
        return _SIMULATED_REST if _is_simulated(event) else None


def bound_stations(raw: sqlite3.Connection) -> dict[int, frozenset[int]]:
    """Read by camera's key the stations of those that are bound to some."""
    found: dict[int, set[int]] = {}
    for camera, station in raw.execute("SELECT camera, station FROM camera_station"):
        found.setdefault(camera, set()).add(station)
    return {camera: frozenset(stations) for camera, stations in found.items()}


def _is_simulated(event: Event) -> bool:
    return (event.camera_id or "").startswith(SIMULATED_PREFIX)


def _model_name(event: Event) -> tuple[str, str]:
    """Return what names a model version; two empty words name the row for "not given"."""
    return (event.model_id or "", event.model_version or "")


def _insert(raw: sqlite3.Connection, statement: str, values: tuple[str | int | None, ...]) -> int:
    (key,) = raw.execute(statement + " RETURNING id", values).fetchone()
    return int(key)
