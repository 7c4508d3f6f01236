"""Levels: how the rows of the rollup tables are keyed."""

from enum import IntEnum

VERSION = 2
"""Rows of another version are worked out anew when the store is opened."""

CHUNK_DAYS = 32
"""Days in a bucket of the level above the day."""


class Level(IntEnum):
    """How much time a row of roll_entity covers; its bucket numbers the stretch."""

    HOUR = 0
    DAY = 1
    CHUNK = 2
    TOTAL = 3
    """One bucket, 0."""


class Kind(IntEnum):
    """What a row of roll_entity is of; its entity is the integer key."""

    FACTORY = 0
    """One entity, 0; the only kind that is kept by hour here, as roll_hour has the others."""
    WORKER = 1
    STATION = 2
    CAMERA = 3
    """By day and in all, without times: a state does not belong to the camera that saw it."""
