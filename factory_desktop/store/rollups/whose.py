"""Whose: of whom a series of sums is, and which rows of the rollups those are."""

from dataclasses import dataclass

from factory_desktop.store.rollups.levels import Kind


@dataclass(frozen=True, slots=True)
class Whose:
    """A worker, a station or both by their integer keys; None does not narrow."""

    worker: int | None = None
    station: int | None = None
    each_worker: bool = False
    """Not of all together but of every worker."""
    each_station: bool = False
    """Not of all together but of every station; not with `each_worker`."""
    stations: tuple[int, ...] = ()
    """Several stations together; then neither of the others is given."""

    @property
    def condition(self) -> str:
        """Say in SQL which rows by worker at station are meant."""
        found = ["true"]
        if self.worker is not None:
            found.append(f"worker = {self.worker:d}")
        if self.station is not None:
            found.append(f"station = {self.station:d}")
        if self.stations:
            found.append(f"station IN ({self._listed})")
        return " AND ".join(found)

    @property
    def key(self) -> str:
        """Say in SQL what a row by worker at station counts for: a worker, a station or 0."""
        if self.each_station:
            return "station"
        return "worker" if self.each_worker else "0"

    @property
    def kind(self) -> Kind | None:
        """Return the kind of the rows that are kept by day; None where there are none."""
        if self.stations:
            return Kind.STATION
        if self.station is not None or self.each_station:
            narrowed = self.worker is not None or self.each_worker
            return None if narrowed else Kind.STATION
        return Kind.WORKER if self.each_worker or self.worker is not None else Kind.FACTORY

    @property
    def entity(self) -> str:
        """Say in SQL which rows of that kind are meant."""
        if self.stations:
            return f"entity IN ({self._listed})"
        keys = [key for key in (self.worker, self.station) if key is not None]
        return f"entity = {keys[0]:d}" if keys else "true"

    @property
    def _listed(self) -> str:
        return ", ".join(f"{key:d}" for key in self.stations)
