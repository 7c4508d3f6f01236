"""Sample plant: puts the sample workers, stations and cameras into a store."""

from factory_desktop.store import cameras, roster
from factory_desktop.store.sample_roster import STATIONS, WORKERS
from factory_desktop.store.transaction import Transaction


def seed(transaction: Transaction) -> None:
    """Add what is missing of the plant; who has been renamed keeps the new name."""
    known = roster.read(transaction.connection)
    workers = {worker.worker_id for worker in known.workers}
    stations = {station.station_id for station in known.stations}
    for worker_id, name in WORKERS.items():
        if worker_id not in workers:
            roster.AddWorker(worker_id, name).run(transaction)
    for station_id, station in STATIONS.items():
        if station_id not in stations:
            roster.AddStation(station_id, station.name, station.station_type).run(transaction)
        name = f"Simulated camera at {station.name}"
        cameras.register(transaction, station.camera_id, name, simulated=True)
