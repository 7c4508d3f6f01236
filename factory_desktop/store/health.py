"""Health: how much room the store has left where it lies, and how its backups go."""

import shutil
from pathlib import Path

from factory_desktop.domain.store_health import StoreHealth
from factory_desktop.store.opened import OpenedStore


def look(store: OpenedStore) -> StoreHealth:
    """Look at it now; what the system does not tell is left out."""
    file = store.place.file
    log = file.with_name(f"{file.name}-wal")
    return StoreHealth(_size(file) + _size(log), _free(file.parent), store.backup_failed_at)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
