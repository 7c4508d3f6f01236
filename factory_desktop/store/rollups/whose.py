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

    @property
    def condition(self) -> str:
        """Say in SQL which rows by worker at station are meant."""
        found = ["true"]
        if self.worker is not None:
            found.append(f"worker = {self.worker:d}")
        if self.station is not None:
            found.append(f"station = {self.station:d}")
        return " AND ".join(found)

    @property
    def key(self) -> str:
        """Say in SQL which worker or station a row counts for, 0 for all."""
        return "worker" if self.each_worker else "station" if self.each_station else "0"

    @property
    def kind(self) -> Kind | None:
        """Return the kind of the rows that are kept by day; None where there are none."""
        if self.station is not None or self.each_station:
            narrowed = self.worker is not None or self.each_worker
            return None if narrowed else Kind.STATION
        return Kind.WORKER if self.each_worker or self.worker is not None else Kind.FACTORY

    @property
    def entity(self) -> str:
        """Say in SQL which rows of that kind are meant."""
        keys = [key for key in (self.worker, self.station) if key is not None]
        return f"entity = {keys[0]:d}" if keys else "true"
