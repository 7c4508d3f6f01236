"""UsualIdle: how long nine of ten idle spells of a worker or at a station last, at most."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class UsualIdle:
    """The 90th percentile of one's own idle spells, by id; of who has too few, nothing."""

    workers: Mapping[str, timedelta] = field(default_factory=dict)
    stations: Mapping[str, timedelta] = field(default_factory=dict)
