"""Kept settings: what was chosen in the window and is about this computer, beside the store.

What belongs to the plant is in the store itself, so that a copied file reads the same.
"""

import logging
from collections.abc import Mapping
from pathlib import Path

import msgspec

from factory_desktop.store.place import Place

log = logging.getLogger(__name__)

_FILE = "settings.json"


def read(place: Place) -> dict[str, str]:
    """Return values by the names of their options; none where the file cannot be read.

    A damaged file keeps nobody from starting: what it has chosen can be chosen again.
    """
    file = _file(place)
    try:
        return msgspec.json.decode(file.read_bytes(), type=dict[str, str])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.DecodeError) as error:
        log.warning("The kept settings cannot be read, and are left out: %s", error)
        return {}


def keep(place: Place, changes: Mapping[str, str | None]) -> None:
    """Change some of them; None forgets one. Raises OSError where they cannot be written."""
    changed = {**read(place), **changes}
    kept = {name: value for name, value in sorted(changed.items()) if value is not None}
    file = _file(place)
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Put in its place whole, so that half of one is never read.
    beside = file.with_name(file.name + ".new")
    beside.write_bytes(msgspec.json.format(msgspec.json.encode(kept)) + b"\n")
    beside.replace(file)


def _file(place: Place) -> Path:
    return place.data_dir / _FILE
